using System.Text.Json;
using RelationBot.Bot;
using RelationBot.Dialogs;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Handoffs;

namespace RelationBot.Handoffs;

/// <summary>Writes down, when a person is called, what he needs to know first: why, and what the bot tried before.</summary>
internal sealed class HandoffRequests(TurnLog log, TimeProvider time)
{
    private const int LastEntries = 60;

    public async Task<RequestHandoff> NewAsync(
        string conversationId, Customer? customer, HandoffRequest wish, string lastWords, CancellationToken cancellationToken)
    {
        var last = await log.LastPositionAsync(conversationId, cancellationToken);
        var entries = await log.ReadAsync(conversationId, last - LastEntries, LastEntries, cancellationToken);
        return new RequestHandoff(new Handoff
        {
            ConversationId = conversationId,
            CustomerId = customer?.Id,
            Reason = wish.Reason,
            Queue = wish.Queue,
            RequestedAt = time.GetUtcNow(),
            TriedJson = JsonSerializer.Serialize(Tried(entries)),
            Summary = Summary(entries, lastWords),
        });
    }

    /// <summary>The dialogs that spoke, each once, in the order they first did (<c>reschedule-delivery</c>, …).</summary>
    private static string[] Tried(IReadOnlyList<TranscriptEntry> entries) =>
        [.. entries.Select(entry => entry.Why).OfType<string>().Where(why => !EngineSentences.IsOwn(why)).Select(why => why.Split('/')[0]).Distinct()];

    /// <summary>The customer's last two messages: the matter in his own words.</summary>
    private static string Summary(IReadOnlyList<TranscriptEntry> entries, string lastWords) =>
        string.Join(" — ", entries
            .Where(entry => entry is { Speaker: SpeakerRole.Customer, Text.Length: > 0 })
            .Select(entry => entry.Text!)
            .TakeLast(1)
            .Append(lastWords));
}
