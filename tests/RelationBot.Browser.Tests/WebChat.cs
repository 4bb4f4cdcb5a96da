using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace RelationBot.Browser.Tests;

/// <summary>The customer's page: Microsoft's Web Chat, used as a person does.</summary>
internal sealed class WebChat(IPage page)
{
    private ILocator Bubbles => page.Locator(".webchat__bubble__content");

    /// <summary>Waits until a bubble holds these words.</summary>
    public Task SeesAsync(string words) => With(words).Last.WaitForAsync();

    public Task<int> CountAsync(string words) => With(words).CountAsync();

    /// <summary>Types and sends.</summary>
    public async Task SayAsync(string text)
    {
        var box = page.Locator("[data-id='webchat-sendbox-input']");
        await box.FillAsync(text);
        await box.PressAsync("Enter");
    }

    /// <summary>Takes one of the answers offered as buttons.</summary>
    public Task ChooseAsync(string answer) => page.Locator(".webchat__suggested-action", new() { HasText = answer }).ClickAsync();

    // Web Chat typesets: its apostrophes are round.
    private ILocator With(string words) => Bubbles.Filter(new() { HasTextRegex = new Regex(Regex.Escape(words).Replace("'", "['’]", StringComparison.Ordinal)) });
}
