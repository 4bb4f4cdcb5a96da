using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using RelationBot.Relationship.Access;
using RelationBot.Relationship.Company;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Handoffs;
using RelationBot.Relationship.Mails;
using RelationBot.Relationship.Memory;
using RelationBot.Relationship.Retention;
using RelationBot.Relationship.Value;
using RelationBot.Relationship.Value.Books;
using RelationBot.Relationship.Value.Costs;
using RelationBot.Relationship.Value.Runs;
using RelationBot.Relationship.Value.Tiers;

namespace RelationBot.Relationship.Storage;

/// <summary>
/// The model, and EF's way in. Saving passes the <see cref="WriteGate"/> like every other write; a transaction opened by
/// hand would hold the lock that the gate waits for, and is refused.
/// </summary>
public sealed class RelationContext(DbContextOptions<RelationContext> options) : IdentityDbContext<DeskUser>(options)
{
    public DbSet<Customer> Customers => Set<Customer>();
    public DbSet<Account> Accounts => Set<Account>();
    public DbSet<Handle> Handles => Set<Handle>();
    public DbSet<Fact> Facts => Set<Fact>();
    public DbSet<Note> Notes => Set<Note>();
    public DbSet<ProposedFact> ProposedFacts => Set<ProposedFact>();
    public DbSet<Exchange> Exchanges => Set<Exchange>();
    public DbSet<ConversationRow> Conversations => Set<ConversationRow>();
    public DbSet<TranscriptRow> Transcript => Set<TranscriptRow>();
    public DbSet<SequenceRow> TranscriptSequence => Set<SequenceRow>();
    public DbSet<SearchPosition> SearchPositions => Set<SearchPosition>();
    public DbSet<UploadRow> Uploads => Set<UploadRow>();
    public DbSet<Handoff> Handoffs => Set<Handoff>();
    public DbSet<Order> Orders => Set<Order>();
    public DbSet<OrderLine> OrderLines => Set<OrderLine>();
    public DbSet<Delivery> Deliveries => Set<Delivery>();
    public DbSet<DeliveryCapacity> DeliveryCapacities => Set<DeliveryCapacity>();
    public DbSet<Product> Products => Set<Product>();
    public DbSet<Shop> Shops => Set<Shop>();
    public DbSet<Purchase> Purchases => Set<Purchase>();
    public DbSet<PurchaseSummary> PurchaseSummaries => Set<PurchaseSummary>();
    public DbSet<PurchaseBook> PurchaseBooks => Set<PurchaseBook>();
    public DbSet<ServiceEvent> ServiceEvents => Set<ServiceEvent>();
    public DbSet<TierChange> TierChanges => Set<TierChange>();
    public DbSet<TierMove> TierMoves => Set<TierMove>();
    public DbSet<ManualTier> ManualTiers => Set<ManualTier>();
    public DbSet<ValueRun> ValueRuns => Set<ValueRun>();
    public DbSet<ApiKey> ApiKeys => Set<ApiKey>();
    public DbSet<ConsentRecord> Consents => Set<ConsentRecord>();
    public DbSet<Disclosure> Disclosures => Set<Disclosure>();
    public DbSet<OneTimeCode> OneTimeCodes => Set<OneTimeCode>();
    public DbSet<IdentificationAttempt> IdentificationAttempts => Set<IdentificationAttempt>();
    public DbSet<AccessLink> AccessLinks => Set<AccessLink>();
    public DbSet<MergeRecord> Merges => Set<MergeRecord>();
    public DbSet<MergedRow> MergedRows => Set<MergedRow>();
    public DbSet<ErasureRecord> Erasures => Set<ErasureRecord>();
    public DbSet<ErasureRequest> ErasureRequests => Set<ErasureRequest>();
    public DbSet<ForgetRequest> ForgetRequests => Set<ForgetRequest>();
    public DbSet<UnlinkedHandle> UnlinkedHandles => Set<UnlinkedHandle>();
    public DbSet<MailRow> Mails => Set<MailRow>();
    public DbSet<RetentionRun> RetentionRuns => Set<RetentionRun>();

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        Gate is { IsCurrentThread: false }
            ? throw new NotSupportedException("Use SaveChangesAsync: saving waits for the write gate.")
            : base.SaveChanges(acceptAllChangesOnSuccess);

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (Gate is not { IsCurrentThread: false } gate)
        {
            return Task.FromResult(base.SaveChanges(acceptAllChangesOnSuccess));
        }

        if (Database.CurrentTransaction is not null)
        {
            throw new InvalidOperationException("A transaction opened by hand would deadlock with the write gate.");
        }

