using Microsoft.Playwright;
using RelationBot.Tests;
using RelationBot.Tests.Journey;

namespace RelationBot.Browser.Tests;

/// <summary>The journey as people see it: a customer in Web Chat and an advisor at the desk, side by side, then the supervisor.</summary>
public sealed class JourneyTests
{
    private const string Password = RelationBot.Relationship.Demo.DemoCompany.Password;

    [BrowserFact]
    public async Task CustomerAndAdvisor_SideBySide()
    {
        using var folder = new TemporaryFolder();
        await using var browser = await Browser.LaunchAsync();
        await using (var host = await HostProcess.StartAsync(folder.Path))
        {
            await VisitorIsGreetedAndResumesAsync(await browser.OpenAsync(host));
            await VisitorIsGreetedInEnglishAsync(await browser.OpenAsync(host, "en-GB"));
            await MartinIsServedAsync(await browser.OpenAsync(host, width: 900));
            await host.KillAsync();
        }

        await using var later = await HostProcess.StartAsync(folder.Path, TimeSpan.FromDays(8));
        await MartinComesBackOnTeamsAsync(later);
        var imported = await HostProcess.RunAsync(folder.Path, "import", "purchases", Purchases.File);
        Assert.True(imported.ExitCode == 0, imported.Errors);

        var customer = await browser.OpenAsync(later, width: 900);
        var advisor = await browser.OpenAsync(later);
        await SignInAsync(advisor, "claire.duval@example.com");
        await HandOverAsync(later, customer, advisor, await browser.OpenAsync(later));
        await SupervisorReadsAsync(await browser.OpenAsync(later));
    }

    private static async Task VisitorIsGreetedAndResumesAsync(IPage page)
    {
        await page.GotoAsync("/");
        var chat = new WebChat(page);
        await chat.SeesAsync("assistant automatique");
        await chat.SeesAsync("une personne peut prendre le relais");
        await chat.SayAsync("bonjour, je cherche un aspirateur");
        await page.GetByText("À l'instant").Nth(1).WaitForAsync();
        await Browser.PictureAsync(page, "1-visitor");

        await page.ReloadAsync();
        await chat.SeesAsync("je cherche un aspirateur");
        Assert.Equal(1, await chat.CountAsync("assistant automatique"));
    }

    private static async Task VisitorIsGreetedInEnglishAsync(IPage page)
    {
        await page.GotoAsync("/");
        var chat = new WebChat(page);
        await chat.SeesAsync("automatic assistant");
        await chat.SeesAsync("a person can take over");
    }

    private static async Task<WebChat> MartinArrivesAsync(IPage page)
    {
        await page.GotoAsync("/demo");
        await page.GetByText("Monsieur Martin").ClickAsync();
        var chat = new WebChat(page);
        await chat.SeesAsync("Bonjour Monsieur Martin, des Croissants d'Or");
        return chat;
    }

    private static async Task MartinIsServedAsync(IPage page)
    {
        var chat = await MartinArrivesAsync(page);
        await chat.SayAsync("elle en est où ma commande ?");
        await chat.SeesAsync("RB-1042");
        await chat.SayAsync("je voudrais déplacer la livraison plutôt vendredi matin");
        await chat.SeesAsync("C'est bien cela ?");
        await chat.ChooseAsync("Oui");
        await chat.SeesAsync("C'est fait");
        await chat.SayAsync("au fait, les matins m'arrangent");
        await chat.SeesAsync("C'est noté");
        await Browser.PictureAsync(page, "2-served");
    }

    private static async Task MartinComesBackOnTeamsAsync(HostProcess host)
    {
        var teams = new TeamsChat(host, "a0000000-0000-4000-8000-000000001001");
        Assert.Contains("matin", await teams.SayAsync("bonjour, je dois déplacer ma livraison"));
        Assert.Contains("RB-1057", await teams.SayAsync("oui"));
        Assert.Contains("C'est fait", await teams.SayAsync("oui"));
    }

