using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using RelationBot.Language;
using RelationBot.Language.Statements;
using RelationBot.Language.Text;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Memory;
using RelationBot.Relationship.Storage;
using RelationBot.Relationship.Value.Runs;

namespace RelationBot.Relationship.Handoffs;

/// <summary>The line in front of the advisors.</summary>
public sealed class HandoffDesk(
    IDbContextFactory<RelationContext> contexts, WriteGate gate, ReadPool reads, TurnLog turns, CustomerDirectory customers,
    CustomerMemory memory, PastExchanges past, TimeProvider time, ValueRefresh? values = null)
{
    private const int LongestTranscript = 500, MostExchanges = 5;

    /// <summary>
    /// Those in a state. Waiting and open ones: first in line first, by tier (a visitor stands with d3), then by value, then by
    /// who asked first. Resolved ones: the newest 200, newest first.
    /// </summary>
    public async Task<IReadOnlyList<HandoffInLine>> ListAsync(HandoffState state, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        var all = context.Handoffs.AsNoTracking().Where(h => h.State == state);
        var ordered = state == HandoffState.Resolved
            ? all.OrderByDescending(h => h.RequestedAt).Take(200)
            : all.OrderBy(h => h.Tier ?? "d3").ThenByDescending(h => h.LifetimeValue).ThenBy(h => h.RequestedAt);
        var handoffs = await ordered.ToListAsync(cancellationToken).ConfigureAwait(false);
        var ids = handoffs.Select(h => h.CustomerId).OfType<long>().Distinct().ToList();
        var known = await context.Customers.AsNoTracking().Include(c => c.Account).Where(c => ids.Contains(c.Id))
            .ToDictionaryAsync(c => c.Id, cancellationToken).ConfigureAwait(false);
        return [.. handoffs.Select(h => new HandoffInLine(h, h.CustomerId is { } id ? known.GetValueOrDefault(id) : null))];
    }

    /// <summary>One of them with everything the advisor needs, or null.</summary>
    public async Task<HandoffCard?> FindAsync(string id, CancellationToken cancellationToken)
    {
        var handoff = await LoadAsync(id, cancellationToken).ConfigureAwait(false);
        if (handoff is null)
        {
            return null;
        }

        var customer = handoff.CustomerId is { } key
            ? await customers.FindByIdAsync(key, cancellationToken).ConfigureAwait(false)
            : null;
        var facts = customer is { MayRemember: true }
            ? await memory.RecallAsync(customer.Id, cancellationToken).ConfigureAwait(false)
            : [];
        var last = await turns.LastPositionAsync(handoff.ConversationId, cancellationToken).ConfigureAwait(false);
        var transcript = await turns.ReadAsync(
            handoff.ConversationId, last - LongestTranscript, LongestTranscript, cancellationToken).ConfigureAwait(false);
        var summary = handoff.Summary
            ?? transcript.LastOrDefault(e => e.Speaker == SpeakerRole.Customer && e.At <= handoff.RequestedAt && e.Text is not null)?.Text
            ?? "";
        return new HandoffCard(
            handoff, customer, facts, JsonSerializer.Deserialize<string[]>(handoff.TriedJson) ?? [],
            [.. facts.Where(f => f.Kind == "promise").Select(f => f.Value)], summary, transcript)
        {
            Noted = customer is { MayRemember: true } && handoff.State == HandoffState.Resolved
                ? await memory.ProposedAsync(handoff.Id, customer.Id, cancellationToken).ConfigureAwait(false)
                : NotedFacts.None,
            Before = customer is { MayRemember: true }
                ? await past.BeforeAsync(customer.Id, handoff.ConversationId, handoff.RequestedAt, MostExchanges, cancellationToken).ConfigureAwait(false)
                : [],
        };
    }

    /// <summary>Gives it to an advisor. Of two at the same moment one has it, and the other is told so.</summary>
    public async Task<HandoffChange> AcceptAsync(string id, string advisor, CancellationToken cancellationToken)
    {
        var accepted = await gate.WriteAsync(
            writer => writer.Execute(
                "UPDATE Handoffs SET State = 1, Advisor = $2, AcceptedAt = $3 WHERE Id = $1 AND State = 0",
                id, advisor, Columns.Of(time.GetUtcNow())),
            cancellationToken).ConfigureAwait(false);
        var now = await LoadAsync(id, cancellationToken).ConfigureAwait(false);
        return new HandoffChange(
            accepted == 1 ? HandoffOutcome.Done : now switch
            {
                null => HandoffOutcome.NotFound,
                { State: HandoffState.Resolved } => HandoffOutcome.AlreadyResolved,
                _ when now.Advisor == advisor => HandoffOutcome.Done,
                _ => HandoffOutcome.TakenByOther,
            },
            now, accepted == 1);
    }

    /// <summary>
    /// Hands back to the bot. The note, and what it surely states, become memory where the customer is known and agreed to
    /// that; what is doubtful waits for the advisor (see <see cref="CustomerMemory.ProposedAsync"/>); door codes, card numbers and the like (see <see cref="Secrets"/>) are left out of it. Also for one that nobody had accepted; not for one that another advisor has.
    /// </summary>
    public async Task<HandoffChange> ResolveAsync(string id, string advisor, string? note, CancellationToken cancellationToken)
    {
        var before = await LoadAsync(id, cancellationToken).ConfigureAwait(false);
        note = note is null ? null : Secrets.Mask(note);
        var read = before is null ? null : await ReadAsync(before, note, cancellationToken).ConfigureAwait(false);
        var resolved = await gate.WriteAsync(
            writer =>
            {
                var changed = writer.Execute(
                    "UPDATE Handoffs SET State = 2, Advisor = $2, ResolvedAt = $3, Note = $4 "
                    + "WHERE Id = $1 AND State <> 2 AND (Advisor IS NULL OR Advisor = $2)",
                    id, advisor, Columns.Of(time.GetUtcNow()), note) == 1;
                if (changed && read is not null)
                {
                    Remember(writer, before!, advisor, read, time.GetUtcNow());
                }

                return changed;
            },
            cancellationToken).ConfigureAwait(false);
        var now = await LoadAsync(id, cancellationToken).ConfigureAwait(false);
        if (resolved && now?.CustomerId is { } served)
        {
            values?.Ask(served);
        }

        return new HandoffChange(
            resolved ? HandoffOutcome.Done : now switch
            {
                null => HandoffOutcome.NotFound,
                { State: HandoffState.Resolved } => HandoffOutcome.AlreadyResolved,
                _ => HandoffOutcome.TakenByOther,
            },
            now, resolved);
    }

    /// <summary>The waiting or open handoff of a conversation, or null. Asked on every turn.</summary>
    public ValueTask<Handoff?> OpenForAsync(string conversationId, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(reads.Read(session => session.First(
            "SELECT Id, CustomerId, Reason, Queue, State, RequestedAt, Advisor, Tier FROM Handoffs WHERE ConversationId = $1 AND State <> 2",
            row => new Handoff
            {
                Id = row.GetString(0),
                ConversationId = conversationId,
                CustomerId = row.IsDBNull(1) ? null : row.GetInt64(1),
                Reason = row.GetString(2),
                Queue = row.IsDBNull(3) ? null : row.GetString(3),
                State = (HandoffState)row.GetInt32(4),
                RequestedAt = Columns.Moment(row.GetInt64(5)),
                Advisor = row.IsDBNull(6) ? null : row.GetString(6),
                Tier = row.IsDBNull(7) ? null : row.GetString(7),
            },
            conversationId)));
    }

    /// <summary>Whether somebody was called in a conversation, by its number, and nobody has come.</summary>
    public ValueTask<bool> IsWaitedForAsync(long conversation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(reads.Read(session => session.Scalar<long>(
            "SELECT EXISTS (SELECT 1 FROM Handoffs WHERE State = 0 AND ConversationId = (SELECT Id FROM Conversations WHERE Number = $1))", conversation) == 1));
    }

    /// <summary>The handoff alone, without its card; or null.</summary>
    public async Task<Handoff?> LoadAsync(string id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        return await context.Handoffs.AsNoTracking().FirstOrDefaultAsync(h => h.Id == id, cancellationToken).ConfigureAwait(false);
    }

    // The advisor may write in another language than the customer's.
    private async Task<ReadNote?> ReadAsync(Handoff handoff, string? note, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(note) || handoff.CustomerId is not { } customerId
            || await customers.FindByIdAsync(customerId, cancellationToken).ConfigureAwait(false) is not { } customer)
        {
            return null;
        }

        return ReadNote.Of(note, customer.Locale?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? Locale.English : Locale.French);
    }

    private static void Remember(SqliteWriter writer, Handoff handoff, string advisor, ReadNote read, DateTimeOffset now)
    {
        var customer = handoff.CustomerId!.Value;
        if (!NoteWrites.MayRemember(writer, customer))
        {
            return;
        }

        var note = new Note { CustomerId = customer, Author = advisor, At = now, Text = read.Text, HandoffId = handoff.Id };
        note.Id = NoteWrites.Keep(writer, note).Id;
        NoteWrites.State(writer, note, read.Sure, handoff.ConversationId);
        NoteWrites.Propose(writer, note, read.Doubtful);
    }
}
