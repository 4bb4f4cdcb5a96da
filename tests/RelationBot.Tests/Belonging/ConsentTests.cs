using System.Text.Json;
using RelationBot.Tests.Journey;

namespace RelationBot.Tests.Belonging;

/// <summary>Consent, asked once and after the answer; refused, given, withdrawn; seen from outside.</summary>
public sealed class ConsentTests(RunningHost running) : IClassFixture<RunningHost>
{
    private const string Question = "Puis-je retenir ce que vous me dites";

    [Fact]
    public async Task AfterTheFirstMatter_AskedOnceAndRefused_IsServedWithoutMemoryAsD2()
    {
        var chat = await Chat.ArriveAsync(running.Host, "dl_C-1017");
        var answer = await chat.SayAsync("où en est ma commande ?");
        Assert.EndsWith("Vous pourrez tout voir et tout effacer.", answer);
        Assert.False(answer.StartsWith(Question, StringComparison.Ordinal));

        Assert.Contains("je ne retiens rien", await chat.SayAsync("non"));
        Assert.Contains("pas de profil", await chat.SayAsync("non merci"));

        Assert.DoesNotContain(Question, await chat.SayAsync("où en est ma commande ?"));
        Assert.Contains("Je ne le retiens pas, comme vous l'avez voulu", await chat.SayAsync("je préfère le matin pour les livraisons"));
        var desk = await Desk.OpenAsync(running.Host, running.Data, "supervisor", "Sophie");
        Assert.Equal("d2", (await desk.GetAsync("/api/customers/C-1017")).GetProperty("tier").GetString());
        Assert.Empty((await desk.GetAsync("/api/customers/C-1017/facts")).EnumerateArray());
    }

    [Fact]
    public async Task SomethingWorthRemembering_AskedAndGiven_IsRememberedWithItsSource()
    {
        var chat = await Chat.ArriveAsync(running.Host, "dl_C-1018");

        Assert.Contains("Puis-je le retenir", await chat.SayAsync("je préfère le matin pour les livraisons"));
        Assert.Contains("ce que vous représentez pour nous", await chat.SayAsync("oui bien sûr"));
        Assert.Contains("Merci", await chat.SayAsync("oui"));

        Assert.Contains("le matin", await chat.SayAsync("que savez-vous de moi ?"));
        var again = await Chat.ArriveAsync(running.Host, "dl_C-1018");
        Assert.Contains("je préfère le matin pour les livraisons", await again.SayAsync("que savez-vous de moi ?"));
    }

    [Fact]
    public async Task WhatWasSaidAndAnswered_IsProved()
    {
        var chat = await Chat.ArriveAsync(running.Host, "dl_C-1019");
        await chat.SayAsync("où en est ma commande ?");
        await chat.SayAsync("oui");
        await chat.SayAsync("non");

        var desk = await Desk.OpenAsync(running.Host, running.Data, "supervisor", "Sophie");
        var others = (await desk.GetAsync("/api/customers/C-1019/export")).GetProperty("others");
        var disclosure = Assert.Single(others.GetProperty("Disclosures").EnumerateArray());
        Assert.StartsWith("greeting-known@", disclosure.GetProperty("TextVersion").GetString());
        Assert.Equal("directline", disclosure.GetProperty("Channel").GetString());
        // Asked and answered, each with the words, the moment and the message.
        var consents = others.GetProperty("Consents").EnumerateArray().ToList();
        Assert.Equal([0, 1, 0, 2], consents.Select(record => record.GetProperty("Answer").GetInt32()));
        Assert.Equal([0, 0, 1, 1], consents.Select(record => record.GetProperty("Purpose").GetInt32()).Order());
        Assert.All(consents, record => Assert.Contains("@", record.GetProperty("TextVersion").GetString()));
        Assert.All(consents, record => Assert.NotEqual("", record.GetProperty("ActivityId").GetString()));
        Assert.Contains(consents, record => record.GetProperty("Text").GetString()!.StartsWith(Question, StringComparison.Ordinal));
    }

    [Fact]
    public async Task QuestionPassedOver_SomethingElseSaid_IsNotAskedAgain()
    {
        var chat = await Chat.ArriveAsync(running.Host, "dl_C-1008", "en-GB");
        Assert.Contains("May I remember", await chat.SayAsync("where is my order?"));

        Assert.DoesNotContain("May I", await chat.SayAsync("what do you know about me?"));
        Assert.DoesNotContain("May I", await chat.SayAsync("where is my order?"));
    }

    [Theory]
    [InlineData("dl_C-1012", "fr-FR", "où en est ma commande ?", "non merci, rien du tout", 2, 2)]
    [InlineData("dl_C-1013", "fr-FR", "où en est ma commande ?", "seulement la première", 1, 2)]
    [InlineData("dl_C-1015", "fr-FR", "où en est ma commande ?", "d'accord pour retenir mais pas de profil", 1, 2)]
    [InlineData("dl_C-1021", "en-GB", "where is my order?", "no thanks, nothing at all", 2, 2)]
    [InlineData("dl_C-1022", "en-GB", "where is my order?", "ok to remember but no profile", 1, 2)]
    [InlineData("dl_C-1024", "en-GB", "where is my order?", "only the first", 1, 2)]
    public async Task Answer_ToBothAtOnce_IsTakenAndNothingAskedAgain(string user, string locale, string matter, string words, int memory, int profiling)
    {
        var chat = await Chat.ArriveAsync(running.Host, user, locale);
        await chat.SayAsync(matter);
        Assert.DoesNotContain("?", await chat.SayAsync(words));
        Assert.Equal((memory, profiling), await ConsentsAsync(user[3..]));
    }

