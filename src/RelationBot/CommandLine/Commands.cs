using System.CommandLine;

namespace RelationBot.CommandLine;

/// <summary>The words <c>relationbot</c> understands. Exit codes: 0 done, 1 the work failed or a check does not hold, 2 the words or the file are wrong.</summary>
internal static class Commands
{
    public const int Done = 0, Failed = 1, Wrong = 2;

    public static async Task<int> RunAsync(string[] args)
    {
        var (words, settings) = SettingArguments.Split(args);
        var root = new RootCommand("RelationBot, a customer-service bot that remembers. Without a command it serves.")
        {
            ServeCommand.Create(settings),
            ImportCommand.Create(settings),
            ValueCommand.Create(settings),
            DialogsCommand.Create(settings),
            ChatCommand.Create(settings),
            CustomerCommand.Create(settings),
            LanguageCommand.Create(),
            MemoryCommand.Create(),
            AccessCommand.CreateKey(settings),
            AccessCommand.CreateUser(settings),
        };
        root.SetAction((_, cancellationToken) => ServeCommand.RunAsync(settings, cancellationToken));

        var parsed = root.Parse(words);
        foreach (var error in parsed.Errors)
            Console.Error.WriteLine(error.Message);
        return parsed.Errors.Count > 0 ? Wrong : await parsed.InvokeAsync();
    }
}
