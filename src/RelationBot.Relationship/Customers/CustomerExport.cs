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
    IDbContextFactory<RelationContext> contexts, CustomerDirectory customers, CustomerMemory memory, TurnLog turns, ReadPool reads)
{
    // Told apart above, or secrets that are no longer of use.
    private static readonly HashSet<string> _told = new(StringComparer.Ordinal)
    {
        "Facts", "Exchanges", "Notes", "Handoffs", "Orders", "Purchases", "Handles", "OneTimeCodes", "AccessLinks", "ErasureRequests", "ForgetRequests",
    };

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

        var merged = reads.Read(session => OwnedTables.Records(session, id)).Except([id]).ToList();
        return new CustomerDocument(
            customer,
            await context.Customers.AsNoTracking().Where(c => merged.Contains(c.Id)).OrderBy(c => c.Id).ToListAsync(cancellationToken).ConfigureAwait(false),
            await memory.HistoryAsync(id, cancellationToken).ConfigureAwait(false),
            conversations,
            await context.Exchanges.AsNoTracking().Where(e => e.Id >= first && e.Id <= last).ToListAsync(cancellationToken).ConfigureAwait(false),
            await context.Notes.AsNoTracking().Where(n => n.CustomerId == id).ToListAsync(cancellationToken).ConfigureAwait(false),
            await context.Handoffs.AsNoTracking().Where(h => h.CustomerId == id).ToListAsync(cancellationToken).ConfigureAwait(false),
            await context.Orders.AsNoTracking().Include(o => o.Lines).Include(o => o.Delivery).Where(o => o.CustomerId == id)
                .ToListAsync(cancellationToken).ConfigureAwait(false),
            await context.Purchases.AsNoTracking().Where(p => p.CustomerId == id).ToListAsync(cancellationToken).ConfigureAwait(false),
            reads.Read(session => Others(session, id)));
    }

    // Whatever other table has rows of his, as they lie there; hashes of codes and links are nothing to take away.
    private static Dictionary<string, List<Dictionary<string, object?>>> Others(SqliteSession session, long id)
    {
        var rows = new Dictionary<string, List<Dictionary<string, object?>>>(StringComparer.Ordinal);
        foreach (var table in OwnedTables.Of(session).Where(table => table.ByCustomer && !_told.Contains(table.Name)))
        {
            var of = session.All(
                $"SELECT * FROM {table.Name} WHERE {table.OfCustomer}",
                row => Enumerable.Range(0, row.FieldCount).ToDictionary(row.GetName, i => row.IsDBNull(i) ? null : row.GetValue(i)), id);
            if (of.Count > 0)
            {
                rows[table.Name] = of;
            }
        }

        return rows;
    }
}

/// <summary>Everything held about a customer, the records merged into his among it. Uploaded files are named in the conversations and not repeated here.</summary>
public sealed record CustomerDocument(
    Customer Customer, IReadOnlyList<Customer> Merged, IReadOnlyList<Fact> Facts, IReadOnlyList<ConversationDocument> Conversations,
    IReadOnlyList<Exchange> Exchanges, IReadOnlyList<Note> Notes,
    IReadOnlyList<Handoff> Handoffs,
    IReadOnlyList<Order> Orders, IReadOnlyList<Purchase> Purchases,
    IReadOnlyDictionary<string, List<Dictionary<string, object?>>> Others);

/// <summary>One of his conversations.</summary>
public sealed record ConversationDocument(string Id, string ChannelId, DateTimeOffset StartedAt, IReadOnlyList<TranscriptEntry> Entries);
