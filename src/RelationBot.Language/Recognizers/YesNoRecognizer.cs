using RelationBot.Language.Acts;
using RelationBot.Language.Grammars;

namespace RelationBot.Language.Recognizers;

/// <summary>Whether an answer is a yes or a no.</summary>
public static class YesNoRecognizer
{
    // An answer stands at the beginning of the message.
    private const int LatestStart = 8;

    // What doubts a yes follows it closely: « oui, mon mari sera là, moi je ne pourrai pas » is one.
    private const int LatestDoubt = 5;

    /// <summary>True for yes, false for no (« non, plutôt vendredi » is one too, and so is « parfait, mais finalement non »), null where the sentence says neither.</summary>
    public static bool? Recognize(string text, Locale locale) => Recognize(ActTables.Of(locale).Parse(text));

    internal static bool? Recognize(Parse parse) => Begun(parse) is { } begun ? (Answer)begun.Value! is Answer.Yes && TakenBack(parse, begun.End) != Answer.No : null;

    /// <summary>Whether a yes is no whole one: « d'accord, mais pas ce jour-là », « oui... non ».</summary>
    internal static bool Doubts(Parse parse) => Begun(parse) is { Value: Answer.Yes } yes && TakenBack(parse, yes.End) == Answer.Neither;

    private static Parsed? Begun(Parse parse) => parse.Scan("answer").FirstOrDefault(found => found.Value is Answer.Yes or Answer.No && found.Start <= LatestStart);

    // Null where nothing does.
    private static Answer? TakenBack(Parse parse, int end)
    {
        Answer? taken = null;
        foreach (var found in parse.Scan("back").Where(found => found.Start >= end && found.Value is not Answer.Yes))
        {
            if (found.Value is Answer.No)
            {
                return Answer.No;
            }

            taken ??= found.Start <= end + LatestDoubt ? Answer.Neither : null;
        }

        return taken;
    }
}
