using System.Runtime.InteropServices;

namespace RelationBot.Relationship.Value.Forecast;

/// <summary>
/// Who bought when and for how much. What one customer buys on one day is one transaction. Negative amounts are returns: no transactions, they take
/// from his latest one on or before their day, then from those before it, and never make one negative.
/// </summary>
public sealed class PurchaseHistory
{
    private readonly Dictionary<string, List<Line>> _customers = new(StringComparer.Ordinal);

    /// <summary>The day of the last purchase or return; null where there are none.</summary>
    public DateOnly? LastDay { get; private set; }

    /// <summary>Takes in a line of the books, in any order.</summary>
    /// <param name="amount">What was paid; negative for a return.</param>
    public void Add(string customer, DateOnly day, double amount)
    {
        ref var lines = ref CollectionsMarshal.GetValueRefOrAddDefault(_customers, customer, out _);
        (lines ??= []).Add(new Line(day.DayNumber, amount));
        LastDay = LastDay > day ? LastDay : day;
    }

    /// <summary>Everybody who had bought by the end of <paramref name="until"/>, as he was known then.</summary>
    public IReadOnlyList<CustomerHistory> Until(DateOnly until)
    {
        var known = new List<CustomerHistory>(_customers.Count);
        var transactions = new List<Line>();
        foreach (var (customer, lines) in _customers)
        {
            Settle(lines, until.DayNumber, transactions);
            if (transactions.Count == 0)
            {
                continue;
            }

            var (first, last, repeats) = (transactions[0].Day, transactions[^1].Day, transactions.Count - 1);
            var spend = 0.0;
            for (var i = 1; i <= repeats; i++)
            {
                spend += transactions[i].Amount;
            }

            known.Add(new CustomerHistory(
                customer, new PurchasePattern(repeats, last - first, until.DayNumber - first), repeats == 0 ? 0 : spend / repeats)
                {
                    FirstSpend = transactions[0].Amount,
                });
        }

        return known;
    }

    /// <summary>Transactions of the customer after <paramref name="after"/> up to and with <paramref name="until"/>, and what they brought less returns.</summary>
    public (int Transactions, double Amount) Between(string customer, DateOnly after, DateOnly until)
    {
        var days = new HashSet<int>();
        var amount = 0.0;
        foreach (var line in _customers.GetValueOrDefault(customer, []))
        {
            if (line.Day <= after.DayNumber || line.Day > until.DayNumber)
            {
                continue;
            }

            amount += line.Amount;
            if (line.Amount >= 0)
            {
                days.Add(line.Day);
            }
        }

        return (days.Count, amount);
    }

    /// <summary>The day numbers of these customers' transactions after their first, up to and with <paramref name="until"/>.</summary>
    internal IEnumerable<int> RepeatDays(IEnumerable<string> customers, DateOnly until) => customers.SelectMany(customer =>
        _customers[customer].Where(l => l.Amount >= 0 && l.Day <= until.DayNumber).Select(l => l.Day).Distinct().Order().Skip(1));

    // Within a day purchases come before returns, whatever the order of the file.
    private static void Settle(List<Line> lines, int until, List<Line> transactions)
    {
        transactions.Clear();
        foreach (var line in lines.Where(l => l.Day <= until).OrderBy(l => l.Day).ThenBy(l => l.Amount < 0))
        {
            if (line.Amount < 0)
            {
                TakeBack(transactions, -line.Amount);
            }
            else if (transactions.Count > 0 && transactions[^1].Day == line.Day)
            {
                transactions[^1] = line with { Amount = transactions[^1].Amount + line.Amount };
            }
            else
            {
                transactions.Add(line);
            }
        }
    }

    private static void TakeBack(List<Line> transactions, double returned)
    {
        for (var i = transactions.Count - 1; i >= 0 && returned > 0; i--)
        {
            var taken = Math.Min(returned, transactions[i].Amount);
            transactions[i] = transactions[i] with { Amount = transactions[i].Amount - taken };
            returned -= taken;
        }
    }

    private readonly record struct Line(int Day, double Amount);
}
