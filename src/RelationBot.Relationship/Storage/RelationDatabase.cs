using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using RelationBot.Relationship.Demo;

namespace RelationBot.Relationship.Storage;

/// <summary>Makes the database ready before anything else touches it.</summary>
public sealed class RelationDatabase(
    DatabaseLocation location, IDbContextFactory<RelationContext> contexts, IOptions<RelationshipOptions> options, DemoCompany demo,
    ILogger<RelationDatabase> logger, IHostEnvironment? environment = null)
{
    /// <summary>
    /// Creates the folder and the database, or brings an older one up to date, and loads the demo company into one that holds
    /// nobody. A file that is not ours, or of a newer version, is left untouched and said.
    /// </summary>
    public async Task<DatabasePreparation> PrepareAsync(CancellationToken cancellationToken)
    {
        try
        {
            Directory.CreateDirectory(options.Value.DataDirectory);
            Directory.CreateDirectory(Path.GetDirectoryName(location.File)!);
            if (DatabaseFile.Inspect(location.File) is { } fault)
            {
                return new DatabasePreparation(fault, false, false);
            }

            // One process at a time, also across a crash: the system gives the lock back, EF's own would stay.
            await using var preparing = new FileStream(
                location.File + ".preparing", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            var isNew = !File.Exists(location.File) || new FileInfo(location.File).Length == 0;
            if (isNew)
            {
                DatabaseFile.Create(location.File);
            }

            return await MigrateAsync(isNew, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Unusable("DB001", $"cannot be opened: {exception.Message}");
        }
        catch (SqliteException exception)
        {
            return Unusable("DB005", $"cannot be used: {exception.Message}");
        }
    }

    private async Task<DatabasePreparation> MigrateAsync(bool isNew, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        if (!isNew)
        {
            var known = context.Database.GetMigrations().ToHashSet();
            var applied = await context.Database.GetAppliedMigrationsAsync(cancellationToken).ConfigureAwait(false);
            if (applied.FirstOrDefault(m => !known.Contains(m)) is { } unknown)
            {
                return Unusable("DB004", $"was written by a newer version ({unknown}); it was left untouched. Run that version.");
            }

        }

        // Looked at first: an import beside a running host must not write here without need.
        if ((await context.Database.GetPendingMigrationsAsync(cancellationToken).ConfigureAwait(false)).Any())
        {
            await context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS __EFMigrationsLock", cancellationToken).ConfigureAwait(false);
            await context.Database.MigrateAsync(cancellationToken).ConfigureAwait(false);
        }

        logger.LogInformation("The database is ready");
        var wanted = options.Value.WantsDemo(environment);
        var empty = wanted && !await context.Customers.AnyAsync(cancellationToken).ConfigureAwait(false)
            && !await context.Users.AnyAsync(cancellationToken).ConfigureAwait(false);
        if (empty)
        {
            await demo.LoadAsync(cancellationToken).ConfigureAwait(false);
        }

        return new DatabasePreparation(null, isNew, empty);
    }

    private DatabasePreparation Unusable(string code, string message) =>
        new(new DatabaseFault(location.File, code, message), false, false);
}
