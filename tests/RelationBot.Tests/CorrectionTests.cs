using RelationBot.Tests.Journey;

namespace RelationBot.Tests;

/// <summary>What is told wrongly is put right in the chat: the old is closed, the new is there on the next visit.</summary>
public sealed class CorrectionTests(RunningHost running) : IClassFixture<RunningHost>
{
    [Fact]
    public async Task French_DayAndChannel_AreReplacedAndStayReplaced()
    {
        var chat = await Chat.ArriveAsync(running.Host, "dl_C-1001");
        await chat.SayAsync("je préfère être livré le lundi");
        await chat.SayAsync("je préfère être contacté par téléphone");
        Assert.Contains("le lundi", await chat.SayAsync("que savez-vous de moi ?"));
        var corrected = await chat.SayAsync("non, c'est le jeudi");
        Assert.Contains("C'est corrigé", corrected);
        Assert.Contains("le jeudi", corrected);
        Assert.Contains("C'est corrigé", await chat.SayAsync("c'est faux, je préfère l'e-mail"));

        var again = await (await Chat.ArriveAsync(running.Host, "dl_C-1001")).SayAsync("que savez-vous de moi ?");
        Assert.Contains("jeudi", again);
        Assert.Contains("mail", again);
        Assert.DoesNotContain("lundi", again);
        Assert.DoesNotContain(", par téléphone", again);
        Assert.Contains("non, c'est le jeudi", again);
    }

    [Fact]
    public async Task English_TwoDays_AsksWhichAndCorrectsThatOne()
    {
        var chat = await Chat.ArriveAsync(running.Host, "dl_C-1004", "en-GB");
        await chat.SayAsync("please speak English");
        await chat.SayAsync("I prefer my deliveries on Mondays");
        await chat.SayAsync("I prefer to be called on Tuesdays");
        await chat.SayAsync("what do you know about me?");
        Assert.Contains("Which should I correct", await chat.SayAsync("no, it's Thursdays"));
        var corrected = await chat.SayAsync("the deliveries");
        Assert.Contains("Corrected", corrected);
        Assert.Contains("Thursdays", corrected);

        var known = await chat.SayAsync("what do you know about me?");
        Assert.Contains("Tuesdays", known);
        Assert.DoesNotContain(", Mondays", known);
    }

    [Theory]
    [InlineData("dl_C-1010", "fr-FR", "j'habite au troisième étage sans ascenseur", "c'est faux pour l'étage, j'habite au cinquième", "cinquième", "faux")]
    [InlineData("dl_C-1016", "fr-FR", "j'habite au troisième étage", "corrigez : 4ème étage", "4ème étage", "troisième")]
    [InlineData("dl_C-1006", "fr-FR", "j'ai deux chats", "mon nom est mal écrit, c'est Morelle", "Morelle", "mal")]
    [InlineData("dl_C-1007", "en-GB", "I live on the third floor", "the floor is wrong, I live on the fifth", "fifth", "wrong")]
    public async Task WhatIsWrong_SaidBesideWhatIsRight_IsNoPartOfIt(string user, string locale, string told, string said, string right, string never)
    {
        var chat = await Chat.ArriveAsync(running.Host, user, locale);
        await chat.SayAsync(told);
        var corrected = await chat.SayAsync(said);
        Assert.Contains(right, corrected);
        Assert.DoesNotContain(never, corrected);
        var known = string.Join('\n', (await chat.SayAsync(locale == "fr-FR" ? "que savez-vous de moi ?" : "what do you know about me?")).Split('\n').Where(line => line.StartsWith('-')).Select(line => line.Split(" (")[0]));
        Assert.Contains(right, known);
        Assert.DoesNotContain(never, known);
    }

    [Fact]
    public async Task French_NothingOfTheKind_SaysSoAndChangesNothing()
    {
        var chat = await Chat.ArriveAsync(running.Host, "dl_C-1009");
        await chat.SayAsync("je préfère être livré le lundi");
        await chat.SayAsync("que savez-vous de moi ?");
        Assert.Contains("je n'ai rien changé", await chat.SayAsync("non, c'est par SMS"));
        Assert.Contains("le lundi", await chat.SayAsync("que savez-vous de moi ?"));
    }
}
