using System.Diagnostics;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace RelationBot.Relationship.Storage;

/// <summary>
/// The one writer. Everything that changes the database passes here: turns, desks, imports, Identity. Up to
/// <see cref="GroupSize"/> pieces of work share one transaction and so one sync of the disk; each has its savepoint, so
/// that one that fails takes only itself back. A caller hears of success after the COMMIT, never before.
/// </summary>
public sealed class WriteGate(DatabaseLocation location, ILogger<WriteGate> logger) : IAsyncDisposable, IDisposable
{
    /// <summary>The most pieces of work in one transaction.</summary>
    public const int GroupSize = 256;

    /// <summary>How long work in slices holds the writer at a time.</summary>
    public static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(20);

    // Another process (an import while the host runs) may hold the lock; busy_timeout waits five seconds each time.
    private const int BusyAttempts = 6;
    private const int SqliteBusy = 5;

    private readonly Channel<GateItem> _items = Channel.CreateBounded<GateItem>(
        new BoundedChannelOptions(16 * GroupSize) { SingleReader = true });
    private readonly Lock _starting = new();
    private Thread? _thread;
    private bool _closed;

    /// <summary>True on the writer's own thread, where waiting for the gate would be waiting for oneself.</summary>
    public bool IsCurrentThread => Thread.CurrentThread == _thread;

    /// <summary>
    /// Runs <paramref name="work"/> inside the shared transaction; what it returns is handed on once that is durable.
    /// An exception takes back this work alone and reaches this caller alone. Cancelling helps until the work has begun.
    /// The work must be quick, must not wait for anything, and may be run only once.
    /// </summary>
    public Task<T> WriteAsync<T>(Func<SqliteWriter, T> work, CancellationToken cancellationToken) =>
        EnterAsync(new GateItem<T>(work, false, cancellationToken));

    /// <inheritdoc cref="WriteAsync{T}"/>
    public Task WriteAsync(Action<SqliteWriter> work, CancellationToken cancellationToken) =>
        WriteAsync(writer => { work(writer); return true; }, cancellationToken);

    /// <summary>
    /// Runs <paramref name="step"/> again and again until it returns false, a slice of <see cref="Slice"/> at a time, each committed: what takes long
    /// lets turns pass between. A step does a little, and finds by itself what is left; after an exception the slice it was in is taken back.
    /// </summary>
    public async Task InSlicesAsync(Func<SqliteWriter, bool> step, CancellationToken cancellationToken)
    {
        while (await WriteAsync(
                   writer =>
                   {
                       var started = Stopwatch.GetTimestamp();
                       var more = step(writer);
                       while (more && Stopwatch.GetElapsedTime(started) < Slice)
                       {
                           more = step(writer);
                       }

                       return more;
                   },
                   cancellationToken).ConfigureAwait(false))
        {
        }
    }

    /// <summary>
    /// Runs <paramref name="work"/> on the writer's thread between two groups, with no transaction open, for what brings its
    /// own connection: EF's SaveChanges, ExecuteUpdate, ExecuteDelete.
    /// </summary>
    public Task<T> ExclusiveAsync<T>(Func<T> work, CancellationToken cancellationToken) =>
        EnterAsync(new GateItem<T>(_ => work(), true, cancellationToken));

    private async Task<T> EnterAsync<T>(GateItem<T> item)
    {
        if (IsCurrentThread)
        {
            throw new InvalidOperationException("Work inside the gate must not enter the gate again.");
        }

        Start();
        await _items.Writer.WriteAsync(item, item.CancellationToken).ConfigureAwait(false);
        return await item.Task.ConfigureAwait(false);
    }

    private void Start()
    {
        if (Volatile.Read(ref _thread) is not null)
        {
            return;
        }

        lock (_starting)
        {
            ObjectDisposedException.ThrowIf(_closed, this);
            if (_thread is null)
            {
                var thread = new Thread(Work) { IsBackground = true, Name = "RelationBot write gate" };
                Volatile.Write(ref _thread, thread);
                thread.Start();
            }
        }
    }

    private void Work()
    {
        SqliteWriter? writer = null;
        var group = new List<GateItem>(GroupSize);
        try
        {
            while (_items.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
            {
                GateItem? exclusive = null;
                while (exclusive is null && group.Count < GroupSize && _items.Reader.TryRead(out var item))
                {
                    if (item.CancellationToken.IsCancellationRequested)
                    {
                        item.Cancel();
                    }
                    else if (item.Exclusive)
                    {
                        exclusive = item;
                    }
                    else
                    {
                        group.Add(item);
                    }
                }

                if (group.Count > 0)
                {
                    RunGroup(ref writer, group);
                    group.Clear();
                }

                if (exclusive is not null)
                {
                    RunExclusive(exclusive);
                }
            }
        }
        finally
        {
            writer?.Dispose();
        }
    }

    private static void RunExclusive(GateItem item)
    {
        try
        {
            item.Run(null!);
        }
        catch (Exception exception)
        {
            item.Fail(exception);
            return;
        }

        item.Complete();
    }

    private void RunGroup(ref SqliteWriter? writer, List<GateItem> group)
    {
        var done = new List<GateItem>(group.Count);
        try
        {
            writer ??= new SqliteWriter(location.Open());
            Begin(writer);
            foreach (var item in group)
            {
                if (RunInSavepoint(writer, item))
                {
                    done.Add(item);
                }
            }

            writer.Execute("COMMIT");
        }
        catch (Exception exception)
        {
            // The disk is full, the file is gone, the lock never came: none of the group is on disk.
            logger.LogError(exception, "A group of {Count} writes failed", group.Count);
            Abandon(ref writer);
            foreach (var item in group)
            {
                item.Fail(exception);
            }

            return;
        }

        foreach (var item in done)
        {
            item.Complete();
        }
    }

    // After such an error the connection is not to be trusted; the next group opens another.
    private static void Abandon(ref SqliteWriter? writer)
    {
        if (writer is null)
        {
            return;
        }

        try
        {
            if (InTransaction(writer))
            {
                writer.Execute("ROLLBACK");
            }
        }
        catch (SqliteException)
        {
            // Closing rolls back what this could not.
        }

        writer.Dispose();
        writer = null;
    }

    private static bool RunInSavepoint(SqliteWriter writer, GateItem item)
    {
        writer.Execute("SAVEPOINT item");
        try
        {
            item.Run(writer);
        }
        catch (Exception exception) when (InTransaction(writer))
        {
            writer.Execute("ROLLBACK TO item");
            writer.Execute("RELEASE item");
            item.Fail(exception);
            return false;
        }

        writer.Execute("RELEASE item");
        return true;
    }

    private void Begin(SqliteWriter writer)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                writer.Execute("BEGIN IMMEDIATE");
                return;
            }
            catch (SqliteException exception) when (exception.SqliteErrorCode == SqliteBusy && attempt < BusyAttempts)
            {
                logger.LogWarning("Another process holds the database's write lock; attempt {Attempt}", attempt);
            }
        }
    }

    // Some errors (a full disk) make SQLite roll the whole transaction back by itself.
    private static bool InTransaction(SqliteWriter writer) =>
        SQLitePCL.raw.sqlite3_get_autocommit(writer.Connection.Handle) == 0;

    /// <summary>Takes no more work, finishes what is waiting.</summary>
    public void Dispose()
    {
        lock (_starting)
        {
            _closed = true;
            _items.Writer.TryComplete();
        }

        _thread?.Join();
    }

    /// <inheritdoc cref="Dispose"/>
    public async ValueTask DisposeAsync() => await Task.Run(Dispose).ConfigureAwait(false);
}
