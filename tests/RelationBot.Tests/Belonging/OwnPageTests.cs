using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using RelationBot.Tests.Journey;

namespace RelationBot.Tests.Belonging;

/// <summary>A customer's own page and data: his alone, reached by a link from the chat or by the browser that proved him.</summary>
public sealed partial class OwnPageTests(RunningHost running) : IClassFixture<RunningHost>
{
    [Fact]
    public async Task Link_FromTheChat_OpensHisPageAndHisDataOnly()
    {
        var chat = await Chat.ArriveAsync(running.Host, "dl_C-1007", "en-GB");
        await chat.SayAsync("I always prefer mornings for deliveries");
        var link = LinkIn(await chat.SayAsync("send me my data"));
        using var browser = Browser();

        var page = await browser.GetStringAsync(link);
        Assert.Contains("James Whitfield", page + await browser.GetStringAsync("/me?handler=Export"));
        Assert.Contains("mornings", page);
        var data = await browser.GetFromJsonAsync<JsonElement>("/me?handler=Export");
        Assert.Equal("C-1007", data.GetProperty("customer").GetProperty("number").GetString());
        Assert.NotEmpty(data.GetProperty("conversations").EnumerateArray());
        Assert.NotEmpty(data.GetProperty("facts").EnumerateArray());

        // What he reads, a desk does not.
        var desk = await Desk.OpenAsync(running.Host, running.Data, "supervisor", "Sophie");
        var transcript = (await desk.GetAsync($"/api/transcripts/{chat.ConversationId}")).ToString();
        Assert.Contains("/me/open/", transcript);
        Assert.DoesNotContain(link[^22..], transcript);
    }

    [Fact]
    public async Task Page_ForgetCorrectAndConsent_TakeEffectAtOnce()
    {
        var chat = await Chat.ArriveAsync(running.Host, "dl_C-1016");
        await chat.SayAsync("je préfère le matin pour les livraisons");
        using var browser = Browser();
        var page = await browser.GetStringAsync(LinkIn(await chat.SayAsync("envoyez-moi mes données")));
        var id = FactId().Match(page).Groups[1].Value;

        page = await PostAsync(browser, page, "Forget", ("id", id));
        Assert.DoesNotContain("le matin", page);
        page = await PostAsync(browser, page, "Phone", ("phone", "06 12 34 56 78"));
        page = await PostAsync(browser, page, "Consent", ("purpose", "Memory"), ("given", "false"));
        await PostAsync(browser, page, "Consent", ("purpose", "Profiling"), ("given", "false"));

        var told = await chat.SayAsync("que savez-vous de moi ?");
        Assert.Contains("06 12 34 56 78", told);
        Assert.DoesNotContain("le matin", told);
        Assert.Contains("Je ne le retiens pas", await chat.SayAsync("je préfère le soir pour les livraisons"));
        var desk = await Desk.OpenAsync(running.Host, running.Data, "supervisor", "Sophie");
        Assert.Equal("d2", (await desk.GetAsync("/api/customers/C-1016")).GetProperty("tier").GetString());
    }

    [Theory]
    [InlineData("dl_C-1014", "fr-FR", "fr", "je préfère le matin pour les livraisons", "envoyez-moi mes données", "pour les livraisons, le matin", "vous nous l'avez dit", " : « je préfère", "vous avez accepté", "tant que vous ne vous y opposez pas")]
    [InlineData("dl_C-1028", "en-GB", "en", "I prefer mornings for deliveries", "send me my data", "for deliveries, mornings", "you told us", ": “I prefer", "you have agreed", "unless you object")]
    public async Task Page_SpeaksToHim_AsTheChatDoes(
        string user, string locale, string language, string told, string data, string fact, string source, string quoted, string memory, string profiling)
    {
        var chat = await Chat.ArriveAsync(running.Host, user, locale);
        await chat.SayAsync(told);
        using var browser = Browser(language);
        var page = WebUtility.HtmlDecode(await browser.GetStringAsync(LinkIn(await chat.SayAsync(data))));
        Assert.All([fact, source, quoted, memory, profiling], words => Assert.Contains(words, page));
    }

    [Theory]
    [InlineData("dl_C-1020", "fr-FR", "fr", "je préfère le matin pour les livraisons", "envoyez-moi mes données", "Tout ce que nous retenons de vous sera oublié", "Oui, tout oublier", "Tout est oublié")]
    [InlineData("dl_C-1009", "en-GB", "en", "I prefer mornings for deliveries", "send me my data", "Everything we remember about you will be forgotten", "Yes, forget all of it", "All of it is forgotten")]
    public async Task ForgetAll_TakesASecondStepThatNeedsNoScript(string user, string locale, string language, string told, string data, string warned, string sure, string done)
    {
        var chat = await Chat.ArriveAsync(running.Host, user, locale);
        await chat.SayAsync(told);
        using var browser = Browser(language);
        var page = WebUtility.HtmlDecode(await browser.GetStringAsync(LinkIn(await chat.SayAsync(data))));
        Assert.Matches("(?s)<details[^>]*>.*" + Regex.Escape(warned) + ".*" + Regex.Escape(sure) + ".*</details>", page);
        Assert.DoesNotContain("fluent-", page[page.IndexOf("<main", StringComparison.Ordinal)..]);

        page = await PostAsync(browser, page, "ForgetAll");
        Assert.Matches(FactId(), page);
        page = WebUtility.HtmlDecode(await PostAsync(browser, page, "ForgetAll", ("sure", "true")));
        Assert.DoesNotMatch(FactId(), page);
        Assert.Contains(done, page);
    }

