namespace RelationBot.Language.Recognizers;

/// <summary>Everything that can be recognised in a sentence, in Recognizers-Text's result shape.</summary>
public static class EntityRecognizer
{
    /// <summary>
    /// The entities of each type asked for, in the order of their places. Those of different types may overlap: the number in an amount is
    /// a number too. Dates come with both values where a date without a year or a weekday may lie before or after.
    /// </summary>
    /// <param name="reference">The moment of speaking, in the speaker's time zone.</param>
    /// <param name="types">Some of <see cref="EntityTypes"/>; null for all.</param>
    public static IReadOnlyList<Entity> Recognize(string text, Locale locale, DateTime reference, IReadOnlySet<string>? types = null)
    {
        _ = (text, locale, reference, types);
        return [];
    }
}
