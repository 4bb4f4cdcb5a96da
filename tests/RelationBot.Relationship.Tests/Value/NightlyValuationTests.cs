using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using RelationBot.Relationship.Company;
using RelationBot.Relationship.Storage;
using RelationBot.Relationship.Value;
using RelationBot.Relationship.Value.Runs;

namespace RelationBot.Relationship.Tests.Value;

public class NightlyValuationTests
{
    [Fact]
    public async Task ExecuteAsync_NightAfterNight_ValuesOnceEach()
    {
        await using var relation = await TieringTests.BaseAsync();
        // Half past eight in Paris, on the second of March: valued by the import a moment ago.
        var time = new NightClock(new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero));
        var clock = new CompanyClock(time, Options.Create(new RelationshipOptions()));
        using var night = new NightlyValuation(
            relation.Get<BaseValuation>(), relation.Get<ValueRuns>(), clock, time, Options.Create(new ValueOptions()), NullLogger<NightlyValuation>.Instance);
        await night.StartAsync(default);
        Assert.Equal(new TimeSpan(16, 30, 0), await time.AsleepAsync());
        Assert.Equal(1, await RunsAsync(relation));

        for (var nights = 1; nights <= 2; nights++)
        {
            relation.Clock.Advance(TimeSpan.FromDays(1));
            time.Pass();
            // The test's two clocks: the valuation's is at nine, the night's at three.
            Assert.Equal(TimeSpan.FromDays(1), await time.AsleepAsync());
            Assert.Equal(1 + nights, await RunsAsync(relation));
        }

        await night.StopAsync(default);
    }

    private static async Task<int> RunsAsync(TestRelation relation)
    {
        await using var context = relation.Context();
        return await context.ValueRuns.CountAsync();
    }

    /// <summary>A clock whose one sleeper is woken by the test.</summary>
    private sealed class NightClock(DateTimeOffset start) : TimeProvider
    {
        private readonly SemaphoreSlim _asleep = new(0);
        private DateTimeOffset _now = start;
        private (TimerCallback Wake, object? State, TimeSpan Due) _sleeper;

        public override DateTimeOffset GetUtcNow() => _now;

        public async Task<TimeSpan> AsleepAsync()
        {
            Assert.True(await _asleep.WaitAsync(TimeSpan.FromSeconds(60)));
            return _sleeper.Due;
        }

        public void Pass()
        {
            _now += _sleeper.Due;
            _sleeper.Wake(_sleeper.State);
        }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            _sleeper = (callback, state, dueTime);
            _asleep.Release();
            return new Sleeper();
        }

        private sealed class Sleeper : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose()
            {
            }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
