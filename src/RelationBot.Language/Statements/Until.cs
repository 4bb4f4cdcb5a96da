using System.Text.RegularExpressions;
using RelationBot.Language.Recognizers;

namespace RelationBot.Language.Statements;

/// <summary>Until which day something holds that is said with its end: « en béquilles jusqu'au 15 janvier », "on crutches until January 15".</summary>
public static class Until
{
    // Behind the word the day stands, perhaps after « à » or "the end of".
    private const int Farthest = 16;

    private static readonly Regex Marks = new(@"\b(jusqu['’ ]?(au|aux|à|a|en)|until|till)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly char[] Ends = ['.', ';', '!', '?', '\n'];

    /// <summary>The last day; null where none is named, or one that is gone.</summary>
    /// <param name="text">What was said.</param>
    /// <param name="from">Where in it that begins which has an end.</param>
    /// <param name="at">When it was said.</param>
    public static DateOnly? Of(string text, int from, DateTime at)
    {
        var end = text.IndexOfAny(Ends, from);
        var sentence = text[from..(end < 0 ? text.Length : end)];
        if (Marks.Match(sentence) is not { Success: true } mark)
        {
            return null;
        }

        var locale = mark.Value.StartsWith("jusqu", StringComparison.OrdinalIgnoreCase) ? Locale.French : Locale.English;
        var named = DateResolver.Find(sentence[(mark.Index + mark.Length)..], locale, at, Direction.Future).FirstOrDefault(when => when.Day is not null);
        var day = named is { Start: <= Farthest } ? named.DayEnd ?? named.Day : null;
        return day > DateOnly.FromDateTime(at) ? day : null;
    }
}
