using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace RelationBot.Relationship.Storage;

/// <summary>
/// What the files still hold of deleted rows: the write-ahead log, and copies in the free room of pages (<see cref="FreeRoom"/>). All of it is cleared at
/// once, whoever's it was: nothing has to be kept of what was deleted, and after a crash the next start does it.
/// </summary>
public sealed class Remains(WriteGate gate, DatabaseLocation location, TimeProvider time, ILogger<Remains> logger) : IDisposable
{
    private const int Rest = 9, Attempts = 20, AttemptMilliseconds = 100, Passes = 2, Batch = 4096, SqliteBusy = 5, SqliteLocked = 6;
    private static readonly TimeSpan _again = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _one = new(1);
    private DateTimeOffset _rested = DateTimeOffset.MinValue;

    /// <summary>It could not be done, and is due again.</summary>
    internal event Action? NotYet;

    /// <summary>When it is to be done; null where nothing was deleted since it was. What an earlier run deleted may still be there.</summary>
    internal DateTimeOffset? Due { get; private set; } = DateTimeOffset.MinValue;

    /// <summary>Says that something was deleted. In a large file, all of which is read for it, what comes soon after the last time waits for more: a tenth of the time is enough.</summary>
    internal void Ask() => Due ??= time.GetUtcNow() is var now && now < _rested ? _rested : now;

    /// <summary>Clears the files of whatever is deleted; false, and due again, where others stood in the way for too long.</summary>
    internal async Task<bool> ClearAsync(CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken).ConfigureAwait(false);
        var (cleared, started) = (false, time.GetUtcNow());
        try
        {
            // What is deleted from now on makes it due again.
            Due = null;
            using var session = new SqliteSession(location.Open());
            session.Execute($"PRAGMA busy_timeout = {AttemptMilliseconds}");
            cleared = await EmptyLogAsync(session, () => true, cancellationToken).ConfigureAwait(false)
                && await ClearRoomAsync(session, cancellationToken).ConfigureAwait(false)
                && await EmptyLogAsync(session, () => true, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is SqliteException or IOException)
        {
            logger.LogWarning("The files could not be cleared of what was deleted: {Reason}", exception.GetType().Name);
        }
        finally
        {
            var now = time.GetUtcNow();
            (Due, _rested) = (cleared ? Due : now + _again, now + (Rest * (now - started)));
            _one.Release();
        }

        if (!cleared)
        {
            logger.LogWarning("What was deleted is not gone from the files yet; it is tried again");
            NotYet?.Invoke();
        }

        return cleared;
    }

    public void Dispose() => _one.Dispose();

    // What a split moves meanwhile from a page that is still to come to one that was seen is found the second time.
    private async Task<bool> ClearRoomAsync(SqliteSession session, CancellationToken cancellationToken)
    {
        var (pages, used, before) = (new DatabasePages(session), new Queue<long>(), -1L);
        for (var pass = 0; pass < Passes && session.Scalar<long>("PRAGMA data_version") is var version && version != before; pass++)
        {
            before = version;
            var end = pages.CountOf(new FileInfo(location.File).Length);
            for (long first = 0; first < end; first += DatabasePages.Chunk)
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach (var page in pages.WithUsedRoom(first, end))
                {
                    used.Enqueue(page);
                }

                while (used.Count >= Batch || (used.Count > 0 && first + DatabasePages.Chunk >= end))
                {
                    if (!await EmptyLogAsync(session, () => ZeroSome(session, pages, used), cancellationToken).ConfigureAwait(false))
                    {
                        return false;
                    }
                }
            }
        }

        return true;
    }

    /// <summary>Empties the log, and does something before anybody writes again; false where that was not possible for too long.</summary>
    private async Task<bool> EmptyLogAsync(SqliteSession session, Func<bool> then, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            try
            {
                // Most of it is done beside the writer, who then waits a moment only, and turns pass between.
                if (Checkpoint(session, "PASSIVE") && await gate.ExclusiveAsync(() => Checkpoint(session, "TRUNCATE") && then(), cancellationToken).ConfigureAwait(false))
                {
                    return true;
                }
            }
            catch (SqliteException exception) when (exception.SqliteErrorCode is SqliteBusy or SqliteLocked)
            {
                // Another process writes.
            }

            await Task.Delay(TimeSpan.FromMilliseconds(AttemptMilliseconds), time, cancellationToken).ConfigureAwait(false);
        }

        return false;
    }

    // The first column is 1 where a reader stood in the way.
    private static bool Checkpoint(SqliteSession session, string mode) => session.Scalar<long>($"PRAGMA wal_checkpoint({mode})") == 0;

    // A slice of it, under the lock of writers, who all read anew what they had in memory after a commit of somebody else's: a page's free room would come back from there.
    private bool ZeroSome(SqliteSession session, DatabasePages pages, Queue<long> used)
    {
        session.Execute("BEGIN IMMEDIATE");
        try
        {
            // Another process may have written just before.
            if (new FileInfo(location.File + "-wal") is { Exists: true, Length: > 0 })
            {
                return false;
            }

            for (var started = Stopwatch.GetTimestamp(); used.TryPeek(out var page) && Stopwatch.GetElapsedTime(started) < WriteGate.Slice; used.Dequeue())
            {
                pages.ZeroRoom(page);
            }

            pages.Sync();
            session.Execute($"PRAGMA user_version = {session.Scalar<long>("PRAGMA user_version")}");
            session.Execute("COMMIT");
            return true;
        }
        finally
        {
            if (SQLitePCL.raw.sqlite3_get_autocommit(session.Connection.Handle) == 0)
            {
                session.Execute("ROLLBACK");
            }
        }
    }
}
