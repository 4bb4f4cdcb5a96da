using System.Globalization;
using RelationBot.Language.Retrieval;

namespace RelationBot.Benchmarks.Memory;

/// <summary>
/// What is found again of LoCoMo's long relationships: the baseline, what each kind of feature adds, and the weights.
/// Figures of fitted weights are of relationships left out of the fitting, unless they say otherwise.
/// </summary>
internal static class RecallBenchmark
{
    private const string File = "locomo-part.jsonl";
    private const double Penalty = 0.03;

    /// <summary>Sets of features, each with those before it.</summary>
    private static readonly (string Name, TurnFeature[] Adds)[] _steps =
    [
        ("turn with two neighbours on each side", [TurnFeature.Near]),
        ("five on each side", [TurnFeature.Wide]),
        ("its exchange", [TurnFeature.Exchange]),
        ("who is named speaks", [TurnFeature.Speaker, TurnFeature.SpeakerOwn]),
        ("its own words, share of the question said, pairs", [TurnFeature.Own, TurnFeature.Said, TurnFeature.SaidNear, TurnFeature.SaidNearSquared, TurnFeature.Pairs]),
        ("each neighbour by itself, answers to questions", [TurnFeature.Before, TurnFeature.After, TurnFeature.TwoBefore, TurnFeature.Answers, TurnFeature.Asks, TurnFeature.First]),
        ("when: turns that name a day or a time", [TurnFeature.WhenDay, TurnFeature.WhenTime, TurnFeature.WhenOwn, TurnFeature.WhenSpeaker]),
        ("days named in the question: exchanges of those days", [TurnFeature.OnDay, TurnFeature.InSpan]),
        ("days named in the turn, resolved", [TurnFeature.TellsOfDay]),
        ("how many, who, where: numbers and names", [TurnFeature.ManyNumber, TurnFeature.WhoName, TurnFeature.WhereName]),
    ];

    public static void Run(string[] args)
    {
        if (Cases() is not { } cases)
        {
            Console.WriteLine("recall: skipped, ../shared/data/memory is not here");
            return;
        }

        Console.WriteLine("| what | recall@1 | @5 | @10 | @25 |\n|---|---|---|---|---|");
        Print("BM25 over stems, speaker's name, neighbouring turns (baseline)", Baseline(cases));
        var relationships = cases.Select(Ranked).ToList();
        var used = new List<int>();
        foreach (var (name, adds) in _steps)
        {
            used.AddRange(adds.Select(f => (int)f));
            Print("+ " + name, LeftOut(relationships, used));
        }

        Print("as shipped (fitted on these too)", Shipped(cases));
        if (args.Contains("weights"))
        {
            var weights = RankingFit.Of([.. relationships.SelectMany(r => r).Where(q => q.Evidence.Count > 0)], used, Penalty);
            Console.WriteLine(string.Join('\n', weights.Select((w, k) => string.Create(CultureInfo.InvariantCulture, $"        (TurnFeature.{(TurnFeature)k}, {w:F2}),"))));
        }
    }

    /// <summary>Leave-one-out figures, and those as shipped.</summary>
    public static IReadOnlyList<Figure>? Accuracy()
    {
        if (Cases() is not { } cases)
        {
            return null;
        }

        var all = Enumerable.Range(0, RankingWeights.Count).ToList();
        var left = LeftOut([.. cases.Select(Ranked)], all);
        var shipped = Shipped(cases);
        return
        [
            .. RecallEvaluation.Depths.Skip(1).Select(d => new Figure($"recall@{d}, relationship left out", 100 * left.RecallAt[d])),
            .. RecallEvaluation.Depths.Skip(1).Select(d => new Figure($"recall@{d} as shipped", 100 * shipped.RecallAt[d])),
        ];
    }

    private static IReadOnlyList<RecallCase>? Cases()
    {
        if (SharedData.Folder("memory") is not { } folder)
        {
            return null;
        }

        using var reader = new StreamReader(Path.Combine(folder, File));
        return RecallCase.Read(reader);
    }

    private static RecallEvaluation Shipped(IReadOnlyList<RecallCase> cases)
    {
        var evaluation = new RecallEvaluation();
        foreach (var relationship in cases)
        {
            var index = new ExchangeIndex(relationship.Exchanges, relationship.Locale);
            foreach (var question in relationship.Questions)
            {
                evaluation.Add(question.Evidence, [.. index.Search(question.Text, RecallEvaluation.Depths[^1]).Select(f => f.Turn.Id)]);
            }
        }

        return evaluation;
    }

    private static RecallEvaluation Baseline(IReadOnlyList<RecallCase> cases)
    {
        var evaluation = new RecallEvaluation();
        foreach (var relationship in cases)
        {
            var plain = new PlainBm25(relationship);
            foreach (var question in relationship.Questions)
            {
                evaluation.Add(question.Evidence, plain.Search(question.Text, RecallEvaluation.Depths[^1]));
            }
        }

        return evaluation;
    }

    private static List<RankedQuestion> Ranked(RecallCase relationship)
    {
        var index = new ExchangeIndex(relationship.Exchanges, relationship.Locale);
        var places = relationship.Exchanges.SelectMany(e => e.Turns).Select((t, i) => (t.Id, i)).ToDictionary(t => t.Id, t => t.i, StringComparer.Ordinal);
        return
        [
            .. relationship.Questions.Select(q => new RankedQuestion(
                index.Features(q.Text), RankingWeights.Count,
                [.. q.Evidence.Distinct().Where(places.ContainsKey).Select(e => places[e])], q.Evidence.Distinct().Count())),
        ];
    }

    private static RecallEvaluation LeftOut(IReadOnlyList<List<RankedQuestion>> relationships, IReadOnlyList<int> used)
    {
        var evaluation = new RecallEvaluation();
        foreach (var left in relationships)
        {
            var weights = RankingFit.Of([.. relationships.Where(r => r != left).SelectMany(r => r).Where(q => q.Evidence.Count > 0)], used, Penalty);
            foreach (var question in left)
            {
                var scores = question.Scores(weights, used);
                var found = Enumerable.Range(0, scores.Length).OrderByDescending(i => scores[i]).Take(RecallEvaluation.Depths[^1]).Select(Name).ToList();
                var missing = Enumerable.Range(0, question.Wanted - question.Evidence.Count).Select(i => $"missing {i}");
                evaluation.Add([.. question.Evidence.Select(Name), .. missing], found);
            }
        }

        return evaluation;
    }

    private static string Name(int turn) => turn.ToString(CultureInfo.InvariantCulture);

    private static void Print(string what, RecallEvaluation e) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"| {what} | {100 * e.RecallAt[1]:F1} | {100 * e.RecallAt[5]:F1} | {100 * e.RecallAt[10]:F1} | {100 * e.RecallAt[25]:F1} |"));
}
