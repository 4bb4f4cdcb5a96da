using RelationBot.Tests.Journey;

namespace RelationBot.Tests.Belonging;

/// <summary>What was only written, and no fact made of, is forgotten by its words all the same.</summary>
public sealed class ForgettingWrittenTests(RunningHost running) : IClassFixture<RunningHost>
{
    [Fact]
    public async Task ForgetWhatISaid_OnlyWrittenAndNeverNoted_LeavesNoByteOfItAndSaysSo()
    {
        var chat = await Chat.ArriveAsync(running.Host, "dl_C-1016");
        await chat.SayAsync("mon ex Tartempionov passe encore récupérer ses affaires");
        await chat.SayAsync("mes voisins ont repeint leur portail");
        var answer = await chat.SayAsync("oubliez ce que j'ai dit sur mon ex");
        Assert.Contains("Tartempionov", answer);

        await running.Host.LoggedAsync("requests to have something forgotten were fulfilled");
        var bytes = await DataFolder.TextAsync(running.Data);
        Assert.DoesNotContain("Tartempionov", bytes, StringComparison.OrdinalIgnoreCase);
        var desk = await Desk.OpenAsync(running.Host, running.Data, "supervisor", "Sophie");
        Assert.Contains("portail", (await desk.GetAsync($"/api/transcripts/{chat.ConversationId}")).ToString());
    }
}
