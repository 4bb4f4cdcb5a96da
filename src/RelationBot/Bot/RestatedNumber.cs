using RelationBot.Language;
using RelationBot.Language.Text;

namespace RelationBot.Bot;

/// <summary>A number that is said again in the same words: « en fait je fais du 42 » after « je fais du 41 », « on n'est plus que trois à la maison » after « on est quatre à la maison ».</summary>
internal static class RestatedNumber
{
    private const int FewestBefore = 2, FewestAfter = 3;

    /// <summary>The number as it was and as it is now; null where neither the words before it nor those after it are the same, or it has not changed.</summary>
    public static (string Old, string New)? Of(string before, string now, Locale locale)
    {
        var (old, said) = (RestatedFrame.Words(before, locale), RestatedFrame.Words(now, locale));
        for (var i = 0; i < old.Count; i++)
        {
            for (var j = 0; IsNumber(old[i]) && j < said.Count; j++)
            {
                if (IsNumber(said[j]) && said[j] != old[i] && (Same(old, i - FewestBefore, said, j - FewestBefore, FewestBefore) || Same(old, i + 1, said, j + 1, FewestAfter)))
                {
                    return (old[i], said[j]);
                }
            }
        }

        return null;
    }

    private static bool Same(List<string> one, int at, List<string> other, int from, int count) =>
        at >= 0 && from >= 0 && at + count <= one.Count && from + count <= other.Count && one.GetRange(at, count).SequenceEqual(other.GetRange(from, count));

    private static bool IsNumber(string word) => char.IsAsciiDigit(word[0]) || SmallNumbers.Contains(word);
}
