using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Value.Costs;

/// <summary>What a customer took of the company in the time looked back on.</summary>
/// <param name="Conversations">With the bot.</param>
/// <param name="Handled">Times a person dealt with him: handoffs taken, calls.</param>
/// <param name="Minutes">An advisor's minutes in all of them.</param>
/// <param name="CallOuts">Times somebody was sent.</param>
/// <param name="Quotes">Quotes that came to nothing.</param>
public readonly record struct Contacts(int Conversations, int Handled, float Minutes, int CallOuts, int Quotes)
{
    // The sources, each ordered by customer. A handoff that nobody took costs nothing; one left open overnight is no night's work.
    private static readonly (string Select, string Where)[] _sources =
    [
        ("SELECT CustomerId, count(*), 0, 0.0, 0, 0 FROM Conversations WHERE StartedAt >= $1 AND CustomerId", ""),
        ("SELECT CustomerId, 0, count(*), sum(min((ResolvedAt - AcceptedAt) / 60000.0, 120)), 0, 0 FROM Handoffs WHERE ResolvedAt >= $1 AND CustomerId",
            " AND AcceptedAt IS NOT NULL"),
        ("SELECT CustomerId, 0, sum(Kind = 'call'), sum(COALESCE(Minutes, 0)), sum(Kind = 'call-out'), sum(Kind = 'quote') FROM ServiceEvents WHERE At >= $1 AND CustomerId",
            ""),
    ];

    /// <summary>Of one customer, since <paramref name="since"/>.</summary>
    public static Contacts Of(SqliteSession session, long customerId, DateTimeOffset since)
    {
        var sum = default(Contacts);
        foreach (var (select, where) in _sources)
        {
            foreach (var (_, part) in session.All($"{select} = $2{where} GROUP BY CustomerId", Read, Columns.Of(since), customerId))
            {
                sum += part;
            }
        }

        return sum;
    }

    /// <summary>Of everybody between two customers who made any, since <paramref name="since"/>.</summary>
    public static Dictionary<long, Contacts> OfRange(SqliteSession session, long first, long last, DateTimeOffset since)
    {
        var all = new Dictionary<long, Contacts>();
        foreach (var (select, where) in _sources)
        {
            foreach (var (customer, part) in session.All($"{select} BETWEEN $2 AND $3{where} GROUP BY CustomerId", Read, Columns.Of(since), first, last))
            {
                all[customer] = all.GetValueOrDefault(customer) + part;
            }
        }

        all.TrimExcess();
        return all;
    }

    public static Contacts operator +(Contacts a, Contacts b) =>
        new(a.Conversations + b.Conversations, a.Handled + b.Handled, a.Minutes + b.Minutes, a.CallOuts + b.CallOuts, a.Quotes + b.Quotes);

    private static (long Customer, Contacts Contacts) Read(Microsoft.Data.Sqlite.SqliteDataReader row) =>
        (row.GetInt64(0), new Contacts(row.GetInt32(1), row.GetInt32(2), row.GetFloat(3), row.GetInt32(4), row.GetInt32(5)));
}
