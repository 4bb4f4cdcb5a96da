using RelationBot.Tests.Journey;

namespace RelationBot.Tests;

/// <summary>Who asks for « tu » is addressed with it, from that very answer and on the next visit, until he takes it back or has it forgotten.</summary>
public sealed class FormOfAddressTests(RunningHost running) : IClassFixture<RunningHost>
{
    [Fact]
    public async Task Tu_AskedFor_IsSaidOnTheNextVisitToo()
    {
        var chat = await Chat.ArriveAsync(running.Host, "dl_C-1002");
        Assert.Contains("pour toi", await chat.SayAsync("on peut se tutoyer ?"));
        Assert.Contains("tu me l'as dit", await chat.SayAsync("que sais-tu de moi ?"));

        var again = await Chat.ArriveAsync(running.Host, "dl_C-1002");
        Assert.Contains("pour toi", await again.SayAsync("bonjour"));
        Assert.Contains("je vous vouvoie", await again.SayAsync("finalement je préfère le vous"));
        Assert.Contains("vous me l'avez dit", await again.SayAsync("que savez-vous de moi ?"));
    }

    [Fact]
    public async Task Tu_Forgotten_IsVousAtOnce()
    {
        var chat = await Chat.ArriveAsync(running.Host, "dl_C-1001");
        await chat.SayAsync("tutoie-moi");
        Assert.Contains("C'est oublié", await chat.SayAsync("oublie le tutoiement"));
        Assert.Contains("pour vous", await chat.SayAsync("bonjour"));
    }

    [Fact]
    public async Task Tu_AskedForByAVisitor_HoldsInTheConversation()
    {
        var chat = await Chat.ArriveAsync(running.Host, "visitor-tu");
        await chat.SayAsync("dites-moi tu");
        Assert.Contains("je t'enverrai un code", await chat.SayAsync("où en est ma commande ?"));
        var another = await Chat.ArriveAsync(running.Host, "visitor-other");
        Assert.Contains("je vous enverrai un code", await another.SayAsync("où en est ma commande ?"));
    }
}
