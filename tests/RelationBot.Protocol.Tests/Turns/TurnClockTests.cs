namespace RelationBot.Protocol.Tests.Turns;

public sealed class TurnClockTests
{
    [Fact]
    public void Next_MachineClockGoesBack_StandsStill()
    {
        ManualTime time = new();
        TurnClock clock = new(time);
        var first = clock.Next();

        time.Advance(TimeSpan.FromHours(-1));
        Assert.Equal(first, clock.Next());
        time.Advance(TimeSpan.FromHours(2));
        Assert.True(clock.Next() > first);
    }
}
