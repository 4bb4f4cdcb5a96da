using RelationBot.Tests.Journey;

namespace RelationBot.Tests;

/// <summary>Which language is spoken before the customer's own words tell.</summary>
public sealed class LanguageTests(RunningHost running) : IClassFixture<RunningHost>
{
    [Fact]
    public async Task Remembered_ToldInTheOtherLanguage_SaysWhich()
    {
        var chat = await Chat.ArriveAsync(running.Host, "dl_C-1007", "en-GB");
        await chat.SayAsync("I always prefer mornings for deliveries");
        await chat.SayAsync("on peut parler français, s'il vous plaît ?");
        await chat.SayAsync("ma fille est allergique au latex");

        var told = await chat.SayAsync("que savez-vous de moi ?");

        Assert.Contains("vous me l'avez dit en anglais le", told);
        Assert.Contains("« I always prefer mornings for deliveries »", told);
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(told, "en anglais le"));
        await chat.SayAsync("in English please");
        Assert.Contains("you told me so in French on", await chat.SayAsync("what do you know about me?"));
    }

    [Fact]
    public async Task Teams_LanguageToldWithTheFirstMessage_IsSpokenFromThenOn()
    {
        var teams = new TeamsChat(running.Host, "b0000000-0000-4000-8000-000000000001");
        Assert.Contains("assistant automatique", await teams.ArriveAsync());

        Assert.Contains("What can I do for you?", await teams.SayAsync("hello", "en-GB"));
        Assert.Contains("Que puis-je faire", await teams.SayAsync("bonjour, on peut parler français ?", "en-GB") + await teams.SayAsync("bonjour", "en-GB"));
    }
}
