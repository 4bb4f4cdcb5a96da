using RelationBot.Tests.Journey;

namespace RelationBot.Tests;

/// <summary>Which language is spoken before the customer's own words tell.</summary>
public sealed class LanguageTests(RunningHost running) : IClassFixture<RunningHost>
{
    [Fact]
    public async Task Teams_LanguageToldWithTheFirstMessage_IsSpokenFromThenOn()
    {
        var teams = new TeamsChat(running.Host, "b0000000-0000-4000-8000-000000000001");
        Assert.Contains("assistant automatique", await teams.ArriveAsync());

        Assert.Contains("What can I do for you?", await teams.SayAsync("hello", "en-GB"));
        Assert.Contains("Que puis-je faire", await teams.SayAsync("bonjour, on peut parler français ?", "en-GB") + await teams.SayAsync("bonjour", "en-GB"));
    }
}
