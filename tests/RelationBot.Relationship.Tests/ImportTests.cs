using Microsoft.EntityFrameworkCore;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Imports;
using RelationBot.Relationship.Value;

namespace RelationBot.Relationship.Tests;

public class ImportTests
{
    private const string Purchases = "customer,date,amount,order\n7,2026-01-02,10.50,A\n7,2026-01-02,10.50,A\n8,2026-01-03T10:00:00,-2,\n";

    [Fact]
    public async Task Purchases_SameFileTwice_ChangesNothing()
    {
        await using var relation = await TestRelation.StartAsync();
        var import = relation.Get<PurchaseImport>();
        var file = CsvFiles.Write(relation, Purchases);
        var first = await import.ImportAsync(file, false, null, default);
        Assert.Equal((3, 3, 0), (first.Rows, first.Added, first.Refused));
        var second = await import.ImportAsync(file, false, null, default);
        Assert.Equal((3, 0, 3), (second.Rows, second.Added, second.Unchanged));
        await using var context = relation.Context();
        Assert.Equal(3, await context.Purchases.CountAsync());
        // Taken in and said; and with one buyer there is no model yet.
        Assert.Contains("(3,1): CSV111", first.Notes[0]);
        Assert.Contains("one customer only", first.Notes[1]);
        Assert.Null((await relation.Get<CustomerDirectory>().FindByHandleAsync("directline", "7", default))!.Tier);
    }

    [Theory]
    [InlineData(false, 6)]
    [InlineData(true, 0)]
    public async Task Purchases_BadDateInLine7_SaysWhereAndStrictTakesNothing(bool strict, int added)
    {
        await using var relation = await TestRelation.StartAsync();
        var lines = Enumerable.Range(2, 7).Select(line => line == 7 ? "C-7,2026-02-31,5" : $"C-{line},2026-02-01,5");
        var file = CsvFiles.Write(relation, "customer,date,amount\n" + string.Join('\n', lines) + "\n");
        var result = await relation.Get<PurchaseImport>().ImportAsync(file, strict, null, default);
        Assert.Equal((7, added), (result.Rows, result.Added));
        Assert.StartsWith($"{file}(7,5): CSV102 '2026-02-31'", Assert.Single(result.Faults).ToString());
        await using var context = relation.Context();
        Assert.Equal(added, await context.Purchases.CountAsync());
    }

    [Theory]
    [InlineData("C-1,2026-01-02,\"12,50\"", "CSV103")]
    [InlineData("C-1,2026-01-02,", "CSV101")]
    [InlineData(",2026-01-02,5", "CSV101")]
    [InlineData("C-1,2036-01-02,5", "CSV109")]
    [InlineData("C-1,2026-01-02", "CSV105")]
    [InlineData("C-1,2026-01-02,1e400", "CSV103")]
    public async Task Purchases_BadRow_IsRefusedAlone(string row, string code)
    {
        await using var relation = await TestRelation.StartAsync();
        var file = CsvFiles.Write(relation, $"customer,date,amount\n{row}\nC-2,2026-01-02,5\n");
        var result = await relation.Get<PurchaseImport>().ImportAsync(file, false, null, default);
        Assert.Equal((1, 1), (result.Added, result.Refused));
        Assert.Equal((2, code), (result.Faults[0].Line, result.Faults[0].Code));
    }

    [Theory]
    [InlineData("", "CSV002")]
    [InlineData("customer,date\n1,2026-01-01\n", "CSV003")]
    [InlineData("customer,date,amount,Date\n", "CSV004")]
    public async Task Purchases_BadFile_SaysSo(string content, string code)
    {
        await using var relation = await TestRelation.StartAsync();
        var result = await relation.Get<PurchaseImport>().ImportAsync(CsvFiles.Write(relation, content), false, null, default);
        Assert.Equal(code, Assert.Single(result.Faults).Code);
    }

    [Fact]
    public async Task Purchases_MissingFileOrOtherEncoding_SaysSo()
    {
        await using var relation = await TestRelation.StartAsync();
        var import = relation.Get<PurchaseImport>();
        var file = Path.Combine(relation.Folder, "absent.csv");
        Assert.Equal("CSV001", Assert.Single((await import.ImportAsync(file, false, null, default)).Faults).Code);
        await File.WriteAllBytesAsync(file, [.. "customer,date,amount\nRen"u8, 0xE9, .. ",2026-01-01,5\n"u8]);
        Assert.Equal("CSV005", Assert.Single((await import.ImportAsync(file, false, null, default)).Faults).Code);
    }

