using RelationBot.Language.Statements;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Memory;

/// <summary>
/// Writes a turn into the exchange under way: the customer's newest of that conversation, or a new one where he has been silent
/// for <see cref="Silence"/>. Nothing is kept of somebody who has not agreed to being remembered; secrets and
/// what is nobody's business are left out.
/// </summary>
public sealed record RecordExchange(long CustomerId, string ConversationId, string? Locale, DateTimeOffset At, ExchangeNotes Notes) : ITurnWrite
{
    /// <summary>Six hours without a word end an exchange.</summary>
    public static readonly TimeSpan Silence = TimeSpan.FromHours(6);

    private const int MostLines = 6, LongestLine = 200, LookedAt = 8;

    public void Apply(SqliteWriter writer)
    {
        if (writer.Scalar<long>("SELECT ConsentMemory FROM Customers WHERE Id = $1", CustomerId) != (long)Consent.Given)
        {
            return;
        }

        var (conversation, position) = writer.First(
            "SELECT Number, LastPosition + 1 FROM Conversations WHERE Id = $1", row => (row.GetInt64(0), row.GetInt64(1)), ConversationId);
        var newest = ExchangeSql.Newest(writer, CustomerId, LookedAt);
        var exchange = newest.Find(e => e.Conversation == conversation && At - e.LastAt < Silence);
        var isNew = exchange is null;
        exchange ??= new Exchange
        {
            Id = newest.Count == 0 ? FactKey.Of(CustomerId, 1) : newest[0].Id + 1,
            CustomerId = CustomerId,
            Conversation = conversation,
            FirstPosition = position,
            StartedAt = At,
        };
        if (FactKey.Customer(exchange.Id) != CustomerId)
        {
            return;
        }

        Add(exchange, position);
        if (isNew)
        {
            ExchangeSql.Insert(writer, exchange);
        }
        else
        {
            ExchangeSql.Update(writer, exchange);
        }
    }

    private void Add(Exchange exchange, long position)
    {
        (exchange.LastPosition, exchange.LastAt, exchange.Locale) = (position, At, Locale ?? exchange.Locale);
        exchange.Matter = Joined(exchange.Matter, Notes.Matter);
        exchange.Asked = Joined(exchange.Asked, Notes.Asked is { } asked ? [Masked(asked)] : []);
        exchange.Done = Joined(exchange.Done, Notes.Done);
        exchange.Promised = Joined(exchange.Promised, [.. Notes.Promised.Select(Masked)]);
        exchange.LeftOpen = Notes.LeftOpen is { } open ? Joined("", open) : exchange.LeftOpen;
        exchange.Mood = Notes.Mood == ExchangeMood.Even ? exchange.Mood : Notes.Mood;
    }

    private static string Masked(string text) => SensitiveTopics.Mask(Secrets.Mask(text));

    // Each once, in the order they came; what goes beyond the limit is left out, the beginning tells the matter.
    private static string Joined(string lines, IReadOnlyList<string> more) => string.Join('\n', lines
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Concat(more.Select(m => m.ReplaceLineEndings(" ").Trim()).Where(m => m.Length > 0).Select(m => m.Length > LongestLine ? m[..(LongestLine - 1)] + "…" : m))
        .Distinct()
        .Take(MostLines));
}

/// <summary>Forgets that there were exchanges with a customer, at his wish: they are recalled no more. The transcript stays.</summary>
public sealed record ForgetExchanges(long CustomerId) : ITurnWrite
{
    public void Apply(SqliteWriter writer) =>
        writer.Execute("DELETE FROM Exchanges WHERE Id BETWEEN $1 AND $2", FactKey.Of(CustomerId, 0), FactKey.Of(CustomerId, FactKey.Most));
}
