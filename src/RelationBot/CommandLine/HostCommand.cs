using Microsoft.Extensions.Logging.Console;
using RelationBot.Hosting;
using RelationBot.Protocol;
using RelationBot.Relationship.Storage;

namespace RelationBot.CommandLine;

/// <summary>Runs a command on the host's own services and, where it needs one, database, and says in one line what keeps it from running.</summary>
internal static class HostCommand
{
    public static async Task<int> RunAsync(
        string[] settings, Func<WebApplication, CancellationToken, Task<int>> work, CancellationToken cancellationToken, bool serves = false,
        bool database = true)
    {
        try
        {
            await using var app = RelationBotHost.Build(settings, serves ? null : KeepQuiet);
            if (!database)
                return await work(app, cancellationToken);
            var prepared = await app.Services.GetRequiredService<RelationDatabase>().PrepareAsync(cancellationToken);
            if (prepared.Fault is { } fault)
            {
                Console.Error.WriteLine(fault);
                return Commands.Failed;
            }

            return await work(app, cancellationToken);
        }
        catch (Exception exception) when (FaultsOf(exception) is { } faults)
        {
            foreach (var fault in faults)
                Console.Error.WriteLine(fault);
            return Commands.Wrong;
        }
    }

    /// <summary>What the operator can mend, a line each; null where the exception is a bug.</summary>
    private static IReadOnlyList<string>? FaultsOf(Exception exception) => exception switch
    {
        // Configuration that can't be read as what it should be: the binder's and Kestrel's own words name key and value.
        InvalidOperationException { Source: "Microsoft.Extensions.Configuration.Binder" } or FormatException or ArgumentException { Source: "Microsoft.Data.Sqlite" } =>
            [exception.Message],
        _ => StartFaults.Of(exception),
    };

    /// <summary>A command's standard output holds its result alone.</summary>
    public static void KeepQuiet(WebApplicationBuilder builder)
    {
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter<ConsoleLoggerProvider>(null, LogLevel.Warning);
        builder.Services.Configure<ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
    }
}