    private static async Task HandOverAsync(HostProcess host, IPage customer, IPage advisor, IPage colleague)
    {
        var chat = await MartinArrivesAsync(customer);
        await chat.SayAsync("je veux parler à quelqu'un");
        await chat.SeesAsync("je préviens une personne");

        // Without a reload: the desk was open before he asked. Who is worth more comes later and stands before him.
        await advisor.Locator("#queue a", new() { HasText = "Paul Martin" }).WaitForAsync();
        var best = await Chat.ArriveAsync(host, "dl_" + Purchases.BestCustomer);
        await best.SayAsync("le compresseur de la vitrine réfrigérée siffle depuis hier, c'est la troisième fois");
        await advisor.Locator("#queue li").First.Locator("a", new() { HasText = Purchases.BestCustomer }).WaitForAsync();
        await advisor.Locator("#queue a", new() { HasText = "Paul Martin" }).ClickAsync();
        await advisor.Locator("#context").GetByText("Les Croissants d'Or").WaitForAsync();
        await advisor.Locator("#context").GetByText("les matins m'arrangent").First.WaitForAsync();
        await Browser.PictureAsync(advisor, "3-desk");

        await SignInAsync(colleague, "karim.benali@example.com");
        await colleague.Locator("#queue a", new() { HasText = "Paul Martin" }).ClickAsync();
        await colleague.Locator("#accept").WaitForAsync();

        await advisor.Locator("#accept").ClickAsync();
        await chat.SeesAsync("Claire Duval");
        await colleague.Locator("#accept").WaitForAsync(new() { State = WaitForSelectorState.Hidden });

        // What is being typed outlives whatever arrives meanwhile; what was sent is gone from its box.
        await advisor.Locator("#note").FillAsync("Four à pain en panne. Veut être rappelé après 18h.");
        await advisor.Locator("#message").FillAsync("Bonjour Monsieur Martin, ici Claire. Que se passe-t-il ?");
        await advisor.Locator("#send").ClickAsync();
        await chat.SeesAsync("ici Claire");
        await chat.SayAsync("le four à pain affiche pamplemousse et ne chauffe plus");
        await advisor.Locator("#transcript").GetByText("pamplemousse").WaitForAsync();
        await Browser.PictureAsync(customer, "4-advisor-in-chat");
        Assert.Equal("", await advisor.Locator("#message").InputValueAsync());
        await Browser.PictureAsync(advisor, "5-conversation");

        await advisor.Locator("#resolve").ClickAsync();
        await chat.SeesAsync("Je suis de nouveau là");
        await chat.SayAsync("que savez-vous de moi ?");
        await chat.SeesAsync("après 18h");
        await Browser.PictureAsync(customer, "6-what-is-known");
        await chat.SayAsync("oubliez que je préfère le matin");
        await chat.SeesAsync("C'est oublié");
    }

    private static async Task SupervisorReadsAsync(IPage page)
    {
        await SignInAsync(page, "sophie.laurent@example.com");
        await page.Locator("fluent-text-input[name=text]").ClickAsync();
        await page.Keyboard.TypeAsync("pamplemousse");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#results a", new() { HasText = "pamplemousse" }).ClickAsync();
        await page.Locator(".turn.advisor", new() { HasText = "ici Claire" }).WaitForAsync();
        await page.Locator(".turn.bot", new() { HasText = "après 18h" }).First.WaitForAsync();
        await page.Locator(".turn.customer .trace", new() { HasText = "après 18h" }).First.WaitForAsync();
        await Browser.PictureAsync(page, "7-supervisor");
    }

    internal static async Task SignInAsync(IPage page, string email)
    {
        await page.GotoAsync("/account/sign-in");
        await page.Locator("fluent-text-input[name=email]").ClickAsync();
        await page.Keyboard.TypeAsync(email);
        await page.Locator("fluent-text-input[name=password]").ClickAsync();
        await page.Keyboard.TypeAsync(Password);
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#sign-out").WaitForAsync();
    }
}
