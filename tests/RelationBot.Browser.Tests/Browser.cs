using Microsoft.Playwright;
using RelationBot.Tests;

namespace RelationBot.Browser.Tests;

/// <summary>Chromium without a window, and a window for each person.</summary>
internal sealed class Browser : IAsyncDisposable
{
    // Of a machine that does much else; nothing is measured by it.
    private const float Patience = 120_000;

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Browser(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    /// <summary>Where the screenshots of the README lie; they are made anew where <c>SCREENSHOTS</c> is 1, laid where it names a folder, else not made at all.</summary>
    private static string? Screenshots { get; } = Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } wanted
        ? wanted != "1" ? wanted : Path.Combine(HostProcess.Root, "tests", "RelationBot.Browser.Tests", "Screenshots")
        : null;

    public static async Task<Browser> LaunchAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return new Browser(playwright, await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = BrowserFactAttribute.Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        }));
    }

    /// <summary>A window of somebody's own: own cookies, own language.</summary>
    public async Task<IPage> OpenAsync(HostProcess host, string locale = "fr-FR", int width = 1280, int height = 800)
    {
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = host.Address.ToString(),
            Locale = locale,
            ViewportSize = new ViewportSize { Width = width, Height = height },
        });
        context.SetDefaultTimeout(Patience);
        return await context.NewPageAsync();
    }

    /// <summary>A picture for the README. It is not part of what is tested: a busy machine's browser sometimes cannot take one.</summary>
    public static Task PictureAsync(IPage page, string name) => Screenshots is null
        ? Task.CompletedTask
        : page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Screenshots, name + ".png") });

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
