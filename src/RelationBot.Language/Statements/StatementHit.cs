using RelationBot.Language.Grammars;

namespace RelationBot.Language.Statements;

/// <summary>What a phrase states, before it is known whether its sentence really states it.</summary>
/// <param name="Corrects">True where it only replaces what was stated before (« en fait plutôt le jeudi »).</param>
/// <param name="Denies">True where the value says what is not wanted.</param>
/// <param name="ValueStart">The token with which the value begins.</param>
/// <param name="ValueEnd">The token before which it ends.</param>
/// <param name="Rule">The rule that read it, as the tables write it: for measuring.</param>
internal sealed record StatementHit(string Kind, string Key, string Value, double Confidence, bool Explicit, bool Corrects, bool Denies, int ValueStart, int ValueEnd, string Rule);

/// <summary>How the tables write their rules.</summary>
internal static class StatementRules
{
    private static readonly HashSet<string> Leading = new(StringComparer.Ordinal) { "que", "qu", "de", "d", "that", "to", "of", "est", "c" };

    /// <summary>
    /// Patterns whose marked words are the value, after <paramref name="not"/> (« pas ») where they deny it, and after the
    /// relative whom they name with <c>{who:relative}</c>: what is said of a son must not be kept as said of his father.
    /// </summary>
    /// <param name="say">Makes the words make sense when they are said back alone; empty where they state nothing after all.</param>
    public static Grammar State(
        this Grammar g, string kind, string key, double confidence, IReadOnlyList<string> patterns, string not = "", bool inferred = false, bool corrects = false,
        Func<string, string>? say = null)
    {
        foreach (var pattern in patterns)
        {
            g.Rule("statement", pattern, m =>
            {
                var value = Value(m);
                value = say is null ? value : say(value);
                return value.Length > 1
                    ? new StatementHit(
                        kind, key, not + (m.Has("who") ? m.Get<string>("who") + " " : "") + value, confidence, !inferred, corrects, not.Length > 0,
                        m.SpanStart < 0 ? m.Start : m.SpanStart, m.SpanEnd < 0 ? m.End : m.SpanEnd, pattern)
                    : null;
            });
        }

        return g;
    }

    // « que je serais remboursé » is « je serais remboursé ».
    private static string Value(Match m)
    {
        var (start, end) = m.SpanStart < 0 ? (m.Start, m.End) : (m.SpanStart, m.SpanEnd < 0 ? m.End : m.SpanEnd);
        while (start < end && Leading.Contains(m.Parse.Tokens[start].Folded))
        {
            start++;
        }

        return m.Parse.Slice(start, end).Trim();
    }
}
