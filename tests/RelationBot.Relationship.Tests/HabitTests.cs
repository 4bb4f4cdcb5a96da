using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Imports;
using RelationBot.Relationship.Memory;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Tests;

public class HabitTests
{
    private const string Orders = "number,customer,day,slot,product\nRB-1,C-1,2026-01-05,morning,four\nRB-2,C-1,2026-01-12,morning,frigo\nRB-3,C-1,2026-01-19,morning,hotte\n";

    [Fact]
    public async Task InferHabits_SameSlotThreeTimes_IsInferredWithItsEvidence()
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1");
        await relation.Get<OrderImport>().ImportAsync(CsvFiles.Write(relation, Orders), false, null, default);
        await InferAsync(relation, customer);
        await InferAsync(relation, customer);

        var fact = Assert.Single(await relation.Get<CustomerMemory>().RecallAsync(customer.Id, default));
        Assert.Equal(("delivery_slot", "le matin", false, 3, FactOrigin.Order), (fact.Key, fact.Value, fact.Explicit, fact.Evidence, fact.Origin));
        Assert.Equal("RB-3, RB-2, RB-1", fact.SourceText);
        Assert.True(FactAgeing.ToAsk(fact, relation.Clock.GetUtcNow()));
    }

    [Theory]
    [InlineData("Bellecour Bellecour Bellecour Part-Dieu", 3)]
    [InlineData("Bellecour Bellecour", 0)]
    [InlineData("Bellecour Bellecour Bellecour Part-Dieu Part-Dieu", 0)]
    public async Task InferHabits_ShopCollectedFrom_IsInferredFromThreeInFour(string shops, int evidence)
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1");
        var rows = shops.Split(' ').Select((shop, i) => $"RB-{i},C-1,2026-01-0{i + 1},{shop}\n");
        await relation.Get<OrderImport>().ImportAsync(CsvFiles.Write(relation, "number,customer,placed,shop\n" + string.Concat(rows)), false, null, default);
        await InferAsync(relation, customer);

        var facts = await relation.Get<CustomerMemory>().RecallAsync(customer.Id, default);
        Assert.Equal(evidence > 0 ? [("shop", "Bellecour", false, evidence, "RB-2, RB-1, RB-0")] : [], facts.Select(f => (f.Key, f.Value, f.Explicit, f.Evidence, f.SourceText!)));
    }

    [Theory]
    [InlineData("en-US en-US en-US", null, "anglais")]
    [InlineData("en-US en-US en-US", "fr-FR", "anglais")]
    [InlineData("en-US en-US en-US", "en-GB", null)]
    [InlineData("en-US fr-FR en-US fr-FR", null, null)]
    public async Task InferHabits_LanguageWritten_IsInferredWhereItIsNotOnFile(string written, string? onFile, string? value)
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1");
        await relation.Get<WriteGate>().WriteAsync(writer => writer.Execute("UPDATE Customers SET Locale = $1", onFile), default);
        foreach (var locale in written.Split(' '))
        {
            relation.Clock.Advance(TimeSpan.FromDays(1));
            await relation.Get<TurnLog>().CommitAsync(
                new TurnRecord(
                    relation.Conversation("c1", customer.Id), relation.Said($"{relation.Clock.GetUtcNow():s}", "x"), [],
                    [new RecordExchange(customer.Id, "c1", locale, relation.Clock.GetUtcNow(), new ExchangeNotes())]),
                default);
        }

        await InferAsync(relation, customer);
        Assert.Equal(value, (await relation.Get<CustomerMemory>().RecallAsync(customer.Id, default)).SingleOrDefault(f => f.Key == InferHabits.WritingLanguage)?.Value);
    }

    [Fact]
    public async Task InferHabits_HeSaidOtherwise_StandsAsHeSaid()
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1");
        await relation.Get<OrderImport>().ImportAsync(CsvFiles.Write(relation, Orders), false, null, default);
        var memory = relation.Get<CustomerMemory>();
        await memory.StateAsync([New(customer, "delivery_slot", "le soir", relation.Clock.GetUtcNow())], default);
        await InferAsync(relation, customer);

        Assert.Equal("le soir", Assert.Single(await memory.RecallAsync(customer.Id, default)).Value);
    }

    [Fact]
    public async Task InferHabits_Forgotten_DoesNotComeBack()
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1");
        await relation.Get<OrderImport>().ImportAsync(CsvFiles.Write(relation, Orders), false, null, default);
        var memory = relation.Get<CustomerMemory>();
        await InferAsync(relation, customer);
        await memory.RetireAsync(new RetireFact(customer.Id, (await memory.RecallAsync(customer.Id, default))[0].Id, relation.Clock.GetUtcNow()), default);
        await InferAsync(relation, customer);

        Assert.Empty(await memory.RecallAsync(customer.Id, default));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SettleFact_AskedWhetherItIsSo_ConfirmsOrEndsForGood(bool holds)
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1");
        await relation.Get<OrderImport>().ImportAsync(CsvFiles.Write(relation, Orders), false, null, default);
        var memory = relation.Get<CustomerMemory>();
        await InferAsync(relation, customer);
        var inferred = (await memory.RecallAsync(customer.Id, default))[0];
        await ApplyAsync(relation, new SettleFact(customer.Id, inferred.Id, holds, relation.Clock.GetUtcNow()));
        await InferAsync(relation, customer);

        var facts = await memory.RecallAsync(customer.Id, default);
        Assert.Equal(holds, facts.Count == 1);
        Assert.All(facts, fact => Assert.True(fact.Explicit && !FactAgeing.ToAsk(fact, relation.Clock.GetUtcNow())));
        Assert.Equal("le matin", Assert.Single(await memory.HistoryAsync(customer.Id, default)).Value);
    }

    [Fact]
    public async Task CorrectFact_ManyValuedKey_ClosesTheOldOneAndKeepsItAsHistory()
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1");
        var memory = relation.Get<CustomerMemory>();
        await memory.StateAsync([New(customer, "pet", "un chat", relation.Clock.GetUtcNow())], default);
        var old = (await memory.RecallAsync(customer.Id, default))[0];
        await ApplyAsync(relation, new CorrectFact(old.Id, New(customer, "pet", "un chien", relation.Clock.GetUtcNow().AddMinutes(1))));

        var now = Assert.Single(await memory.RecallAsync(customer.Id, default));
        Assert.Equal("un chien", now.Value);
        Assert.Equal(now.Id, (await memory.HistoryAsync(customer.Id, default))[0].SupersededBy);
    }

    [Theory]
    [InlineData("delivery_slot", "le matin", 700, false)]
    [InlineData("delivery_slot", "le matin", 800, true)]
    [InlineData("home_type", "en travaux", 300, true)]
    [InlineData("allergy", "allergique au latex", 3000, false)]
    public void IsStale_AgeByKind_IsTold(string key, string value, int days, bool stale)
    {
        var said = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var fact = New(new Customer { Number = "C-1" }, key, value, said);
        fact.ConfirmedAt = said;

        Assert.Equal(stale, FactAgeing.IsStale(fact, said.AddDays(days)));
    }

    [Fact]
    public async Task StateAsync_ControlCharacters_AreNotKept()
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1");
        await relation.Get<CustomerMemory>().StateAsync([New(customer, "pet", "deux\u0000 chats\u001b[31m", relation.Clock.GetUtcNow())], default);

        Assert.Equal("deux chats [31m", Assert.Single(await relation.Get<CustomerMemory>().RecallAsync(customer.Id, default)).Value);
    }

    private static Fact New(Customer customer, string key, string value, DateTimeOffset at) =>
        new() { CustomerId = customer.Id, Kind = key is "delivery_slot" ? "preference" : "personal", Key = key, Value = value, StatedAt = at };

    private static Task InferAsync(TestRelation relation, Customer customer) =>
        ApplyAsync(relation, new InferHabits(customer.Id, false, TimeZoneInfo.Utc, relation.Clock.GetUtcNow()));

    private static Task ApplyAsync(TestRelation relation, ITurnWrite write) => relation.Get<WriteGate>().WriteAsync(
        writer =>
        {
            write.Apply(writer);
            return true;
        },
        default);
}
