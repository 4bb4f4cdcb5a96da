namespace RelationBot.Language.Statements;

/// <summary>The wish that something be forgotten.</summary>
/// <param name="What">The words that say what (« je préfère le matin »); empty where nothing in particular is named.</param>
/// <param name="Everything">True where all of it is meant.</param>
public sealed record Retraction(string What, bool Everything);
