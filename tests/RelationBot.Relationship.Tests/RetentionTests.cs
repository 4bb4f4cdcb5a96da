using RelationBot.Relationship.Company;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Retention;

namespace RelationBot.Relationship.Tests;

public class RetentionTests
{
    [Fact]
    public async Task ApplyAsync_YearsLater_DeletesByCollectionAndReportsIt()
    {
        await using var relation = await TestRelation.StartAsync(demo: true);
        var martin = (await relation.Get<CustomerDirectory>().FindByNumberAsync("C-1001", default))!;
        var prospect = await relation.AddCustomerAsync("P-1");
        await SayAsync(relation, "his", martin.Id);
        await SayAsync(relation, "visitor", null);
        var policy = relation.Get<RetentionPolicy>();

        relation.Clock.Advance(TimeSpan.FromDays(91));
        await policy.ApplyAsync(default);
        Assert.NotNull(await relation.Get<TurnLog>().FindConversationAsync("his", default));
        Assert.Null(await relation.Get<TurnLog>().FindConversationAsync("visitor", default));
        Assert.Equal(1, policy.Reports(50).Single(r => r.Collection == "VisitorTranscripts").Deleted);

        relation.Clock.Advance(TimeSpan.FromDays(3 * 366));
        await policy.ApplyAsync(default);
        Assert.Null(await relation.Get<TurnLog>().FindConversationAsync("his", default));
        Assert.Null(await relation.Get<CustomerDirectory>().FindByNumberAsync("P-1", default));
        // He has bought; he is no prospect.
        Assert.NotNull(await relation.Get<CustomerDirectory>().FindByNumberAsync("C-1001", default));
        Assert.Empty((await relation.Get<TranscriptSearch>().SearchAsync(new TranscriptQuery("bonjour"), default)).Hits);
        await using var context = relation.Context();
        Assert.Contains(context.Erasures, e => e.Origin == "retention");
    }

    [Fact]
    public async Task UntilNext_AnyHour_IsTheCompanysNight()
    {
        await using var relation = await TestRelation.StartAsync();
        // Ten in the morning in Paris.
        Assert.Equal(TimeSpan.FromHours(17), relation.Get<RetentionSchedule>().UntilNext());
    }

    [Theory]
    [InlineData(3, "2026-03-03T03:00:00+01:00", "2026-03-02T03:00:00+01:00")]
    [InlineData(10, "2026-03-03T10:00:00+01:00", "2026-03-02T10:00:00+01:00")]
    [InlineData(22, "2026-03-02T22:00:00+01:00", "2026-03-01T22:00:00+01:00")]
    public async Task Next_AnHour_IsAheadAndTheLastOneBehind(int hour, string next, string last)
    {
        await using var relation = await TestRelation.StartAsync();
        var clock = relation.Get<CompanyClock>();
        Assert.Equal(DateTimeOffset.Parse(next), clock.Next(new TimeOnly(hour, 0)));
        Assert.Equal(DateTimeOffset.Parse(last), clock.Next(new TimeOnly(hour, 0), -1));
    }

    [Fact]
    public async Task Next_ClocksGoForward_IsThatHourAllTheSame()
    {
        await using var relation = await TestRelation.StartAsync();
        // Saturday the 28th, ten in the morning; that night Paris passes from two to three.
        relation.Clock.Advance(TimeSpan.FromDays(26));
        Assert.Equal(TimeSpan.FromHours(16), relation.Get<CompanyClock>().Next(new TimeOnly(3, 0)) - relation.Clock.GetUtcNow());
    }

    private static Task SayAsync(TestRelation relation, string id, long? customer) => relation.Get<TurnLog>().CommitAsync(
        new TurnRecord(relation.Conversation(id, customer), relation.Said(id, "bonjour à vous"), [], []), default);
}
