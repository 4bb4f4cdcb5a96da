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
    [InlineData("dl_C-1016", "fr-FR", "j'ai deux enfants", "oublie tout sauf mes enfants", "rien n'est oublié", "laissez tomber", "que savez-vous de moi ?", "deux enfants")]
    [InlineData("dl_C-1007", "en-GB", "I have two kids", "forget everything except my children", "nothing has been forgotten", "never mind", "what do you know about me?", "two kids")]
    public async Task WhatIsExcepted_ForgettingAllElse_IsNotForgotten(string user, string locale, string told, string forget, string nothing, string never, string ask, string kept)
    {
        var chat = await Chat.ArriveAsync(running.Host, user, locale);
        await chat.SayAsync(told);
        Assert.Contains(nothing, await chat.SayAsync(forget));
        await chat.SayAsync(never);
        Assert.Contains(kept, await chat.SayAsync(ask));
    }

    [Theory]
    [InlineData("dl_C-1023", "fr-FR", "j'habite au troisième étage", "j'aime le bleu", "enlève la dernière", "C'est oublié : vous aimez le bleu.")]
    [InlineData("dl_C-1028", "fr-FR", "j'habite au troisième étage", "j'ai deux chats", "supprimez mon dernier message", "C'est oublié : deux chats.")]
    [InlineData("dl_C-1010", "en-GB", "I have a dog", "I live on the third floor", "delete my last message", "Forgotten: on the third floor.")]
    public async Task ByItsPlace_Forgotten_IsThatAndNothingElse(string user, string locale, string first, string last, string forget, string done)
    {
        var chat = await Chat.ArriveAsync(running.Host, user, locale);
        await chat.SayAsync(first);
        await chat.SayAsync(last);
        Assert.Equal(done, await chat.SayAsync(forget));
    }

    [Theory]
    [InlineData("dl_C-1011", "fr-FR", "supprimez mon adresse mail", "C'est dans votre dossier")]
    [InlineData("dl_C-1011", "en-GB", "forget my email address", "That is in your record")]
    public async Task WhatIsOnFile_ToBeForgotten_IsSaidToBeThere(string user, string locale, string forget, string there) =>
        Assert.Contains(there, await (await Chat.ArriveAsync(running.Host, user, locale)).SayAsync(forget));

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
