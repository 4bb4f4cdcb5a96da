using Microsoft.EntityFrameworkCore;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Handoffs;
using RelationBot.Relationship.Imports;
using RelationBot.Relationship.Storage;
using RelationBot.Relationship.Tests.Value;
using RelationBot.Relationship.Value;
using RelationBot.Relationship.Value.Forecast;
using RelationBot.Relationship.Value.Runs;
using RelationBot.Relationship.Value.Tiers;

namespace RelationBot.Relationship.Tests;

public class TieringTests
{
    [Fact]
    public async Task RecomputeAsync_ABase_MakesTheFourTiersAndKeepsTheirFigures()
    {
        await using var relation = await BaseAsync();
        var customers = await CustomersAsync(relation);
        Assert.Equal(["d1", "d2", "d3", "d4"], customers.Values.Select(c => c.Tier).OfType<string>().Distinct().Order());
        Assert.Equal("d1", customers["best"].Tier);
        Assert.Equal("d3", customers["newcomer"].Tier);
        Assert.Equal("d4", customers["returns"].Tier);
        Assert.Equal((null, 0m, "d2"), (customers["objects"].Tier, customers["objects"].LifetimeValue, customers["objects"].ServedAs));

        // d1 is the smallest set that brings half: it brings it, and not without its last one.
        var shares = relation.Get<Tiering>().Shares();
        var last = customers.Values.Where(c => c.Tier == "d1").Min(c => c.LifetimeValue);
        Assert.InRange(shares[0].Share, 0.5, 1);
        Assert.True(shares[0].Value - last < shares.Sum(s => s.Value) / 2);
        Assert.All(customers.Values.Where(c => c.Tier == "d4"), c => Assert.True(c.LifetimeValue < customers["best"].LifetimeValue / 20));

        var figures = ValueFigures.Parse(relation.Get<ValueRuns>().Last()!.FiguresJson)!;
        Assert.Equal(customers.Count - 1, figures.Customers);
        Assert.Equal((1, 1), (figures.Curve[^1].Customers, Math.Round(figures.Curve.Max(p => p.Profit), 3)));
        Assert.True(figures.TopFifth > 0.35);
        Assert.Contains(figures.Losses.Worst, w => w.Id == customers["returns"].Id);
        Assert.Empty(relation.Get<TierDesk>().History(customers["best"].Id));
    }

    [Fact]
    public async Task RecomputeAsync_Twice_ChangesNothing()
    {
        await using var relation = await BaseAsync();
        var before = await CustomersAsync(relation);
        await relation.Get<Tiering>().RecomputeAsync("command", default);
        var after = await CustomersAsync(relation);
        Assert.Equal(before.Select(c => (c.Key, c.Value.Tier, c.Value.LifetimeValue)), after.Select(c => (c.Key, c.Value.Tier, c.Value.LifetimeValue)));
        await using var context = relation.Context();
        Assert.Equal(0, await context.TierChanges.CountAsync());
    }

    [Theory]
    [InlineData("no customer")]
    [InlineData("one customer", "A,2026-01-05,10", "A,2026-01-09,10")]
    [InlineData("one day only", "A,2026-01-05,10", "B,2026-01-06,10", "C,2026-01-07,10", "D,2026-01-08,10")]
    [InlineData("no customer", "A,2026-01-05,-10", "B,2026-01-06,-10")]
    [InlineData("different histories", "A,2026-01-05,10", "A,2026-01-09,10", "B,2026-01-06,10")]
    [InlineData("spends the same", "A,2026-01-01,10", "A,2026-01-09,10", "B,2026-01-02,10", "B,2026-01-06,10", "C,2026-01-03,10", "C,2026-01-05,10", "D,2026-01-04,10", "D,2026-01-12,10", "D,2026-01-14,10", "E,2026-01-04,10", "E,2026-01-12,10", "E,2026-01-14,10", "E,2026-01-20,10")]
    public async Task RecomputeAsync_NothingToLearnFrom_SaysWhyAndTiersStay(string reason, params string[] rows)
    {
        await using var relation = await TestRelation.StartAsync();
        await relation.AddCustomerAsync("A", "d2", 77);
        var file = CsvFiles.Write(relation, string.Join('\n', ["customer,date,amount", .. rows]) + "\n");
        var result = await relation.Get<PurchaseImport>().ImportAsync(file, false, null, default);
        Assert.Empty(result.Faults);
        if (rows.Length > 0)
        {
            Assert.Contains(reason, Assert.Single(result.Notes));
        }

        var outcome = await relation.Get<Tiering>().RecomputeAsync("command", default);
        Assert.Contains(reason, outcome.Fault);
        Assert.Equal(("d2", 77m), await TierAsync(relation, "A"));
        Assert.Equal(outcome.Fault, relation.Get<ValueRuns>().Latest()!.Fault);
        Assert.Null(relation.Get<ValueRuns>().Last());
    }

