using RelationBot.Tests.Journey;

namespace RelationBot.Tests;

/// <summary>What was said on one visit is there on the next, said back and shown to the advisor; and gone when he has it forgotten.</summary>
public sealed class RecallTests(RunningHost running) : IClassFixture<RunningHost>
{
    [Fact]
    public async Task SecondVisit_Allusion_IsUnderstoodAndReachesTheAdvisor()
    {
        var first = await Chat.ArriveAsync(running.Host, "dl_C-1001");
        await first.SayAsync("ma machine affiche E17 depuis mardi");
        await first.SayAsync("j'ai déjà débranché et vidé le filtre, toujours pareil");

        var second = await Chat.ArriveAsync(running.Host, "dl_C-1001");
        var answer = await second.SayAsync("ça recommence avec la machine, la même panne");
        Assert.Contains("« ma machine affiche E17 depuis mardi », « j'ai déjà débranché et vidé le filtre, toujours pareil »", answer);

        var desk = await Desk.OpenAsync(running.Host, running.Data, "advisor", "Claire");
        var waiting = (await desk.GetAsync("/api/handoffs?state=pending")).EnumerateArray().First(h => h.GetProperty("conversationId").GetString() == second.ConversationId);
        var before = (await desk.GetAsync($"/api/handoffs/{waiting.GetProperty("id").GetString()}")).GetProperty("before")[0];
        Assert.Equal("ma machine affiche E17 depuis mardi", before.GetProperty("asked")[0].GetString());
    }

    [Fact]
    public async Task SecondVisit_EverythingForgotten_NothingIsRecalled()
    {
        var first = await Chat.ArriveAsync(running.Host, "dl_C-1003");
        await first.SayAsync("mon four fait un bruit de casserole");
        await first.SayAsync("oubliez tout ce que vous savez de moi");
        await first.SayAsync("oui");

        var second = await Chat.ArriveAsync(running.Host, "dl_C-1003");
        Assert.DoesNotContain("casserole", await second.SayAsync("mon four recommence, même bruit"));
    }

    [Fact]
    public async Task SecondVisit_SomebodyElse_KnowsNothingOfIt()
    {
        var first = await Chat.ArriveAsync(running.Host, "dl_C-1004");
        await first.SayAsync("mon congélateur perd de l'eau sur le parquet");

        var second = await Chat.ArriveAsync(running.Host, "dl_C-1005");
        Assert.DoesNotContain("parquet", await second.SayAsync("c'est encore pour le congélateur, même problème"));
    }
}
