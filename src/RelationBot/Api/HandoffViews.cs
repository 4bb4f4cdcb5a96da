using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Handoffs;
using RelationBot.Relationship.Memory;

namespace RelationBot.Api;

/// <summary>A customer as handoffs show him; a visitor who is not verified has none of the three.</summary>
public sealed record HandoffCustomer(string? Number, string? Name, string? Tier)
{
    internal static HandoffCustomer Of(Customer? customer) => new(customer?.Number, customer?.Name, customer?.ServedAs);
}

/// <summary>A handoff in the line.</summary>
public sealed record HandoffView(
    string Id, string ConversationId, HandoffCustomer Customer, string Reason, string State, DateTimeOffset RequestedAt, string? Advisor)
{
    internal static HandoffView Of(HandoffInLine inLine) => Of(inLine.Handoff, inLine.Customer);

    internal static HandoffView Of(Handoff handoff, Customer? customer) => new(
        handoff.Id,
        handoff.ConversationId,
        HandoffCustomer.Of(customer),
        handoff.Reason,
        handoff.State.ToString().ToLowerInvariant(),
        handoff.RequestedAt,
        handoff.Advisor);
}

/// <summary>What was read in an advisor's note and waits for his word: <c>POST /api/facts/proposed/{id}/accept</c> or <c>refuse</c>.</summary>
public sealed record ProposedFactView(string Id, string Kind, string Key, string Value, double Confidence)
{
    internal static ProposedFactView Of(ProposedFact fact) =>
        new(fact.Id.ToString(System.Globalization.CultureInfo.InvariantCulture), fact.Kind, fact.Key, fact.Value, fact.Confidence);
}

/// <summary>A handoff with its context card; of a resolved one also what its note became.</summary>
public sealed record HandoffDetail(
    string Id, string ConversationId, HandoffCustomer Customer, string Reason, string State, DateTimeOffset RequestedAt, string? Advisor,
    string? Note, IReadOnlyList<FactView> Facts, IReadOnlyList<string> Tried, IReadOnlyList<string> Promises, string Summary,
    IReadOnlyList<TranscriptLine> Transcript, IReadOnlyList<FactView> NotedFacts, IReadOnlyList<ProposedFactView> ProposedFacts,
    IReadOnlyList<ExchangeView> Before)
{
    internal static HandoffDetail Of(HandoffCard card)
    {
        var line = HandoffView.Of(card.Handoff, card.Customer);
        return new HandoffDetail(
            line.Id, line.ConversationId, line.Customer, line.Reason, line.State, line.RequestedAt, line.Advisor,
            card.Handoff.Note,
            [.. card.Facts.Select(FactView.Of)],
            card.Tried,
            card.Promises,
            card.Summary,
            [.. card.Transcript.Select(TranscriptLine.Of)],
            [.. card.Noted.Kept.Select(FactView.Of)],
            [.. card.Noted.Waiting.Select(ProposedFactView.Of)],
            [.. card.Before.Select(ExchangeView.Of)]);
    }
}
