using Microsoft.Playwright;
using RelationBot.Tests;
using RelationBot.Tests.Belonging;
using RelationBot.Tests.Journey;

namespace RelationBot.Browser.Tests;

/// <summary>An account that opens a record by mistake, as he unlinks it on his own page and a supervisor at the desk.</summary>
public sealed class LinkedAccountsTests
{
    private const string Address = "sandrine.petit@example.com";

    [BrowserFact]
    public async Task LinkedAccounts_UnlinkedByHimAndAtTheDesk_OpenTheRecordNoMore()
    {
        using var folder = new TemporaryFolder();
        await using var browser = await Browser.LaunchAsync();
        await using var host = await HostProcess.StartAsync(folder.Path);
        // The demo's record has a Teams account of its own; somebody typed, in another one, the code that was sent to her.
        await new TeamsChat(host, "c0000000-0000-4000-8000-000000000001").ProveAsync(folder.Path, "C-1010", Address);

        var own = await browser.OpenAsync(host, height: 1400);
        await own.GotoAsync("/");
        var chat = new WebChat(own);
        await chat.SayAsync("mon numéro de client est le C-1010");
        await chat.SayAsync("Un code par e-mail");
        await chat.SeesAsync("Quel est ce code ?");
        await chat.SayAsync(await MailFolder.CodeAsync(folder.Path, Address, 2));
        await chat.SeesAsync("Merci Madame Petit");
        await own.GotoAsync("/me");
        var linked = own.Locator("li", new() { HasText = "Compte Teams" });
        await linked.First.GetByText("Délier").ClickAsync();
        await own.Locator("input[name=code]").ClickAsync();
        await own.Keyboard.TypeAsync(await MailFolder.CodeAsync(folder.Path, Address, 3));
        await Browser.PictureAsync(own, "unlink");
        await own.Locator("#unlink-code").ClickAsync();
        await own.GetByText("ce compte n'ouvre plus votre dossier").WaitForAsync();
        await Assertions.Expect(linked).ToHaveCountAsync(1);

        var desk = await browser.OpenAsync(host, height: 1400);
        await JourneyTests.SignInAsync(desk, "sophie.laurent@example.com");
        await desk.GotoAsync("/supervisor/records");
        await desk.Locator("fluent-text-input[name=customer]").ClickAsync();
        await desk.Keyboard.TypeAsync("C-1010");
        await desk.Locator("#accounts").ClickAsync();
        await Browser.PictureAsync(desk, "unlink-desk");
        await desk.Locator("li", new() { HasText = "Compte Teams" }).GetByText("Délier").ClickAsync();
        await desk.GetByText("Le compte est délié.").WaitForAsync();
        await Browser.PictureAsync(desk, "unlinked-desk");
        await Assertions.Expect(desk.Locator("td", new() { HasText = "Compte Teams" })).ToHaveCountAsync(2);
    }
}
