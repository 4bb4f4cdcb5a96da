using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;
using RelationBot.Hosting;
using RelationBot.Relationship.Storage;

namespace RelationBot.CommandLine;

/// <summary>Runs a command on the host's own services and database, and says in one line what keeps it from running.</summary>
internal static class HostCommand
{
    public static async Task<int> RunAsync(
        string[] settings, Func<WebApplication, CancellationToken, Task<int>> work, CancellationToken cancellationToken, bool serves = false)
    {
        try
        {
            await using var app = RelationBotHost.Build(settings, serves ? null : KeepQuiet);
            var prepared = await app.Services.GetRequiredService<RelationDatabase>().PrepareAsync(cancellationToken);
            if (prepared.Fault is { } fault)
            {
                Console.Error.WriteLine(fault);
                return Commands.Failed;
            }

            return await work(app, cancellationToken);
        }
        catch (OptionsValidationException invalid)
        {
            foreach (var failure in invalid.Failures)
                Console.Error.WriteLine(failure);
            return Commands.Wrong;
        }
    }

    /// <summary>A command's standard output holds its result alone.</summary>
    public static void KeepQuiet(WebApplicationBuilder builder)
    {
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter<ConsoleLoggerProvider>(null, LogLevel.Warning);
        builder.Services.Configure<ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
    }
}