    [Fact]
    public async Task ImportAsync_OnePurchaseInALargeBase_ValuesHimAlone()
    {
        await using var relation = await BaseAsync();
        var before = await CustomersAsync(relation);
        relation.Clock.Advance(TimeSpan.FromDays(2));
        var file = CsvFiles.Write(relation, "customer,date,amount\nnewcomer,2026-03-04,900\nbest,2026-03-04,900\n");
        Assert.Empty((await relation.Get<PurchaseImport>().ImportAsync(file, true, null, default)).Notes);
        var after = await CustomersAsync(relation);
        Assert.Equal(1, await RunsAsync(relation));
        Assert.Equal(("d3", "d1"), (before["newcomer"].Tier, after["newcomer"].Tier));
        Assert.NotEqual(before["best"].LifetimeValue, after["best"].LifetimeValue);
        Assert.Equal(before["returns"].LifetimeValue, after["returns"].LifetimeValue);

        var change = Assert.Single(relation.Get<TierDesk>().History(after["newcomer"].Id));
        Assert.Equal(("d3", "d1", null), (change.From, change.To, change.By));
        var reasons = TierReasons.Parse(change.Reason);
        Assert.Equal(3, reasons.Count);
        Assert.Contains("2 achats", reasons[0].Fr);
        Assert.Contains("2 purchases", reasons[0].En);
        Assert.Equal(("d3", "d1", 1), Assert.Single(relation.Get<TierDesk>().Moves(new DateOnly(2026, 3, 4))) is var m ? (m.From, m.To, m.Customers) : default);
    }

    [Fact]
    public async Task RefreshAsync_TwiceADay_ChangesTheTierOnce()
    {
        await using var relation = await BaseAsync();
        var customer = (await CustomersAsync(relation))["newcomer"].Id;
        relation.Clock.Advance(TimeSpan.FromDays(2));
        var import = relation.Get<PurchaseImport>();
        await import.ImportAsync(CsvFiles.Write(relation, "customer,date,amount\nnewcomer,2026-03-04,900\nbest,2026-03-04,1\n"), true, null, default);
        Assert.Equal("d1", (await TierAsync(relation, "newcomer")).Tier);
        // All of it comes back on the same day.
        await import.ImportAsync(CsvFiles.Write(relation, "customer,date,amount\nnewcomer,2026-03-04,-2000\nbest,2026-03-04,2\n"), true, null, default);
        Assert.Equal("d1", (await TierAsync(relation, "newcomer")).Tier);
        relation.Clock.Advance(TimeSpan.FromDays(1));
        await relation.Get<CustomerValuation>().RefreshAsync(customer, default);
        Assert.Equal("d4", (await TierAsync(relation, "newcomer")).Tier);
        Assert.Equal(2, relation.Get<TierDesk>().History(customer).Count);
    }

