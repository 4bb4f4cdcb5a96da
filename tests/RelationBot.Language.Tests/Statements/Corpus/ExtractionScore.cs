using System.Text.RegularExpressions;
using RelationBot.Language.Statements;
using RelationBot.Language.Text;

namespace RelationBot.Language.Tests.Statements.Corpus;

/// <summary>
/// How well statements are found, by the rules of the shared scorer: a found one is right when its kind is one of those that
/// count and its value holds what it must; each is matched at most once.
/// </summary>
public sealed class ExtractionScore
{
    private readonly List<string> _faults = [];

    public int Facts { get; private set; }

    public int Found { get; private set; }

    /// <summary>Stated without being merely allowed.</summary>
    public int Judged { get; private set; }

    public int Empty { get; private set; }

    public int Junk { get; private set; }

    public double Precision => Judged == 0 ? 1 : (double)Found / Judged;

    public double Recall => Facts == 0 ? 1 : (double)Found / Facts;

    /// <summary>The share of messages without a fact in which one was found all the same.</summary>
    public double JunkRate => Empty == 0 ? 0 : (double)Junk / Empty;

    /// <summary>What was missed and what was wrong, a line each.</summary>
    public IReadOnlyList<string> Faults => _faults;

    public static ExtractionScore Of(IEnumerable<LabelledMessage> messages, Func<string, Locale, IReadOnlyList<Statement>>? extract = null)
    {
        var score = new ExtractionScore();
        foreach (var message in messages)
        {
            score.Add(message, (extract ?? StatementExtractor.ExtractAll)(message.Text, message.Language));
        }

        return score;
    }

    public static ExtractionScore OfStated(IEnumerable<(LabelledMessage Message, IReadOnlyList<Statement> Stated)> messages)
    {
        var score = new ExtractionScore();
        foreach (var (message, stated) in messages)
        {
            score.Add(message, stated);
        }

        return score;
    }

    private void Add(LabelledMessage message, IReadOnlyList<Statement> stated)
    {
        var right = Pair(stated, message.Expect, message);
        var others = stated.Where(s => !right.ContainsKey(s)).ToList();
        var free = Pair(others, message.Allowed ?? [], message);
        Facts += message.Expect.Count;
        Found += right.Count;
        Judged += stated.Count - free.Count;
        Empty += message.Expect.Count == 0 ? 1 : 0;
        Junk += message.Expect.Count == 0 && stated.Count > 0 ? 1 : 0;
        foreach (var missed in message.Expect.Where(f => !right.ContainsValue(f)))
        {
            _faults.Add($"missed {missed.Kind} {missed.Value} | {message.Text}");
        }

        foreach (var wrong in others.Where(s => !free.ContainsKey(s)))
        {
            _faults.Add($"wrong  {wrong.Kind} {wrong.Key} = {wrong.Value} | {message.Text}");
        }
    }

    private static Dictionary<Statement, LabelledFact> Pair(IReadOnlyList<Statement> stated, IReadOnlyList<LabelledFact> facts, LabelledMessage message)
    {
        var owner = new Dictionary<LabelledFact, Statement>(ReferenceEqualityComparer.Instance);
        foreach (var statement in stated)
        {
            Place(statement, []);
        }

        return owner.ToDictionary(o => o.Value, o => o.Key);

        bool Place(Statement statement, HashSet<LabelledFact> seen)
        {
            foreach (var fact in facts.Where(f => Matches(statement, f, message) && seen.Add(f)))
            {
                if (!owner.TryGetValue(fact, out var holder) || Place(holder, seen))
                {
                    owner[fact] = statement;
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether a statement is one of the facts of a message, or one allowed.</summary>
    public static bool IsRight(Statement statement, LabelledMessage message) => message.Expect.Concat(message.Allowed ?? []).Any(f => Matches(statement, f, message));

    private static bool Matches(Statement statement, LabelledFact fact, LabelledMessage message)
    {
        var value = Plain(statement.Value);
        var where = fact.Polarity == "negative" ? Plain($"{statement.Kind} {statement.Key.Replace('_', ' ')}: {statement.Value}") : value;
        return fact.Kinds.Contains(statement.Kind) && !Verbatim(value, message)
            && !(fact.Reject ?? []).Any(p => IsIn(p, value)) && fact.Match.Any(p => IsIn(p, where));
    }

    // The whole message handed back is no fact.
    private static bool Verbatim(string value, LabelledMessage message)
    {
        if (message.Expect.Count < 2 && message.Text.Length <= 90)
        {
            return false;
        }

        var (whole, part) = (Squeeze(Plain(message.Text)), Squeeze(value));
        return part.Length >= 0.85 * whole.Length && (whole.Contains(part, StringComparison.Ordinal) || part.Contains(whole, StringComparison.Ordinal));
    }

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, Regex> Patterns = new();

    private static bool IsIn(string pattern, string text) => Patterns.GetOrAdd(pattern, p => new Regex(Plain(p), RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)).IsMatch(text);

    // Folding makes small letters; the patterns' own signs (\W) are not there to lose.
    private static string Plain(string text) => Folding.Fold(text);

    private static string Squeeze(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit));
}
