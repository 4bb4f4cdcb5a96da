namespace RelationBot.Relationship.Value.Runs;

/// <summary>Adds a valued base up.</summary>
internal static class BaseFigures
{
    private const int Points = 100, Worst = 20;

    /// <param name="worths">Everybody's expected net profit, smallest first.</param>
    public static ValueFigures Of(IReadOnlyList<BasePiece> pieces, float[] worths, ValueModel model, string currency)
    {
        var tiers = new (int Count, double Value)[5];
        var worst = new PriorityQueue<LossMaker, double>();
        var (profit, cost, gains, losers, loss) = (0.0, 0.0, 0.0, 0, 0.0);
        foreach (var piece in pieces)
        {
            foreach (ref readonly var row in piece.Rows.AsSpan())
            {
                if (row.Has(RowFlags.Objects))
                {
                    continue;
                }

                var worth = row.Worth;
                (profit, cost, gains) = (profit + row.Profit, cost + row.Cost, gains + Math.Max(0, worth));
                tiers[row.Tier].Count++;
                tiers[row.Tier].Value += worth;
                if (worth < 0 && (row.Transactions > 0 || row.Tier == 4))
                {
                    (losers, loss) = (losers + 1, loss - worth);
                    worst.Enqueue(new LossMaker(row.Id, row.Profit, row.Cost), -worth);
                    if (worst.Count > Worst)
                    {
                        worst.Dequeue();
                    }
                }
            }
        }

        var curve = Curve(worths, gains);
        return new ValueFigures(
            model.Purchases.Name, currency, worths.Length, profit, cost,
            [.. Enumerable.Range(1, 4).Select(t => new TierFigures("d" + t, tiers[t].Count, tiers[t].Value, gains > 0 ? Math.Max(0, tiers[t].Value) / gains : 0))],
            curve, At(curve, 0.2),
            new LossFigures(losers, loss, [.. worst.UnorderedItems.OrderByDescending(w => w.Priority).Select(w => w.Element)]));
    }

    private static double At(List<CurvePoint> curve, double customers)
    {
        var i = Math.Max(1, curve.FindIndex(p => p.Customers >= customers));
        if (i >= curve.Count)
        {
            return 0;
        }

        var (before, after) = (curve[i - 1], curve[i]);
        return before.Profit + (after.Profit - before.Profit) * (customers - before.Customers) / (after.Customers - before.Customers);
    }

    private static List<CurvePoint> Curve(ReadOnlySpan<float> ascending, double gains)
    {
        var points = new List<CurvePoint> { new(0, 0) };
        var (sum, n) = (0.0, ascending.Length);
        for (var i = 1; i <= n; i++)
        {
            sum += ascending[n - i];
            if ((long)i * Points / n != (long)(i - 1) * Points / n || i == n)
            {
                points.Add(new CurvePoint((double)i / n, gains > 0 ? sum / gains : 0));
            }
        }

        return points;
    }
}
