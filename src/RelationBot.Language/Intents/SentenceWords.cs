using RelationBot.Language.Text;

namespace RelationBot.Language.Intents;

/// <summary>One word of a sentence.</summary>
/// <param name="Form">Folded, as it was written; empty for a slot of a training sentence.</param>
/// <param name="Key">What it stands for beside other words: its kind where it is a time or a number, otherwise its form.</param>
internal readonly record struct SentenceWord(string Form, string Key)
{
    public bool IsKind => Key[0] == '<';
}

/// <summary>A sentence as the classifier sees it: folded words, times and numbers known by their kind.</summary>
internal static class SentenceWords
{
    public const string Time = "<time>";
    public const string Number = "<number>";
    private const int LongestSentence = 60;

    public static List<SentenceWord> Of(string text, Locale locale)
    {
        var tokens = Tokenizer.Tokenize(FillSlots(text), locale);
        var words = new List<SentenceWord>(tokens.Count);
        foreach (var token in tokens)
        {
            if (token.IsWord && words.Count < LongestSentence)
            {
                words.Add(Word(token, locale));
            }
        }

        TimeWords.Join(words);
        return words;
    }

    private static SentenceWord Word(Token token, Locale locale) => token.Folded switch
    {
        "slottime" => new("", Time),
        "slotnumber" => new("", Number),
        var form when token.IsNumber => new(form, Number),
        ['r', 'b', _, _, _, ..] form => new(form, Number),
        var form => new(form, TimeWords.Contains(form, locale) ? Time : form),
    };

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
