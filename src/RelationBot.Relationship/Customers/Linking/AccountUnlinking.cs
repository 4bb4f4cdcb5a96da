using RelationBot.Relationship.Memory;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Customers;

/// <summary>
/// Takes conversations and what came of them out of a customer's record: into the record that they belong to, or where that
/// is not known into nobody's. What others were told by them is history; what they replaced holds again.
/// </summary>
/// <param name="writer">The writer.</param>
/// <param name="customer">Whose record it is.</param>
/// <param name="owner">Whose they are; 0 where nobody knows.</param>
internal sealed class AccountUnlinking(SqliteWriter writer, long customer, long owner)
{
    // That somebody was taken for the customer is said in the customer's own log.
    private static readonly HashSet<string> _stay = new(StringComparer.Ordinal) { "IdentificationAttempts", "OneTimeCodes" };

    /// <summary>Takes them; how many facts went with them.</summary>
    public long Take(IReadOnlyList<(long Number, string Name, long Last)> conversations)
    {
        object? to = owner == 0 ? null : owner;
        var tables = OwnedTables.Of(writer).Where(table => table is { ByCustomer: true, ByConversation: true, ByKey: false } && !_stay.Contains(table.Name)).ToList();
        var facts = 0L;
        foreach (var (number, name, _) in conversations)
        {
            facts += TakeFacts(name);
            TakeExchanges(number);
            TakeNotes(name);
            foreach (var table in tables)
            {
                writer.Execute($"UPDATE {table.Name} SET CustomerId = $3 WHERE ConversationId = $1 AND CustomerId = $2", name, customer, to);
            }

            writer.Execute("UPDATE Conversations SET CustomerId = $2, ProvedAt = NULL, StateJson = NULL, Version = Version + 1 WHERE Number = $1", number, to);
        }

        return facts;
    }

    private long TakeFacts(string conversation)
    {
        var stated = FactSql.All(writer, customer).FindAll(fact => fact.SourceConversationId == conversation);
        foreach (var fact in Enumerable.Reverse(stated))
        {
            // Where another fact has followed since, that one follows what was before.
            writer.Execute(
                "UPDATE Facts SET SupersededBy = $2, ValidTo = iif($2 IS NULL, $3, ValidTo) WHERE SupersededBy = $1 AND Id BETWEEN $4 AND $5",
                fact.Id, fact.SupersededBy, Columns.Of(fact.ValidTo), FactKey.Of(customer, 0), FactKey.Of(customer, FactKey.Most));
            writer.Execute("DELETE FROM Facts WHERE Id = $1", fact.Id);
        }

        foreach (var fact in stated.Where(_ => owner != 0))
        {
            (fact.Id, fact.CustomerId, fact.SupersededBy) = (0, owner, null);
            new StateFact(fact).State(writer);
        }

        return stated.Count;
    }

    private void TakeExchanges(long conversation)
    {
        foreach (var exchange in ExchangeSql.Newest(writer, customer, int.MaxValue).Where(exchange => exchange.Conversation == conversation).Reverse())
        {
            writer.Execute("DELETE FROM Exchanges WHERE Id = $1", exchange.Id);
            if (owner != 0)
            {
                var last = writer.Scalar<long>("SELECT max(Id) FROM Exchanges WHERE Id BETWEEN $1 AND $2", FactKey.Of(owner, 0), FactKey.Of(owner, FactKey.Most));
                (exchange.Id, exchange.CustomerId) = (Math.Max(last, FactKey.Of(owner, 0)) + 1, owner);
                ExchangeSql.Insert(writer, exchange);
            }
        }
    }

    // What an advisor wrote after such a conversation is about whoever spoke there.
    private void TakeNotes(string conversation)
    {
        foreach (var table in new[] { "Notes", "ProposedFacts" })
        {
            const string Of = "WHERE CustomerId = $1 AND HandoffId IN (SELECT Id FROM Handoffs WHERE ConversationId = $2)";
            if (owner == 0)
            {
                writer.Execute($"DELETE FROM {table} {Of}", customer, conversation);
            }
            else
            {
                writer.Execute($"UPDATE {table} SET CustomerId = $3 {Of}", customer, conversation, owner);
            }
        }
    }
}
