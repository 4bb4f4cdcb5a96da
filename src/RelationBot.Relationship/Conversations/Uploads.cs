using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Conversations;

/// <summary>Files that users uploaded.</summary>
public sealed class Uploads(IDbContextFactory<RelationContext> contexts, TimeProvider time)
{
    /// <summary>Keeps a file; the id returned has 128 random bits and is the only key to it.</summary>
    public async Task<string> SaveUploadAsync(
        string conversationId, string name, string contentType, byte[] content, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        var row = new UploadRow
        {
            Id = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16)),
            ConversationId = conversationId,
            Name = name,
            ContentType = contentType,
            Content = content,
            At = time.GetUtcNow(),
        };
        context.Uploads.Add(row);
        await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
        return row.Id;
    }

    /// <summary>The file kept under this id, or null.</summary>
    public async Task<UploadRow?> FindUploadAsync(string id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        return await context.Uploads.AsNoTracking().FirstOrDefaultAsync(u => u.Id == id, cancellationToken).ConfigureAwait(false);
    }
}
