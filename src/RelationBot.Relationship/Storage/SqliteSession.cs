using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace RelationBot.Relationship.Storage;

/// <summary>
/// One connection and its prepared commands, kept by their text: the hot path's way to SQLite. Parameters are written
/// <c>$1</c>, <c>$2</c>, … and given in that order. Not for two threads at once.
/// </summary>
public class SqliteSession(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);

    /// <summary>The connection itself, for what this class does not offer.</summary>
    public SqliteConnection Connection => connection;

    /// <summary>Runs a statement; the number of rows it changed.</summary>
    public int Execute(string sql, params ReadOnlySpan<object?> values) => Prepare(sql, values).ExecuteNonQuery();

    /// <summary>The first column of the first row, or the type's default where there is none or it is null.</summary>
    public T? Scalar<T>(string sql, params ReadOnlySpan<object?> values)
    {
        using var reader = Prepare(sql, values).ExecuteReader();
        return reader.Read() && !reader.IsDBNull(0) ? reader.GetFieldValue<T>(0) : default;
    }

    /// <summary>The first row as <paramref name="read"/> sees it, or null.</summary>
    public T? First<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using var reader = Prepare(sql, values).ExecuteReader();
        return reader.Read() ? read(reader) : default;
    }

    /// <summary>Every row as <paramref name="read"/> sees it.</summary>
    public List<T> All<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using var reader = Prepare(sql, values).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    private SqliteCommand Prepare(string sql, ReadOnlySpan<object?> values)
    {
        ref var command = ref CollectionsMarshal.GetValueRefOrAddDefault(_commands, sql, out var known);
        if (!known)
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Length; i++)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = "$" + (i + 1) });
            }
        }

        for (var i = 0; i < values.Length; i++)
        {
            command!.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return command!;
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        _commands.Clear();
        connection.Dispose();
    }
}

/// <summary>The session that may write: there is one, the gate's, and work sees it only while its savepoint is open.</summary>
public sealed class SqliteWriter(SqliteConnection connection) : SqliteSession(connection)
{
    /// <summary>The key of the row inserted last.</summary>
    public long LastInsertId() => Scalar<long>("SELECT last_insert_rowid()");
}
