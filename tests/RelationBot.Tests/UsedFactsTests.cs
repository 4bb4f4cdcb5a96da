using RelationBot.Tests.Journey;

namespace RelationBot.Tests;

/// <summary>What was told is told back whole, and used where something is proposed.</summary>
public sealed class UsedFactsTests
{
    [Theory]
    [InlineData("que savez-vous de moi ?")]
    [InlineData("qu'est-ce que vous savez sur moi ?")]
    [InlineData("vous avez quoi sur moi ?")]
    public async Task Tell_OneFactWasSaidWithMoi_TellsAllOfThem(string asked)
    {
        using var folder = new TemporaryFolder();
        await using var host = await HostProcess.StartAsync(folder.Path);
        var chat = await Chat.ArriveAsync(host, "dl_C-1009");
        await chat.SayAsync("appelez-moi toujours après 18h");
        await chat.SayAsync("on a un chien");
        var told = await chat.SayAsync(asked);
        Assert.Contains("après 18h", told);
        Assert.Contains("un chien", told);
    }

    [Fact]
    public async Task Openings_DayNotWanted_IsNeverProposedAndTheOneHeLikesIsFirst()
    {
        using var folder = new TemporaryFolder();
        await using var host = await HostProcess.StartAsync(folder.Path);
        var chat = await Chat.ArriveAsync(host, "dl_C-1001");
        await chat.SayAsync("surtout pas le samedi pour les livraisons");
        await chat.SayAsync("je préfère le mardi pour les livraisons");
        var proposed = await chat.SayAsync("je dois décaler ma livraison");
        Assert.Contains("mardi", proposed);
        Assert.Contains("comme vous le préférez", proposed);
        Assert.DoesNotContain("samedi", await chat.SayAsync("non"));
        Assert.DoesNotContain("samedi", await chat.SayAsync("non"));
    }
}
