using Microsoft.Playwright;

namespace RelationBot.Browser.Tests;

/// <summary>The customer's page: Microsoft's Web Chat, used as a person does.</summary>
internal sealed class WebChat(IPage page)
{
    private ILocator Bubbles => page.Locator(".webchat__bubble__content");

    /// <summary>Waits until a bubble holds these words.</summary>
    public Task SeesAsync(string words) => Bubbles.Filter(new() { HasText = words }).Last.WaitForAsync();

    public Task<int> CountAsync(string words) => Bubbles.Filter(new() { HasText = words }).CountAsync();

    /// <summary>Types and sends.</summary>
    public async Task SayAsync(string text)
    {
        var box = page.Locator("[data-id='webchat-sendbox-input']");
        await box.FillAsync(text);
        await box.PressAsync("Enter");
    }
}
