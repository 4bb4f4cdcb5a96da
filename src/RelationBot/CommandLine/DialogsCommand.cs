using System.CommandLine;
using RelationBot.Bot;
using RelationBot.Dialogs;
using RelationBot.Hosting;

namespace RelationBot.CommandLine;

/// <summary><c>dialogs check [DIR]</c>: finds an author's slips before a customer does.</summary>
internal static class DialogsCommand
{
    public static Command Create(string[] settings)
    {
        var directory = new Argument<string?>("DIR") { Description = "The dialogs; RelationBot:DialogsDirectory where it is left out.", Arity = ArgumentArity.ZeroOrOne };
        var check = new Command("check", "Checks every dialog: exit 1 with a line for each fault.") { directory };
        check.SetAction(async (parsed, _) =>
        {
            await using var app = RelationBotHost.Build(settings, HostCommand.KeepQuiet);
            return Check(parsed.GetValue(directory) ?? DialogsDirectory.Of(app.Configuration), app.Services.GetRequiredService<Vocabulary>().Catalog);
        });
        return new Command("dialogs", "The dialogs, as files.") { check };
    }

    private static int Check(string directory, Catalog catalog)
    {
        if (!Directory.Exists(directory))
        {
            Console.Error.WriteLine($"{directory}: there is no such directory");
            return Commands.Wrong;
        }

        var loaded = DialogLibrary.Load(directory, catalog);
        foreach (var fault in loaded.Faults)
            Console.Error.WriteLine(fault);
        foreach (var warning in loaded.Warnings)
            Console.Error.WriteLine($"warning: {warning}");
        if (loaded.Library is null)
            return Commands.Failed;

        Console.WriteLine($"{directory}: every dialog holds");
        return Commands.Done;
    }
}
