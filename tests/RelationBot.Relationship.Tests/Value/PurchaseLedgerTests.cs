using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using RelationBot.Relationship.Company;
using RelationBot.Relationship.Imports;
using RelationBot.Relationship.Storage;
using RelationBot.Relationship.Value;
using RelationBot.Relationship.Value.Books;

namespace RelationBot.Relationship.Tests.Value;

public class PurchaseLedgerTests
{
    [Fact]
    public async Task ImportAsync_PurchasesAndReturns_AreSummedUp()
    {
        await using var relation = await TestRelation.StartAsync();
        await ImportAsync(relation, "A,2026-01-01,100,\nA,2026-01-01,20,\nA,2026-01-11,50,10\nA,2026-01-20,40,\nA,2026-01-25,-20,\nB,2026-01-03,-5,");
        await using var context = relation.Context();
        var sums = await context.PurchaseSummaries.AsNoTracking().OrderBy(s => s.CustomerId).ToListAsync();
        var first = new DateOnly(2026, 1, 1).DayNumber;
        // Three tenths of an amount are margin where none is known; the return takes six off the twelve before it.
        Assert.Equal((3, first, first + 19, 36m, 16m, 1), (sums[0].Transactions, sums[0].FirstDay, sums[0].LastDay, sums[0].FirstMargin, sums[0].RepeatMargin, sums[0].Returns));
        Assert.Equal((0, 1), (sums[1].Transactions, sums[1].Returns));
        Assert.Equal(first + 24, Assert.Single(await context.PurchaseBooks.ToListAsync()).LastDay);
    }

    [Fact]
    public async Task ImportAsync_FilesOfOtherPeople_AreOtherBooksUntilTheyMeet()
    {
        await using var relation = await TestRelation.StartAsync();
        await ImportAsync(relation, "A,2020-01-01,1,\nB,2020-02-01,1,");
        await ImportAsync(relation, "C,2026-01-01,1,\nD,2026-02-01,1,");
        Assert.Equal([1, 1, 2, 2], await BooksAsync(relation));
        await ImportAsync(relation, "B,2026-01-15,1,\nE,2026-01-15,1,");
        Assert.Equal([1, 1, 2, 2, 1], await BooksAsync(relation));
        await ImportAsync(relation, "E,2026-02-20,1,\nD,2026-02-21,1,");
        Assert.Equal([1, 1, 1, 1, 1], await BooksAsync(relation));
        await using var context = relation.Context();
        Assert.Equal(new DateOnly(2026, 2, 21).DayNumber, Assert.Single(await context.PurchaseBooks.ToListAsync()).LastDay);
    }

    [Fact]
    public async Task RebuildAsync_OtherMarginRates_CountByTheFamiliesOfTheOrder()
    {
        await using var relation = await TestRelation.StartAsync();
        await ImportAsync(relation, "A,2026-01-01,100,\nA,2026-01-09,200,");
        await using (var context = relation.Context())
        {
            var customer = (await context.Customers.SingleAsync()).Id;
            context.Products.AddRange(new Product { Sku = "f", Name = "Four", Family = "cuisson" }, new Product { Sku = "t", Name = "TV", Family = "image" });
            context.Orders.Add(new Order
            {
                Number = "O-1",
                CustomerId = customer,
                Status = "delivered",
                Lines = [new OrderLine { Sku = "f", Name = "Four", Price = 150 }, new OrderLine { Sku = "t", Name = "TV", Price = 50 }],
            });
            await context.SaveChangesAsync();
            await relation.Get<WriteGate>().WriteAsync(writer => writer.Execute("UPDATE Purchases SET OrderNumber = 'O-1' WHERE Amount = 2000000"), default);
        }

        var rates = new MarginRates(Options.Create(new ValueOptions { MarginRate = 0.1, MarginRates = new(StringComparer.OrdinalIgnoreCase) { ["Cuisson"] = 0.4 } }));
        await new PurchaseLedger(rates).RebuildAsync(relation.Get<WriteGate>(), default);
        await using var after = relation.Context();
        var sums = await after.PurchaseSummaries.SingleAsync();
        // Of two hundred, three quarters at four tenths and one quarter at the usual tenth.
        Assert.Equal((10m, 65m), (sums.FirstMargin, sums.RepeatMargin));
    }

    [Fact]
    public async Task ImportAsync_SecondCurrency_IsRefusedWithItsLine()
    {
        await using var relation = await TestRelation.StartAsync();
        var file = CsvFiles.Write(relation, "customer,date,amount,currency\nA,2026-01-01,1,EUR\nA,2026-01-02,1,\nA,2026-01-03,1,GBP\n");
        var result = await relation.Get<PurchaseImport>().ImportAsync(file, false, null, default);
        Assert.Equal((2, 1, "CSV110", 4), (result.Added, result.Refused, result.Faults[0].Code, result.Faults[0].Line));
        var later = CsvFiles.Write(relation, "customer,date,amount,currency\nB,2026-01-01,1,GBP\n");
        Assert.Equal("CSV110", Assert.Single((await relation.Get<PurchaseImport>().ImportAsync(later, false, null, default)).Faults).Code);
    }

    [Fact]
    public void Validate_BadOptions_SaysAllAtOnce()
    {
        var options = new ValueOptions { DiscountRate = 0, MarginRate = 2, TopShare = 0.9, LittleShare = 0.2, FitOn = 3, Currency = "euro" };
        options.MarginRates["cuisson"] = -1;
        options.Costs.CallOut = double.NaN;
        var result = new ValueOptionsValidation().Validate(null, options);
        Assert.Equal(7, result.Failures!.Count());
        Assert.Contains(result.Failures!, f => f.StartsWith("RelationBot:Value:MarginRates:cuisson is -1", StringComparison.Ordinal));
        Assert.True(new ValueOptionsValidation().Validate(null, new ValueOptions()).Succeeded);
    }

    private static async Task ImportAsync(TestRelation relation, string rows)
    {
        var file = CsvFiles.Write(relation, $"customer,date,amount,margin\n{rows}\n");
        Assert.Empty((await relation.Get<PurchaseImport>().ImportAsync(file, true, null, default)).Faults);
    }

    private static async Task<List<int>> BooksAsync(TestRelation relation)
    {
        await using var context = relation.Context();
        return await context.PurchaseSummaries.OrderBy(s => s.CustomerId).Select(s => s.Book).ToListAsync();
    }
}
