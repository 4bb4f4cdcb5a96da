using RelationBot.Language;
using RelationBot.Language.Statements;
using RelationBot.Language.Text;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Memory;

/// <summary>What is read in a note: what it says surely, and what its author had better look at.</summary>
internal sealed record ReadNote(string Text, IReadOnlyList<Statement> Sure, IReadOnlyList<Statement> Doubtful)
{
    /// <summary>From this confidence on a statement becomes a fact without anybody's nod.</summary>
    public const double SureFrom = 0.8;

    /// <summary>Reads a note without its secrets; people write it in their own language, whatever the customer's.</summary>
    public static ReadNote Of(string text, Locale otherwise)
    {
        var kept = SensitiveTopics.Mask(Secrets.Mask(text.Trim()));
        var stated = StatementExtractor.ExtractNote(kept, LanguageDetector.Detect(kept) ?? otherwise).ToLookup(s => s.Confidence >= SureFrom);
        return new ReadNote(kept, [.. stated[true]], [.. stated[false]]);
    }
}

/// <summary>Keeps a note, and as facts what it says; nothing of a customer who has not agreed to be remembered but, where it comes from a file, the note itself.</summary>
internal static class NoteWrites
{
    /// <summary>The note's id, and whether it was new; a row that is known (by <see cref="Note.RowIdentity"/>) is not kept twice.</summary>
    public static (long Id, bool IsNew) Keep(SqliteWriter writer, Note note)
    {
        if (note.RowIdentity is { } identity && writer.Scalar<long>("SELECT Id FROM Notes WHERE RowIdentity = $1", identity) is var known and not 0)
        {
            return (known, false);
        }

        writer.Execute(
            "INSERT INTO Notes (CustomerId, Author, At, Text, HandoffId, RowIdentity) VALUES ($1, $2, $3, $4, $5, $6)",
            note.CustomerId, note.Author, Columns.Of(note.At), note.Text, note.HandoffId, note.RowIdentity);
        return (writer.LastInsertId(), true);
    }

    /// <summary>The facts of a note; how many were kept or confirmed.</summary>
    public static int State(SqliteWriter writer, Note note, IEnumerable<Statement> statements, string? conversationId) =>
        statements.Count(s => new StateFact(FactOf(note, s, conversationId)).State(writer) is not null);

    public static void Propose(SqliteWriter writer, Note note, IEnumerable<Statement> statements)
    {
        foreach (var s in statements)
        {
            writer.Execute(
                "INSERT INTO ProposedFacts (CustomerId, HandoffId, NoteId, Kind, Key, Value, Subject, Explicit, Confidence, StatedAt) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
                note.CustomerId, note.HandoffId, note.Id, s.Kind, s.Key, s.Value, s.Subject, s.Explicit, s.Confidence, Columns.Of(note.At));
        }
    }

    public static bool MayRemember(SqliteWriter writer, long customerId) =>
        writer.Scalar<long>("SELECT ConsentMemory FROM Customers WHERE Id = $1", customerId) == (long)Consent.Given;

    public static Fact FactOf(Note note, Statement statement, string? conversationId)
    {
        var fact = Fact.Of(statement, note.CustomerId, note.At, note.Text, conversationId);
        (fact.Origin, fact.SourceAuthor, fact.SourceNoteId) = (FactOrigin.Note, note.Author, note.Id == 0 ? null : note.Id);
        return fact;
    }
}
