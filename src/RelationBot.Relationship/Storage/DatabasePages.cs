using System.Runtime.InteropServices;

namespace RelationBot.Relationship.Storage;

/// <summary>
/// The pages of the file as they lie there, whatever the write-ahead log says, read and zeroed through the handle that SQLite itself has on it: to close
/// one of one's own would take away every lock that this process holds (POSIX).
/// </summary>
internal sealed class DatabasePages
{
    /// <summary>Pages read at a time.</summary>
    public const int Chunk = 64;

    // SQLITE_FCNTL_FILE_POINTER, SQLITE_SYNC_NORMAL, and the places of functions in sqlite3_io_methods.
    private const int FilePointer = 7, SyncNormal = 2, ReadMethod = 2, WriteMethod = 3, SyncMethod = 5;

    private readonly IntPtr _file;
    private readonly Transfer _read, _write;
    private readonly Flush _sync;
    private readonly byte[] _pages, _zeros;
    private readonly int _size;

    /// <param name="session">A session on the file, which outlives this.</param>
    public DatabasePages(SqliteSession session)
    {
        _size = (int)session.Scalar<long>("PRAGMA page_size");
        (_pages, _zeros) = (new byte[Chunk * _size], new byte[_size]);
        if (Control(session.Connection.Handle!.DangerousGetHandle(), "main", FilePointer, out _file) != 0)
        {
            throw new NotSupportedException("SQLite does not give its file.");
        }

        var methods = Marshal.ReadIntPtr(_file);
        (_read, _write, _sync) = (Method<Transfer>(methods, ReadMethod), Method<Transfer>(methods, WriteMethod), Method<Flush>(methods, SyncMethod));
    }

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int Transfer(IntPtr file, byte[] bytes, int count, long offset);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int Flush(IntPtr file, int flags);

    /// <summary>How many pages a file of so many bytes has.</summary>
    public long CountOf(long bytes) => bytes / _size;

    /// <summary>Which pages of a chunk have something in their free room. Pages are counted from 0.</summary>
    public IEnumerable<long> WithUsedRoom(long first, long end)
    {
        var count = (int)Math.Min(Chunk, end - first);
        Check(_read(_file, _pages, count * _size, first * _size));
        return Enumerable.Range(0, count).Where(i => FreeRoom.Used(_pages.AsSpan(i * _size, _size), Header(first + i)).Count > 0).Select(i => first + i);
    }

    /// <summary>
    /// Zeroes the free room of a page. Nobody else may write meanwhile, and the log must hold no newer copy of it. Nothing that is read is touched: cut
    /// short at any byte, the page is as good as before.
    /// </summary>
    public void ZeroRoom(long page)
    {
        Check(_read(_file, _pages, _size, page * _size));
        foreach (var part in FreeRoom.Used(_pages.AsSpan(0, _size), Header(page)))
        {
            var (start, length) = part.GetOffsetAndLength(_size);
            Check(_write(_file, _zeros, length, (page * _size) + start));
        }
    }

    /// <summary>Has what was zeroed reach the disk.</summary>
    public void Sync() => Check(_sync(_file, SyncNormal));

    private static int Header(long page) => page == 0 ? 100 : 0;

    private static T Method<T>(IntPtr methods, int place) where T : Delegate =>
        Marshal.GetDelegateForFunctionPointer<T>(Marshal.ReadIntPtr(methods, place * IntPtr.Size));

    private static void Check(int result)
    {
        if (result != 0)
        {
            throw new IOException($"A page of the database could not be read or written: SQLite's error {result}.");
        }
    }

    [DllImport("e_sqlite3", EntryPoint = "sqlite3_file_control", CallingConvention = CallingConvention.Cdecl)]
    private static extern int Control(IntPtr database, [MarshalAs(UnmanagedType.LPUTF8Str)] string name, int operation, out IntPtr file);
}
