using System.Collections.Frozen;

namespace RelationBot.Language.Statements.Learned;

/// <summary>
/// What clauses state that no rule reads, by models learnt from invented messages; see <see cref="ClauseModel"/>. Rather
/// nothing than junk: only what is likely enough is stated.
/// </summary>
internal static class LearnedStatements
{
    /// <summary>The share of a message above which a value only repeats it.</summary>
    private const double Whole = 0.8;
    private const int LongMessage = 90;
    private const int ShortestValue = 3;

    // A message must state one thing surely; then what else it probably states counts too.
    public const double Sure = 0.8;
    private const double Less = 0.2;

    // Below this confidence a rule must be confirmed; above, the models must be this sure that it errs.
    private const double Loose = 0.7;
    private const float Doubt = 0.4f;

    private static readonly Lazy<ClauseModel> Model = new(() => ClauseModel.Train(TrainingMessage.All()));

    // Of these the words are also those of sayings and of other people.
    private static readonly FrozenSet<string> Doubtful = FrozenSet.Create("about", "home_type");

    /// <summary>Trains the models unless they are: about a second on one core.</summary>
    public static void Warm() => _ = Model.Value;

    /// <summary>Adds what the models find to what the rules have read, and takes away what nobody seems to have stated.</summary>
    /// <param name="plain">The message, with secrets and quotations blanked.</param>
    /// <param name="locale">Its language.</param>
    /// <param name="read">What the rules have read.</param>
    /// <param name="sure">The probability from which a clause lets its message state something.</param>
    public static void Complete(string plain, Locale locale, List<Statement> read, double sure = Sure)
    {
        var features = new ClauseFeatures(plain, locale);
        var (states, margins) = Model.Value.Margins(features);
        read.RemoveAll(s => Doubted(s, features, margins));
        foreach (var (start, end, kind, first, probability) in Joined(features, Likely(features, states, margins, read, sure)))
        {
            var (from, to) = ClauseValue.Of(plain, start, end, locale);
            if (to - from < ShortestValue || (plain.Length > LongMessage && to - from > Whole * plain.Trim().Length))
            {
                continue;
            }

            var (key, said) = Model.Value.Name(features, first, kind);
            // The bot acts upon these: a clause taken as it stands is no value for them.
            read.Add(new Statement(kind, SingleValuedKeys.Contains(key) ? "other_" + kind : key, plain[from..to], said, probability, start, end - start));
        }

        read.Sort(static (a, b) => a.Start.CompareTo(b.Start));
    }

    // « J'ai un chat dans la gorge »: of the personal things that rules read loosely the models may say that nobody stated them.
    private static bool Doubted(Statement statement, ClauseFeatures features, float[][] margins)
    {
        if (!Doubtful.Contains(statement.Key))
        {
            return false;
        }

        var nothing = float.PositiveInfinity;
        for (var c = 0; c < margins.Length; c++)
        {
            nothing = Overlap(statement, features.Clauses[c]) ? Math.Min(nothing, margins[c][^1]) : nothing;
        }

        return nothing < float.PositiveInfinity && nothing > (statement.Confidence < Loose ? 0 : Doubt);
    }

    private static bool Overlap(Statement s, Clause clause) => s.Start < clause.End && clause.Start < s.Start + s.Length;

    private static List<(int Clause, string Kind, double Probability)> Likely(ClauseFeatures features, float states, float[][] margins, List<Statement> read, double sure)
    {
        var likely = new List<(int, string, double)>();
        var any = read.Count > 0;
        for (var c = 0; c < margins.Length; c++)
        {
            var (kind, probability) = ClauseModel.Judge(margins[c], states);
            any |= probability >= sure;
            if (probability >= sure - Less && !SaysMore(features, c, kind, read) && !read.Exists(s => Overlap(s, features.Clauses[c])))
            {
                likely.Add((c, ClauseModel.Kinds[kind], probability));
            }
        }

        return any ? likely : [];
    }

    // « trop lents, toujours en retard »: a rule has read what the clause only goes on about.
    private static bool SaysMore(ClauseFeatures features, int clause, int kind, List<Statement> read)
    {
        var (name, own) = (ClauseModel.Kinds[kind], features.Clauses[clause]);
        if (name == "criticism" && features.Clauses.Exists(c => c.Sentence == own.Sentence && read.Exists(s => s.Kind == name && Overlap(s, c))))
        {
            return true;
        }

        if (clause == 0 || features.Clauses[clause - 1].Sentence != own.Sentence)
        {
            return false;
        }

        var before = read.Find(s => Overlap(s, features.Clauses[clause - 1]));
        return before is not null && ((before.Kind == name && name != "personal") || Model.Value.GoesOn(features, clause));
    }

    // What a clause adds to the one before it is no other thing.
    private static IEnumerable<(int Start, int End, string Kind, int First, double Probability)> Joined(ClauseFeatures features, List<(int Clause, string Kind, double Probability)> likely)
    {
        for (var i = 0; i < likely.Count;)
        {
            var (first, kind, probability) = likely[i];
            var last = first;
            for (i++; i < likely.Count && likely[i].Clause == last + 1 && likely[i].Kind == kind && Model.Value.GoesOn(features, last + 1); i++)
            {
                (last, probability) = (likely[i].Clause, Math.Max(probability, likely[i].Probability));
            }

            yield return (features.Clauses[first].Start, features.Clauses[last].End, kind, first, probability);
        }
    }
}
