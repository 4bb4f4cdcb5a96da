using System.Globalization;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Value.Books;

/// <summary>Keeps <see cref="PurchaseSummary"/> and <see cref="PurchaseBook"/> in step with the purchases, inside the writer's transaction.</summary>
public sealed class PurchaseLedger(MarginRates margins)
{
    private const int RebuildChunk = 500;

    /// <summary>
    /// Sums up a customer's purchases anew; call it wherever they change (an import, a merge of two records).
    /// </summary>
    /// <param name="book">Whose books he stands in; 0 leaves him where he is, or in the first one.</param>
    public void Settle(SqliteWriter writer, long customerId, int book)
    {
        var summary = Sum(writer, customerId);
        if (summary is null)
        {
            writer.Execute("DELETE FROM PurchaseSummaries WHERE CustomerId = $1", customerId);
            return;
        }

        if (book == 0)
        {
            book = writer.First("SELECT Book FROM PurchaseSummaries WHERE CustomerId = $1", row => row.GetInt32(0), customerId) is var known and not 0 ? known : 1;
        }

        writer.Execute(
            "INSERT INTO PurchaseBooks (Id, LastDay) VALUES ($1, $2) ON CONFLICT (Id) DO UPDATE SET LastDay = $2 WHERE LastDay < $2",
            book, summary.Latest);
        writer.Execute(
            "INSERT INTO PurchaseSummaries (CustomerId, Book, Transactions, FirstDay, LastDay, FirstMargin, RepeatMargin, Returns) "
            + "VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (CustomerId) DO UPDATE SET "
            + "(Book, Transactions, FirstDay, LastDay, FirstMargin, RepeatMargin, Returns) = ($2, $3, $4, $5, $6, $7, $8)",
            customerId, book, summary.Transactions, summary.FirstDay, summary.LastDay, summary.FirstMargin, summary.RepeatMargin, summary.Returns);
    }

    /// <summary>The one book of these customers: theirs where they have one, several made one, or a new one.</summary>
    public static int BookOf(SqliteWriter writer, IEnumerable<long> customers, int book)
    {
        foreach (var customer in customers)
        {
            var theirs = writer.First("SELECT Book FROM PurchaseSummaries WHERE CustomerId = $1", row => row.GetInt32(0), customer);
            if (theirs == 0 || theirs == book)
            {
                continue;
            }

            if (book == 0)
            {
                book = theirs;
                continue;
            }

            var (kept, given) = (Math.Min(book, theirs), Math.Max(book, theirs));
            writer.Execute("UPDATE PurchaseSummaries SET Book = $1 WHERE Book = $2", kept, given);
            writer.Execute("UPDATE PurchaseBooks SET LastDay = max(LastDay, COALESCE((SELECT LastDay FROM PurchaseBooks WHERE Id = $2), 0)) WHERE Id = $1", kept, given);
            writer.Execute("DELETE FROM PurchaseBooks WHERE Id = $1", given);
            book = kept;
        }

        return book != 0 ? book : (int)writer.Scalar<long>("SELECT COALESCE(max(Id), 0) + 1 FROM PurchaseBooks");
    }

    /// <summary>Sums up everybody's purchases anew, in pieces between which others write: other margin rates, or a database of before.</summary>
    public async Task RebuildAsync(WriteGate gate, CancellationToken cancellationToken)
    {
        for (long after = 0, next = 0; ; after = next)
        {
            next = await gate.WriteAsync(
                writer =>
                {
                    var customers = writer.All(
                        "SELECT DISTINCT CustomerId FROM Purchases WHERE CustomerId > $1 ORDER BY CustomerId LIMIT $2", row => row.GetInt64(0), after, RebuildChunk);
                    foreach (var customer in customers)
                    {
                        Settle(writer, customer, 0);
                    }

                    return customers.Count == 0 ? 0 : customers[^1];
                },
                cancellationToken).ConfigureAwait(false);
            if (next == 0)
            {
                return;
            }
        }
    }

    // As PurchaseHistory has it: a day is one transaction, returns take from the latest ones before them.
    private Summary? Sum(SqliteWriter writer, long customerId)
    {
        var lines = writer.All(
            "SELECT Day, Amount, Margin, OrderNumber FROM Purchases WHERE CustomerId = $1 ORDER BY Day, Amount < 0",
            row => new Line(
                DateOnly.ParseExact(row.GetString(0), "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber, row.GetInt64(1),
                row.IsDBNull(2) ? null : row.GetInt64(2), row.IsDBNull(3) ? null : row.GetString(3)),
            customerId);
        if (lines.Count == 0)
        {
            return null;
        }

        var days = new List<(int Day, long Margin)>();
        var returns = 0;
        foreach (var line in lines)
        {
            var margin = margins.Of(writer, line.Amount, line.Margin, line.Order);
            if (line.Amount < 0)
            {
                returns++;
                TakeBack(days, Math.Max(0, -margin));
            }
            else if (days.Count > 0 && days[^1].Day == line.Day)
            {
                days[^1] = (line.Day, days[^1].Margin + margin);
            }
            else
            {
                days.Add((line.Day, margin));
            }
        }

        return days.Count == 0
            ? new Summary(0, 0, 0, 0, 0, returns, lines[^1].Day)
            : new Summary(days.Count, days[0].Day, days[^1].Day, days[0].Margin, days.Skip(1).Sum(d => d.Margin), returns, lines[^1].Day);
    }

    private static void TakeBack(List<(int Day, long Margin)> days, long returned)
    {
        for (var i = days.Count - 1; i >= 0 && returned > 0; i--)
        {
            var taken = Math.Clamp(days[i].Margin, 0, returned);
            days[i] = (days[i].Day, days[i].Margin - taken);
            returned -= taken;
        }
    }

    private sealed record Line(int Day, long Amount, long? Margin, string? Order);

    private sealed record Summary(int Transactions, int FirstDay, int LastDay, long FirstMargin, long RepeatMargin, int Returns, int Latest);
}
