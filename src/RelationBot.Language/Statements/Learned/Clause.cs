namespace RelationBot.Language.Statements.Learned;

/// <summary>A part of a message that can state a thing by itself.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index after its last character.</param>
/// <param name="Asked">Whether its sentence ends with a question mark.</param>
/// <param name="Sentence">Which sentence of the message it belongs to.</param>
internal readonly record struct Clause(int Start, int End, bool Asked, int Sentence);
