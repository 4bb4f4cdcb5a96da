namespace RelationBot.Browser.Tests;

/// <summary>A test that needs a browser: Chromium at <c>CHROMIUM</c> or where Debian installs it; skipped, and said so, where there is none.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Chromium is null)
            Skip = "needs Chromium: install it, or set CHROMIUM to its path";
    }

    /// <summary>The browser's path, or null.</summary>
    public static string? Chromium { get; } =
        new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);
}
