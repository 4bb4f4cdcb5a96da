using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Conversations;

/// <summary>
/// Keeps the text search up with the transcript, behind the turns: a merge inside FTS5 would make a turn wait. Who searches
/// makes it catch up first.
/// </summary>
public sealed class TranscriptIndex(WriteGate gate, ReadPool reads, TimeProvider time, ILogger<TranscriptIndex> logger) : BackgroundService
{
    private const int Chunk = 500, MostUnindexed = 2_000;
    private static readonly TimeSpan _pause = TimeSpan.FromSeconds(1);

    private readonly Channel<bool> _behind = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Says that there is something new.</summary>
    public void Notify() => _behind.Writer.TryWrite(true);

    /// <summary>Indexes whatever is not indexed yet; at most one chunk a group, so that turns pass between.</summary>
    public async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        while (reads.Read(session => session.Scalar<long>(
                   "SELECT COALESCE((SELECT max(Sequence) FROM TranscriptSequence), 0) > (SELECT Sequence FROM SearchPositions WHERE Id = 1)")) == 1)
        {
            await gate.WriteAsync(IndexChunk, cancellationToken).ConfigureAwait(false);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            // What an earlier run left behind.
            Notify();
            await foreach (var _ in _behind.Reader.ReadAllAsync(stoppingToken).ConfigureAwait(false))
            {
                try
                {
                    await CatchUpAsync(stoppingToken).ConfigureAwait(false);
                }
                catch (Exception exception) when (exception is not OperationCanceledException)
                {
                    logger.LogError(exception, "The search index could not follow; it tries again with the next turn");
                }

                await Task.Delay(_pause, time, stoppingToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host is stopping; the rest is indexed at the next start.
        }
    }

    /// <summary>
    /// Takes what a customer said, and what was said to him, out of the search where its text is not to be found any more; the newest
    /// <see cref="MostUnindexed"/> entries of his are looked at. An entry without its place in the sequence is not in the index.
    /// </summary>
    internal static void Unindex(SqliteWriter writer, long customerId, Func<string, bool> isGone)
    {
        var entries = writer.All(
            "SELECT t.Sequence, t.Text FROM Conversations c CROSS JOIN Transcript t ON t.Key > (c.Number << 24) AND t.Key < ((c.Number + 1) << 24) "
            + "WHERE c.CustomerId = $1 AND t.InHistory AND t.Text IS NOT NULL AND t.Text <> '' ORDER BY t.Sequence DESC LIMIT $2",
            row => (Sequence: row.GetInt64(0), Text: row.GetString(1)), customerId, MostUnindexed);
        var position = writer.Scalar<long>("SELECT Sequence FROM SearchPositions WHERE Id = 1");
        foreach (var (sequence, text) in entries.Where(entry => isGone(entry.Text)))
        {
            if (writer.Execute("DELETE FROM TranscriptSequence WHERE Sequence = $1", sequence) > 0 && sequence <= position)
            {
                writer.Execute("INSERT INTO TranscriptFts (TranscriptFts, rowid, Text) VALUES ('delete', $1, $2)", sequence, text);
            }
        }
    }

    private static void IndexChunk(SqliteWriter writer)
    {
        var from = writer.Scalar<long>("SELECT Sequence FROM SearchPositions WHERE Id = 1");
        var to = writer.Scalar<long>(
            "SELECT max(Sequence) FROM (SELECT Sequence FROM TranscriptSequence WHERE Sequence > $1 ORDER BY Sequence LIMIT $2)", from, Chunk);
        if (to == 0)
        {
            return;
        }

        writer.Execute(
            "INSERT INTO TranscriptFts (rowid, Text) SELECT s.Sequence, t.Text FROM TranscriptSequence s JOIN Transcript t ON t.Key = s.Entry "
            + "WHERE s.Sequence > $1 AND s.Sequence <= $2 AND t.InHistory AND t.Text IS NOT NULL AND t.Text <> ''",
            from, to);
        writer.Execute("UPDATE SearchPositions SET Sequence = $1 WHERE Id = 1", to);
    }
}
