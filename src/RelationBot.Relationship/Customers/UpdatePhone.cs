using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Customers;

/// <summary>The customer corrects his telephone number. His e-mail address proves who he is: see <see cref="UpdateEmail"/>.</summary>
public sealed record UpdatePhone(long CustomerId, string Phone) : ITurnWrite
{
    public void Apply(SqliteWriter writer) => writer.Execute("UPDATE Customers SET Phone = $2 WHERE Id = $1", CustomerId, Phone);
}
