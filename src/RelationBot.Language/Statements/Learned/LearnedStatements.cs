using RelationBot.Language.Intents;
using RelationBot.Language.Acts;

namespace RelationBot.Language.Statements.Learned;

/// <summary>
/// Judges what the rules have read, and adds what clauses state that no rule reads, by models learnt from invented messages;
/// see <see cref="ClauseModel"/>. Rather nothing than junk: only what is likely enough is stated.
/// </summary>
internal static class LearnedStatements
{
    // A message must state one thing surely; then what else it probably states counts too.
    public const double Sure = 0.78;
    public const double Less = 0.12;

    // What a rule has read is doubted less: it has been read and tested by people.
    public const double OfRule = 0.4;

    private const double OfPlainRule = 0.08;
    private const double Plain = 0.6;

    // « I wear a size 42 » and nothing else: the rule has left nothing out.
    private const double OfWholeRule = 0.24;
    private const double Whole = 0.8;

    // What patterns in their order have read; cues in any order read less surely.
    private const double Ordered = 0.85;

    // From this probability on a clause only goes on about what the one before it states.
    private const double Same = 0.35;

    // Where it would be the whole message, two things are likelier than one.
    private const double SameAsAll = 0.8;

    // What it is, how likely, and how likely it only goes on about the clause before.
    private readonly record struct Judged(StatementCandidate Candidate, double Probability, double Goes);

    private static readonly string[] Corrections = ["en fait", "finalement", "enfin", "non ", "non,", "pardon", "actually", "scratch", "no ", "no,", "sorry", "or rather", "make that"];

    private static readonly Lazy<ClauseModel> Model = new(new ModelFile<ClauseModel>("statements", ClauseModel.Read, (m, w) => m.Write(w), () => ClauseModel.Train(TrainingMessage.All())).ReadOrTrain);

    /// <summary>Reads or trains the models unless they are: some seconds on one core the first time.</summary>
    public static void Warm() => _ = Model.Value;

    /// <summary>What a message states, in its order.</summary>
    /// <param name="plain">The message, with secrets and quotations blanked.</param>
    /// <param name="locale">Its language.</param>
    /// <param name="read">What the rules have read.</param>
    /// <param name="sure">The probability from which something lets its message state anything.</param>
    public static List<Statement> Judge(string plain, Locale locale, List<Statement> read, double sure = Sure)
    {
        var candidates = new StatementCandidates(plain, locale, new ClauseFeatures(plain, locale), Model.Value, read).All();
        return Chosen(plain, locale, candidates, SignWeights.Shipped, sure, Less);
    }

    public static List<Statement> Chosen(string plain, Locale locale, List<StatementCandidate> candidates, SignWeights weights, double sure, double less, double ofRule = OfRule)
    {
        var judged = candidates.ConvertAll(c => new Judged(c, weights.Probability(c.Signs), c.JoinSigns.Count > 0 ? weights.Probability(c.JoinSigns) : 0));

        var clauses = judged.Where(j => !j.Candidate.ByRule).ToDictionary(j => j.Candidate.First);

        // Rules first: their values are shorter, and their keys are known to dialogs. But of a clause that states something by
        // itself, and likelier, a loose rule has taken too little or the wrong thing (« du petit, du pliable » is no child).
        bool IsOutdone(StatementCandidate rule, double probability) => IsLoose(rule.Statement)
            && clauses.Values.Any(c => c.Probability > probability && c.Probability >= sure && c.Candidate.Overlaps(rule.Statement) && rule.Statement.Length < Whole * c.Candidate.Statement.Length);
        double LeastOf(Statement rule) => IsPlain(rule) ? Math.Min(ofRule, OfPlainRule) : rule.Length >= Whole * plain.Trim().Length ? Math.Min(ofRule, OfWholeRule) : ofRule;
        var kept = judged.Where(j => j.Candidate.ByRule && !IsOutdone(j.Candidate, j.Probability) && j.Probability >= LeastOf(j.Candidate.Statement)).Select(j => j.Candidate.Statement).ToList();
        if (kept.Count == 0 && !judged.Exists(j => j.Probability >= sure))
        {
            return [];
        }

        bool Ruled(int clause) => clauses.TryGetValue(clause, out var c) && kept.Exists(c.Candidate.Overlaps);
        var likely = new SortedDictionary<int, Judged>();
        foreach (var (c, judgement) in clauses)
        {
            // « je préfère le mercredi, en fait plutôt le jeudi »: the rules have taken the first back.
            var takenBack = Ruled(c + 1) && Array.Exists(Corrections, w => plain.AsSpan(clauses[c + 1].Candidate.Statement.Start).StartsWith(w, StringComparison.OrdinalIgnoreCase));
            var saysMore = (judgement.Goes > Same && Ruled(c - 1)) || (Ruled(c + 1) && clauses[c + 1].Goes > Same);
            if (judgement.Probability >= sure - less && !Ruled(c) && !saysMore && !takenBack)
            {
                likely[c] = judgement;
            }
        }

        Correct(plain, clauses, kept, likely);
        kept.AddRange(Joined(plain, locale, likely).Where(s => !IsWishForPerson(s, locale) && !(s.Kind is not ("criticism" or "promise") && PaperWords.IsOf(s.Value))));
        kept.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return kept;
    }

