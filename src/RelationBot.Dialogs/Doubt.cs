namespace RelationBot.Dialogs;

/// <summary>Something remembered that is old or only inferred: said as a question, and settled by what is answered.</summary>
/// <param name="Fact">What the world knows it by.</param>
/// <param name="Key">What it is about (<c>delivery_slot</c>).</param>
/// <param name="InWords">The fact as it is said, without where it comes from.</param>
/// <param name="Asked">The words that ask; where they are not said, nothing was asked.</param>
public sealed record Doubt(string Fact, string Key, string InWords, string Asked);
