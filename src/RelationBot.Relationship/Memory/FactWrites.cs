using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Customers;
using RelationBot.Language.Statements;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Memory;

/// <summary>
/// Remembers a fact. The same thing said again is confirmed, not doubled; another value of a single-valued key closes the
/// old one and keeps it as history. Nothing is kept about somebody who has not agreed, or who has reached
/// <see cref="MostHeld"/>; secrets (see <see cref="Secrets"/>) are left out. Set the fact's customer, kind, key, value, <see cref="Fact.StatedAt"/> and source.
/// </summary>
public sealed record StateFact(Fact Fact) : IFactWrite
{
    /// <summary>The longest value kept; a thing worth remembering is shorter, and what is longer is a paste.</summary>
    public const int LongestValue = 400;

    /// <summary>The longest source kept; the transcript has the rest.</summary>
    public const int LongestSource = 1000;

    /// <summary>The most facts that hold of one customer at a time. Nobody has so many preferences; who sends ten thousand is playing.</summary>
    public const int MostHeld = 500;

    public long? State(SqliteWriter writer)
    {
        if (writer.Scalar<long>("SELECT ConsentMemory FROM Customers WHERE Id = $1", Fact.CustomerId) != (long)Consent.Given
            || Fact.Value.Length > LongestValue || SensitiveTopics.Touches(Fact.Value))
        {
            return null;
        }

        Fact.Value = Plain(Fact.Value);
        if (Fact.Value.Length == 0)
        {
            return null;
        }

        // Codes and card numbers are not remembered, neither as a fact nor in the words it was taken from.
        Fact.Value = Secrets.Mask(Fact.Value);
        Fact.SourceText = Fact.SourceText is { } source ? SensitiveTopics.Mask(Secrets.Mask(Cut(source))) : null;
        Fact.SourceWords = Fact.SourceWords is { Length: <= LongestValue } words ? SensitiveTopics.Mask(Secrets.Mask(words)) : null;
        var from = Fact.ValidFrom == default ? Fact.StatedAt : Fact.ValidFrom;
        // An old note says nothing of what holds until a day to come.
        var all = Fact.Origin == FactOrigin.Message ? FactSql.Current(writer, Fact.CustomerId, Fact.StatedAt) : FactSql.Holding(writer, Fact.CustomerId, null);
        var holding = all.FindAll(f => (f.Subject == Fact.Subject && f.Key == Fact.Key) || Succession.EndsByWords(Fact, f));
        if (holding.Find(f => f.Kind == Fact.Kind && FactKeys.Same(f.Value, Fact.Value)) is { } same)
        {
            // Said in so many words, what was only inferred becomes explicit.
            writer.Execute(
                "UPDATE Facts SET ConfirmedAt = max(ConfirmedAt, $2), Evidence = Evidence + 1, Confidence = max(Confidence, $3), "
                + "Explicit = Explicit OR $4 WHERE Id = $1",
                same.Id, Columns.Of(Fact.StatedAt), Fact.Confidence, Fact.Explicit);
            return same.Id;
        }

        if (all.Count >= MostHeld && !holding.Exists(old => Succession.Ends(Fact, old)))
        {
            return null;
        }

        var count = writer.Scalar<long>(
            "UPDATE Customers SET LastFact = LastFact + 1 WHERE Id = $1 AND LastFact < $2 RETURNING LastFact", Fact.CustomerId, FactKey.Most);
        if (count == 0)
        {
            return null;
        }

        var id = FactKey.Of(Fact.CustomerId, count);
        foreach (var old in holding.Where(old => Succession.Ends(Fact, old)))
        {
            if (IsOlder(old, from))
            {
                // An old note learnt late, or a guess against a word, is history from the beginning.
                Fact.ValidTo = Fact.ValidTo is { } end && end < old.ValidFrom ? end : Later(old.ValidFrom, from);
                Fact.SupersededBy = old.Id;
                continue;
            }

            writer.Execute(
                "UPDATE Facts SET ValidTo = $2, SupersededBy = $3 WHERE Id = $1", old.Id, Columns.Of(from), id);
        }

        Fact.Id = id;
        Fact.ValidFrom = from;
        Fact.ConfirmedAt = Fact.StatedAt;
        FactSql.Insert(writer, Fact);
        return id;
    }

    // What he said himself is not ended by what was only inferred, nor by what was said before it.
    private bool IsOlder(Fact holding, DateTimeOffset from) => holding.ValidFrom > from || (holding.Explicit && !Fact.Explicit);

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    // Control characters are nobody's words; they garble whatever shows them.
    private static string Plain(string value) =>
        value.Any(char.IsControl) ? string.Join(' ', string.Concat(value.Select(c => char.IsControl(c) ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries)) : value.Trim();

    private static string Cut(string source) => source.Length > LongestSource ? source[..LongestSource] + '…' : source;
}

/// <summary>Puts a fact right at the customer's word: the old one is closed and kept as history, whatever its key, and the new one takes its place.</summary>
public sealed record CorrectFact(long FactId, Fact Fact) : IFactWrite
{
    public long? State(SqliteWriter writer)
    {
        var id = new StateFact(Fact).State(writer);
        if (id is not null && id != FactId && FactKey.Customer(FactId) == Fact.CustomerId)
        {
            writer.Execute("UPDATE Facts SET ValidTo = $2, SupersededBy = $3 WHERE Id = $1 AND (ValidTo IS NULL OR ValidTo > $2) AND RetractedAt IS NULL", FactId, Columns.Of(Fact.StatedAt), id);
        }

        return id;
    }
}

/// <summary>
/// What came of asking whether a fact is (still) so. A yes confirms it, and makes explicit what was only inferred; a no closes
/// it, kept as history, and what was inferred is not inferred again.
/// </summary>
public sealed record SettleFact(long CustomerId, long FactId, bool Holds, DateTimeOffset At) : ITurnWrite
{
    public void Apply(SqliteWriter writer)
    {
        if (FactKey.Customer(FactId) == CustomerId)
        {
            writer.Execute(
                Holds
                    ? "UPDATE Facts SET ConfirmedAt = $2, Explicit = 1, Confidence = 1 WHERE Id = $1 AND (ValidTo IS NULL OR ValidTo > $2) AND RetractedAt IS NULL"
                    : "UPDATE Facts SET ValidTo = $2 WHERE Id = $1 AND (ValidTo IS NULL OR ValidTo > $2) AND RetractedAt IS NULL",
                FactId, Columns.Of(At));
        }
    }
}

/// <summary>Notes that the customer was asked whether it is (still) so.</summary>
public sealed record AskedAboutFact(long CustomerId, long FactId, DateTimeOffset At) : ITurnWrite
{
    public void Apply(SqliteWriter writer)
    {
        if (FactKey.Customer(FactId) == CustomerId)
        {
            writer.Execute("UPDATE Facts SET AskedAt = $2 WHERE Id = $1 AND RetractedAt IS NULL", FactId, Columns.Of(At));
        }
    }
}