    [Fact]
    public async Task RecomputeAsync_HeComesToObject_HasNoTierAndIsNotCounted()
    {
        await using var relation = await BaseAsync();
        var best = (await CustomersAsync(relation))["best"].Id;
        await relation.Get<WriteGate>().WriteAsync(writer => writer.Execute("UPDATE Customers SET ConsentProfiling = 2 WHERE Id = $1", best), default);
        await relation.Get<CustomerValuation>().RefreshAsync(best, default);
        Assert.Equal((null, 0m), await TierAsync(relation, "best"));
        var value = relation.Get<CustomerValuation>().Of(best)!;
        Assert.Null(value.Value);
        Assert.Contains("profilage", Assert.Single(value.Reasons).Fr);
        Assert.Equal(TierFault.Objects, await relation.Get<TierDesk>().SetAsync(best, "d1", "important", new DateOnly(2026, 12, 31), "Claire", default));
    }

    [Fact]
    public async Task RefreshAsync_AProjectInMemory_IsLookedAtCaseByCase()
    {
        await using var relation = await BaseAsync();
        var customer = (await CustomersAsync(relation))["returns"].Id;
        await relation.Get<WriteGate>().WriteAsync(writer => writer.Execute("UPDATE Customers SET ConsentMemory = 1 WHERE Id = $1", customer), default);
        await relation.Get<RelationBot.Relationship.Memory.CustomerMemory>().StateAsync(
            [new() { CustomerId = customer, Kind = "project", Key = "project", Value = "refaire la cuisine", StatedAt = relation.Clock.GetUtcNow(), Origin = RelationBot.Relationship.Memory.FactOrigin.Message, SourceText = "je vais refaire la cuisine" }],
            default);
        await relation.Get<CustomerValuation>().RefreshAsync(customer, default);
        Assert.Equal("d3", (await TierAsync(relation, "returns")).Tier);
        var reasons = TierReasons.Parse(Assert.Single(relation.Get<TierDesk>().History(customer)).Reason);
        Assert.Contains("un projet en mémoire", reasons[0].Fr);
        Assert.DoesNotContain(reasons, r => r.Fr.Contains("cuisine", StringComparison.Ordinal));
    }

    [Fact]
    public async Task MergeAsync_AndUndo_PurchasesAreSummedUpAnew()
    {
        await using var relation = await BaseAsync();
        var (kept, joined) = ((await CustomersAsync(relation))["newcomer"].Id, (await CustomersAsync(relation))["best"].Id);
        var merging = relation.Get<CustomerMerging>();
        Assert.Equal(MergeOutcome.Done, await merging.MergeAsync("newcomer", "best", "Sophie", default));
        Assert.Equal(31, await TransactionsAsync(kept));
        Assert.Equal(0, await TransactionsAsync(joined));
        await relation.Get<CustomerValuation>().RefreshAsync(kept, default);
        Assert.Equal("d1", (await TierAsync(relation, "newcomer")).Tier);
        Assert.Equal(MergeOutcome.Done, await merging.UndoAsync("best", "Sophie", default));
        Assert.Equal(1, await TransactionsAsync(kept));
        Assert.Equal(30, await TransactionsAsync(joined));

        async Task<int> TransactionsAsync(long customer)
        {
            await using var context = relation.Context();
            return (await context.PurchaseSummaries.FindAsync(customer))?.Transactions ?? 0;
        }
    }

