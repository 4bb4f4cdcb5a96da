using Microsoft.EntityFrameworkCore;
using RelationBot.Relationship.Company;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Handoffs;
using RelationBot.Relationship.Memory;
using RelationBot.Relationship.Storage;
using RelationBot.Relationship.Value;

namespace RelationBot.Relationship.Customers;

/// <summary>Everything held about a customer, for him to take away.</summary>
public sealed class CustomerExport(
    IDbContextFactory<RelationContext> contexts, CustomerDirectory customers, CustomerMemory memory, TurnLog turns)
{
    /// <summary>His document, or null where there is no such customer.</summary>
    public async Task<CustomerDocument?> ExportAsync(string number, CancellationToken cancellationToken)
    {
        if (await customers.FindByNumberAsync(number, cancellationToken).ConfigureAwait(false) is not { } customer)
        {
            return null;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        var id = customer.Id;
        var (first, last) = (FactKey.Of(id, 0), FactKey.Of(id, FactKey.Most));
        customer.Handles = await context.Handles.AsNoTracking().Where(h => h.CustomerId == id).ToListAsync(cancellationToken).ConfigureAwait(false);
        var conversations = new List<ConversationDocument>();
        var rows = await context.Conversations.AsNoTracking().Where(c => c.CustomerId == id).OrderBy(c => c.Number)
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        foreach (var row in rows)
        {
            var entries = await turns.ReadAsync(row.Id, 0, int.MaxValue, cancellationToken).ConfigureAwait(false);
            conversations.Add(new ConversationDocument(row.Id, row.ChannelId, row.StartedAt, entries));
        }

        return new CustomerDocument(
            customer,
            await memory.HistoryAsync(id, cancellationToken).ConfigureAwait(false),
            conversations,
            await context.Exchanges.AsNoTracking().Where(e => e.Id >= first && e.Id <= last).ToListAsync(cancellationToken).ConfigureAwait(false),
            await context.Notes.AsNoTracking().Where(n => n.CustomerId == id).ToListAsync(cancellationToken).ConfigureAwait(false),
            await context.Handoffs.AsNoTracking().Where(h => h.CustomerId == id).ToListAsync(cancellationToken).ConfigureAwait(false),
            await context.Orders.AsNoTracking().Include(o => o.Lines).Include(o => o.Delivery).Where(o => o.CustomerId == id)
                .ToListAsync(cancellationToken).ConfigureAwait(false),
            await context.Purchases.AsNoTracking().Where(p => p.CustomerId == id).ToListAsync(cancellationToken).ConfigureAwait(false));
    }
}

/// <summary>Everything held about a customer. Uploaded files are named in the conversations and not repeated here.</summary>
public sealed record CustomerDocument(
    Customer Customer, IReadOnlyList<Fact> Facts, IReadOnlyList<ConversationDocument> Conversations,
    IReadOnlyList<Exchange> Exchanges, IReadOnlyList<Note> Notes,
    IReadOnlyList<Handoff> Handoffs,
    IReadOnlyList<Order> Orders, IReadOnlyList<Purchase> Purchases);

/// <summary>One of his conversations.</summary>
public sealed record ConversationDocument(string Id, string ChannelId, DateTimeOffset StartedAt, IReadOnlyList<TranscriptEntry> Entries);
