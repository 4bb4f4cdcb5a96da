using System.Globalization;
using RelationBot.Tests.Journey;

namespace RelationBot.Tests;

/// <summary>What is proposed where the wish can't be had.</summary>
public sealed class ProposalTests(RunningHost running) : IClassFixture<RunningHost>
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    [Fact]
    public async Task Reschedule_SundayInSomeWeeks_TheMondayAfterItIsProposed()
    {
        var sunday = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().Date).AddDays(21);
        while (sunday.DayOfWeek != DayOfWeek.Sunday)
            sunday = sunday.AddDays(1);
        var chat = await Chat.ArriveAsync(running.Host, "dl_C-1001");

        var answer = await chat.SayAsync($"déplacez ma livraison au {sunday.ToString("d MMMM", French)}");

        Assert.Contains("dimanche", answer);
        Assert.Contains($"lundi {sunday.AddDays(1).Day}", answer.Replace("1er", "1", StringComparison.Ordinal));
    }
}
