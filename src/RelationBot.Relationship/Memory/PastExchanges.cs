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
