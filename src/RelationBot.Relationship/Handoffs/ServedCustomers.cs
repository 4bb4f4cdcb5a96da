using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Handoffs;

/// <summary>Whom an advisor serves or served, and so may read about: a customer's conversations are not every colleague's business.</summary>
public sealed class ServedCustomers(ReadPool reads)
{
    /// <summary>Whether the advisor had a handoff of this conversation, or of its customer, or is the customer's own advisor.</summary>
    public bool MayReadConversation(string advisor, string conversationId) =>
        reads.Read(session => session.Scalar<long>(
            "SELECT EXISTS (SELECT 1 FROM Handoffs WHERE Advisor = $1 AND ConversationId = $2) "
            + "OR EXISTS (SELECT 1 FROM Conversations c JOIN Handoffs h ON h.CustomerId = c.CustomerId WHERE c.Id = $2 AND h.Advisor = $1) "
            + "OR EXISTS (SELECT 1 FROM Conversations c JOIN Customers u ON u.Id = c.CustomerId WHERE c.Id = $2 AND u.Advisor = $1)",
            advisor, conversationId)) > 0;

    /// <summary>Whether the customer is or was the advisor's, or waits for any advisor now.</summary>
    public bool MayReadCustomer(string advisor, string number) =>
        reads.Read(session => session.Scalar<long>(
            "SELECT EXISTS (SELECT 1 FROM Customers WHERE Number = $2 AND Advisor = $1) "
            + "OR EXISTS (SELECT 1 FROM Customers c JOIN Handoffs h ON h.CustomerId = c.Id WHERE c.Number = $2 AND (h.Advisor = $1 OR h.State = 0))",
            advisor, number)) > 0;
}
