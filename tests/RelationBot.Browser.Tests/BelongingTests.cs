using Microsoft.Playwright;
using RelationBot.Tests;
using RelationBot.Tests.Belonging;

namespace RelationBot.Browser.Tests;

/// <summary>What is his is his, as people see it in Web Chat and on their own page, in both languages, on one host.</summary>
public sealed class BelongingTests
{
    [BrowserFact]
    public async Task HisOwn_InWebChat_ReadsAndWorks()
    {
        using var folder = new TemporaryFolder();
        await using var browser = await Browser.LaunchAsync();
        await using var host = await HostProcess.StartAsync(folder.Path);

        await AnAnonymousVisitorProvesWhoHeIsAsync(await browser.OpenAsync(host, width: 900), folder.Path);
        await AsksCorrectsAndForgetsAsync(await browser.OpenAsync(host, width: 900));
        await RefusesAsync(await browser.OpenAsync(host, width: 900));
        await AsksAndForgetsInEnglishAsync(await browser.OpenAsync(host, "en-GB", width: 900));
        await IsForgottenAltogetherAsync(await browser.OpenAsync(host, width: 900), folder.Path);
        await ProvesWhoSheIsInEnglishAsync(await browser.OpenAsync(host, "en-GB", width: 900), folder.Path);
    }

    private static async Task AnAnonymousVisitorProvesWhoHeIsAsync(IPage page, string data)
    {
        await page.GotoAsync("/");
        var chat = new WebChat(page);
        await chat.SayAsync("où en est ma commande ?");
        await chat.SeesAsync("je vous enverrai un code");
        await chat.ChooseAsync("Me faire reconnaître");
        await chat.SeesAsync("ou un numéro de commande avec votre nom");
        await chat.SayAsync("sandrine.petit@example.com");
        await chat.SeesAsync("Quel est ce code ?");
        await chat.SayAsync(await MailFolder.CodeAsync(data, "sandrine.petit@example.com"));
        await chat.SeesAsync("Merci Madame Petit, c'est bien vous");
        await chat.SeesAsync("Reprenons : vous vouliez");
        await Browser.PictureAsync(page, "8-recognised");

        // This browser proved it: its own page is hers, and a reload changes nothing.
        await page.GotoAsync("/me");
        await page.GetByText("Madame Petit").WaitForAsync();
        await page.GotoAsync("/");
        await chat.SayAsync("bonjour");
        await chat.SeesAsync("Bonjour Madame Petit");
    }

    private static async Task AsksCorrectsAndForgetsAsync(IPage page)
    {
        var chat = await ArriveAsync(page, "Monsieur Martin", "Bonjour Monsieur Martin");
        await chat.SayAsync("je préfère le matin pour les livraisons");
        await chat.SeesAsync("C'est noté");
        await chat.SayAsync("que savez-vous de moi ?");
        await chat.SeesAsync("Ce que vous préférez");
        await chat.SeesAsync("vous me l'avez dit le");
        await Browser.PictureAsync(page, "9-what-is-known");
        await chat.SayAsync("non, c'est le 06 12 34 56 78");
        await chat.SeesAsync("C'est bien cela ?");
        await chat.ChooseAsync("Oui");
        await chat.SeesAsync("C'est corrigé");
        await chat.SayAsync("oubliez que je préfère le matin");
        await chat.SeesAsync("C'est oublié");

        await chat.SayAsync("je préfère le soir pour les livraisons");
        await chat.SeesAsync("pour les livraisons, le soir");

        // The link of the page's head, for whom the site vouches, asks in the chat.
        await page.Locator("#own").ClickAsync();
        await chat.SeesAsync("à lire, à corriger ou à télécharger");
        var link = page.Locator(".webchat__bubble__content a[href*='/me/open/']").Last;
        await page.GotoAsync((await link.GetAttributeAsync("href"))!);
        await page.GetByText("06 12 34 56 78").Or(page.Locator("input[name=phone]")).First.WaitForAsync();
        await Browser.PictureAsync(page, "10-own-page");
        // Two steps, by the keyboard alone.
        await page.Locator("#forget-all").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("sera oublié, pour toujours").WaitForAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("Tout est oublié").WaitForAsync();
        await page.Locator("#consent-profiling").ClickAsync();
        await page.GetByText("C'est noté").WaitForAsync();
    }

