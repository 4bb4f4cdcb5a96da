using RelationBot.Language.Grammars;

namespace RelationBot.Language.Statements;

/// <summary>What a phrase states, before it is known whether its sentence really states it.</summary>
/// <param name="Corrects">True where it only replaces what was stated before (« en fait plutôt le jeudi »).</param>
/// <param name="Denies">True where the value says what is not wanted.</param>
/// <param name="ValueStart">The token with which the value begins.</param>
internal sealed record StatementHit(string Kind, string Key, string Value, double Confidence, bool Explicit, bool Corrects, bool Denies, int ValueStart);

/// <summary>How the tables write their rules.</summary>
internal static class StatementRules
{
    private static readonly HashSet<string> Leading = new(StringComparer.Ordinal) { "que", "qu", "de", "d", "that", "to", "of", "est", "c" };

    /// <summary>Patterns whose marked words are the value, after <paramref name="not"/> (« pas ») where they deny it.</summary>
    public static Grammar State(
        this Grammar g, string kind, string key, double confidence, IReadOnlyList<string> patterns, string not = "", bool inferred = false, bool corrects = false)
    {
        foreach (var pattern in patterns)
        {
            g.Rule("statement", pattern, m => Value(m) is { Length: > 1 } value
                ? new StatementHit(kind, key, not + value, confidence, !inferred, corrects, not.Length > 0, m.SpanStart < 0 ? m.Start : m.SpanStart)
                : null);
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
