using System.CommandLine;

namespace RelationBot.CommandLine;

/// <summary>The words <c>relationbot</c> understands. Exit codes: 0 done, 1 the work failed or a check does not hold, 2 the words or the file are wrong.</summary>
internal static class Commands
{
    public const int Done = 0, Failed = 1, Wrong = 2;

    /// <summary>What is said of a file that cannot be opened.</summary>
    public static string Unreadable(string file, Exception fault) =>
        $"{file}(1,1): FILE " + (fault is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : "it cannot be read: " + fault.Message);

    public static async Task<int> RunAsync(string[] args)
    {
        var (words, settings) = SettingArguments.Split(args);
        if (settings is [.., var last] && SettingArguments.LacksValue(last, settings))
        {
            Console.Error.WriteLine($"{last}: there is no value after it.");
            return Wrong;
        }

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
        // What stands where a command should be makes all that follows unknown too.
        var faults = parsed.UnmatchedTokens is [var first, ..] ? parsed.Errors.Where(error => error.Message.Contains($"'{first}'", StringComparison.Ordinal)).Take(1) : parsed.Errors;
        foreach (var error in faults)
            Console.Error.WriteLine(string.Join(' ', error.Message.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)));
        return parsed.Errors.Count > 0 ? Wrong : await parsed.InvokeAsync();
    }
}
