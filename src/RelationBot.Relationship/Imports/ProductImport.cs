using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Imports;

/// <summary>Products from CSV: <c>sku,name</c>, and optionally <c>family,price,stock</c>. A known article is brought up to date.</summary>
public sealed class ProductImport(WriteGate gate)
{
    private static readonly string[] _needed = ["sku", "name"];
    private static readonly string[] _optional = ["family", "price", "stock"];

    public Task<ImportResult> ImportAsync(string file, bool strict, IProgress<int>? progress, CancellationToken cancellationToken) =>
        new CsvImport(gate).RunAsync<Line>(file, _needed, _optional, () => Read, Write, strict, progress, cancellationToken);

    private static Line Read(CsvRow row) => new(
        row.Required("sku"), row.Required("name"), row.Text("family"), row.Amount("price"), row.Count("stock"));

    private static RowOutcome Write(SqliteWriter writer, Line line)
    {
        var isNew = writer.Scalar<long>("SELECT count(*) FROM Products WHERE Sku = $1", line.Sku) == 0;
        var changed = writer.Execute(
            "INSERT INTO Products (Sku, Name, Family, Price, Stock) VALUES ($1, $2, $3, COALESCE($4, 0), COALESCE($5, 0)) "
            + "ON CONFLICT (Sku) DO UPDATE SET Name = $2, Family = COALESCE($3, Family), Price = COALESCE($4, Price), Stock = COALESCE($5, Stock) "
            + "WHERE (Name, Family, Price, Stock) IS NOT ($2, COALESCE($3, Family), COALESCE($4, Price), COALESCE($5, Stock))",
            line.Sku, line.Name, line.Family, line.Price is { } price ? Columns.Of(price) : null, line.Stock);
        return isNew ? RowOutcome.Added : changed > 0 ? RowOutcome.Updated : RowOutcome.Unchanged;
    }

    private sealed record Line(string Sku, string Name, string? Family, decimal? Price, int? Stock);
}
