using RelationBot.Relationship.Company;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Memory;

/// <summary>What is remembered about a customer.</summary>
public sealed class CustomerMemory(WriteGate gate, ReadPool reads, ErasureQueue requests, CompanyClock clock)
{
    /// <summary>The facts that hold, oldest first; with <paramref name="asOf"/>, those that held then. Forgotten ones never.</summary>
    public ValueTask<IReadOnlyList<Fact>> RecallAsync(
        long customerId, CancellationToken cancellationToken, DateTimeOffset? asOf = null)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(reads.Read<IReadOnlyList<Fact>>(session => asOf is null ? FactSql.Current(session, customerId, clock.Now) : FactSql.Holding(session, customerId, asOf)));
    }

    /// <summary>Every fact, also those that were replaced, oldest first. Forgotten ones never.</summary>
    public ValueTask<IReadOnlyList<Fact>> HistoryAsync(long customerId, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(reads.Read<IReadOnlyList<Fact>>(session => FactSql.All(session, customerId)));
    }

    /// <summary>Which of these messages stated something that was replaced since. Reads no other.</summary>
    public IReadOnlySet<string> Outdated(long customerId, IReadOnlyList<string> messages) =>
        messages.Count == 0 ? new HashSet<string>() : reads.Read(session => FactSql.Outdated(session, customerId, messages));

    /// <summary>States facts outside a turn (notes, imports); the ids of those kept.</summary>
    public Task<IReadOnlyList<long>> StateAsync(IReadOnlyList<Fact> facts, CancellationToken cancellationToken) =>
        gate.WriteAsync<IReadOnlyList<long>>(
            writer => [.. facts.Select(f => new StateFact(f).State(writer)).OfType<long>()], cancellationToken);

    /// <summary>What was read in the note of a handoff: kept facts, and those that wait to be accepted or refused, in its order.</summary>
    public ValueTask<NotedFacts> ProposedAsync(string handoffId, long customerId, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(reads.Read(session => new NotedFacts(
            FactSql.OfHandoff(session, customerId, handoffId), ProposalSql.Waiting(session, handoffId))));
    }

    /// <summary>A proposed fact, decided or not; null where there is none.</summary>
    public ValueTask<ProposedFact?> FindProposedAsync(long id, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(reads.Read(session => ProposalSql.Find(session, id)));
    }

    /// <summary>Accepts a proposed fact, which becomes one, or refuses it; false where it was decided before.</summary>
    public Task<bool> DecideAsync(long id, bool accept, string advisor, DateTimeOffset at, CancellationToken cancellationToken) =>
        gate.WriteAsync(writer => ProposalSql.Decide(writer, id, accept, advisor, at), cancellationToken);

    /// <summary>Forgets facts outside a turn; the transcript follows a moment later.</summary>
    public async Task RetireAsync(RetireFact facts, CancellationToken cancellationToken)
    {
        await gate.WriteAsync(facts.Apply, cancellationToken).ConfigureAwait(false);
        requests.Notify();
    }
}
