using RelationBot.Language.Text;

namespace RelationBot.Language.Recognizers.Choices;

/// <summary>Entities of type <c>boolean</c>: the first yes or no of a sentence, more certain the less else is said.</summary>
internal static class BooleanModel
{
    public static void Find(string text, IReadOnlyList<Token> tokens, BooleanWords table, List<Entity> entities)
    {
        (int At, int Length, bool Value)? best = null;
        for (var at = 0; at < tokens.Count && best is null; at++)
        {
            best = Sign(text, tokens[at].Start) ?? Words(tokens, at, table);
        }

        if (best is not { } found)
        {
            return;
        }

        var score = 0.4 + (0.6 * (Count(text.AsSpan(found.At, found.Length)) / (double)Math.Max(1, Count(text))));
        entities.Add(new Entity(found.At, found.At + found.Length - 1, text.Substring(found.At, found.Length), "boolean", new Dictionary<string, object>
        {
            ["value"] = found.Value,
            ["score"] = score,
        }));
    }

    private static (int, int, bool)? Words(IReadOnlyList<Token> tokens, int at, BooleanWords table)
    {
        if (table.Starting(tokens[at].Folded) is not { } phrases)
        {
            return null;
        }

        foreach (var (words, value, alone) in phrases)
        {
            // « ça ne marche pas du tout » answers nothing.
            if (alone && at > 0 && tokens[at - 1].IsWord)
            {
                continue;
            }

            var i = 0;
            while (i < words.Length && at + i < tokens.Count && tokens[at + i].Folded == words[i])
            {
                i++;
            }

            if (i == words.Length)
            {
                return value is { } said ? (tokens[at].Start, tokens[at + i - 1].End - tokens[at].Start, said) : null;
            }
        }

        return null;
    }

    // Thumbs, hands and crosses, each with a skin tone behind it or none.
    private static (int, int, bool)? Sign(string text, int at)
    {
        if (at + 1 >= text.Length || !char.IsHighSurrogate(text[at]))
        {
            return null;
        }

        bool? value = char.ConvertToUtf32(text, at) switch { 0x1F44D or 0x1F44C => true, 0x1F44E or 0x1F595 or 0x270B or 0x1F590 => false, _ => null };
        var toned = at + 3 < text.Length && char.IsHighSurrogate(text[at + 2]) && char.ConvertToUtf32(text, at + 2) is >= 0x1F3FB and <= 0x1F3FF;
        return value is { } meant ? (at, toned ? 4 : 2, meant) : null;
    }

    private static int Count(ReadOnlySpan<char> text)
    {
        var (count, inside) = (0, false);
        foreach (var c in text)
        {
            var letter = char.IsLetterOrDigit(c);
            count += (letter && !inside) || char.IsHighSurrogate(c) ? 1 : 0;
            inside = letter;
        }

        return count;
    }
}

/// <summary>How a language says yes and no.</summary>
/// <param name="neither">What begins with one of these words and is neither: « sur la facture », "no one".</param>
/// <param name="noAlone">What is a no only where a clause begins with it: « pas du tout ».</param>
internal sealed class BooleanWords(string yes, string no, string neither, string noAlone)
{
    private readonly Dictionary<string, (string[] Words, bool? Value, bool Alone)[]> _byFirst = Phrases(yes, true).Concat(Phrases(no, false)).Concat(Phrases(neither, null)).Concat(Phrases(noAlone, false, true))
        .GroupBy(p => p.Words[0]).ToDictionary(g => g.Key, g => g.OrderByDescending(p => p.Words.Length).ToArray(), StringComparer.Ordinal);

    public (string[] Words, bool? Value, bool Alone)[]? Starting(string folded) => _byFirst.GetValueOrDefault(folded);

    private static IEnumerable<(string[] Words, bool? Value, bool Alone)> Phrases(string phrases, bool? value, bool alone = false) => phrases.Split(", ").Select(p => (p.Split(' '), value, alone));
}
