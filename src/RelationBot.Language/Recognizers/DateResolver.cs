namespace RelationBot.Language.Recognizers;

/// <summary>The one moment that an answer such as « plutôt vendredi matin » means.</summary>
public static class DateResolver
{
    /// <summary>What the sentence names, or null where it names no time at all.</summary>
    /// <param name="reference">The moment of speaking, in the company's time zone.</param>
    /// <param name="direction">Where « mardi » points to.</param>
    public static When? Resolve(string text, Locale locale, DateTime reference, Direction direction = Direction.Future) => null;
}
