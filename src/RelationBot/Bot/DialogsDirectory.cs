namespace RelationBot.Bot;

/// <summary>Where the authors' files are.</summary>
internal static class DialogsDirectory
{
    /// <summary>
    /// <c>RelationBot:DialogsDirectory</c> under the working directory; where there is none there, the copy beside the program, as
    /// published.
    /// </summary>
    public static string Of(IConfiguration configuration)
    {
        var directory = configuration["RelationBot:DialogsDirectory"] ?? "dialogs";
        var published = Path.Combine(AppContext.BaseDirectory, directory);
        return !Directory.Exists(directory) && Directory.Exists(published) ? published : directory;
    }
}
