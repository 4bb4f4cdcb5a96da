using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Customers;

/// <summary>
/// The customer has another e-mail address. Codes go there: only to be written once a code that was sent to the old one was typed
/// (<see cref="CodePurpose.Address"/>). The old one is his handle no longer.
/// </summary>
public sealed record UpdateEmail(long CustomerId, string Email) : ITurnWrite
{
    public void Apply(SqliteWriter writer)
    {
        writer.Execute(
            "DELETE FROM Handles WHERE CustomerId = $1 AND Channel = 'email' AND Value = (SELECT lower(Email) FROM Customers WHERE Id = $1)", CustomerId);
        writer.Execute("UPDATE Customers SET Email = $2 WHERE Id = $1", CustomerId, Email);
    }
}
