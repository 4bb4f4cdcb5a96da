using Microsoft.Playwright;
using RelationBot.Tests;
using RelationBot.Tests.Journey;

namespace RelationBot.Browser.Tests;

/// <summary>What the supervisor sees of the base's worth, and the advisor of a customer's tier.</summary>
public sealed class ValuePageTests
{
    [BrowserFact]
    public async Task Supervisor_SeesTheBaseAndSetsATier_AdvisorSeesWhy()
    {
        using var folder = new TemporaryFolder();
        await using var browser = await Browser.LaunchAsync();
        await using var host = await HostProcess.StartAsync(folder.Path);
        var page = await browser.OpenAsync(host, height: 1900);
        List<string> faults = [];
        page.Console += (_, message) => { if (message.Type == "error") faults.Add(message.Text); };
        await JourneyTests.SignInAsync(page, "sophie.laurent@example.com");
        await page.GotoAsync("/supervisor/value");
        await page.GetByText("20 % des clients apportent").WaitForAsync();
        await page.Locator("#curve svg path").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        Assert.Equal(4, await page.Locator("section").First.Locator("tbody tr").CountAsync());
        await page.GetByText("Thierry Gauthier").Or(page.GetByText("Mathieu Garnier")).First.WaitForAsync();

        var form = page.Locator("form", new() { HasText = "Jusqu'au" });
        await form.Locator("[name=Number]").FillAsync("C-1008");
        await form.Locator("[name=Tier]").SelectOptionAsync("d1");
        await form.Locator("[name=Until]").FillAsync("2099-12-31");
        await form.GetByText("Fixer").ClickAsync();
        await page.GetByText("Il faut un motif").WaitForAsync();
        await form.Locator("[name=Reason]").FillAsync("ouvre une boutique");
        await form.Locator("[name=Tier]").SelectOptionAsync("d1");
        await form.GetByText("Fixer").ClickAsync();
        await page.GetByText("C'est fait.").WaitForAsync();
        await page.Locator("#moves svg path").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await Browser.PictureAsync(page, "8-value");

        var chat = await Chat.ArriveAsync(host, "dl_C-1008");
        await chat.SayAsync("je veux parler à quelqu'un");
        var advisor = await browser.OpenAsync(host);
        await JourneyTests.SignInAsync(advisor, "claire.duval@example.com");
        await advisor.Locator("#queue a", new() { HasText = "Olivia Bennett" }).ClickAsync();
        await advisor.Locator("#tier li").Nth(2).WaitForAsync();
        await advisor.Locator("#tier").GetByText("ouvre une boutique").WaitForAsync();
        await Browser.PictureAsync(advisor, "9-why");
        await advisor.Locator("#tier summary").ClickAsync();
        await advisor.Locator("#tier").GetByText("Revenir au calcul").ClickAsync();
        await advisor.Locator("#tier").GetByText("ouvre une boutique").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.Empty(faults);
    }
}
