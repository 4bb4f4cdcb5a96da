using System.Collections.Concurrent;

namespace RelationBot.Relationship.Storage;

/// <summary>
/// Sessions for reading, as many as are used at once, each with its prepared commands. Reads are synchronous: SQLite has no
/// other kind, and these take microseconds. Nothing stops a caller from writing here but the rule that he does not.
/// </summary>
public sealed class ReadPool(DatabaseLocation location) : IDisposable
{
    private readonly ConcurrentBag<SqliteSession> _idle = [];
    private volatile bool _disposed;

    /// <summary>Reads on a session of one's own. Each statement sees its own moment; two of them may see a commit between.</summary>
    public T Read<T>(Func<SqliteSession, T> read)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (!_idle.TryTake(out var session))
        {
            session = new SqliteSession(location.Open());
        }

        try
        {
            return read(session);
        }
        finally
        {
            if (_disposed)
            {
                session.Dispose();
            }
            else
            {
                _idle.Add(session);
            }
        }
    }

    public void Dispose()
    {
        _disposed = true;
        while (_idle.TryTake(out var session))
        {
            session.Dispose();
        }
    }
}
