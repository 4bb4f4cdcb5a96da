using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Customers;

/// <summary>Short-lived links to a customer's own page, given to him in a conversation where he has proved who he is.</summary>
public sealed class AccessLinks(ReadPool reads, TimeProvider time)
{
    /// <summary>How long a link opens the page.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    /// <summary>A new link's secret, and what must be committed for it to open.</summary>
    public (string Secret, ITurnWrite Write) New(long customerId)
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));
        return (secret, new Open(Hash(secret), customerId, time.GetUtcNow() + Lifetime));
    }

    /// <summary>Whose link it is; null where it is none or too old.</summary>
    public long? Find(string secret) =>
        reads.Read(session => session.Scalar<long>(
            "SELECT CustomerId FROM AccessLinks WHERE Hash = $1 AND ExpiresAt > $2", Hash(secret), Columns.Of(time.GetUtcNow()))) is > 0 and var id ? id : null;

    private static string Hash(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    private sealed record Open(string Hash, long CustomerId, DateTimeOffset ExpiresAt) : ITurnWrite
    {
        public void Apply(SqliteWriter writer) => writer.Execute(
            "INSERT INTO AccessLinks (Hash, CustomerId, ExpiresAt) VALUES ($1, $2, $3)", Hash, CustomerId, Columns.Of(ExpiresAt));
    }
}
