using System.CommandLine;
using RelationBot.Bot;
using RelationBot.Dialogs;
using RelationBot.Dialogs.Chat;
using RelationBot.Hosting;

namespace RelationBot.CommandLine;

/// <summary><c>chat test</c> runs the conversations beside the dialogs, <c>chat talk</c> has one in the terminal.</summary>
internal static class ChatCommand
{
    public static Command Create(string[] settings) =>
        new("chat", "Conversations in the terminal.") { CreateTest(settings), TalkCommand.Create(settings) };

    private static Command CreateTest(string[] settings)
    {
        var directory = new Argument<string?>("DIR") { Description = "The dialogs; RelationBot:DialogsDirectory where it is left out.", Arity = ArgumentArity.ZeroOrOne };
        var accept = new Option<bool>("--accept") { Description = "Rewrites what the files expect to what the bot says now; the diff is the review." };
        var test = new Command("test", "Runs every .chat conversation test.") { directory, accept };
        test.SetAction(async (parsed, cancellationToken) =>
        {
            await using var app = RelationBotHost.Build(settings, HostCommand.KeepQuiet);
            var from = parsed.GetValue(directory) ?? DialogsDirectory.Of(app.Configuration);
            if (!Directory.Exists(from))
            {
                Console.Error.WriteLine($"{from}: there is no such directory");
                return Commands.Wrong;
            }

            return Print(await ChatTests.RunAsync(
                from, app.Services.GetRequiredService<Vocabulary>().Catalog, parsed.GetValue(accept), cancellationToken));
        });
        return test;
    }

    private static int Print(ChatTestReport report)
    {
        foreach (var fault in report.Faults)
            Console.Error.WriteLine(fault);
        foreach (var failure in report.Failures)
            Console.WriteLine($"{failure.File}\n{failure.Diff}\n");
        Console.WriteLine($"{report.Passed} passed, {report.Failed} failed");
        return report.Failed > 0 || report.Faults.Count > 0 ? Commands.Failed : Commands.Done;
    }
}