    [Fact]
    public async Task SetAsync_ByHand_HoldsUntilItsDayIsOver()
    {
        await using var relation = await BaseAsync();
        var (desk, tiering) = (relation.Get<TierDesk>(), relation.Get<Tiering>());
        var customer = (await CustomersAsync(relation))["returns"].Id;
        Assert.Equal(TierFault.NoReason, await desk.SetAsync(customer, "d1", "  ", new DateOnly(2026, 3, 9), "Claire Duval", default));
        Assert.Equal(TierFault.NoSuchTier, await desk.SetAsync(customer, "d5", "why", new DateOnly(2026, 3, 9), "Claire Duval", default));
        Assert.Equal(TierFault.Past, await desk.SetAsync(customer, "d1", "why", new DateOnly(2026, 3, 1), "Claire Duval", default));
        Assert.Equal(TierFault.NoSuchCustomer, await desk.SetAsync(999_999, "d1", "why", new DateOnly(2026, 3, 9), "Claire Duval", default));
        Assert.Null(await desk.SetAsync(customer, "d1", "sa sœur ouvre un hôtel", new DateOnly(2026, 3, 9), "Claire Duval", default));
        await tiering.RecomputeAsync("night", default);
        Assert.Equal("d1", (await TierAsync(relation, "returns")).Tier);
        Assert.Equal("Claire Duval", relation.Get<CustomerValuation>().Of(customer)!.Manual!.By);
        Assert.Equal("sa sœur ouvre un hôtel", TierReasons.Parse(Assert.Single(desk.History(customer)).Reason)[0].Fr);

        relation.Clock.Advance(TimeSpan.FromDays(8));
        await tiering.RecomputeAsync("night", default);
        Assert.Equal("d4", (await TierAsync(relation, "returns")).Tier);
        Assert.Equal(2, desk.History(customer).Count);
    }

    [Fact]
    public async Task EndAsync_TheSameDay_RestoresWhatIsComputed()
    {
        await using var relation = await BaseAsync();
        var desk = relation.Get<TierDesk>();
        var customer = (await CustomersAsync(relation))["returns"].Id;
        Assert.False(await desk.EndAsync(customer, default));
        await desk.SetAsync(customer, "d1", "essai", new DateOnly(2026, 3, 9), "Claire", default);
        Assert.True(await desk.EndAsync(customer, default));
        Assert.Equal("d4", (await TierAsync(relation, "returns")).Tier);
    }

    [Fact]
    public async Task ImportAsync_ServiceEvents_CostTheirCustomers()
    {
        await using var relation = await BaseAsync();
        var customers = await CustomersAsync(relation);
        var rows = string.Join('\n', Enumerable.Range(1, 28).SelectMany(day => new[] { $"best,2026-02-{day:00},call-out,", $"best,2026-02-{day:00},call,40" }));
        var file = CsvFiles.Write(relation, $"customer,date,kind,minutes\n{rows}\nother,2026-02-03,quote,\n");
        var result = await relation.Get<ServiceImport>().ImportAsync(file, true, null, default);
        Assert.Equal((57, 57), (result.Rows, result.Added));
        Assert.Equal(57, (await relation.Get<ServiceImport>().ImportAsync(file, true, null, default)).Unchanged);

        var value = relation.Get<CustomerValuation>().Of(customers["best"].Id)!;
        Assert.True(value.Value!.Value.Cost > value.Value.Value.Profit, $"{value.Value}");
        Assert.Equal("d4", (await TierAsync(relation, "best")).Tier);
        Assert.Contains("coûterait", value.Reasons[0].Fr);
        Assert.Contains("28 avec un conseiller, 28 déplacements", value.Reasons[1].Fr);
        Assert.Contains("28 with an advisor, 28 call-outs", value.Reasons[1].En);
    }

    [Theory]
    [InlineData("A,2026-01-01,visit,", "CSV104")]
    [InlineData("A,2026-01-01,,", "CSV101")]
    [InlineData("A,2026-09-01,call,3", "CSV109")]
    [InlineData("A,2026-01-01,call,-3", "CSV103")]
    [InlineData("A,2026-01-01,call,9999", "CSV103")]
    public async Task ImportAsync_BadServiceRow_IsRefused(string row, string code)
    {
        await using var relation = await TestRelation.StartAsync();
        var result = await relation.Get<ServiceImport>().ImportAsync(
            CsvFiles.Write(relation, $"customer,date,kind,minutes\n{row}\n"), false, null, default);
        Assert.Equal((code, 2), Assert.Single(result.Faults) is var fault ? (fault.Code, fault.Line) : default);
    }

