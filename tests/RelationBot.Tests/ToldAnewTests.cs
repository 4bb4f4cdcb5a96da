using RelationBot.Tests.Journey;

namespace RelationBot.Tests;

/// <summary>What is told anew in passing ends what was told before, whatever rule read the one and the other; what adds up stays.</summary>
public sealed class ToldAnewTests(RunningHost running) : IClassFixture<RunningHost>
{
    [Theory]
    [InlineData("on est quatre à la maison", "on n'est plus que trois à la maison", "quatre", "trois")]
    [InlineData("nous sommes cinq à la maison", "il n'y a plus que deux personnes à la maison", "cinq", "deux")]
    [InlineData("j'habite à Lyon", "j'habite à Nantes depuis mars", "Lyon", "Nantes")]
    [InlineData("je travaille de nuit", "maintenant je travaille de jour", "de nuit", "de jour")]
    [InlineData("c'est mon mari qui sera là pour la livraison", "finalement c'est ma fille qui sera là", "mari", "fille")]
    [InlineData("je suis là le jeudi", "maintenant je suis là le mardi plutôt que le jeudi", "les livraisons, le jeudi", "les livraisons, le mardi")]
    [InlineData("j'habite au 8 rue des Tanneurs à Tours", "on n'est plus à Tours, maintenant c'est 3 allée des Pins, 41000 Blois", "Tanneurs", "3 allée des Pins, 41000 Blois")]
    [InlineData("j'habite à Tours", "on n'est plus à Tours mais à Blois", "Tours", "à Blois")]
    [InlineData("on est quatre à la maison", "au fait on n'est plus quatre mais cinq, la petite dernière est née", "quatre", "cinq à la maison")]
    [InlineData("on a deux chats", "on n'a plus deux chats mais trois", "deux chats", "trois chats")]
    [InlineData("j'ai deux enfants", "j'ai pas d'enfants en fait", "deux enfants", "pas d'enfants")]
    public async Task French_ToldAnew_EndsTheOld(string old, string anew, string was, string now) => await AnewAsync("dl_C-1002", "fr-FR", old, anew, was, now, "que savez-vous de moi ?", "oubliez tout", "oui");

    [Theory]
    [InlineData("there are four of us at home", "there are five of us now", "four of you", "five of you")]
    [InlineData("I take a medium", "make it a small from now on", "medium", "small")]
    [InlineData("I work nights", "I work days now", "work nights", "work days")]
    [InlineData("we live in Leeds", "we moved to Bristol", "Leeds", "Bristol")]
    [InlineData("my husband will be there for the delivery", "actually my daughter will be there", "husband", "daughter")]
    [InlineData("I live on Maple St in Springfield", "I'm no longer on Maple St but on Oak", "Maple", "on Oak")]
    public async Task English_ToldAnew_EndsTheOld(string old, string anew, string was, string now) => await AnewAsync("dl_C-1004", "en-GB", old, anew, was, now, "what do you know about me?", "forget everything", "yes");

    [Fact]
    public async Task French_AnotherOfMany_StandsBesideTheOld()
    {
        var chat = await Chat.ArriveAsync(running.Host, "dl_C-1009");
        await chat.SayAsync("j'ai un chat");
        await chat.SayAsync("j'ai un chien maintenant");
        var known = await chat.SayAsync("que savez-vous de moi ?");
        Assert.Contains("un chat", known);
        Assert.Contains("un chien", known);
    }

    [Fact]
    public async Task French_SomethingElseIsDenied_NothingIsPutRight()
    {
        var chat = await Chat.ArriveAsync(running.Host, "dl_C-1003");
        await chat.SayAsync("je m'appelle Paul Kervadec");
        await chat.SayAsync("on est quatre à la maison");
        await chat.SayAsync("on n'est plus à Tours mais à Blois");
        await chat.SayAsync("je n'ai plus deux chiens mais un seul");
        var known = await chat.SayAsync("que savez-vous de moi ?");
        Assert.Contains("Paul Kervadec", known);
        Assert.Contains("quatre à la maison", known);
    }

    private async Task AnewAsync(string customer, string locale, string old, string anew, string was, string now, string asks, string forget, string yes)
    {
        var chat = await Chat.ArriveAsync(running.Host, customer, locale);
        await chat.SayAsync(forget);
        await chat.SayAsync(yes);
        chat = await Chat.ArriveAsync(running.Host, customer, locale);
        await chat.SayAsync(old);
        await chat.SayAsync(anew);
        var facts = string.Join('\n', (await chat.SayAsync(asks)).Split('\n').Where(line => line.StartsWith('-')).Select(line => line.Split(" (")[0]));
        Assert.Contains(now, facts);
        Assert.DoesNotContain(was, facts);
    }
}
