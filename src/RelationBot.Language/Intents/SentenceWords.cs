using RelationBot.Language.Recognizers.Time;
using RelationBot.Language.Text;

namespace RelationBot.Language.Intents;

/// <summary>A sentence as the classifier sees it: folded words without politeness, dates and numbers by their kind.</summary>
internal static class SentenceWords
{
    public const string Time = "<time>";
    public const string Number = "<number>";

    public static List<string> Of(string text, Locale locale)
    {
        var filled = FillSlots(text);
        var parse = MomentFinder.GrammarOf(locale).Parse(filled);
        var moments = MomentFinder.Find(parse);
        var words = new List<string>(parse.Tokens.Count);
        var all = new List<string>(parse.Tokens.Count);
        var next = 0;
        for (var i = 0; i < parse.Tokens.Count; i++)
        {
            if (next < moments.Count && moments[next].First == i)
            {
                words.Add(Time);
                i = moments[next++].After - 1;
                continue;
            }

            var token = parse.Tokens[i];
            if (token.IsWord)
            {
                var word = Kind(token);
                all.Add(word);
                if (!FillerWords.IsPolite(word, locale))
                {
                    words.Add(word);
                }
            }
        }

        return words.Count > 0 ? words : all;
    }

    private static string Kind(Token token) =>
        token.Folded == "slottime" ? Time : token.IsNumber || token.Folded is "slotnumber" || (token.Folded.StartsWith("rb", StringComparison.Ordinal) && token.Folded.Length > 4) ? Number : token.Folded;

    // « {day} » stands for a date, « {order} » for a number; what other slots hold is unknown and says nothing.
    private static string FillSlots(string text)
    {
        for (var open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', open))
        {
            var close = text.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            var name = text[(open + 1)..close];
            var filler = IsAny(name, "day", "date", "time", "when", "part", "slot", "jour", "heure") ? "slottime"
                : IsAny(name, "order", "number", "commande", "numero") ? "slotnumber" : "";
            text = string.Concat(text.AsSpan(0, open), filler, text.AsSpan(close + 1));
        }

        return text;
    }

    private static bool IsAny(string name, params ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
        {
            if (name.Contains(part, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
