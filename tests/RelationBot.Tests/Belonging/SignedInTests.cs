using System.Globalization;
using RelationBot.Tests.Journey;

namespace RelationBot.Tests.Belonging;

/// <summary>Somebody signed in with an account that belongs to no customer yet proves by a second factor which one he is; seen from outside.</summary>
public sealed class SignedInTests(RunningHost running) : IClassFixture<RunningHost>
{
    private static readonly string Today = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Teams_UnlinkedAccountTypesTheCode_IsHimselfFromThenOn()
    {
        var account = NewAccount();
        var chat = new TeamsChat(running.Host, account);
        Assert.DoesNotContain("Fabre", await chat.SayAsync("où en est ma commande ?"));
        Assert.Contains("Comment voulez-vous que je vous reconnaisse", await chat.SayAsync("mon numéro de client est le C-1022"));
        Assert.Contains("un code à six chiffres", await chat.SayAsync("Un code par e-mail"));
        Assert.Contains("Ce n'est pas le bon code", await chat.SayAsync("000 000"));
        Assert.Contains("Madame Fabre, c'est bien vous", await chat.SayAsync(await MailFolder.CodeAsync(running.Data, "lea.fabre@example.com")));

        // The account is hers now, in any other chat, but not where others read along.
        Assert.Contains("Madame Fabre", await new TeamsChat(running.Host, account).SayAsync("bonjour"));
        Assert.DoesNotContain("Fabre", await new TeamsChat(running.Host, account, "groupChat").SayAsync("bonjour"));
    }

    [Fact]
    public async Task Teams_InAGroup_IsAskedToWriteInPrivate()
    {
        var chat = new TeamsChat(running.Host, NewAccount(), "groupChat");
        Assert.Contains("Écrivez-moi en privé", await chat.SayAsync("mon numéro de client est le C-1021"));
    }

    [Fact]
    public async Task Question_NoAddressOnFile_CompletesTheSignedInAccount()
    {
        await ImportAsync("Q-100", "", "RB-91001", "489.90");
        var account = NewAccount();
        var chat = new TeamsChat(running.Host, account);
        await chat.SayAsync("mon numéro de client est le Q-100");
        Assert.Contains("montant de votre dernière commande", await chat.SayAsync("Une question"));
        Assert.Contains("Il me faut les deux", await chat.SayAsync("489,90 euros"));
        // One of the two is right each time; which one is not said.
        var wrongDay = await chat.SayAsync("489,90 euros, il y a un mois");
        Assert.Equal(wrongDay, await chat.SayAsync("12 euros, aujourd'hui"));
        Assert.Contains("Cela ne suffit pas", wrongDay);
        Assert.Contains("c'est bien vous", await chat.SayAsync("490 euros, aujourd'hui"));
        Assert.Contains("RB-91001", await new TeamsChat(running.Host, account).SayAsync("où en est ma commande ?"));
    }

    [Fact]
    public async Task Question_SiteSignsForAnUnknownUser_IsKnownAtTheNextVisit()
    {
        await ImportAsync("Q-200", "", "RB-92001", "1250");
        var chat = await Chat.ArriveAsync(running.Host, "dl_member-77");
        await chat.SayAsync("mon numéro de client est le Q-200");
        await chat.SayAsync("une question");
        Assert.Contains("c'est bien vous", await chat.SayAsync("1 250 euros, aujourd'hui"));

        var again = await Chat.ArriveAsync(running.Host, "dl_member-77");
        Assert.Contains("RB-92001", await again.SayAsync("où en est ma commande ?"));
    }

    [Theory]
    [InlineData("mon numéro de client est le Q-300")]
    [InlineData("mon numéro de client est le Q-999")]
    [InlineData("commande RB-93101, au nom de Jeanne Question")]
    public async Task Question_AddressOnFileOrNobodyOrThePaperItself_ProvesNothingAndSaysSo(string claim)
    {
        await ImportAsync("Q-300", "q300@example.com", "RB-93001", "99");
        await ImportAsync("Q-310", "", "RB-93101", "99");
        var chat = new TeamsChat(running.Host, NewAccount());
        await chat.SayAsync("reconnaissez-moi");
        await chat.SayAsync(claim);
        await chat.SayAsync("une question");

        Assert.Contains("Cela ne suffit pas", await chat.SayAsync("99 euros, aujourd'hui"));
        await chat.SayAsync("99 euros, aujourd'hui");
        Assert.Contains("Je ne peux pas vous reconnaître ainsi", await chat.SayAsync("99 euros, aujourd'hui"));
        Assert.DoesNotContain("RB-93", await chat.SayAsync("où en est ma commande ?"));
    }

    [Fact]
    public async Task Question_WithoutAnAccount_IsNotAsked()
    {
        await ImportAsync("Q-400", "", "RB-94001", "77");
        using var http = new HttpClient { BaseAddress = running.Host.Address };
        var minted = await System.Net.Http.Json.HttpContentJsonExtensions.ReadFromJsonAsync<System.Text.Json.JsonElement>((await http.PostAsync("/api/webchat/token", null)).Content);
        var chat = await Chat.StartAsync(running.Host, minted.GetProperty("token").GetString()!);

        Assert.Contains("un code à six chiffres", await chat.SayAsync("mon numéro de client est le Q-400"));
        var said = await chat.SayAsync("une question") + await chat.SayAsync("77 euros, aujourd'hui");
        Assert.DoesNotContain("montant", said);
        Assert.DoesNotContain("reconnu", said);
    }

    [Fact]
    public async Task Code_AtASharedAddress_TellsApartByTheQuestion()
    {
        await ImportAsync("Q-500", "famille@example.com", "RB-95001", "310");
        await ImportAsync("Q-501", "famille@example.com", "RB-95011", "850");
        var chat = new TeamsChat(running.Host, NewAccount());
        await chat.SayAsync("mon numéro de client est le Q-501");
        await chat.SayAsync("un code par e-mail");
        Assert.Contains("plusieurs personnes", await chat.SayAsync(await MailFolder.CodeAsync(running.Data, "famille@example.com")));
        Assert.Contains("Cela ne suffit pas", await chat.SayAsync("310 euros, aujourd'hui"));
        Assert.Contains("c'est bien vous", await chat.SayAsync("850 euros, aujourd'hui"));
        Assert.Contains("RB-95011", await chat.SayAsync("où en est ma commande ?"));
    }

    private static string NewAccount() => Guid.NewGuid().ToString();

    // Into the base of the running host, as an integrator does.
    private async Task ImportAsync(string number, string address, string order, string price)
    {
        await RunAsync("customers", "number,name,email", $"{number},Jeanne Question,{address}");
        await RunAsync("orders", "number,customer,placed,product,price", $"{order},{number},{Today},four,{price}");
    }

    private async Task RunAsync(string what, params string[] lines)
    {
        var file = Path.Combine(running.Data, $"{Guid.NewGuid()}.csv");
        await File.WriteAllLinesAsync(file, lines);
        var (code, _, errors) = await HostProcess.RunAsync(running.Data, "import", what, file);
        Assert.True(code == 0, errors);
    }
}
