using RelationBot.Relationship.Value.Forecast;

namespace RelationBot.Relationship.Value.Runs;

/// <summary>Fits the models on the base itself, on margins; on an even part of it where it is large.</summary>
internal static class BaseFit
{
    public static Fitted<BaseForecast> Of(IReadOnlyList<BasePiece> pieces, int most)
    {
        var buyers = pieces.Sum(piece => piece.Rows.Count(Buys));
        var step = Math.Max(1, (buyers + most - 1) / most);
        var customers = new List<CustomerHistory>(Math.Min(buyers, most));
        var i = 0;
        foreach (var piece in pieces)
        {
            foreach (ref readonly var row in piece.Rows.AsSpan())
            {
                if (Buys(row) && i++ % step == 0)
                {
                    customers.Add(new CustomerHistory("", new PurchasePattern(row.Transactions - 1, row.RecencyDays, row.AgeDays), row.AverageMargin));
                }
            }
        }

        return BaseForecast.Fit(customers);
    }

    // Whoever objects is no part of it either.
    private static bool Buys(BaseRow row) => row.Transactions > 0 && !row.Has(RowFlags.Objects);
}
