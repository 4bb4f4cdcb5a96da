using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Handoffs;

/// <summary>
/// Whom an advisor serves or served, and so may read about: a customer's conversations are not every colleague's business.
/// Handoffs know advisors by the name customers see; a customer's own advisor is named by it or by the account's user name.
/// </summary>
public sealed class ServedCustomers(ReadPool reads)
{
    /// <summary>Whether the advisor had a handoff of this conversation, or of its customer, or is the customer's own advisor.</summary>
    public bool MayReadConversation(string advisor, string? userName, string conversationId) =>
        reads.Read(session => session.Scalar<long>(
            "SELECT EXISTS (SELECT 1 FROM Handoffs WHERE Advisor = $1 AND ConversationId = $2) "
            + "OR EXISTS (SELECT 1 FROM Conversations c JOIN Handoffs h ON h.CustomerId = c.CustomerId WHERE c.Id = $2 AND h.Advisor = $1) "
            + "OR EXISTS (SELECT 1 FROM Conversations c JOIN Customers u ON u.Id = c.CustomerId WHERE c.Id = $2 AND u.Advisor IN ($1, $3))",
            advisor, conversationId, userName)) > 0;

    /// <summary>Whether the customer is or was the advisor's, or waits for any advisor now.</summary>
    public bool MayReadCustomer(string advisor, string? userName, string number) =>
        reads.Read(session => session.Scalar<long>(
            "SELECT EXISTS (SELECT 1 FROM Customers WHERE Number = $2 AND Advisor IN ($1, $3)) "
            + "OR EXISTS (SELECT 1 FROM Customers c JOIN Handoffs h ON h.CustomerId = c.Id WHERE c.Number = $2 AND (h.Advisor = $1 OR h.State = 0))",
            advisor, number, userName)) > 0;
}
