using RelationBot.Relationship.Memory;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Tests;

public class MemoryLimitsTests
{
    [Fact]
    public async Task StateAsync_TenThousandFacts_HoldsSoManyAndNoMore()
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1");
        var facts = Enumerable.Range(0, 10_000).Select(i => Of(customer.Id, "hobby", $"le jeu numéro {i}", relation)).ToList();

        var kept = await relation.Get<CustomerMemory>().StateAsync([.. facts.Take(StateFact.MostHeld + 20)], default);
        Assert.Equal(StateFact.MostHeld, kept.Count);
        Assert.Empty(await relation.Get<CustomerMemory>().StateAsync([.. facts.TakeLast(20)], default));
        Assert.Equal(StateFact.MostHeld, (await relation.Get<CustomerMemory>().RecallAsync(customer.Id, default)).Count);
    }

    [Theory]
    [InlineData(RetireFact.Said, 1)]
    [InlineData(RetireFact.Wipe, 2)]
    [InlineData(ForgottenTogether.Facts, 2)]
    public async Task RetireFact_HoweverManyFactsThereAre_ReadsHisOnly(string sql, int values)
    {
        await using var relation = await TestRelation.StartAsync();
        var plan = relation.Get<ReadPool>().Read(session => session.All(
            "EXPLAIN QUERY PLAN " + sql, row => row.GetString(3), [.. new object[] { "[1]", 1L }.Take(values)]));
        Assert.Contains(plan, step => step.StartsWith("SEARCH Facts USING INTEGER PRIMARY KEY", StringComparison.Ordinal));
        Assert.DoesNotContain(plan, step => step.StartsWith("SCAN", StringComparison.Ordinal) && step != "SCAN json_each VIRTUAL TABLE INDEX 1:");
        Assert.DoesNotContain(plan, step => step.Contains("AUTOMATIC", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Outdated_OfManyMessages_AreThoseOfWhatWasReplaced()
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1");
        var memory = relation.Get<CustomerMemory>();
        var facts = new[] { "le matin", "le soir", "samedi" }.Select(value => Of(customer.Id, "delivery_slot", value, relation)).Append(Of(customer.Id, "hobby", "les échecs", relation)).ToList();
        await memory.StateAsync(facts, default);

        Assert.Equal(["le matin", "le soir"], memory.Outdated(customer.Id, ["le soir", "le matin", "samedi", "les échecs", "bonjour"]).Order());
        await memory.RetireAsync(new RetireFact(customer.Id, facts[1].Id, relation.Clock.GetUtcNow()), default);
        Assert.Empty(memory.Outdated(customer.Id, ["le soir", "le matin"]));
        Assert.Empty(memory.Outdated(customer.Id, []));
    }

    [Fact]
    public async Task StateAsync_LongOrSensitive_IsCutOrLeftOut()
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1");
        var memory = relation.Get<CustomerMemory>();

        Assert.Empty(await memory.StateAsync([Of(customer.Id, "health", "diabétique", relation)], default));
        Assert.Empty(await memory.StateAsync([Of(customer.Id, "hobby", new string('x', 10_000), relation)], default));
        var fact = Of(customer.Id, "delivery_slot", "le matin", relation);
        fact.SourceText = "je suis musulman et je préfère le matin, ma carte est 4111 1111 1111 1111 " + new string('x', 10_000);
        await memory.StateAsync([fact], default);

        var source = Assert.Single(await memory.RecallAsync(customer.Id, default)).SourceText!;
        Assert.StartsWith("je suis … et je préfère le matin, ma carte est … x", source);
        Assert.True(source.Length <= StateFact.LongestSource + 1);
    }

    private static Fact Of(long customer, string key, string value, TestRelation relation) =>
        new() { CustomerId = customer, Kind = "personal", Key = key, Value = value, StatedAt = relation.Clock.GetUtcNow(), SourceText = value };
}
