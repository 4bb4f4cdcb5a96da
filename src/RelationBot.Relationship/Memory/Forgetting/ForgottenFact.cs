namespace RelationBot.Relationship.Memory;

/// <summary>A forgotten fact, as far as it takes to find its words again.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Value">Its value.</param>
/// <param name="Words">The words that stated it, where they are known.</param>
/// <param name="ConversationId">The conversation it was stated in.</param>
/// <param name="ActivityId">The message that stated it.</param>
/// <param name="NoteId">The note that states it.</param>
internal sealed record ForgottenFact(long Id, string Kind, string Value, string? Words, string? ConversationId, string? ActivityId, long? NoteId);
