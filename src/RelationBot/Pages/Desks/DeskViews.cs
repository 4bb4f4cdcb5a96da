using RelationBot.Relationship.Conversations;

namespace RelationBot.Pages.Desks;

/// <summary>What the desks show, gathered from the rooms that know it; reading only.</summary>
public interface IDeskViews
{
    /// <summary>Pending handoffs and those <paramref name="advisor"/> has open, first in line first.</summary>
    Task<IReadOnlyList<HandoffRow>> QueueAsync(string advisor, CancellationToken cancellationToken);

    /// <summary>One handoff with everything an advisor needs to know, or null where there is none with this id.</summary>
    Task<HandoffView?> HandoffAsync(string id, CancellationToken cancellationToken);

    /// <summary>Conversations that match, newest first; one more than a page holds means that there is a next one.</summary>
    Task<IReadOnlyList<FoundConversation>> SearchAsync(ConversationSearch search, CancellationToken cancellationToken);

    /// <summary>A whole conversation, or null where there is none with this id.</summary>
    Task<ConversationView?> ConversationAsync(string conversationId, CancellationToken cancellationToken);
}

/// <summary>A handoff as the queue shows it.</summary>
public sealed record HandoffRow(
    string Id, string ConversationId, string? CustomerNumber, string? CustomerName, string? Tier,
    string Reason, string State, DateTimeOffset RequestedAt, string? Advisor);

/// <summary>A handoff with its context.</summary>
public sealed record HandoffView(
    HandoffRow Row, string? Account, string? NamedAdvisor, string? Summary, IReadOnlyList<string> Tried,
    IReadOnlyList<FactLine> Facts, IReadOnlyList<PromiseLine> Promises, IReadOnlyList<SaidLine> Transcript);

/// <summary>A remembered fact and where it comes from.</summary>
public sealed record FactLine(
    string Kind, string Value, bool Explicit, double Confidence, DateTimeOffset Since, string? SourceText, string? SourceConversationId);

/// <summary>A promise made to the customer; <paramref name="State"/> is <c>open</c>, <c>kept</c> or <c>broken</c>.</summary>
public sealed record PromiseLine(string Text, DateTimeOffset? Due, string State);

/// <summary>One thing said.</summary>
/// <param name="Id">The activity's id.</param>
/// <param name="Speaker">Who spoke.</param>
/// <param name="Name">The speaker's name, where known.</param>
/// <param name="At">When.</param>
/// <param name="Text">What was said.</param>
/// <param name="Read">Facts that the turn read.</param>
/// <param name="Wrote">Facts that the turn wrote.</param>
/// <param name="Why">Why the bot said it: dialog and step.</param>
public sealed record SaidLine(
    string Id, SpeakerRole Speaker, string? Name, DateTimeOffset At, string Text,
    IReadOnlyList<string> Read, IReadOnlyList<string> Wrote, string? Why);

/// <summary>What a supervisor looks for; every part may be missing. Days are whole days, both included.</summary>
public sealed record ConversationSearch(string? Text, string? Customer, DateOnly? From, DateOnly? To, int Page)
{
    /// <summary>Conversations on a page.</summary>
    public const int PageSize = 20;
}

/// <summary>A conversation that a search found.</summary>
public sealed record FoundConversation(
    string ConversationId, string? CustomerNumber, string? CustomerName, string ChannelId, DateTimeOffset At, string Snippet);

/// <summary>A conversation, whole.</summary>
public sealed record ConversationView(
    string ConversationId, string? CustomerNumber, string? CustomerName, string? Tier, string ChannelId, IReadOnlyList<SaidLine> Lines);