    [Fact]
    public async Task ResolveAsync_Handoff_AsksForHisValue()
    {
        await using var relation = await BaseAsync();
        var customer = (await CustomersAsync(relation))["best"];
        await relation.Get<TurnLog>().CommitAsync(
            new TurnRecord(relation.Conversation("c", customer.Id), null, [], [new RequestHandoff(new Handoff { ConversationId = "c", CustomerId = customer.Id, Reason = "asked", RequestedAt = relation.Clock.GetUtcNow() })]), default);
        var desk = relation.Get<HandoffDesk>();
        var id = Assert.Single(await desk.ListAsync(HandoffState.Pending, default)).Handoff.Id;
        await desk.AcceptAsync(id, "Claire", default);
        relation.Clock.Advance(TimeSpan.FromMinutes(25));
        var refresh = relation.Get<ValueRefresh>();
        await refresh.StartAsync(default);
        await desk.ResolveAsync(id, "Claire", null, default);
        await WaitAsync(() => relation.Get<CustomerValuation>().Of(customer.Id)!.Value!.Value.Cost > 0);
        await refresh.StopAsync(default);
        var value = relation.Get<CustomerValuation>().Of(customer.Id)!;
        Assert.Contains("1 échange avec le bot, 1 avec un conseiller", value.Reasons[2].Fr);
    }

    internal static async Task WaitAsync(Func<bool> holds)
    {
        for (var i = 0; i < 1000 && !holds(); i++)
        {
            await Task.Yield();
        }
    }

    // Two hundred customers drawn from a model, and four who stand out.
    internal static async Task<TestRelation> BaseAsync()
    {
        var relation = await TestRelation.StartAsync();
        var (random, today) = (new Random(4), new DateOnly(2026, 3, 2));
        var rows = new List<string> { "newcomer,2026-02-20,900" };
        rows.AddRange(Enumerable.Range(0, 30).Select(i => $"best,{today.AddDays(-10 * i - 1):yyyy-MM-dd},{700 + 10 * i}"));
        rows.AddRange(["returns,2025-09-01,30", "returns,2025-09-03,-30", "returns,2025-10-01,20", "returns,2025-10-03,-20", "objects,2026-01-05,5000", "objects,2026-02-05,5000"]);
        var drawn = SyntheticCustomers.Draw(new BgNbd(0.6, 6, 0.8, 2.5), 220, 400, 300, 11).ToList();
        for (var c = 0; c < drawn.Count; c++)
        {
            var (pattern, first) = (drawn[c], today.AddDays(-drawn[c].AgeDays));
            var spend = 20 + 120 * random.NextDouble();
            foreach (var day in Enumerable.Range(0, pattern.Frequency + 1).Select(i => pattern.Frequency == 0 ? 0 : pattern.RecencyDays * i / pattern.Frequency).Distinct())
            {
                rows.Add(FormattableString.Invariant($"{c},{first.AddDays(day):yyyy-MM-dd},{spend * (0.5 + random.NextDouble()):F2}"));
            }
        }

        await using (var context = relation.Context())
        {
            context.Customers.Add(new Customer { Number = "objects", ConsentProfiling = Consent.Refused });
            await context.SaveChangesAsync();
        }

        var file = CsvFiles.Write(relation, "customer,date,amount\n" + string.Join('\n', rows) + "\n");
        var result = await relation.Get<PurchaseImport>().ImportAsync(file, true, null, default);
        Assert.Empty(result.Faults);
        Assert.Empty(result.Notes);
        return relation;
    }

    private static async Task<Dictionary<string, Customer>> CustomersAsync(TestRelation relation)
    {
        await using var context = relation.Context();
        return await context.Customers.AsNoTracking().ToDictionaryAsync(c => c.Number);
    }

    private static async Task<int> RunsAsync(TestRelation relation)
    {
        await using var context = relation.Context();
        return await context.ValueRuns.CountAsync();
    }

    private static async Task<(string? Tier, decimal Value)> TierAsync(TestRelation relation, string number) =>
        (await relation.Get<CustomerDirectory>().FindByNumberAsync(number, default)) is { } found ? (found.Tier, found.LifetimeValue) : default;
}