    // « six à la maison, enfin cinq »: of what the clause before states the last word alone counts.
    private static void Correct(string plain, Dictionary<int, Judged> clauses, List<Statement> kept, SortedDictionary<int, Judged> likely)
    {
        foreach (var (c, clause) in clauses)
        {
            var next = clause.Candidate.Statement;
            var follows = clauses.TryGetValue(c - 1, out var said);
            var announced = follows && SelfCorrection.IsAnnounced(plain, said.Candidate.Statement.Start, said.Candidate.Statement.Start + said.Candidate.Statement.Length);
            if ((SelfCorrection.Instead(plain, next.Start, next.Start + next.Length) ?? (announced ? next.Start : null)) is not { } from)
            {
                continue;
            }

            // The rules may have read both: "we have two dogs, scratch that, three dogs".
            if (kept.Find(clause.Candidate.Overlaps) is { } right)
            {
                kept.RemoveAll(k => follows && k != right && (k.Kind, k.Key) == (right.Kind, right.Key) && said.Candidate.Overlaps(k));
                continue;
            }

            var value = plain[from..(next.Start + next.Length)];
            if (likely.TryGetValue(c - 1, out var corrected))
            {
                likely.Remove(c);
                likely[c - 1] = corrected with { Candidate = corrected.Candidate with { Statement = corrected.Candidate.Statement with { Value = value } } };
            }
            else if (follows && kept.FindLastIndex(said.Candidate.Overlaps) is >= 0 and var last && !SingleValuedKeys.Contains(kept[last].Key))
            {
                likely.Remove(c);
                kept[last] = kept[last] with { Value = value };
            }
        }
    }

    // « pas le lundi », « vous pouvez me tutoyer », « je chausse du 41 »: the bot acts upon it, and says it back.
    private static bool IsPlain(Statement s) => s.Confidence >= Plain && (SingleValuedKeys.Contains(s.Key) || s.Key is "delivery_instruction" || (s.Kind == "personal" && s.Key == "size"));

    // Of a promise the rules take the thing alone, without who gave his word.
    private static bool IsLoose(Statement s) => s.Confidence < Ordered && s.Kind != "promise" && !IsPlain(s);

    private static bool IsMost(string plain, int start, int end, Locale locale)
    {
        var (from, to) = ClauseValue.Of(plain, start, end, locale);
        return to - from > Whole * plain.Trim().Length;
    }

    // « je veux parler à quelqu'un » is for now.
    private static bool IsWishForPerson(Statement s, Locale locale) => s.Kind is "preference" or "expectation" && DialogueActs.ByTables(s.Value, locale).Acts.WantsPerson;

    // What a clause adds to the one before it is no other thing; the surer of them says what it is.
    private static IEnumerable<Statement> Joined(string plain, Locale locale, SortedDictionary<int, Judged> likely)
    {
        Statement? last = null;
        var lastClause = -1;
        foreach (var (c, (candidate, probability, goes)) in likely)
        {
            var own = candidate.Statement with { Confidence = Math.Round(probability, 3) };
            if (last is not null && c == lastClause + 1 && goes > (IsMost(plain, last.Start, own.Start + own.Length, locale) ? SameAsAll : Same))
            {
                var (surer, end) = (own.Confidence > last.Confidence ? own : last, own.Start + own.Length);
                last = surer with { Value = StatementCandidates.Value(plain, last.Start, end, locale) ?? surer.Value, Start = last.Start, Length = end - last.Start };
            }
            else
            {
                if (last is not null)
                {
                    yield return last;
                }

                last = own;
            }

            lastClause = c;
        }

        if (last is not null)
        {
            yield return last;
        }
    }
}
