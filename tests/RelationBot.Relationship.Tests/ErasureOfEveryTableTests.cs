using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using RelationBot.Relationship.Access;
using RelationBot.Relationship.Company;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Memory;
using RelationBot.Relationship.Retention;
using RelationBot.Relationship.Storage;
using RelationBot.Relationship.Value.Books;
using RelationBot.Relationship.Value.Runs;
using RelationBot.Relationship.Value.Tiers;

namespace RelationBot.Relationship.Tests;

/// <summary>
/// Walks the model: a row of every table is made that holds the customer's name wherever it holds text or bytes, and
/// afterwards the files hold no byte of it. A table that is added is covered or fails here.
/// </summary>
public class ErasureOfEveryTableTests
{
    private const string Word = "Wolkenstein";
    private const string Talk = "talk " + Word;

    /// <summary>Tables that hold nothing of a customer. Who adds one here has looked.</summary>
    private static readonly HashSet<Type> _nobodys =
    [
        typeof(ApiKey), typeof(Product), typeof(Shop), typeof(DeliveryCapacity), typeof(SearchPosition), typeof(SequenceRow),
        typeof(ErasureRecord), typeof(RetentionRun), typeof(PurchaseBook), typeof(TierMove),
    ];

    [Fact]
    public async Task EraseAsync_ARowInEveryTable_LeavesNoByte()
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync(Word);
        await relation.Get<TurnLog>().CommitAsync(
            new TurnRecord(relation.Conversation(Talk, customer.Id), relation.Said(Word, $"{Word} dit une chose"), [], []), default);
        await using (var context = relation.Context())
        {
            await SeedAsync(relation, context, customer.Id);
        }

        Assert.Contains("olkenst", await BytesAsync(relation), StringComparison.OrdinalIgnoreCase);
        await relation.Get<TranscriptIndex>().CatchUpAsync(default);
        Assert.True(await relation.Get<CustomerErasure>().EraseAsync(Word, "chat", default));

        Assert.DoesNotContain("olkenst", await BytesAsync(relation), StringComparison.OrdinalIgnoreCase);
        await using var after = relation.Context();
        var record = Assert.Single(after.Erasures);
        Assert.Equal("chat", record.Origin);
        Assert.True(record.Rows > 10);
    }

    [Fact]
    public async Task EraseAsync_AnyTableOfTheDatabase_IsKnownToTheModel()
    {
        await using var relation = await TestRelation.StartAsync();
        await using var context = relation.Context();
        var known = context.Model.GetEntityTypes().Select(type => type.GetTableName()).Concat(["__EFMigrationsHistory", "__EFMigrationsLock"]).ToHashSet();
        var unknown = relation.Get<ReadPool>().Read(session => session.All(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'TranscriptFts%'", row => row.GetString(0)))
            .Where(name => !known.Contains(name));
        Assert.Empty(unknown);
    }

    private static async Task SeedAsync(TestRelation relation, RelationContext context, long customer)
    {
        var made = new Dictionary<Type, object>();
        // Rows that others point at come first.
        foreach (var type in Ordered(context.Model))
        {
            if (Already(type.ClrType))
            {
                continue;
            }

            var row = Activator.CreateInstance(type.ClrType)!;
            foreach (var property in type.GetProperties())
            {
                Fill(property, row, customer, made, relation.Clock.GetUtcNow());
            }

            context.Add(row);
            made[type.ClrType] = row;
            await context.SaveChangesAsync();
            if (row is Account account)
            {
                (await context.Customers.SingleAsync(c => c.Id == customer)).AccountId = account.Id;
            }
        }
    }

    private static bool Already(Type type) =>
        _nobodys.Contains(type) || type == typeof(Customer) || type == typeof(ConversationRow) || type == typeof(TranscriptRow)
        || type.Namespace!.StartsWith("Microsoft.AspNetCore.Identity", StringComparison.Ordinal) || type == typeof(DeskUser) || type == typeof(ValueRun);

    private static IEnumerable<IEntityType> Ordered(IModel model)
    {
        var left = model.GetEntityTypes().ToList();
        var done = new HashSet<IEntityType>();
        while (left.Count > 0)
        {
            var next = left.First(type => type.GetForeignKeys().All(key => key.PrincipalEntityType == type || done.Contains(key.PrincipalEntityType)));
            left.Remove(next);
            done.Add(next);
            yield return next;
        }
    }

    private static void Fill(IProperty property, object row, long customer, Dictionary<Type, object> made, DateTimeOffset now)
    {
        if (property.PropertyInfo is not { CanWrite: true } info)
        {
            return;
        }

        var pointed = property.GetContainingForeignKeys().Select(key => made.GetValueOrDefault(key.PrincipalEntityType.ClrType)).FirstOrDefault(found => found is not null);
        var type = Nullable.GetUnderlyingType(info.PropertyType) ?? info.PropertyType;
        object? value =
            property.Name is "CustomerId" or "OtherId" ? customer
            : property.Name == "ConversationId" ? Talk
            : pointed is not null ? pointed.GetType().GetProperty("Id")!.GetValue(pointed)
            : property.IsPrimaryKey() && type == typeof(long) ? (property.ValueGenerated == ValueGenerated.Never ? FactKey.Of(customer, 1000) : 0L)
            : type == typeof(string) ? $"{Word} {property.DeclaringType.ShortName()}.{property.Name}"
            : type == typeof(byte[]) ? Encoding.UTF8.GetBytes($"{Word} {property.DeclaringType.ShortName()}")
            : type == typeof(DateTimeOffset) ? now
            : type == typeof(DateOnly) ? DateOnly.FromDateTime(now.DateTime)
            : type == typeof(long) ? 1L
            : null;
        if (value is not null)
        {
            info.SetValue(row, value);
        }
    }

    private static async Task<string> BytesAsync(TestRelation relation)
    {
        var bytes = new StringBuilder();
        foreach (var file in Directory.GetFiles(relation.Folder, "*", SearchOption.AllDirectories))
        {
            bytes.Append(Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file)));
        }

        return bytes.ToString();
    }
}
