using RelationBot.Relationship.Company;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Imports;

/// <summary>
/// Orders from CSV, a row per article: <c>number,customer</c>, and optionally
/// <c>placed,status,sku,product,quantity,price,day,slot,crew,delivery,shop</c>, <c>delivery</c> being the delivery's status and <c>shop</c> where the order is collected. A known order is
/// brought up to date, an article by its <c>sku</c>; a delivery that was moved in the chat since follows the file again.
/// </summary>
public sealed class OrderImport(WriteGate gate, CompanyClock clock)
{
    private static readonly string[] _needed = ["number", "customer"];
    private static readonly string[] _optional =
        ["placed", "status", "sku", "product", "quantity", "price", "day", "slot", "crew", "delivery", "shop"];

    private static readonly string[] _statuses = ["preparing", "shipped", "delivered", "cancelled"];
    private static readonly string[] _deliveryStatuses = ["planned", "delivered", "failed"];

    public Task<ImportResult> ImportAsync(string file, bool strict, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        return new CsvImport(gate).RunAsync<Line>(
            file, _needed, _optional, () => Read, (writer, line) => Write(writer, line, now), strict, progress, cancellationToken);
    }

    private Line Read(CsvRow row)
    {
        var line = new Line(
            row.Required("number").ToUpperInvariant(), row.Required("customer"), row.Text("placed") is null ? null : row.Moment("placed", clock),
            row.OneOf("status", _statuses), row.Text("sku"), row.Text("product"), row.Count("quantity") ?? 1,
            row.Amount("price") ?? 0, row.Day("day"), row.OneOf("slot", DeliverySlots.All), row.Text("crew"),
            row.OneOf("delivery", _deliveryStatuses) ?? "planned", row.Text("shop"));
        if (line.Day is null != line.Slot is null && row.Faults.Count == 0)
        {
            row.Fault(line.Day is null ? "day" : "slot", "CSV101", "A delivery has both a day and a slot.");
        }

        return line;
    }

    private static RowOutcome Write(SqliteWriter writer, Line line, DateTimeOffset now)
    {
        var customer = CustomerRows.FindOrAdd(writer, line.Customer, now);
        var (id, owner) = writer.First(
            "SELECT Id, CustomerId FROM Orders WHERE Number = $1", row => (row.GetInt64(0), row.GetInt64(1)), line.Order);
        if (id != 0 && owner != customer)
        {
            throw new RowRefusedException("customer", "CSV106", $"The order {line.Order} belongs to another customer.");
        }

        var isNew = id == 0;
        var changed = 0;
        if (isNew)
        {
            writer.Execute(
                "INSERT INTO Orders (Number, CustomerId, PlacedAt, Status, Shop) VALUES ($1, $2, $3, $4, $5)",
                line.Order, customer, Columns.Of(line.Placed ?? now), line.Status ?? "preparing", line.Shop);
            id = writer.LastInsertId();
        }
        else
        {
            changed += writer.Execute(
                "UPDATE Orders SET PlacedAt = COALESCE($2, PlacedAt), Status = COALESCE($3, Status), Shop = COALESCE($4, Shop) "
                + "WHERE Id = $1 AND (PlacedAt, Status, Shop) IS NOT (COALESCE($2, PlacedAt), COALESCE($3, Status), COALESCE($4, Shop))",
                id, Columns.Of(line.Placed), line.Status, line.Shop);
        }

        if (line.Sku is not null || line.Product is not null)
        {
            changed += WriteArticle(writer, id, line);
        }

        if (line is { Day: { } day, Slot: { } slot })
        {
            changed += writer.Execute(
                "INSERT INTO Deliveries (OrderId, Day, Slot, Crew, Status) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (OrderId) DO UPDATE SET "
                + "Day = $2, Slot = $3, Crew = $4, Status = $5 WHERE (Day, Slot, Crew, Status) IS NOT ($2, $3, $4, $5)",
                id, Columns.Of(day), slot, line.Crew, line.DeliveryStatus);
        }

        return isNew ? RowOutcome.Added : changed > 0 ? RowOutcome.Updated : RowOutcome.Unchanged;
    }

    private static int WriteArticle(SqliteWriter writer, long order, Line line)
    {
        var sku = line.Sku ?? line.Product!;
        var name = line.Product ?? writer.Scalar<string>("SELECT Name FROM Products WHERE Sku = $1", sku) ?? sku;
        var known = writer.Scalar<long>("SELECT Id FROM OrderLines WHERE OrderId = $1 AND Sku = $2", order, sku);
        return known == 0
            ? writer.Execute(
                "INSERT INTO OrderLines (OrderId, Sku, Name, Quantity, Price) VALUES ($1, $2, $3, $4, $5)",
                order, sku, name, line.Quantity, Columns.Of(line.Price))
            : writer.Execute(
                "UPDATE OrderLines SET Name = $2, Quantity = $3, Price = $4 WHERE Id = $1 AND (Name, Quantity, Price) IS NOT ($2, $3, $4)",
                known, name, line.Quantity, Columns.Of(line.Price));
    }

    private sealed record Line(
        string Order, string Customer, DateTimeOffset? Placed, string? Status, string? Sku, string? Product, int Quantity, decimal Price,
        DateOnly? Day, string? Slot, string? Crew, string DeliveryStatus, string? Shop);
}
