using RelationBot.Language;
using RelationBot.Language.Text;

namespace RelationBot.Bot;

/// <summary>A number that is said again in the same words: « en fait je fais du 42 » after « je fais du 41 ».</summary>
internal static class RestatedNumber
{
    private const int FewestSame = 2;

    /// <summary>The number as it was and as it is now; null where the words before it are not the same, or it has not changed.</summary>
    public static (string Old, string New)? Of(string before, string now, Locale locale)
    {
        var (old, said) = (Tokens(before, locale), Tokens(now, locale));
        for (var i = FewestSame; i < old.Count; i++)
        {
            for (var j = FewestSame; IsNumber(old[i]) && j < said.Count; j++)
            {
                if (IsNumber(said[j]) && said[j] != old[i] && old.GetRange(i - FewestSame, FewestSame).SequenceEqual(said.GetRange(j - FewestSame, FewestSame)))
                {
                    return (old[i], said[j]);
                }
            }
        }

        return null;
    }

    private static bool IsNumber(string word) => char.IsAsciiDigit(word[0]);

    private static List<string> Tokens(string text, Locale locale) => [.. Tokenizer.Tokenize(text, locale).Where(t => t.IsWord || t.IsNumber).Select(t => t.Folded)];
}