    [SharedDataFact("purchases/online-retail-2011h1.csv")]
    public async Task Purchases_RealInvoices_AllGoInAndMakeTiers()
    {
        await using var relation = await TestRelation.StartAsync();
        var file = SharedDataFactAttribute.Find("purchases/online-retail-2011h1.csv")!;
        var result = await relation.Get<PurchaseImport>().ImportAsync(file, true, null, default);
        Assert.Empty(result.Faults);
        Assert.Equal(result.Rows, result.Added);
        var shares = relation.Get<Tiering>().Shares();
        Assert.InRange(shares[0].Share, 0.5, 0.51);
        Assert.True(shares[0].Customers < shares.Sum(s => s.Customers) / 5);
    }

    [Fact]
    public async Task Customers_KnownNumber_IsBroughtUpToDate()
    {
        await using var relation = await TestRelation.StartAsync();
        var import = relation.Get<CustomerImport>();
        var file = CsvFiles.Write(
            relation, "number;name;title;account;teams_id;consent\r\nC-1;Paul Martin;Monsieur;Les Croissants d'Or;t-1;memory profiling\r\nC-2;;;;;\r\n");
        Assert.Equal(2, (await import.ImportAsync(file, false, null, default)).Added);
        Assert.Equal(2, (await import.ImportAsync(file, false, null, default)).Unchanged);
        var again = CsvFiles.Write(relation, "number,phone,consent,teams_id\nC-1,0612345678,,\nC-2,,robots,\nC-3,,,t-1\n");
        var result = await import.ImportAsync(again, false, null, default);
        Assert.Equal((1, 2), (result.Updated, result.Refused));
        Assert.Equal([(3, "CSV104"), (4, "CSV106")], result.Faults.Select(f => (f.Line, f.Code)));
        var paul = await relation.Get<CustomerDirectory>().FindByHandleAsync("msteams", "t-1", default);
        Assert.Equal(("C-1", "Monsieur Martin", "0612345678", "Les Croissants d'Or", true), (paul!.Number, paul.Address, paul.Phone, paul.AccountName, paul.MayRemember));
        Assert.Null(await relation.Get<CustomerDirectory>().FindByNumberAsync("C-3", default));
    }

    [Fact]
    public async Task Customers_RefusedConsent_IsNotOverruled()
    {
        await using var relation = await TestRelation.StartAsync();
        await relation.AddCustomerAsync("C-1", memory: Consent.Refused);
        await relation.Get<CustomerImport>().ImportAsync(CsvFiles.Write(relation, "number,consent\nC-1,memory\n"), false, null, default);
        Assert.Equal(Consent.Refused, (await relation.Get<CustomerDirectory>().FindByNumberAsync("C-1", default))!.ConsentMemory);
    }

    [Fact]
    public async Task OrdersAndProducts_Twice_ChangeNothing()
    {
        await using var relation = await TestRelation.StartAsync();
        var products = CsvFiles.Write(relation, "sku,name,family,price,stock\nTV-1,Téléviseur,image,499.90,3\n");
        Assert.Equal(1, (await relation.Get<ProductImport>().ImportAsync(products, false, null, default)).Added);
        Assert.Equal(1, (await relation.Get<ProductImport>().ImportAsync(products, false, null, default)).Unchanged);
        var orders = CsvFiles.Write(
            relation,
            "number,customer,placed,sku,quantity,price,day,slot\nrb-1,C-1,2026-02-20,TV-1,1,499.90,2026-03-05,morning\n"
            + "RB-1,C-1,2026-02-20,HDMI,2,9.90,2026-03-05,morning\nRB-1,C-2,2026-02-20,HDMI,2,9.90,,\n");
        var first = await relation.Get<OrderImport>().ImportAsync(orders, false, null, default);
        Assert.Equal((1, 1, 1), (first.Added, first.Updated, first.Refused));
        Assert.Equal(2, (await relation.Get<OrderImport>().ImportAsync(orders, false, null, default)).Unchanged);
        var customer = await relation.Get<CustomerDirectory>().FindByNumberAsync("C-1", default);
        var order = await relation.Get<Company.OrderBook>().FindAsync(customer!.Id, "RB-1", default);
        Assert.Equal(["Téléviseur", "HDMI"], order!.Lines.Select(l => l.Name));
        Assert.Equal(new DateOnly(2026, 3, 5), order.Delivery!.Day);
    }
}
