using System.Buffers.Binary;
using Microsoft.Data.Sqlite;

namespace RelationBot.Relationship.Storage;

/// <summary>Looks whether a file is a database of ours, by its first bytes: SQLite is not let near a file that is not.</summary>
internal static class DatabaseFile
{
    /// <summary>What our files carry as SQLite's application_id: « RBOT ».</summary>
    public const int ApplicationId = 0x52424F54;

    private const int ApplicationIdOffset = 68;

    /// <summary>Null where the file is ours or there is none (or an empty one, which is a new database to SQLite).</summary>
    public static DatabaseFault? Inspect(string file)
    {
        if (Directory.Exists(file))
        {
            return new DatabaseFault(file, "DB002", "is a folder, not a database file.");
        }

        if (!File.Exists(file) || new FileInfo(file).Length == 0)
        {
            return null;
        }

        Span<byte> header = stackalloc byte[100];
        using (var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete))
        {
            if (stream.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) < header.Length
                || !header.StartsWith("SQLite format 3\0"u8))
            {
                return new DatabaseFault(file, "DB002", "is not a SQLite database; it was left untouched. Name another file or move it away.");
            }
        }

        return BinaryPrimitives.ReadInt32BigEndian(header[ApplicationIdOffset..]) == ApplicationId || IsOursInLog(file)
            ? null
            : new DatabaseFault(
                file, "DB003", "is a SQLite database of another program; it was left untouched. Name another file or move it away.");
    }

    // A crash right after creation may have left the mark in the write-ahead log only.
    private static bool IsOursInLog(string file)
    {
        if (!File.Exists(file + "-wal"))
        {
            return false;
        }

        using var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA application_id";
        return command.ExecuteScalar() is long id && id == ApplicationId;
    }

    /// <summary>Makes the empty database, marked as ours before anything else is in it.</summary>
    public static void Create(string file)
    {
        using var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadWriteCreate, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA application_id={ApplicationId}; VACUUM;";
        command.ExecuteNonQuery();
    }
}
