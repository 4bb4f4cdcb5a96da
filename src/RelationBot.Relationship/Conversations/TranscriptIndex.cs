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
    private const int Chunk = 500;
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

    /// <summary>Gives an entry other words, in the transcript as in the search. An entry without its place in the sequence is not in the index.</summary>
    internal static void Rewrite(SqliteWriter writer, long key, string? text, string json)
    {
        var (sequence, old, found) = writer.First(
            "SELECT t.Sequence, t.Text, t.InHistory AND t.Sequence <= (SELECT Sequence FROM SearchPositions WHERE Id = 1) AND EXISTS (SELECT 1 FROM TranscriptSequence s WHERE s.Sequence = t.Sequence) "
            + "FROM Transcript t WHERE t.Key = $1",
            row => (row.GetInt64(0), row.IsDBNull(1) ? null : row.GetString(1), row.GetBoolean(2)), key);
        if (writer.Execute("UPDATE Transcript SET Text = $2, Json = $3 WHERE Key = $1", key, text, json) == 0 || !found || old == text)
        {
            return;
        }

        if (!string.IsNullOrEmpty(old))
        {
            writer.Execute("INSERT INTO TranscriptFts (TranscriptFts, rowid, Text) VALUES ('delete', $1, $2)", sequence, old);
        }

        if (!string.IsNullOrEmpty(text))
        {
            writer.Execute("INSERT INTO TranscriptFts (rowid, Text) VALUES ($1, $2)", sequence, text);
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
