using RelationBot.Language;
using RelationBot.Language.Acts;
using RelationBot.Language.Recognizers;

namespace RelationBot.Bot;

/// <summary>A yes or a no to a question that changes how a customer is treated.</summary>
internal static class PlainAnswer
{
    private const int Longest = 6;

    /// <summary>Null for anything but a plain one: « oui, mais seulement … » is no plain yes.</summary>
    public static bool? Read(string text, Locale locale)
    {
        var acts = DialogueActs.Recognize(text, locale);
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        return words > Longest || acts is { Conditions: true } or { Wavers: true } || text.Contains('?', StringComparison.Ordinal)
            ? null
            : YesNoRecognizer.Recognize(text, locale) ?? (acts.Affirms == acts.Refuses ? null : acts.Affirms);
    }
}
