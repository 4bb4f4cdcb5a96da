using RelationBot.Language.Acts;

namespace RelationBot.Language.Recognizers;

/// <summary>Whether an answer is a yes or a no.</summary>
public static class YesNoRecognizer
{
    /// <summary>True for yes, false for no (« non, plutôt vendredi » is one too), null where the sentence says neither.</summary>
    public static bool? Recognize(string text, Locale locale) => Recognize(ActTables.Of(locale).Parse(text));

    // An answer stands at the beginning of the message.
    private const int LatestStart = 8;

    internal static bool? Recognize(Grammars.Parse parse)
    {
        foreach (var found in parse.Scan("answer"))
        {
            if (found.Value is Answer.Yes or Answer.No && found.Start <= LatestStart)
            {
                return found.Value is Answer.Yes;
            }
        }

        return null;
    }
}
