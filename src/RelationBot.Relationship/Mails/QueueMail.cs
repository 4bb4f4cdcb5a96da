using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Mails;

/// <summary>Has a mail sent once the turn is durable.</summary>
public sealed record QueueMail(MailRow Mail) : ITurnWrite
{
    public void Apply(SqliteWriter writer) => writer.Execute(
        "INSERT INTO Mails (CustomerId, Purpose, Address, Subject, Body, At, Attempts) VALUES ($1, $2, $3, $4, $5, $6, 0)",
        Mail.CustomerId, Mail.Purpose, Mail.Address, Mail.Subject, Mail.Body, Columns.Of(Mail.At));
}