    private static async Task RefusesAsync(IPage page)
    {
        var chat = await ArriveAsync(page, "Un visiteur", "assistant automatique");
        await chat.SayAsync("ne retenez rien sur moi");
        await chat.SeesAsync("je ne retiens rien d'un visiteur");

        chat = await ArriveAsync(page, "Monsieur Fontaine", "Bonjour Monsieur Fontaine");
        await chat.SayAsync("ne retenez plus rien");
        await chat.SeesAsync("je ne retiens plus rien d'une fois sur l'autre");
        await chat.SayAsync("et je ne veux pas être profilé");
        await chat.SeesAsync("je n'ai plus de profil de vous");
        await Browser.PictureAsync(page, "11-refused");
    }

    private static async Task AsksAndForgetsInEnglishAsync(IPage page)
    {
        var chat = await ArriveAsync(page, "Madame Cherif", "Hello");
        await chat.SayAsync("I always prefer mornings for deliveries");
        await chat.SeesAsync("Noted");
        await chat.SayAsync("what do you know about me?");
        await chat.SeesAsync("What you prefer");
        await chat.SeesAsync("you told me so on");
        await chat.SayAsync("forget everything you know about me");
        await chat.SeesAsync("Is that right?");
        await chat.ChooseAsync("Yes");
        await chat.SeesAsync("I have forgotten everything");
        await chat.SayAsync("I do not want to be profiled");
        await chat.SeesAsync("none will be computed");
        await Browser.PictureAsync(page, "12-english");
    }

    private static async Task IsForgottenAltogetherAsync(IPage page, string data)
    {
        var chat = await ArriveAsync(page, "Monsieur Fontaine", "Bonjour Monsieur Fontaine");
        await chat.SayAsync("oubliez-moi");
        await chat.SeesAsync("C'est définitif");
        await chat.ChooseAsync("Oui");
        await chat.SeesAsync("Quel est ce code ?");
        await chat.SayAsync(await MailFolder.CodeAsync(data, "luc.fontaine@example.com"));
        await chat.SeesAsync("plus rien de vous ne sera ici");
        await Browser.PictureAsync(page, "13-erased");
    }

    private static async Task ProvesWhoSheIsInEnglishAsync(IPage page, string data)
    {
        await page.GotoAsync("/");
        var chat = new WebChat(page);
        await chat.SayAsync("where is my order?");
        await chat.SeesAsync("I will send you a code");
        await chat.SayAsync("my customer number is C-1008");
        await chat.SeesAsync("What is the code?");
        await chat.SayAsync("123456");
        await chat.SeesAsync("That is not the right code");
        await chat.SayAsync(await MailFolder.CodeAsync(data, "olivia.bennett@example.com"));
        await chat.SeesAsync("Thank you Ms Bennett");
        // Nobody has asked her yet; now that she has her answer, once.
        await chat.SeesAsync("May I remember what you tell me");
        await Browser.PictureAsync(page, "14-consent");
        await chat.ChooseAsync("No");
        await chat.SeesAsync("I remember nothing from one time to the next");
        await chat.ChooseAsync("No");
        await chat.SeesAsync("no profile");
    }

    private static async Task<WebChat> ArriveAsync(IPage page, string who, string greeting)
    {
        await page.GotoAsync("/demo");
        await page.Locator(".person", new() { HasText = who }).ClickAsync();
        var chat = new WebChat(page);
        await chat.SeesAsync(greeting);
        return chat;
    }
}
