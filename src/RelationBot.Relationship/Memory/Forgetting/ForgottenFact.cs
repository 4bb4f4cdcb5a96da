using Microsoft.Data.Sqlite;

namespace RelationBot.Relationship.Memory;

/// <summary>What a <see cref="ForgetRequest"/> is about.</summary>
internal sealed record ForgottenThings(IReadOnlyList<ForgottenFact> Facts, IReadOnlyList<SilencedConversation> Conversations);

/// <summary>A stretch of a conversation in which what the bot and advisors said is blanked.</summary>
/// <param name="After">The key before its first entry.</param>
/// <param name="Last">That of its last one.</param>
internal sealed record SilencedConversation(long After, long Last);

/// <summary>A forgotten fact, as far as it takes to find its words again.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Value">Its value.</param>
/// <param name="Source">The words it was taken from: a whole message.</param>
/// <param name="Words">Those of them that state it, where they are known.</param>
/// <param name="ConversationId">The conversation it was stated in.</param>
/// <param name="ActivityId">The message that stated it.</param>
/// <param name="NoteId">The note that states it.</param>
internal sealed record ForgottenFact(
    long Id, string Kind, string Value, string? Source, string? Words, string? ConversationId, string? ActivityId, long? NoteId)
{
    /// <summary>Columns of a fact, in the order that <see cref="Read"/> wants them.</summary>
    public const string Columns = "Id, Kind, Value, SourceText, SourceWords, SourceConversationId, SourceActivityId, SourceNoteId";

    /// <summary>A whole message.</summary>
    public static ForgottenFact Of(SaidMessage message) => new(0, Message, message.Text, message.Text, message.Text, message.ConversationId, message.ActivityId, null);

    /// <summary>Its very words go from wherever they were said again; each of them only from where it stood.</summary>
    public bool IsMessage => Kind == Message;

    private const string Message = "message";

    public static ForgottenFact Read(SqliteDataReader row) => new(
        row.GetInt64(0), row.GetString(1), row.GetString(2), Text(row, 3), Text(row, 4), Text(row, 5), Text(row, 6), row.IsDBNull(7) ? null : row.GetInt64(7));

    /// <summary>
    /// What tells of him (a pet, an illness, plans) goes from whatever was said with him. A wish is worded like the service itself
    /// (« le matin »): it goes from where it was said, told or used, and not from what was agreed since.
    /// </summary>
    public bool TellsOfHim => Kind is "personal" or "project";

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