    [Fact]
    public async Task Page_WhoAskedForTu_IsSpokenToAndWrittenToWithTu()
    {
        var chat = await Chat.ArriveAsync(running.Host, "dl_C-1004");
        await chat.SayAsync("on peut se tutoyer ?");
        await chat.SayAsync("je préfère le matin pour les livraisons");
        using var browser = Browser();

        var page = WebUtility.HtmlDecode(await browser.GetStringAsync(LinkIn(await chat.SayAsync("envoie-moi mes données"))));

        Assert.Contains("Ici tu peux le lire", page);
        Assert.Contains("Ce que tu préfères", page);
        Assert.DoesNotMatch("(?i)\\bvous\\b(?!-)", page[page.IndexOf("<main", StringComparison.Ordinal)..]);
        await PostAsync(browser, page, "Erase");
        Assert.Contains("tu demandes que nous effacions", (await MailFolder.ReadAsync(running.Data, "luc.fontaine@example.com", 1))[^1]);
    }

    [Fact]
    public async Task Erase_WhereNoCodeCanBeSent_TakesATickBesideTheButton()
    {
        var file = Path.Combine(running.Data, "without-address.csv");
        await File.WriteAllLinesAsync(file, ["number,name", "C-7701,Jeanne Sansadresse"]);
        Assert.Equal(0, (await HostProcess.RunAsync(running.Data, "import", "customers", file)).ExitCode);
        File.Delete(file);
        var chat = await Chat.ArriveAsync(running.Host, "dl_C-7701");
        using var browser = Browser();
        var page = await browser.GetStringAsync(LinkIn(await chat.SayAsync("envoyez-moi mes données")));
        Assert.DoesNotContain("code par e-mail", page);

        Assert.Contains("Rien n'est effacé", WebUtility.HtmlDecode(page = await PostAsync(browser, page, "Erase")));
        var desk = await Desk.OpenAsync(running.Host, running.Data, "supervisor", "Sophie");
        Assert.Equal(HttpStatusCode.OK, await desk.StatusAsync("/api/customers/C-7701"));
        await PostAsync(browser, page, "Erase", ("sure", "true"));
        Assert.Equal(HttpStatusCode.NotFound, await desk.StatusAsync("/api/customers/C-7701"));
    }

    [Fact]
    public async Task Page_WithoutProof_ShowsNobody()
    {
        using var stranger = Browser();
        Assert.Contains("Cette page est celle", await stranger.GetStringAsync("/me"));
        foreach (var path in new[] { "/me?handler=Export", "/me/open/AAAAAAAAAAAAAAAAAAAAAA" })
        {
            var page = await stranger.GetStringAsync(path);
            Assert.DoesNotContain("C-10", page);
        }
    }

    [Fact]
    public async Task ForgetMe_ConfirmedByCode_LeavesNoByteOfHim()
    {
        var chat = await Chat.ArriveAsync(running.Host, "dl_C-1023");
        await chat.SayAsync("je préfère le matin, signé Yann Le Goff, xylofarfelu");
        Assert.Contains("C'est bien cela", await chat.SayAsync("oubliez-moi"));
        Assert.Contains("un code à six chiffres", await chat.SayAsync("oui"));
        Assert.Contains("pas le bon code", await chat.SayAsync("000000"));
        Assert.Contains("Au revoir", await chat.SayAsync(await MailFolder.CodeAsync(running.Data, "yann.le.goff@example.com")));

        await running.Host.LoggedAsync("requests to be erased were fulfilled");
        var desk = await Desk.OpenAsync(running.Host, running.Data, "supervisor", "Sophie");
        Assert.Equal(HttpStatusCode.NotFound, await desk.StatusAsync("/api/customers/C-1023"));

        var bytes = await DataFolder.TextAsync(running.Data);
        foreach (var trace in new[] { "xylofarfel", "Yann Le Goff", "yann.le.goff" })
        {
            Assert.DoesNotContain(trace, bytes, StringComparison.OrdinalIgnoreCase);
        }

        // Whoever comes by the name he had is a stranger.
        var stranger = await Chat.ArriveAsync(running.Host, "dl_C-1023");
        Assert.DoesNotContain("Le Goff", await stranger.SayAsync("bonjour"));
    }

    private HttpClient Browser(string language = "fr") => new() { BaseAddress = running.Host.Address, DefaultRequestHeaders = { { "Accept-Language", language } } };

    private static string LinkIn(string said) => Link().Match(said).Value;

    private static async Task<string> PostAsync(HttpClient browser, string page, string handler, params (string Name, string Value)[] fields)
    {
        var form = fields.Select(field => new KeyValuePair<string, string>(field.Name, field.Value))
            .Append(new("__RequestVerificationToken", Token().Match(page).Groups[1].Value));
        return await (await browser.PostAsync($"/me?handler={handler}", new FormUrlEncodedContent(form))).EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }

    [GeneratedRegex("http://[^ ]+/me/open/[A-Za-z0-9_-]{22}")]
    private static partial Regex Link();

    [GeneratedRegex("name=\"id\" value=\"([0-9]+)\"")]
    private static partial Regex FactId();

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
