using Microsoft.Data.Sqlite;
using Microsoft.Playwright;
using RelationBot.Tests;
using RelationBot.Tests.Journey;

namespace RelationBot.Browser.Tests;

/// <summary>What the supervisor sees of whose the records are, and the advisor of what was read in his note.</summary>
public sealed class RecordsPageTests
{
    [BrowserFact]
    public async Task Records_MergedErasedAndTried_AreTold()
    {
        using var folder = new TemporaryFolder();
        await using var browser = await Browser.LaunchAsync();
        await using var host = await HostProcess.StartAsync(folder.Path);
        var visitor = new TeamsChat(host, "b0000000-0000-4000-8000-000000000001");
        await visitor.SayAsync("mon numéro de client est le C-1018");
        await visitor.SayAsync("un code par e-mail");
        await visitor.SayAsync("000000");
        Assert.Equal(0, (await HostProcess.RunAsync(folder.Path, "customer", "forget", "C-1029")).ExitCode);
        AddRuns(folder.Path);

        var page = await browser.OpenAsync(host, height: 1400);
        await JourneyTests.SignInAsync(page, "sophie.laurent@example.com");
        await page.GotoAsync("/supervisor/records");
        await page.Locator("fluent-text-input[name=number]").ClickAsync();
        await page.Keyboard.TypeAsync("C-1018");
        await page.Locator("fluent-text-input[name=other]").ClickAsync();
        await page.Keyboard.TypeAsync("C-1019");
        await page.Locator("#merge").ClickAsync();
        await page.GetByText("C'est fait.").WaitForAsync();
        await page.GetByText("Hugo Perrin").WaitForAsync();
        await page.GetByText("en ligne de commande").WaitForAsync();
        await page.GetByText("code faux").WaitForAsync();
        await Browser.PictureAsync(page, "records");
        await page.GetByText("Séparer").ClickAsync();
        await page.GetByText("séparés par").WaitForAsync();

        var english = await browser.OpenAsync(host, "en-GB", height: 1400);
        await JourneyTests.SignInAsync(english, "sophie.laurent@example.com");
        await english.GotoAsync("/supervisor/records");
        await english.GetByText("on the command line").WaitForAsync();
        await Browser.PictureAsync(english, "records-en");
    }

    [BrowserFact]
    public async Task Noted_DoubtfulAndSure_AreDecidedOneByOne()
    {
        using var folder = new TemporaryFolder();
        await using var browser = await Browser.LaunchAsync();
        await using var host = await HostProcess.StartAsync(folder.Path);
        var chat = await Chat.ArriveAsync(host, "dl_C-1003");
        await chat.SayAsync("je veux parler à quelqu'un");
        var page = await browser.OpenAsync(host, height: 1000);
        await JourneyTests.SignInAsync(page, "claire.duval@example.com");
        await page.Locator("#queue a", new() { HasText = "Nadia Cherif" }).ClickAsync();
        await page.Locator("#accept").ClickAsync();
        await page.Locator("#note").FillAsync("Préfère être livrée le matin, allergique au latex. A une vieille imprimerie dans sa cave.");
        await page.Locator("#resolve").ClickAsync();
        var noted = page.Locator("#noted li");
        await noted.Filter(new() { HasText = "imprimerie" }).GetByText("(à confirmer)").WaitForAsync();
        await Browser.PictureAsync(page, "noted");

        await noted.Filter(new() { HasText = "imprimerie" }).GetByText("Ne pas retenir").ClickAsync();
        await noted.Filter(new() { HasText = "imprimerie" }).WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await noted.Filter(new() { HasText = "latex" }).GetByText("Oublier").ClickAsync();
        await noted.Filter(new() { HasText = "latex" }).WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await noted.Filter(new() { HasText = "le matin" }).WaitForAsync();
        Assert.Equal(0, await page.GetByText("latex").CountAsync());
    }

    // A night's reports, without waiting for the night.
    private static void AddRuns(string data)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(data, "relationbot.db")};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO RetentionRuns (At, Collection, Before, Deleted, Seconds) VALUES ($at, $what, $at - 63072000000, $deleted, 0.1)";
        foreach (var (what, deleted) in new[] { ("Transcripts", 12), ("VisitorTranscripts", 340), ("Facts", 0), ("Prospects", 2), ("Codes", 1204), ("Disclosures", 0) })
        {
            command.Parameters.Clear();
            command.Parameters.AddWithValue("$at", TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds());
            command.Parameters.AddWithValue("$what", what);
            command.Parameters.AddWithValue("$deleted", deleted);
            command.ExecuteNonQuery();
        }
    }
}
