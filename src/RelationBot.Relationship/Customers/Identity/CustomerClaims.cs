using System.Globalization;
using RelationBot.Language.Recognizers;
using RelationBot.Language.Text;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Customers;

/// <summary>Finds whose record somebody claims as his. A claim is no proof: what is found here is told to nobody.</summary>
public sealed class CustomerClaims(ReadPool reads, CustomerDirectory customers)
{
    private const int MostWords = 40;

    /// <summary>Whether the words name anything by which a record could be found.</summary>
    public static bool IsClear(string words) =>
        EmailRecognizer.Recognize(words).Count > 0 || Numbers(words).Any()
        || (OrderNumberRecognizer.Recognize(words).Count > 0 && Names(words).Any());

    /// <summary>
    /// The one customer whose number, e-mail address, or order number and family name are among the words; null for none, and
    /// where several share an address and no number tells which.
    /// </summary>
    public async ValueTask<Customer?> FindAsync(string words, CancellationToken cancellationToken)
    {
        foreach (var number in Numbers(words))
        {
            if (await customers.FindByNumberAsync(number, cancellationToken).ConfigureAwait(false) is { } numbered)
            {
                return numbered;
            }
        }

        if (EmailRecognizer.Recognize(words) is [var address, ..])
        {
            var ids = reads.Read(session => session.All(
                "SELECT Id FROM Customers WHERE lower(Email) = lower($1) AND Email IS NOT NULL LIMIT 16",
                row => row.GetInt64(0), address.Resolution["value"]?.ToString()));
            var found = new Dictionary<long, Customer>();
            foreach (var id in ids)
            {
                // Somebody whose records were merged knows himself by either address.
                if (await customers.FindByIdAsync(id, cancellationToken).ConfigureAwait(false) is { } customer)
                {
                    found[customer.Id] = customer;
                }
            }

            return found.Count == 1 ? found.Values.First() : null;
        }

        if (OrderNumberRecognizer.Recognize(words) is [var order, ..])
        {
            var id = reads.Read(session => session.Scalar<long>("SELECT CustomerId FROM Orders WHERE Number = $1", order.Resolution["value"]?.ToString()));
            return id > 0 && await customers.FindByIdAsync(id, cancellationToken).ConfigureAwait(false) is { Name: { } name } owner
                && Words(name) is [.., var family] && Names(words).Contains(family)
                    ? owner
                    : null;
        }

        return null;
    }

    // Anything with three digits may be a company's customer number, except an order's number.
    private static IEnumerable<string> Numbers(string words)
    {
        var orders = OrderNumberRecognizer.Recognize(words).Select(order => order.Text).ToList();
        return words.Split([' ', ',', ';', ':', '(', ')', '"', '«', '»', '?', '!'], StringSplitOptions.RemoveEmptyEntries)
            .Take(MostWords)
            .Select(word => word.Trim('.').ToUpper(CultureInfo.InvariantCulture))
            .Where(word => word.Length <= 32 && word.Count(char.IsAsciiDigit) >= 3 && !word.Contains('@', StringComparison.Ordinal)
                && !orders.Exists(order => order.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    private static IEnumerable<string> Names(string words) => Words(words).Where(word => word.Length > 1 && !word.Any(char.IsAsciiDigit));

    private static List<string> Words(string text) =>
        [.. Folding.Fold(text).Split([' ', ',', ';', ':', '.', '\'', '-'], StringSplitOptions.RemoveEmptyEntries).Take(MostWords)];
}
