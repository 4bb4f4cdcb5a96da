namespace RelationBot.Language.Retrieval;

/// <summary>Something said in the past.</summary>
/// <param name="Id">What it is known by to whoever asks.</param>
/// <param name="Speaker">Who said it, by the name that questions use; empty where none does.</param>
/// <param name="Text">The words.</param>
public sealed record PastTurn(string Id, string Speaker, string Text);

/// <summary>One conversation of the past.</summary>
/// <param name="At">When it began, in the speakers' time zone.</param>
/// <param name="Turns">What was said, in order.</param>
public sealed record PastExchange(DateTime At, IReadOnlyList<PastTurn> Turns);

/// <summary>A turn that was found.</summary>
/// <param name="Exchange">Which exchange, counted from 0 in the order they were given.</param>
/// <param name="Turn">The turn itself.</param>
/// <param name="Score">The higher the likelier; only to compare turns found for one question.</param>
/// <param name="Matched">The share of the question's weight of words that is said in the turn or right beside it, 0 to 1.</param>
public sealed record FoundTurn(int Exchange, PastTurn Turn, double Score, double Matched);
