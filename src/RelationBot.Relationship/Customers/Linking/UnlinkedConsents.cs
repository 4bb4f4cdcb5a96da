using System.Text.Json;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Customers;

/// <summary>
/// Takes back what was answered about consent in conversations that were not the customer's. The proofs stay, his or with the record that the conversations
/// go to, where the answers hold then; another proof says what holds again: what he had answered himself before or since, else nothing.
/// </summary>
internal static class UnlinkedConsents
{
    private const string There = "CustomerId = $1 AND Purpose = $2 AND ConversationId IN (SELECT value FROM json_each($3))";

    public static void TakeBack(SqliteWriter writer, long customer, long owner, LinkedAccount account, IEnumerable<string> conversations, DateTimeOffset at)
    {
        var taken = JsonSerializer.Serialize(conversations);
        foreach (var purpose in Enum.GetValues<ConsentPurpose>())
        {
            var (asked, answered) = writer.First($"SELECT count(*), COALESCE(sum(Answer <> 0), 0) FROM Consents WHERE {There}", row => (row.GetInt64(0), row.GetInt64(1)), customer, (int)purpose, taken);
            if (asked == 0)
            {
                continue;
            }

            var again = answered == 0
                ? (Consent)writer.Scalar<long>($"SELECT Consent{purpose} FROM Customers WHERE Id = $1", customer)
                : Last(writer, $"CustomerId = $1 AND Purpose = $2 AND NOT COALESCE({There}, 0)", customer, purpose, taken);
            if (owner != 0 && answered > 0)
            {
                RecordConsent.Hold(writer, owner, purpose, Last(writer, There, customer, purpose, taken));
            }

            if (owner != 0)
            {
                writer.Execute($"UPDATE Consents SET CustomerId = $4 WHERE {There}", customer, (int)purpose, taken, owner);
            }

            new RecordConsent(new ConsentRecord
            {
                CustomerId = customer, Purpose = purpose, Answer = again, TextVersion = ConsentRecord.Unlinked, Channel = account.Channel, At = at,
            }).Apply(writer);
        }
    }

    private static Consent Last(SqliteWriter writer, string which, long customer, ConsentPurpose purpose, string taken) => (Consent)writer.Scalar<long>(
        $"SELECT Answer FROM Consents WHERE {which} AND (Answer <> 0 OR TextVersion = '{ConsentRecord.Unlinked}') ORDER BY Id DESC LIMIT 1", customer, (int)purpose, taken);
}
