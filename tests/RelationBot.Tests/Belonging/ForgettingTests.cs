using RelationBot.Tests.Journey;

namespace RelationBot.Tests.Belonging;

/// <summary>« oubliez que … » in the chat, seen from outside: a moment later the words stand nowhere.</summary>
public sealed class ForgettingTests(RunningHost running) : IClassFixture<RunningHost>
{
    [Fact]
    public async Task ForgetThat_OneOfTwoThingsOfAMessage_LeavesNoByteOfItAndTheRest()
    {
        var chat = await Chat.ArriveAsync(running.Host, "dl_C-1014");
        await chat.SayAsync("bonjour, j'ai un perroquet nommé Zorglubine et je préfère le matin pour les livraisons");
        Assert.Contains("C'est oublié", await chat.SayAsync("oubliez que j'ai un perroquet"));

        await running.Host.LoggedAsync("requests to have something forgotten were fulfilled");
        var bytes = await DataFolder.TextAsync(running.Data);
        Assert.DoesNotContain("perroquet", bytes, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Zorglubin", bytes, StringComparison.OrdinalIgnoreCase);
        var desk = await Desk.OpenAsync(running.Host, running.Data, "supervisor", "Sophie");
        var transcript = (await desk.GetAsync($"/api/transcripts/{chat.ConversationId}")).ToString();
        Assert.Contains("je préfère le matin pour les livraisons", transcript);
        Assert.Contains("oubliez que j'ai un …", transcript);
        var told = await chat.SayAsync("que savez-vous de moi ?");
        Assert.Contains("le matin", told);
        Assert.DoesNotContain("perroquet", told);
    }

    [Theory]
    [InlineData("dl_C-1014", "fr-FR", "je préfère le jeudi, j'ai un chien", "oubliez ce que je viens de vous dire", "C'est oublié : pour les livraisons, le jeudi ; un chien.", "que savez-vous de moi ?", "chien")]
    [InlineData("dl_C-1020", "en-GB", "I prefer Thursdays and I have a dog", "forget what I just told you", "Forgotten: for deliveries, Thursdays; a dog.", "what do you know about me?", "dog")]
    public async Task WhatHeHasJustTold_Forgotten_IsAllOfIt(string user, string locale, string told, string forget, string done, string ask, string word)
    {
        var chat = await Chat.ArriveAsync(running.Host, user, locale);
        await chat.SayAsync(told);
        Assert.Equal(done, await chat.SayAsync(forget));
        Assert.DoesNotContain(word, await chat.SayAsync(ask));
    }
}
