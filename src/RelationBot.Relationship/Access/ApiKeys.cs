using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Access;

/// <summary>Keys to the desks' REST interface.</summary>
public sealed class ApiKeys(IDbContextFactory<RelationContext> contexts, TimeProvider time)
{
    private const string Prefix = "rb_";

    /// <summary>Makes a key. This is the only time it is seen.</summary>
    /// <exception cref="ArgumentException">The role is not one of <see cref="DeskRoles"/>.</exception>
    public async Task<string> CreateAsync(string role, string name, CancellationToken cancellationToken)
    {
        if (!DeskRoles.All.Contains(role))
        {
            throw new ArgumentException($"The role must be one of: {string.Join(", ", DeskRoles.All)}.", nameof(role));
        }

        var key = Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        await using var context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        context.ApiKeys.Add(new ApiKey { Name = name, Role = role, Hash = HashOf(key), CreatedAt = time.GetUtcNow() });
        await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
        return key;
    }

    /// <summary>Whose key it is, or null.</summary>
    public async Task<ApiKey?> FindAsync(string key, CancellationToken cancellationToken)
    {
        if (!key.StartsWith(Prefix, StringComparison.Ordinal) || key.Length > 100)
        {
            return null;
        }

        var hash = HashOf(key);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        return await context.ApiKeys.AsNoTracking().FirstOrDefaultAsync(k => k.Hash == hash, cancellationToken).ConfigureAwait(false);
    }

    private static byte[] HashOf(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
