using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace RelationBot.Relationship.Storage;

/// <summary>Where the database file lies and how connections to it are opened.</summary>
public sealed class DatabaseLocation
{
    public DatabaseLocation(IOptions<RelationshipOptions> options, IConfiguration configuration)
    {
        var named = configuration.GetConnectionString("RelationBot");
        var builder = string.IsNullOrWhiteSpace(named)
            ? new SqliteConnectionStringBuilder { DataSource = Path.Combine(options.Value.DataDirectory, "relationbot.db") }
            : new SqliteConnectionStringBuilder(named);
        File = Path.GetFullPath(builder.DataSource);
        builder.DataSource = File;
        // Only RelationDatabase creates the file, after looking at what is there; everybody else opens what exists.
        builder.Mode = SqliteOpenMode.ReadWrite;
        builder.ForeignKeys = true;
        ConnectionString = builder.ToString();
    }

    /// <summary>The database file's full path.</summary>
    public string File { get; }

    /// <summary>Opens the existing file, never creates one.</summary>
    public string ConnectionString { get; }

    /// <summary>A new, open connection with the pragmas set.</summary>
    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(ConnectionString);
        try
        {
            connection.Open();
            SqlitePragmas.Apply(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
