using Microsoft.Extensions.Options;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Customers;

/// <summary>How often one may try to be recognised, counted from the log: codes and questions alike.</summary>
public sealed class IdentificationLimits(ReadPool reads, IOptions<IdentificationOptions> options, TimeProvider time)
{
    private static readonly TimeSpan _hour = TimeSpan.FromHours(1), _day = TimeSpan.FromDays(1);

    internal IdentificationOptions Options => options.Value;

    /// <summary>Whether so many claims were made in this conversation that no more are heard; that may be said.</summary>
    internal bool IsTalkedOut(string conversationId) =>
        Count("ConversationId", conversationId, _hour, AttemptOutcome.Sent, AttemptOutcome.NoMatch, AttemptOutcome.Asked) >= Options.ClaimsPerConversation;

    /// <summary>Whether so many tried to be this customer that nobody may for a while; that must not be said.</summary>
    internal bool IsBesieged(long customerId) =>
        Count("CustomerId", customerId, _hour, AttemptOutcome.Sent, AttemptOutcome.Asked) >= Options.CodesPerCustomer
        || Count("CustomerId", customerId, _day, AttemptOutcome.Wrong) >= Options.FailuresPerCustomer;

    private long Count(string column, object value, TimeSpan span, params IEnumerable<AttemptOutcome> outcomes) => reads.Read(session => session.Scalar<long>(
        $"SELECT count(*) FROM IdentificationAttempts WHERE {column} = $1 AND At > $2 AND Outcome IN ({string.Join(", ", outcomes.Cast<int>())})",
        value, Columns.Of(time.GetUtcNow() - span)));
}
