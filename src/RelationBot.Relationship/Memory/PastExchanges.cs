using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Memory;

/// <summary>What was said and done with a customer before.</summary>
public sealed class PastExchanges(ReadPool reads)
{
    private const int MostWords = 40;

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

    /// <summary>What he wrote in exchanges, in the order given; of each at most its first 40 messages. What retention has removed is missing.</summary>
    public ValueTask<IReadOnlyList<PastWords>> WordsAsync(IReadOnlyList<Exchange> exchanges, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(reads.Read<IReadOnlyList<PastWords>>(session => [.. exchanges.SelectMany(e => ExchangeSql.Words(session, e, MostWords))]));
    }
}

/// <summary>A message that a customer wrote in an exchange.</summary>
/// <param name="Exchange">The exchange.</param>
/// <param name="Position">Its position in the conversation.</param>
/// <param name="Text">The words.</param>
/// <param name="At">When.</param>
public sealed record PastWords(Exchange Exchange, long Position, string Text, DateTimeOffset At);