    [Theory]
    [InlineData("dl_C-1025", "fr-FR", "où en est ma commande ?", "et vous en faites quoi ?", "Nous seuls le voyons", "je ne sais pas", "est-ce un oui, ou un non ?", "oui")]
    [InlineData("dl_C-1026", "en-GB", "where is my order?", "what for?", "Only we see it", "hmm hm", "is that a yes, or a no?", "yes")]
    public async Task QuestionInsteadOfAnAnswer_IsAnsweredAndTheAnswerStillTaken(
        string user, string locale, string matter, string why, string because, string neither, string again, string yes)
    {
        var chat = await Chat.ArriveAsync(running.Host, user, locale);
        await chat.SayAsync(matter);
        Assert.Contains(because, await chat.SayAsync(why));
        Assert.Contains(again, await chat.SayAsync(neither));
        await chat.SayAsync(yes);
        Assert.Equal((1, 0), await ConsentsAsync(user[3..]));
        Assert.Contains(locale == "fr-FR" ? "conseiller attitré" : "named advisor", await chat.SayAsync(locale == "fr-FR" ? "pourquoi ?" : "why?"));
        await chat.SayAsync(locale == "fr-FR" ? "finalement rien du tout" : "actually, nothing at all");
        Assert.Equal((2, 2), await ConsentsAsync(user[3..]));
    }

    [Theory]
    [InlineData("dl_C-1027", "fr-FR", "je préfère le matin pour les livraisons", "qui voit ça ?", "Nous seuls le voyons", "pas la peine")]
    [InlineData("dl_C-1029", "fr-FR", "je préfère le matin pour les livraisons", "uniquement pour la livraison", "faire le tri", "juste pour la livraison")]
    [InlineData("dl_C-1030", "en-GB", "I prefer mornings for deliveries", "meaning?", "Only we see it", "no, I don't want you to keep my data")]
    public async Task Refusal_InOrdinaryWords_IsRecorded(string user, string locale, string matter, string said, string answered, string no)
    {
        var chat = await Chat.ArriveAsync(running.Host, user, locale);
        await chat.SayAsync(matter);
        Assert.Contains(answered, await chat.SayAsync(said));
        await chat.SayAsync(no);
        Assert.Equal(2, (await ConsentsAsync(user[3..])).Memory);
    }

    [Theory]
    [InlineData("dl_C-1014", "fr-FR", "vous me profilez ?", "dites « ne retenez plus rien »")]
    [InlineData("dl_C-1014", "en-GB", "how do I withdraw my consent?", "do not remember anything")]
    public async Task QuestionOfConsent_IsAnsweredAndChangesNothing(string user, string locale, string asked, string answered)
    {
        var before = await ConsentsAsync(user[3..]);
        Assert.Contains(answered, await (await Chat.ArriveAsync(running.Host, user, locale)).SayAsync(asked));
        Assert.Equal(before, await ConsentsAsync(user[3..]));
    }

    [Theory]
    [InlineData("fr-FR", "je ne comprends rien", "vous ne m'avez rien dit", "je n'ai rien reçu", "vous ne retenez rien, décidément")]
    [InlineData("en-GB", "I don't understand anything", "nothing works", "I haven't received anything", "you never remember anything")]
    public async Task WhatOnlySoundsLikeIt_Said_TakesNoConsentBack(string locale, params string[] words)
    {
        var customer = locale == "fr-FR" ? "C-1003" : "C-1004";
        foreach (var said in words)
        {
            await (await Chat.ArriveAsync(running.Host, "dl_" + customer, locale)).SayAsync(said);
        }

        Assert.NotEqual(2, (await ConsentsAsync(customer)).Memory);
    }

    private async Task<(int Memory, int Profiling)> ConsentsAsync(string number)
    {
        var desk = await Desk.OpenAsync(running.Host, running.Data, "supervisor", "Sophie");
        var others = (await desk.GetAsync($"/api/customers/{number}/export")).GetProperty("others");
        var records = (others.TryGetProperty("Consents", out var consents) ? [.. consents.EnumerateArray()] : Array.Empty<JsonElement>())
            .ToLookup(record => record.GetProperty("Purpose").GetInt32(), record => record.GetProperty("Answer").GetInt32());
        return (records[0].LastOrDefault(), records[1].LastOrDefault());
    }

    [Fact]
    public async Task Withdrawn_InOneSentence_NothingIsUsedAnyMore()
    {
        var chat = await Chat.ArriveAsync(running.Host, "dl_C-1020");
        await chat.SayAsync("je préfère le matin pour les livraisons");
        Assert.Contains("je ne retiens plus rien", await chat.SayAsync("ne retenez plus rien"));
        Assert.Contains("plus de profil", await chat.SayAsync("je ne veux pas être profilée"));

        var desk = await Desk.OpenAsync(running.Host, running.Data, "supervisor", "Sophie");
        var customer = await desk.GetAsync("/api/customers/C-1020");
        Assert.Equal("d2", customer.GetProperty("tier").GetString());
        Assert.Equal(0, customer.GetProperty("lifetimeValue").GetDecimal());
        Assert.Contains("Je ne le retiens pas", await chat.SayAsync("je préfère le soir pour les livraisons"));
        // What he had told is his to see and to have erased all the same.
        Assert.Contains("le matin", await chat.SayAsync("que savez-vous de moi ?"));
        await chat.SayAsync("oubliez tout");
        await chat.SayAsync("oui");
        Assert.DoesNotContain("le matin", await chat.SayAsync("que savez-vous de moi ?"));
    }

    [Fact]
    public async Task Visitor_WhateverHeSays_IsNotAsked()
    {
        var chat = await Chat.ArriveAsync(running.Host, "stranger");
        Assert.DoesNotContain("Puis-je", await chat.SayAsync("je préfère le matin pour les livraisons"));
    }
}
