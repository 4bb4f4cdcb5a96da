using System.Text.RegularExpressions;

namespace RelationBot.Bot;

/// <summary>Links to a customer's own page as they stand in what was said: his alone, and so not for whoever reads along at a desk.</summary>
internal static class AccessLinkText
{
    /// <summary>What comes before a link's secret.</summary>
    public const string Path = "/me/open/";

    private static readonly Regex Secret = new(Path + "[A-Za-z0-9_-]+", RegexOptions.NonBacktracking);

    /// <summary>The text with the secrets of such links left out.</summary>
    public static string? Hide(string? text) => text is null || !text.Contains(Path, StringComparison.Ordinal) ? text : Secret.Replace(text, Path + "…");
}
