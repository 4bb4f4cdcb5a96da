using System.CommandLine;
using System.Net.Sockets;
using RelationBot.Dialogs;
using RelationBot.Hosting;
using RelationBot.Language.Statements;

namespace RelationBot.CommandLine;

/// <summary><c>serve</c>: the bot, its web chat and both desks, until it is told to stop.</summary>
internal static class ServeCommand
{
    public static Command Create(string[] settings)
    {
        var serve = new Command("serve", "Runs the bot, its web chat and both desks (the default).");
        serve.SetAction((_, cancellationToken) => RunAsync(settings, cancellationToken));
        return serve;
    }

    public static Task<int> RunAsync(string[] settings, CancellationToken cancellationToken) =>
        HostCommand.RunAsync(settings, async (app, token) =>
        {
            // Faulty dialogs keep the host from starting, not from answering.
            _ = app.Services.GetRequiredService<DialogEngine>();

            // The first process of a build learns for some seconds: before anybody can write, so that no message waits for it.
            StatementExtractor.Warm();
            try
            {
                await app.StartAsync(token);
            }
            catch (IOException error) when (error.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException or SocketException)
            {
                Console.Error.WriteLine($"{app.Configuration["urls"]}: the port is in use; stop the other program or choose another with --urls");
                return Commands.Failed;
            }

            catch (ArgumentOutOfRangeException error) when (error.ParamName == "port")
            {
                Console.Error.WriteLine($"{app.Configuration["urls"]}: a port is a number from 0 to 65535");
                return Commands.Wrong;
            }

            StartUpNotice.Print(app);
            await app.WaitForShutdownAsync(token);
            return Commands.Done;
        }, cancellationToken, serves: true);
}
