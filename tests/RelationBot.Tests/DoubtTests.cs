using RelationBot.Tests.Journey;

namespace RelationBot.Tests;

/// <summary>What was said long ago is asked again, and what is answered settles it, days and years apart.</summary>
public sealed class DoubtTests
{
    private static readonly TimeSpan Later = TimeSpan.FromDays(800);

    [Theory]
    [InlineData("oui, toujours", "garde donc cela", "SMS")]
    [InlineData("plus maintenant", "n'en tiens plus compte", null)]
    [InlineData("non, maintenant c'est par e-mail", "corrigé", "e-mail")]
    public async Task OldPreference_AskedAgain_IsConfirmedEndedOrReplaced(string answer, string said, string? then)
    {
        using var folder = new TemporaryFolder();
        await using (var host = await HostProcess.StartAsync(folder.Path))
        {
            await (await Chat.ArriveAsync(host, "dl_C-1009")).SayAsync("je préfère être contacté par SMS");
        }

        await using var years = await HostProcess.StartAsync(folder.Path, Later);
        var chat = await Chat.ArriveAsync(years, "dl_C-1009");
        Assert.Contains("toujours le cas", await chat.SayAsync("vous savez comment me joindre ?"));
        Assert.Contains(said, await chat.SayAsync(answer));

        var told = await (await Chat.ArriveAsync(years, "dl_C-1009")).SayAsync("que savez-vous de moi ?");
        Assert.DoesNotContain("toujours le cas", told);
        Assert.Equal(then == "SMS", told.Contains("pour vous joindre, par SMS", StringComparison.Ordinal));
        Assert.Equal(then == "e-mail", told.Contains("pour vous joindre, par e-mail", StringComparison.Ordinal));
    }

    [Fact]
    public async Task OldPreference_SomethingElseAnswered_StaysOpenAndIsNotAskedAgainAtOnce()
    {
        using var folder = new TemporaryFolder();
        await using (var host = await HostProcess.StartAsync(folder.Path))
        {
            await (await Chat.ArriveAsync(host, "dl_C-1009")).SayAsync("je préfère être contacté par SMS");
        }

        await using var years = await HostProcess.StartAsync(folder.Path, Later);
        var chat = await Chat.ArriveAsync(years, "dl_C-1009");
        Assert.Contains("toujours le cas", await chat.SayAsync("vous savez comment me joindre ?"));
        await chat.SayAsync("où en est ma commande ?");

        var again = await chat.SayAsync("vous savez comment me joindre ?");
        Assert.Contains("SMS", again);
        Assert.DoesNotContain("toujours le cas", again);
    }
}
