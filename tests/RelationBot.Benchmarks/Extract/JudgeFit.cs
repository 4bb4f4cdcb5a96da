using System.Globalization;
using RelationBot.Language.Statements;
using RelationBot.Language.Statements.Learned;
using RelationBot.Language.Tests.Statements.Corpus;

namespace RelationBot.Benchmarks.Extract;

/// <summary>
/// Fits what the signs of candidates weigh (<c>weights.txt</c>): of each of the files of messages written apart, models trained
/// without it tell what they see in it. Says what that would reach on each file with the weights of the others.
/// </summary>
internal static class JudgeFit
{
    // The same people write in both languages.
    private static readonly string[] Parts = ["-a", "-b", "-c", "-d", "-e", "-f", "-g", "-h", "-i", "-j", "-k", "-l"];
    private static readonly double[] Thresholds = [0.6, 0.65, 0.7, 0.75, 0.8];

    private sealed record Seen(string Part, LabelledMessage Message, string Plain, List<StatementCandidate> Candidates, List<bool> Right, List<bool?> Goes);

    public static void Run(string? target, IReadOnlyList<(string Name, IReadOnlyList<LabelledMessage> Messages)> others)
    {
        var files = TrainingMessage.AllByFile();
        var seen = new List<Seen>();
        foreach (var part in Parts)
        {
            var model = ClauseModel.Train([.. files.Where(f => !f.Name.EndsWith(part, StringComparison.Ordinal)).SelectMany(f => f.Messages)]);
            seen.AddRange(files.Where(f => f.Name.EndsWith(part, StringComparison.Ordinal)).SelectMany(f => f.Messages).Select(m => See(part, Bracketed.Of(m), m, model)));
        }

        var picked = seen.Select(s => s.Part).Distinct().SelectMany(part =>
        {
            var weights = Fit([.. seen.Where(s => s.Part != part)]);
            return seen.Where(s => s.Part == part).Select(s => (Seen: s, Weights: weights));
        }).ToList();
        Write("held out in turn", picked);
        var all = Fit(seen);
        var whole = ClauseModel.Train(TrainingMessage.All());
        foreach (var (name, messages) in others)
        {
            Write(name, [.. messages.Select(m => (See("others", m, null, whole), all))]);
        }

        if (target is not null)
        {
            File.WriteAllLines(target, ["# What signs weigh, by memory-extract --fit of the benchmarks; L: of a clause, R: of what a rule has read, J: that a clause goes on about the one before.", .. all.All.OrderBy(w => w.Key, StringComparer.Ordinal).Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.Key} {w.Value:F3}"))]);
        }
    }

    private static void Write(string name, List<(Seen Seen, Weights Weights)> picked)
    {
        foreach (var ofRule in new[] { LearnedStatements.OfRule, 0.6 })
        {
            foreach (var sure in Thresholds)
            {
                var score = ExtractionScore.OfStated(picked.Select(p => (p.Seen.Message, (IReadOnlyList<Statement>)LearnedStatements.Chosen(p.Seen.Plain, p.Seen.Message.Language, p.Seen.Candidates, p.Weights.Shipped, sure, LearnedStatements.Less, ofRule))));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {sure:F2} | {ofRule:F1} | {score.Precision:F3} | {score.Recall:F3} | {100 * score.JunkRate:F1} % |"));
            }
        }
    }

    private static Seen See(string part, LabelledMessage message, TrainingMessage? bracketed, ClauseModel model)
    {
        var plain = StatementExtractor.Plain(message.Text);
        var features = new ClauseFeatures(plain, message.Language);
        var candidates = new StatementCandidates(plain, message.Language, features, model, StatementExtractor.Extract(message.Text, message.Language, byRule: true, null)).All();
        return new Seen(
            part, message, plain, candidates, candidates.ConvertAll(c => ExtractionScore.IsRight(c.Statement, message)),
            candidates.ConvertAll(c => c.JoinSigns.Count == 0 || bracketed is null ? null : GoesOn(bracketed, features, c.First)));
    }

    private static bool? GoesOn(TrainingMessage message, ClauseFeatures features, int clause)
    {
        var (before, own) = (ClauseModel.StatedBy(message, features.Clauses[clause - 1]), ClauseModel.StatedBy(message, features.Clauses[clause]));
        return before is null || own is null ? null : ReferenceEquals(before, own);
    }

    private static Weights Fit(List<Seen> seen)
    {
        var judged = seen.SelectMany(s => s.Candidates.Select((c, i) => (c.Signs, s.Right[i]))).ToList();
        var joined = seen.SelectMany(s => s.Candidates.Select((c, i) => (c.JoinSigns, Goes: s.Goes[i]))).Where(j => j.Goes is not null).Select(j => (j.JoinSigns, j.Goes == true)).ToList();
        var all = SignFit.Fit(judged).Concat(SignFit.Fit(joined)).ToDictionary(StringComparer.Ordinal);
        return new Weights(all, new SignWeights(all));
    }

    private sealed record Weights(IReadOnlyDictionary<string, double> All, SignWeights Shipped);
}
