namespace RelationBot.Language.Recognizers;

/// <summary>Every date, part of a day and time of a sentence.</summary>
public static class DateTimeRecognizer
{
    /// <summary>The entities in their order, <c>datetimeV2.date</c>, <c>daterange</c>, <c>time</c>, <c>timerange</c>, <c>datetime</c> or <c>datetimerange</c>.</summary>
    public static IReadOnlyList<Entity> Recognize(string text, Locale locale, DateTime reference, Direction direction = Direction.Future) => [];
}
