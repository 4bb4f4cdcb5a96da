using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Imports;
using RelationBot.Relationship.Value;

namespace RelationBot.Relationship.Tests;

public class TieringTests
{
    [Fact]
    public async Task RecomputeAsync_KnownSums_MakesTheFourTiers()
    {
        await using var relation = await TestRelation.StartAsync();
        await relation.AddCustomerAsync("new");
        await using (var context = relation.Context())
        {
            context.Customers.Add(new Customer { Number = "refused", ConsentProfiling = Consent.Refused });
            await context.SaveChangesAsync();
        }

        var file = CsvFiles.Write(
            relation,
            "customer,date,amount,margin\nA,2026-01-01,900,40\nB,2026-01-01,20,\nC,2026-01-01,15,\nD,2026-01-01,15,\nE,2026-01-01,10,\nF,2026-01-01,-5,\n"
            + "G,2026-01-01,5,0\nrefused,2026-01-01,1000,\n");
        await relation.Get<PurchaseImport>().ImportAsync(file, true, null, default);
        var tiers = new Dictionary<string, string?>();
        foreach (var number in new[] { "A", "B", "C", "D", "E", "F", "G", "new", "refused" })
        {
            tiers[number] = (await relation.Get<CustomerDirectory>().FindByNumberAsync(number, default))!.Tier;
        }

        // Half of 100 needs A and B; four fifths need C and D too.
        Assert.Equal(
            [("A", "d1"), ("B", "d1"), ("C", "d2"), ("D", "d2"), ("E", "d3"), ("F", "d4"), ("G", "d4"), ("new", "d3"), ("refused", null)],
            tiers.Select(t => (t.Key, t.Value)));
        Assert.Equal("d2", (await relation.Get<CustomerDirectory>().FindByNumberAsync("refused", default))!.ServedAs);
        Assert.Equal([2, 2, 2, 2], relation.Get<Tiering>().Shares().Select(s => s.Customers));
        Assert.Equal(0.6, relation.Get<Tiering>().Shares()[0].Share, 6);
    }
}
