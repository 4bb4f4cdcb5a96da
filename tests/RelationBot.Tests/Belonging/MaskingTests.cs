using System.Text;
using RelationBot.Tests.Journey;

namespace RelationBot.Tests.Belonging;

/// <summary>What must reach nobody, and limits that hold; seen from outside and on disk.</summary>
public sealed class MaskingTests(RunningHost running) : IClassFixture<RunningHost>
{
    [Theory]
    [InlineData("dl_C-1003", "ma carte est la 4111 1111 1111 1111, gardez-la", "4111 1111 1111 1111")]
    [InlineData("dl_C-1004", "mon iban est FR76 3000 6000 0112 3456 7890 189", "3000 6000 0112")]
    [InlineData("dl_C-1006", "my account number is 12345678, the cvv is 9071", "9071")]
    [InlineData("dl_C-1014", "mon numéro de sécu est 1 85 05 78 006 084 36", "78 006 084")]
    [InlineData("dl_C-1016", "my social security number is 078-05-1120", "078-05-1120")]
    public async Task MoneysNumber_Written_IsMaskedEverywhereAndSaid(string user, string words, string secret)
    {
        var chat = await Chat.ArriveAsync(running.Host, user);
        Assert.True(IsSaid(await chat.SayAsync(words)));
        // However often; and to who waits for a person.
        Assert.True(IsSaid(await chat.SayAsync(words)));
        // The desk sees what the transcript holds, and the search has indexed it by then.
        await chat.SayAsync("je veux parler à quelqu'un");
        Assert.True(IsSaid(await chat.SayAsync(words)));
        var desk = await Desk.OpenAsync(running.Host, running.Data, "supervisor", "Sophie");
        Assert.NotEmpty((await desk.GetAsync("/api/transcripts?text=quelqu&customer=" + user[3..])).ToString());

        var bytes = new StringBuilder();
        foreach (var file in Directory.GetFiles(running.Data, "*", SearchOption.AllDirectories))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            bytes.Append(await reader.ReadToEndAsync());
        }

        Assert.DoesNotContain(secret, bytes.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task HealthOrBelief_Told_IsNotRememberedAndNothingElseSaid()
    {
        var chat = await Chat.ArriveAsync(running.Host, "dl_C-1011");
        const string NotKept = "Je ne retiens rien qui touche à la santé, aux convictions ou à la vie intime.";
        Assert.Equal(NotKept, (await chat.SayAsync("notez que je suis diabétique")).Split('\n')[^1]);
        Assert.Equal(NotKept, await chat.SayAsync("je suis épileptique"));
        Assert.Equal(NotKept, await chat.SayAsync("je vote à gauche"));
        Assert.Contains("noté : éviter de sonner", await chat.SayAsync("mon fils est autiste, évitez de sonner"));
        var told = await chat.SayAsync("que savez-vous de moi ?");
        Assert.DoesNotContain("diabétique", told);
        Assert.DoesNotContain("autiste", told);
    }

    [Theory]
    [InlineData("fr-FR", "mon mot de passe est Toto1234!", "Je ne retiens ni code ni mot de passe.")]
    [InlineData("en-GB", "my password is hunter2", "I remember neither codes nor passwords.")]
    public async Task Password_Told_IsSaidNotToBeRemembered(string locale, string words, string told)
    {
        var chat = await Chat.ArriveAsync(running.Host, "dl_C-1023", locale);
        Assert.Contains(told, await chat.SayAsync(words));
        Assert.Contains(told, await chat.SayAsync(words));
    }

    [Theory]
    [InlineData("dl_C-1024", "fr-FR", "entre nous, on a deux chats mais le bail l'interdit", "Entendu, cela reste hors de mes notes.", "que savez-vous de moi ?", "vous ai-je parlé de chats ?")]
    [InlineData("dl_C-1026", "fr-FR", "entre nous, je compte divorcer", "Entendu, cela reste hors de mes notes.", "que savez-vous de moi ?", "vous ai-je parlé de divorcer ?")]
    [InlineData("dl_C-1025", "en-GB", "off the record, we have two cats", "Understood, that stays out of my notes.", "what do you know about me?", "have I told you about cats?")]
    public async Task Confidence_Told_IsNeitherNotedNorQuoted(string user, string locale, string words, string answer, string asked, string askedAgain)
    {
        var chat = await Chat.ArriveAsync(running.Host, user, locale);
        Assert.Contains(answer, await chat.SayAsync(words));
        Assert.DoesNotContain(locale == "fr-FR" ? "chats" : "cats", await chat.SayAsync(asked));
        var later = await Chat.ArriveAsync(running.Host, user, locale);
        var told = await later.SayAsync(askedAgain);
        Assert.DoesNotContain("bail", told);
        Assert.DoesNotContain("je compte", told);
        Assert.DoesNotContain("two cats", told);
    }

    [Fact]
    public async Task TenKilobytes_AsAFact_AreNotRemembered()
    {
        var chat = await Chat.ArriveAsync(running.Host, "dl_C-1009");
        var said = await chat.SayAsync("je préfère toujours " + string.Concat(Enumerable.Repeat("le matin très tôt ", 600)));
        Assert.False(said.Contains("noté", StringComparison.Ordinal) && said.Contains("trop long", StringComparison.Ordinal));
        Assert.True((await chat.SayAsync("que savez-vous de moi ?")).Length < 1500);
    }

    [Theory]
    [InlineData("\0\u0001\u0002bonjour\u0007")]
    [InlineData("\u202ebonjour\u202c")]
    [InlineData("je préfère le matin\u0000pour les livraisons")]
    [InlineData("\ud800")]
    public async Task ControlCharacters_Written_AreAnswered(string words)
    {
        var chat = await Chat.ArriveAsync(running.Host, "dl_C-1014");
        Assert.NotEqual("", await chat.SayAsync(words));
        Assert.NotEqual("", await chat.SayAsync("que savez-vous de moi ?"));
    }

    private static bool IsSaid(string answer) =>
        answer.Contains("J'ai masqué", StringComparison.Ordinal) || answer.Contains("I have masked", StringComparison.Ordinal);
}
