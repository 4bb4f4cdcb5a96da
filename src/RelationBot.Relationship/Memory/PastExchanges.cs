using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Memory;

/// <summary>What was said and done with a customer before.</summary>
public sealed class PastExchanges(ReadPool reads)
{
    /// <summary>His newest exchanges, newest first.</summary>
    public ValueTask<IReadOnlyList<Exchange>> NewestAsync(long customerId, int most, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(reads.Read<IReadOnlyList<Exchange>>(session => ExchangeSql.Newest(session, customerId, most)));
    }

    /// <summary>What he has written himself, newest first: all that the transcript holds, up to <paramref name="most"/> of each of his records.</summary>
    public ValueTask<IReadOnlyList<SaidMessage>> SaidAsync(long customerId, int most, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(reads.Read<IReadOnlyList<SaidMessage>>(session => [.. OwnedTables.Records(session, customerId).SelectMany(record => session.All(
            "SELECT c.Id, t.ActivityId, t.Text FROM Conversations c CROSS JOIN Transcript t ON t.Key > (c.Number << 24) AND t.Key < ((c.Number + 1) << 24) "
            + "WHERE c.CustomerId = $1 AND t.Speaker = $2 AND t.Text IS NOT NULL ORDER BY t.Key DESC LIMIT $3",
            row => new SaidMessage(row.GetString(0), row.GetString(1), row.GetString(2)), record, (long)SpeakerRole.Customer, most))]));
    }

    /// <summary>Those before the one under way in a conversation, newest first.</summary>
    public ValueTask<IReadOnlyList<Exchange>> BeforeAsync(
        long customerId, string conversationId, DateTimeOffset now, int most, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(reads.Read<IReadOnlyList<Exchange>>(session =>
        {
            var number = session.Scalar<long>("SELECT Number FROM Conversations WHERE Id = $1", conversationId);
            return ExchangeSql.Newest(session, customerId, most).FindAll(e => e.Conversation != number || now - e.LastAt >= RecordExchange.Silence);
        }));
    }
}

/// <summary>A message of a customer, where it stands and its words.</summary>
public sealed record SaidMessage(string ConversationId, string ActivityId, string Text);
