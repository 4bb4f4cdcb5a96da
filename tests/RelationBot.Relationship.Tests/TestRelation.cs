using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.EntityFrameworkCore;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Tests;

/// <summary>A relation in a temporary folder, with the production registration and a clock that tests set.</summary>
internal sealed class TestRelation : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly bool _ownsFolder;

    private TestRelation(string folder, TestClock clock, bool demo, bool ownsFolder)
    {
        (Folder, Clock, _ownsFolder) = (folder, clock, ownsFolder);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["RelationBot:DataDirectory"] = folder,
            ["RelationBot:Demo"] = demo ? "true" : "false",
        }).Build();
        _services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(clock).AddRelationship(configuration)
            .BuildServiceProvider(true);
    }

    public string Folder { get; }

    public TestClock Clock { get; }

    public string File => Path.Combine(Folder, "relationbot.db");

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    public AsyncServiceScope Scope() => _services.CreateAsyncScope();

    /// <summary>Ready to use; with <paramref name="folder"/>, on what an earlier one left there.</summary>
    public static async Task<TestRelation> StartAsync(bool demo = false, string? folder = null, TestClock? clock = null)
    {
        var relation = Unprepared(demo, folder, clock);
        var prepared = await relation.Get<RelationDatabase>().PrepareAsync(default);
        Assert.Null(prepared.Fault);
        return relation;
    }

    public static TestRelation Unprepared(bool demo = false, string? folder = null, TestClock? clock = null) =>
        new(folder ?? Directory.CreateTempSubdirectory("relation-").FullName, clock ?? new TestClock(), demo, folder is null);

    public RelationContext Context() => Get<IDbContextFactory<RelationContext>>().CreateDbContext();

    /// <summary>A customer who agreed to be remembered.</summary>
    public async Task<Customer> AddCustomerAsync(string number, string? tier = null, decimal value = 0, Consent memory = Consent.Given)
    {
        await using var context = Context();
        var customer = new Customer
        {
            Number = number, Name = "Jeanne " + number, Tier = tier, LifetimeValue = value, ConsentMemory = memory, CreatedAt = Clock.GetUtcNow(),
        };
        context.Customers.Add(customer);
        await context.SaveChangesAsync();
        return customer;
    }

    public ConversationRow Conversation(string id, long? customerId = null) =>
        new() { Id = id, ChannelId = "directline", UserId = "dl_x", CustomerId = customerId, StartedAt = Clock.GetUtcNow() };

    public TranscriptEntry Said(string activityId, string text, SpeakerRole speaker = SpeakerRole.Customer) =>
        new(activityId, "message", speaker, null, text, Clock.GetUtcNow(), $$"""{"type":"message","id":"{{activityId}}"}""");

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (_ownsFolder)
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(Folder, true);
        }
    }
}

/// <summary>A clock that stands still until it is moved.</summary>
internal class TestClock : TimeProvider
{
    // A Monday morning in winter: Paris is one hour ahead of UTC.
    private DateTimeOffset _now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public void Advance(TimeSpan span) => _now += span;
}
