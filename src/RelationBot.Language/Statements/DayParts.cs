using RelationBot.Language.Recognizers;

namespace RelationBot.Language.Statements;

/// <summary>The part of the day that a remembered preference means.</summary>
public static class DayParts
{
    /// <summary>« le matin, avant 10h » is <see cref="DayPart.Morning"/>; null where no single part is wished for (« pas le matin »).</summary>
    public static DayPart? Of(string value, Locale locale) => null;
}
