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

    /// <summary>Applies every rule once.</summary>
    public async Task ApplyAsync(CancellationToken cancellationToken)
    {
        var (keep, deleted) = (options.Value, 0L);
        deleted += await RunAsync("Transcripts", keep.Transcripts, (before, token) => ConversationsAsync("CustomerId IS NOT NULL", before, token), cancellationToken).ConfigureAwait(false);
        deleted += await RunAsync("VisitorTranscripts", keep.VisitorTranscripts, (before, token) => ConversationsAsync("CustomerId IS NULL", before, token), cancellationToken).ConfigureAwait(false);
        deleted += await RowsAsync("Uploads", keep.Uploads, "Uploads", "At < $2", cancellationToken).ConfigureAwait(false);
        deleted += await RowsAsync("Facts", keep.Facts, "Facts", "ValidTo < $2", cancellationToken).ConfigureAwait(false);
        deleted += await RowsAsync("Handoffs", keep.Handoffs, "Handoffs", "ResolvedAt < $2 AND State = 2", cancellationToken).ConfigureAwait(false);
        var words = new HashSet<string>(StringComparer.Ordinal);
        var prospects = await RunAsync("Prospects", keep.Prospects, (before, token) => ProspectsAsync(words, before, token), cancellationToken).ConfigureAwait(false);
        deleted += await RowsAsync("Codes", keep.Codes, "OneTimeCodes", "ExpiresAt < $2", cancellationToken).ConfigureAwait(false);
        deleted += await RowsAsync("Links", keep.Codes, "AccessLinks", "ExpiresAt < $2", cancellationToken).ConfigureAwait(false);
        deleted += await RowsAsync("Attempts", keep.Attempts, "IdentificationAttempts", "At < $2", cancellationToken).ConfigureAwait(false);
        deleted += await RunAsync("Mails", keep.Mails, MailsAsync, cancellationToken).ConfigureAwait(false);
        deleted += await RowsAsync("Disclosures", keep.Disclosures, "Disclosures", "At < $2", cancellationToken).ConfigureAwait(false);
        deleted += await RowsAsync("Reports", keep.Reports, "RetentionRuns", "At < $2", cancellationToken).ConfigureAwait(false);
        // Of a whole person not even a part of a word is left; of what was only kept long enough, no whole one.
        if (deleted + prospects > 0)
        {
            await erasure.SettleAsync([.. words]).ConfigureAwait(false);
        }
    }

    /// <summary>Each collection, how long it is kept (zero without end), and how much of it was deleted as far as reports reach.</summary>
    public IReadOnlyList<(string Collection, TimeSpan Kept, long Deleted)> Collections()
    {
        var keep = options.Value;
        var deleted = reads.Read(session => session.All("SELECT Collection, sum(Deleted) FROM RetentionRuns GROUP BY Collection", row => (row.GetString(0), row.GetInt64(1)))).ToDictionary();
        return
        [
            .. new[]
            {
                ("Transcripts", keep.Transcripts), ("VisitorTranscripts", keep.VisitorTranscripts), ("Uploads", keep.Uploads), ("Facts", keep.Facts), ("Handoffs", keep.Handoffs), ("Prospects", keep.Prospects),
                ("Codes", keep.Codes), ("Links", keep.Codes), ("Attempts", keep.Attempts), ("Mails", keep.Mails), ("Disclosures", keep.Disclosures), ("Reports", keep.Reports),
            }.Select(kept => (kept.Item1, kept.Item2, deleted.GetValueOrDefault(kept.Item1))),
        ];
    }

    /// <summary>When it is applied, on the company's clock.</summary>
    public TimeOnly At => options.Value.At;

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

    private Task<long> RowsAsync(string collection, TimeSpan keep, string table, string old, CancellationToken cancellationToken) => RunAsync(
        collection, keep,
        (before, token) => EachAsync(
            $"SELECT rowid, '' FROM {table} WHERE rowid > $1 AND {old} ORDER BY rowid LIMIT {Chunk}", before,
            (writer, id, _) =>
            {
                writer.Execute($"DELETE FROM {table} WHERE rowid = $1", id);
                return false;
            },
            token),
        cancellationToken);

    private async Task<long> RunAsync(
        string collection, TimeSpan keep, Func<DateTimeOffset, CancellationToken, Task<long>> work, CancellationToken cancellationToken)
    {
        if (keep == TimeSpan.Zero)
        {
            return 0;
        }

        var (now, started) = (time.GetUtcNow(), Stopwatch.GetTimestamp());
        var deleted = await work(now - keep, cancellationToken).ConfigureAwait(false);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        await gate.WriteAsync(
            writer => writer.Execute(
                "INSERT INTO RetentionRuns (At, Collection, Before, Deleted, Seconds) VALUES ($1, $2, $3, $4, $5)",
                Columns.Of(now), collection, Columns.Of(now - keep), deleted, Math.Round(seconds, 2)),
            cancellationToken).ConfigureAwait(false);
        logger.LogInformation("Retention deleted {Deleted} of {Collection} in {Seconds} s", deleted, collection, Math.Round(seconds, 2));
        return deleted;
    }

    // Found beside the writer, each key once, a chunk at a time; deleted by it in slices. A deletion that is not done returns true, and is called again.
    private async Task<long> EachAsync(
        string select, DateTimeOffset before, Func<SqliteWriter, long, string, bool> delete, CancellationToken cancellationToken)
    {
        var (deleted, after) = (0L, 0L);
        while (reads.Read(session => session.All(select, row => (Key: row.GetInt64(0), Name: row.GetString(1)), after, Columns.Of(before))) is { Count: > 0 } old)
        {
            var left = new Queue<(long Key, string Name)>(old);
            await gate.InSlicesAsync(
                writer =>
                {
                    if (left.TryPeek(out var row) && !delete(writer, row.Key, row.Name))
                    {
                        left.Dequeue();
                    }

                    return left.Count > 0;
                },
                cancellationToken).ConfigureAwait(false);
            deleted += old.Count;
            after = old[^1].Key;
        }

        return deleted;
    }

    private Task<long> ConversationsAsync(string whose, DateTimeOffset before, CancellationToken cancellationToken)
    {
        const string Old = "LastAt < $2 AND NOT EXISTS (SELECT 1 FROM Handoffs h WHERE h.ConversationId = Conversations.Id AND h.State <> 2)";
        // That it was said there that this is a machine is kept for longer.
        var tables = reads.Read(session => OwnedTables.Of(session).Where(table => table.Name != "Disclosures").ToList());
        return EachAsync(
            $"SELECT Number, Id FROM Conversations WHERE Number > $1 AND {whose} AND {Old} ORDER BY Number LIMIT {Chunk}", before,
            (writer, key, name) =>
            {
                // Somebody may have spoken there since it was found.
                if (writer.Scalar<long>($"SELECT Number FROM Conversations WHERE Number = $1 AND {Old}", key, Columns.Of(before)) == 0)
                {
                    return false;
                }

                if (ConversationErasure.EraseSome(writer, key))
                {
                    return true;
                }

                ConversationErasure.EraseRest(writer, tables, key, name);
                return false;
            },
            cancellationToken);
    }

    // Never bought, never ordered, never wrote since, and known for as long.
    private async Task<long> ProspectsAsync(HashSet<string> words, DateTimeOffset before, CancellationToken cancellationToken)
    {
        var (deleted, after) = (0L, 0L);
        while (reads.Read(session => session.All(
            "SELECT c.Id FROM Customers c WHERE c.Id > $2 AND c.CreatedAt < $1 AND c.MergedInto IS NULL "
            + "AND NOT EXISTS (SELECT 1 FROM Purchases p WHERE p.CustomerId = c.Id) AND NOT EXISTS (SELECT 1 FROM Orders o WHERE o.CustomerId = c.Id) "
            + "AND NOT EXISTS (SELECT 1 FROM Conversations v WHERE v.CustomerId = c.Id AND v.LastAt >= $1) "
            + "AND NOT EXISTS (SELECT 1 FROM Customers m WHERE m.MergedInto = c.Id) "
            + $"AND NOT EXISTS (SELECT 1 FROM Notes n WHERE n.CustomerId = c.Id AND n.At >= $1) ORDER BY c.Id LIMIT {Chunk}",
            row => row.GetInt64(0), Columns.Of(before), after)) is { Count: > 0 } old)
        {
            foreach (var id in old)
            {
                if (await erasure.EraseRowsAsync(id, "retention", cancellationToken).ConfigureAwait(false) is { } said)
                {
                    words.UnionWith(said);
                    deleted++;
                }
            }

            after = old[^1];
        }

        return deleted;
    }

    private Task<long> MailsAsync(DateTimeOffset before, CancellationToken cancellationToken) => EachAsync(
        $"SELECT Id, COALESCE(File, '') FROM Mails WHERE Id > $1 AND At < $2 ORDER BY Id LIMIT {Chunk}", before,
        (writer, id, file) =>
        {
            if (file.Length > 0 && mails.Folder is { } folder)
            {
                MailFolder.Remove(folder, file);
            }

            writer.Execute("DELETE FROM Mails WHERE Id = $1", id);
            return false;
        },
        cancellationToken);
}
