namespace RelationBot.CommandLine;

/// <summary>
/// Tells configuration on the command line (<c>--urls X</c>, <c>--RelationBot:DataDirectory=X</c>) from the words of a
/// command, so that every command takes the same configuration as the host itself.
/// </summary>
internal static class SettingArguments
{
    private static readonly string[] PlainKeys =
        ["urls", "environment", "MicrosoftAppType", "MicrosoftAppId", "MicrosoftAppPassword", "MicrosoftAppTenantId"];

    public static (string[] Words, string[] Settings) Split(IReadOnlyList<string> args)
    {
        List<string> words = [], settings = [];
        for (var i = 0; i < args.Count; i++)
        {
            if (!IsSetting(args[i]))
            {
                words.Add(args[i]);
                continue;
            }

            settings.Add(args[i]);
            if (!args[i].Contains('=') && i + 1 < args.Count)
                settings.Add(args[++i]);
        }

        return ([.. words], [.. settings]);
    }

    /// <summary>True for the name of a setting that nothing follows.</summary>
    public static bool LacksValue(string last, IReadOnlyList<string> settings) =>
        IsSetting(last) && !last.Contains('=') && (settings.Count < 2 || !IsSetting(settings[^2]) || settings[^2].Contains('='));

    private static bool IsSetting(string arg)
    {
        if (!arg.StartsWith("--", StringComparison.Ordinal))
            return false;
        var key = arg[2..].Split('=', 2)[0];
        return key.Contains(':') || PlainKeys.Contains(key, StringComparer.OrdinalIgnoreCase);
    }
}