        return gate.ExclusiveAsync(() => base.SaveChanges(acceptAllChangesOnSuccess), cancellationToken);
    }

    // Null at design time, where the context is built without the application's services.
    private WriteGate? Gate =>
        (WriteGate?)this.GetService<IDbContextOptions>().FindExtension<CoreOptionsExtension>()
            ?.ApplicationServiceProvider?.GetService(typeof(WriteGate));

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<Columns.MomentConverter>();
        configurationBuilder.Properties<decimal>().HaveConversion<Columns.AmountConverter>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        // Fixed ids and stamps: seeded rows must be the same in every build of the model.
        builder.Entity<IdentityRole>().HasData(DeskRoles.All.Select(role => new IdentityRole(role)
        {
            Id = role,
            NormalizedName = role.ToUpperInvariant(),
            ConcurrencyStamp = role,
        }));
        builder.Entity<Customer>(e =>
        {
            e.HasIndex(c => c.Number).IsUnique();
            e.HasOne(c => c.Account).WithMany().HasForeignKey(c => c.AccountId).OnDelete(DeleteBehavior.SetNull);
            e.HasMany(c => c.Handles).WithOne().HasForeignKey(h => h.CustomerId);
            e.HasIndex(c => c.Advisor).HasFilter("Advisor IS NOT NULL");
            e.HasIndex(c => c.MergedInto).HasFilter("MergedInto IS NOT NULL");
            e.Ignore(c => c.MayRemember).Ignore(c => c.ProfilingObjected).Ignore(c => c.AccountName).Ignore(c => c.ServedAs).Ignore(c => c.Address);
        });
        builder.Entity<Handle>().HasIndex(h => new { h.Channel, h.Value }).IsUnique();
        builder.Entity<Account>().HasIndex(a => a.Name);
        // No foreign key: EF would index the customer for it, a second copy of what the key already leads with.
        builder.Entity<Fact>().Property(f => f.Id).ValueGeneratedNever();
        builder.Entity<Note>(e =>
        {
            e.HasIndex(n => n.CustomerId);
            e.HasIndex(n => n.RowIdentity).IsUnique();
        });
        builder.Entity<ProposedFact>(e =>
        {
            e.HasIndex(p => p.HandoffId);
            e.HasIndex(p => p.CustomerId);
        });
        builder.Entity<Exchange>().Property(e => e.Id).ValueGeneratedNever();
        builder.Entity<ConversationRow>(e =>
        {
            e.HasKey(c => c.Number);
            e.HasIndex(c => c.Id).IsUnique();
            e.HasIndex(c => c.CustomerId).HasFilter("CustomerId IS NOT NULL");
        });
        builder.Entity<TranscriptRow>(e =>
        {
            e.HasKey(t => t.Key);
            e.Property(t => t.Key).ValueGeneratedNever();
            e.HasIndex(t => new { t.Conversation, t.ActivityId }).IsUnique();
        });
        builder.Entity<SequenceRow>().HasKey(s => s.Sequence);
        builder.Entity<SearchPosition>(e =>
        {
            e.Property(s => s.Id).ValueGeneratedNever();
            e.HasData(new SearchPosition { Id = 1, Sequence = 0 });
        });
        builder.Entity<UploadRow>().HasIndex(u => u.ConversationId);
        builder.Entity<Handoff>(e =>
        {
            e.HasIndex(h => h.ConversationId, "IX_Handoffs_Unresolved").IsUnique().HasFilter("State <> 2");
            e.HasIndex(h => h.ConversationId, "IX_Handoffs_Conversation");
            e.HasIndex(h => new { h.State, h.RequestedAt });
            e.HasIndex(h => new { h.Advisor, h.ConversationId });
            e.HasIndex(h => h.CustomerId);
        });
        builder.Entity<Order>(e =>
        {
            e.HasIndex(o => o.Number).IsUnique();
            e.HasOne<Customer>().WithMany().HasForeignKey(o => o.CustomerId);
            e.HasMany(o => o.Lines).WithOne().HasForeignKey(l => l.OrderId);
            e.HasOne(o => o.Delivery).WithOne().HasForeignKey<Delivery>(d => d.OrderId);
        });
        builder.Entity<Delivery>().HasIndex(d => new { d.Day, d.Slot });
        builder.Entity<DeliveryCapacity>().HasKey(c => new { c.Day, c.Slot });
        builder.Entity<Product>().HasKey(p => p.Sku);
        builder.Entity<Purchase>(e =>
        {
            e.HasIndex(p => p.RowIdentity).IsUnique();
            e.HasIndex(p => new { p.CustomerId, p.Day });
            e.HasOne<Customer>().WithMany().HasForeignKey(p => p.CustomerId);
        });
        builder.Entity<PurchaseSummary>(e =>
        {
            e.HasKey(s => s.CustomerId);
            e.Property(s => s.CustomerId).ValueGeneratedNever();
            e.HasOne<Customer>().WithOne().HasForeignKey<PurchaseSummary>(s => s.CustomerId);
        });
        builder.Entity<PurchaseBook>().Property(b => b.Id).ValueGeneratedNever();
        builder.Entity<ServiceEvent>(e =>
        {
            e.HasIndex(s => s.RowIdentity).IsUnique();
            e.HasIndex(s => new { s.CustomerId, s.At });
            e.HasOne<Customer>().WithMany().HasForeignKey(s => s.CustomerId);
        });
        builder.Entity<TierChange>(e =>
        {
            e.HasIndex(t => new { t.CustomerId, t.Day });
            e.HasIndex(t => t.Day);
            e.HasOne<Customer>().WithMany().HasForeignKey(t => t.CustomerId);
        });
        builder.Entity<TierMove>().HasKey(m => new { m.Day, m.From, m.To });
        // Who has a project is asked of the whole base every night.
        builder.Entity<Fact>().HasIndex(f => f.CustomerId, "IX_Facts_Projects").HasFilter("Kind = 'project' AND ValidTo IS NULL");
        builder.Entity<ManualTier>(e =>
        {
            e.HasKey(t => t.CustomerId);
            e.Property(t => t.CustomerId).ValueGeneratedNever();
            e.HasOne<Customer>().WithOne().HasForeignKey<ManualTier>(t => t.CustomerId);
        });
        builder.Entity<ApiKey>().HasIndex(k => k.Hash).IsUnique();
        BelongingModel.Configure(builder);
    }
}
