using RelationBot.Tests.Journey;

namespace RelationBot.Tests;

/// <summary>A customer who waits for a person: he is heard, served with the routine, and may do without.</summary>
public sealed class WaitingTests(RunningHost running) : IClassFixture<RunningHost>
{
    [Fact]
    public async Task Waiting_RoutineQuestion_IsAnswered_AndHeStaysInLine()
    {
        var chat = await Chat.ArriveAsync(running.Host, "dl_C-1001");
        await chat.SayAsync("je veux parler à quelqu'un");

        Assert.Contains("RB-1042", await chat.SayAsync("en attendant, où est ma commande ?"));
        Assert.True(await WaitsAsync(chat));
    }

    [Fact]
    public async Task Waiting_AnythingElse_IsHeardOnce()
    {
        var chat = await Chat.ArriveAsync(running.Host, "dl_C-1003");
        await chat.SayAsync("je veux parler à quelqu'un");

        Assert.Contains("Une personne a été prévenue", await chat.SayAsync("mon four fait un drôle de bruit"));
        Assert.Equal("", await chat.SayAsync("et ma plaque aussi"));
    }

    [Fact]
    public async Task Waiting_DoesWithout_LeavesTheLine()
    {
        var chat = await Chat.ArriveAsync(running.Host, "dl_C-1004");
        await chat.SayAsync("je veux parler à quelqu'un");

        Assert.Contains("je ne dérange personne", await chat.SayAsync("laissez tomber"));
        Assert.False(await WaitsAsync(chat));
    }

    private async Task<bool> WaitsAsync(Chat chat)
    {
        var desk = await Desk.OpenAsync(running.Host, running.Data, "advisor", "Nadia");
        return (await desk.GetAsync("/api/handoffs?state=pending")).EnumerateArray()
            .Any(handoff => handoff.GetProperty("conversationId").GetString() == chat.ConversationId);
    }
}
