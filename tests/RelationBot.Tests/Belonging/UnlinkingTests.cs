using System.Net;
using System.Text.RegularExpressions;
using RelationBot.Tests.Journey;

namespace RelationBot.Tests.Belonging;

/// <summary>A Teams account linked to the wrong record, unlinked in the chat, on the customer's page and at the desk; seen from outside.</summary>
public sealed partial class UnlinkingTests(RunningHost running) : IClassFixture<RunningHost>
{
    [Fact]
    public async Task Unlink_ByWhoeverSpeaksThroughIt_NeedsAYesOnlyAndTakesWhatHeSaid()
    {
        var (teams, account) = await LinkAsync("C-1010", "sandrine.petit@example.com");
        await teams.SayAsync("je préfère le soir pour les livraisons");
        await (await Chat.ArriveAsync(running.Host, "dl_C-1010")).SayAsync("j'ai un chat");

        // The demo's record has a Teams account of its own.
        Assert.Contains("Lequel n'est pas à vous", await teams.SayAsync("ce compte n'est pas à moi"));
        Assert.Contains("Je délie ce compte", await teams.SayAsync("celui d'ici"));
        Assert.Contains("n'est plus lié", await teams.SayAsync("oui"));

        Assert.DoesNotContain("Petit", await new TeamsChat(running.Host, account).SayAsync("bonjour") + await teams.SayAsync("bonjour"));
        var told = await (await Chat.ArriveAsync(running.Host, "dl_C-1010")).SayAsync("que savez-vous de moi ?");
        Assert.Contains("chat", told);
        Assert.DoesNotContain("le soir", told);
    }

    [Fact]
    public async Task Unlink_FromElsewhere_TakesACode()
    {
        var (teams, _) = await LinkAsync("C-1003", "nadia.cherif@example.com");
        var site = await Chat.ArriveAsync(running.Host, "dl_C-1003");

        // The demo's record has a Teams account of its own: which one is meant cannot be said here.
        await site.SayAsync("ce compte Teams n'est pas à moi");
        Assert.Contains("Plusieurs comptes", await site.SayAsync("oui"));
        var supervisor = await Desk.OpenAsync(running.Host, running.Data, "supervisor", "Sophie");
        var first = (await supervisor.GetAsync("/api/customers/C-1003/accounts"))[0].GetProperty("id").GetString();
        await supervisor.DeleteAsync($"/api/customers/C-1003/accounts/{first}");

        await site.SayAsync("ce compte Teams n'est pas à moi");
        Assert.Contains("un code à six chiffres", await site.SayAsync("oui"));
        Assert.Contains("pas le bon code", await site.SayAsync("000000"));
        Assert.Contains("Cherif", await teams.SayAsync("bonjour"));
        Assert.Contains("n'est plus lié", await site.SayAsync(await MailFolder.CodeAsync(running.Data, "nadia.cherif@example.com", 2)));
        Assert.DoesNotContain("Cherif", await teams.SayAsync("bonjour"));
    }

    [Fact]
    public async Task Unlink_OnHisPage_TakesACode()
    {
        var (teams, _) = await LinkAsync("C-1006", "agathe.lemoine@example.com");
        using var browser = new HttpClient { BaseAddress = running.Host.Address, DefaultRequestHeaders = { { "Accept-Language", "fr" } } };
        var link = Link().Match(await (await Chat.ArriveAsync(running.Host, "dl_C-1006")).SayAsync("envoyez-moi mes données")).Value;
        var page = await browser.GetStringAsync(link);
        Assert.Contains("Compte Teams", page);
        var account = Account().Matches(page)[^1].Groups[1].Value;

        page = await PostAsync(browser, page, "Unlink", ("account", account));
        page = await PostAsync(browser, page, "UnlinkCode", ("account", account), ("code", await MailFolder.CodeAsync(running.Data, "agathe.lemoine@example.com", 2)));

        Assert.Contains("n&#x27;ouvre plus votre dossier", page);
        Assert.DoesNotContain("Lemoine", await teams.SayAsync("bonjour"));
    }

    [Fact]
    public async Task Unlink_AtTheDesk_IsTheSupervisors()
    {
        var (teams, _) = await LinkAsync("C-1004", "luc.fontaine@example.com");
        var supervisor = await Desk.OpenAsync(running.Host, running.Data, "supervisor", "Sophie");
        var account = (await supervisor.GetAsync("/api/customers/C-1004/accounts")).EnumerateArray().Last(a => a.GetProperty("channel").GetString() == "msteams").GetProperty("id").GetString();
        var advisor = await Desk.OpenAsync(running.Host, running.Data, "advisor", "Claire");

        Assert.NotEqual(HttpStatusCode.NoContent, await advisor.DeleteAsync($"/api/customers/C-1004/accounts/{account}"));
        Assert.Equal(HttpStatusCode.NoContent, await supervisor.DeleteAsync($"/api/customers/C-1004/accounts/{account}"));
        Assert.Equal(HttpStatusCode.NotFound, await supervisor.DeleteAsync($"/api/customers/C-1004/accounts/{account}"));
        Assert.DoesNotContain("Fontaine", await teams.SayAsync("bonjour"));
    }

    // Somebody typed, in Teams, the code that was sent to the customer.
    private async Task<(TeamsChat Chat, string Account)> LinkAsync(string number, string address)
    {
        var account = Guid.NewGuid().ToString();
        var chat = new TeamsChat(running.Host, account);
        Assert.Contains("c'est bien vous", await chat.ProveAsync(running.Data, number, address));
        return (chat, account);
    }

    private static async Task<string> PostAsync(HttpClient browser, string page, string handler, params (string Name, string Value)[] fields)
    {
        var form = fields.Select(field => new KeyValuePair<string, string>(field.Name, field.Value))
            .Append(new("__RequestVerificationToken", Token().Match(page).Groups[1].Value));
        return await (await browser.PostAsync($"/me?handler={handler}", new FormUrlEncodedContent(form))).EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }

    [GeneratedRegex("http://[^ ]+/me/open/[A-Za-z0-9_-]{22}")]
    private static partial Regex Link();

    [GeneratedRegex("name=\"account\" value=\"([a-z0-9]+)\"")]
    private static partial Regex Account();

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
