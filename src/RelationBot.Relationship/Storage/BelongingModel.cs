using Microsoft.EntityFrameworkCore;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Mails;
using RelationBot.Relationship.Memory;

namespace RelationBot.Relationship.Storage;

/// <summary>
/// The tables about whom a record belongs to. What is a customer's says so in a column <c>CustomerId</c> or
/// <c>ConversationId</c>: erasure, merging and export find it by that name.
/// </summary>
internal static class BelongingModel
{
    public static void Configure(ModelBuilder builder)
    {
        builder.Entity<ConsentRecord>().HasIndex(c => new { c.CustomerId, c.Purpose });
        builder.Entity<Disclosure>(e =>
        {
            e.HasIndex(d => d.ConversationId);
            e.HasIndex(d => d.CustomerId).HasFilter("CustomerId IS NOT NULL");
            e.HasIndex(d => d.At);
        });
        builder.Entity<OneTimeCode>(e =>
        {
            e.HasIndex(c => c.ConversationId);
            e.HasIndex(c => new { c.CustomerId, c.At }).HasFilter("CustomerId IS NOT NULL");
        });
        builder.Entity<IdentificationAttempt>(e =>
        {
            e.HasIndex(a => new { a.ConversationId, a.At });
            e.HasIndex(a => new { a.CustomerId, a.At }).HasFilter("CustomerId IS NOT NULL");
        });
        builder.Entity<AccessLink>(e =>
        {
            e.HasIndex(l => l.Hash).IsUnique();
            e.HasIndex(l => l.CustomerId);
        });
        builder.Entity<MergeRecord>(e =>
        {
            e.HasIndex(m => m.CustomerId);
            e.HasIndex(m => m.OtherId);
            e.HasMany(m => m.Rows).WithOne().HasForeignKey(r => r.MergeId);
        });
        builder.Entity<ErasureRequest>(e =>
        {
            e.HasIndex(r => r.DueAt);
            e.HasIndex(r => r.CustomerId);
        });
        builder.Entity<ForgetRequest>(e =>
        {
            e.HasIndex(r => r.DueAt);
            e.HasIndex(r => r.CustomerId);
        });
        builder.Entity<UnlinkedHandle>().HasIndex(u => u.CustomerId);
        builder.Entity<MailRow>(e =>
        {
            e.HasIndex(m => m.CustomerId);
            e.HasIndex(m => m.SentAt);
        });
    }
}
