using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Customers;

/// <summary>What customers were asked and what they answered.</summary>
public sealed class ConsentBook(ReadPool reads, WriteGate gate)
{
    /// <summary>Whether he was ever asked for this consent, or said by himself what he wants; what somebody else was asked in his name does not count.</summary>
    public bool WasAsked(long customerId, ConsentPurpose purpose) => reads.Read(session => session.Scalar<long>(
        "SELECT COALESCE((SELECT TextVersion <> $3 FROM Consents WHERE CustomerId = $1 AND Purpose = $2 ORDER BY Id DESC LIMIT 1), 0)", customerId, (int)purpose, ConsentRecord.Unlinked)) == 1;

    /// <summary>Every proof, oldest first.</summary>
    public IReadOnlyList<ConsentRecord> Of(long customerId) => reads.Read(session => session.All(
        "SELECT Id, CustomerId, Purpose, Answer, TextVersion, Text, Channel, ConversationId, ActivityId, At FROM Consents WHERE CustomerId = $1 ORDER BY Id",
        row => new ConsentRecord
        {
            Id = row.GetInt64(0),
            CustomerId = row.GetInt64(1),
            Purpose = (ConsentPurpose)row.GetInt32(2),
            Answer = (Consent)row.GetInt32(3),
            TextVersion = row.GetString(4),
            Text = row.IsDBNull(5) ? null : row.GetString(5),
            Channel = row.GetString(6),
            ConversationId = row.IsDBNull(7) ? null : row.GetString(7),
            ActivityId = row.IsDBNull(8) ? null : row.GetString(8),
            At = Columns.Moment(row.GetInt64(9)),
        },
        customerId));

    /// <summary>Records an answer given outside a conversation.</summary>
    public Task RecordAsync(ConsentRecord record, CancellationToken cancellationToken) =>
        gate.WriteAsync(new RecordConsent(record).Apply, cancellationToken);
}
