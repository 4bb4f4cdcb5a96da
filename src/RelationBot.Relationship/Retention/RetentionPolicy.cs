using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Mails;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Retention;

/// <summary>Deletes what has been kept as long as it may be, collection by collection, a little at a time so that turns pass between, and reports it.</summary>
public sealed class RetentionPolicy(
    WriteGate gate, ReadPool reads, CustomerErasure erasure, MailSender mails, TimeProvider time, IOptions<RetentionOptions> options,
    ILogger<RetentionPolicy> logger)
{
    private const int Chunk = 500;
    private const int FewConversations = 50;

    /// <summary>Applies every rule once.</summary>
    public async Task ApplyAsync(CancellationToken cancellationToken)
    {
        var (keep, deleted) = (options.Value, 0L);
        deleted += await RunAsync("Transcripts", keep.Transcripts, (before, token) => ConversationsAsync("CustomerId IS NOT NULL", before, token), cancellationToken).ConfigureAwait(false);
        deleted += await RunAsync("VisitorTranscripts", keep.VisitorTranscripts, (before, token) => ConversationsAsync("CustomerId IS NULL", before, token), cancellationToken).ConfigureAwait(false);
        if (deleted > 0)
        {
            await gate.WriteAsync(CustomerErasure.Optimize, cancellationToken).ConfigureAwait(false);
        }

        deleted += await RowsAsync("Uploads", keep.Uploads, "Uploads", "At < $1", cancellationToken).ConfigureAwait(false);
        deleted += await RowsAsync("Facts", keep.Facts, "Facts", "ValidTo < $1", cancellationToken).ConfigureAwait(false);
        deleted += await RowsAsync("Handoffs", keep.Handoffs, "Handoffs", "ResolvedAt < $1 AND State = 2", cancellationToken).ConfigureAwait(false);
        deleted += await RunAsync("Prospects", keep.Prospects, ProspectsAsync, cancellationToken).ConfigureAwait(false);
        deleted += await RowsAsync("Codes", keep.Codes, "OneTimeCodes", "ExpiresAt < $1", cancellationToken).ConfigureAwait(false);
        deleted += await RowsAsync("Links", keep.Codes, "AccessLinks", "ExpiresAt < $1", cancellationToken).ConfigureAwait(false);
        deleted += await RowsAsync("Attempts", keep.Attempts, "IdentificationAttempts", "At < $1", cancellationToken).ConfigureAwait(false);
        deleted += await RunAsync("Mails", keep.Mails, MailsAsync, cancellationToken).ConfigureAwait(false);
        deleted += await RowsAsync("Disclosures", keep.Disclosures, "Disclosures", "At < $1", cancellationToken).ConfigureAwait(false);
        deleted += await RowsAsync("Reports", keep.Reports, "RetentionRuns", "At < $1", cancellationToken).ConfigureAwait(false);
        if (deleted > 0 && !await erasure.EmptyLogAsync().ConfigureAwait(false))
        {
            // Somebody reads; SQLite writes the log over in time, and the next night tries again.
            logger.LogWarning("The write-ahead log could not be emptied after retention");
        }
    }

    /// <summary>The reports of the last nights, newest first.</summary>
    public IReadOnlyList<RetentionRun> Reports(int count) => reads.Read(session => session.All(
        "SELECT Id, At, Collection, Before, Deleted, Seconds FROM RetentionRuns ORDER BY Id DESC LIMIT $1",
        row => new RetentionRun
        {
            Id = row.GetInt64(0),
            At = Columns.Moment(row.GetInt64(1)),
            Collection = row.GetString(2),
            Before = Columns.Moment(row.GetInt64(3)),
            Deleted = row.GetInt64(4),
            Seconds = row.GetDouble(5),
        },
        count));

    private Task<long> RowsAsync(string collection, TimeSpan keep, string table, string old, CancellationToken cancellationToken) =>
        RunAsync(collection, keep, (before, token) => gate.WriteAsync<long>(
            writer => writer.Execute($"DELETE FROM {table} WHERE rowid IN (SELECT rowid FROM {table} WHERE {old} LIMIT {Chunk})", Columns.Of(before)), token),
            cancellationToken);

    // Each step deletes a little; the collection is done when one finds nothing.
    private async Task<long> RunAsync(
        string collection, TimeSpan keep, Func<DateTimeOffset, CancellationToken, Task<long>> step, CancellationToken cancellationToken)
    {
        if (keep == TimeSpan.Zero)
        {
            return 0;
        }

        var (now, started, deleted) = (time.GetUtcNow(), Stopwatch.GetTimestamp(), 0L);
        for (var some = await step(now - keep, cancellationToken).ConfigureAwait(false); some > 0; some = await step(now - keep, cancellationToken).ConfigureAwait(false))
        {
            deleted += some;
        }

        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        await gate.WriteAsync(
            writer => writer.Execute(
                "INSERT INTO RetentionRuns (At, Collection, Before, Deleted, Seconds) VALUES ($1, $2, $3, $4, $5)",
                Columns.Of(now), collection, Columns.Of(now - keep), deleted, Math.Round(seconds, 2)),
            cancellationToken).ConfigureAwait(false);
        logger.LogInformation("Retention deleted {Deleted} of {Collection} in {Seconds} s", deleted, collection, Math.Round(seconds, 2));
        return deleted;
    }

    private Task<long> ConversationsAsync(string whose, DateTimeOffset before, CancellationToken cancellationToken) => gate.WriteAsync<long>(
        writer =>
        {
            var old = writer.All(
                $"SELECT Number, Id FROM Conversations WHERE LastAt < $1 AND {whose} AND NOT EXISTS "
                + $"(SELECT 1 FROM Handoffs h WHERE h.ConversationId = Conversations.Id AND h.State <> 2) LIMIT {FewConversations}",
                row => (row.GetInt64(0), row.GetString(1)), Columns.Of(before));
            if (old.Count > 0)
            {
                CustomerErasure.EraseConversations(writer, old);
            }

            return old.Count;
        },
        cancellationToken);

    // Never bought, never ordered, never wrote since, and known for as long.
    private async Task<long> ProspectsAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        var old = reads.Read(session => session.All(
            "SELECT c.Id FROM Customers c WHERE c.CreatedAt < $1 AND c.MergedInto IS NULL "
            + "AND NOT EXISTS (SELECT 1 FROM Purchases p WHERE p.CustomerId = c.Id) AND NOT EXISTS (SELECT 1 FROM Orders o WHERE o.CustomerId = c.Id) "
            + "AND NOT EXISTS (SELECT 1 FROM Conversations v WHERE v.CustomerId = c.Id AND v.LastAt >= $1) "
            + "AND NOT EXISTS (SELECT 1 FROM Customers m WHERE m.MergedInto = c.Id) "
            + $"AND NOT EXISTS (SELECT 1 FROM Notes n WHERE n.CustomerId = c.Id AND n.At >= $1) LIMIT {FewConversations}",
            row => row.GetInt64(0), Columns.Of(before)));
        foreach (var id in old)
        {
            await erasure.EraseAsync(id, "retention", cancellationToken).ConfigureAwait(false);
        }

        return old.Count;
    }

    private async Task<long> MailsAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        var old = reads.Read(session => session.All(
            $"SELECT Id, File FROM Mails WHERE At < $1 LIMIT {Chunk}", row => (Id: row.GetInt64(0), File: row.IsDBNull(1) ? null : row.GetString(1)), Columns.Of(before)));
        foreach (var file in old.Select(mail => mail.File).OfType<string>().Where(_ => mails.Folder is not null))
        {
            MailFolder.Remove(mails.Folder!, file);
        }

        await gate.WriteAsync(
            writer =>
            {
                foreach (var (id, _) in old)
                {
                    writer.Execute("DELETE FROM Mails WHERE Id = $1", id);
                }
            },
            cancellationToken).ConfigureAwait(false);
        return old.Count;
    }
}
