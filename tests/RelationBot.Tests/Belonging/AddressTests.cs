using RelationBot.Tests.Journey;

namespace RelationBot.Tests.Belonging;

/// <summary>The e-mail address on file is changed by a code that is sent to it, and by nothing less.</summary>
public sealed class AddressTests(RunningHost running) : IClassFixture<RunningHost>
{
    private const string Old = "paul.martin@example.com", New = "p.martin@example.org";

    [Fact]
    public async Task AnotherAddress_CodeFromTheOldOneTyped_IsOnFile()
    {
        var chat = await Chat.ArriveAsync(running.Host, "dl_C-1001");
        Assert.Contains(New, await chat.SayAsync($"mon mail c'est plutôt {New}"));
        Assert.Contains("code", await chat.SayAsync("oui"));
        Assert.DoesNotContain(New, await chat.SayAsync("que savez-vous de moi ?"));

        Assert.Contains("rien changé", await chat.SayAsync("000000"));
        Assert.Contains("C'est fait", await chat.SayAsync(await MailFolder.CodeAsync(running.Data, Old)));

        Assert.Contains(New, await (await Chat.ArriveAsync(running.Host, "dl_C-1001")).SayAsync("que savez-vous de moi ?"));
    }
}
