using System.Globalization;
using RelationBot.Tests.Journey;

namespace RelationBot.Tests.Belonging;

/// <summary>What was only seen of a customer is said and asked about before it is acted upon; seen from outside.</summary>
public sealed class HabitsSeenTests(RunningHost running) : IClassFixture<RunningHost>
{
    [Fact]
    public async Task Language_WrittenThreeTimes_IsAskedOnceAndOpensTheNextConversation()
    {
        const string Account = "a0000000-0000-4000-8000-000000001009";
        for (var i = 0; i < 3; i++)
        {
            var chat = new TeamsChat(running.Host, Account);
            await chat.ArriveAsync();
            await chat.SayAsync("hello, could you please tell me where my order is?");
        }

        // The one in which it is learnt.
        await new TeamsChat(running.Host, Account).ArriveAsync();
        var asked = new TeamsChat(running.Host, Account);
        var greeting = await asked.ArriveAsync();
        Assert.Contains("Bonjour", greeting);
        Assert.Contains("You usually write to me in English, I have noticed it 3 times", greeting);
        Assert.Contains("I will speak English with you", await asked.SayAsync("Yes"));

        var next = await new TeamsChat(running.Host, Account).ArriveAsync();
        Assert.Contains("Hello", next);
        Assert.DoesNotContain("usually write", next);
    }

    [Fact]
    public async Task Language_Refused_IsNotAskedAgain()
    {
        const string Account = "a0000000-0000-4000-8000-000000001010";
        for (var i = 0; i < 4; i++)
        {
            var chat = new TeamsChat(running.Host, Account);
            await chat.ArriveAsync();
            await chat.SayAsync("hello, could you please tell me where my order is?");
        }

        var asked = new TeamsChat(running.Host, Account);
        Assert.Contains("You usually write to me in English", await asked.ArriveAsync());
        Assert.Contains("nous continuons en français", await asked.SayAsync("non"));
        var next = await new TeamsChat(running.Host, Account).ArriveAsync();
        Assert.Contains("Bonjour", next);
        Assert.DoesNotContain("usually write", next);
    }

    [Fact]
    public async Task Shop_CollectedThreeTimes_IsAskedWhenItMattersAndToldWithItsCount()
    {
        var day = TimeProvider.System.GetUtcNow();
        var file = Path.Combine(running.Data, "collected.csv");
        await File.WriteAllLinesAsync(
            file,
            [
                "number,customer,placed,status,product,price,shop",
                .. Enumerable.Range(1, 3).Select(i => string.Create(
                    CultureInfo.InvariantCulture, $"RB-970{i},C-1014,{day.AddDays(-20 * i):yyyy-MM-dd},delivered,four,100,Lyon Bellecour")),
            ]);
        var (code, _, errors) = await HostProcess.RunAsync(running.Data, "import", "orders", file);
        Assert.True(code == 0, errors);

        var chat = await Chat.ArriveAsync(running.Host, "dl_C-1014");
        await chat.SayAsync("bonjour");
        var reminded = await chat.SayAsync("je voudrais retirer un four au magasin");
        Assert.Contains("Lyon Bellecour", reminded);
        Assert.Contains("3 fois", reminded);
        Assert.Contains("?", reminded);
        Assert.Contains("Lyon Bellecour", await chat.SayAsync("oui"));
        var told = await chat.SayAsync("que savez-vous de moi ?");
        Assert.Contains("votre magasin, Lyon Bellecour", told);
        var desk = await Desk.OpenAsync(running.Host, running.Data, "supervisor", "Sophie");
        var fact = (await desk.GetAsync("/api/customers/C-1014/facts")).EnumerateArray().Single(f => f.GetProperty("key").GetString() == "shop");
        Assert.True(fact.GetProperty("explicit").GetBoolean());
    }
}
