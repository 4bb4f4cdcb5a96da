using System.Text;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Memory;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Tests;

/// <summary>What pages that were split keep of rows that moved is cleared, however large the file.</summary>
public class RemainsTests
{
    private const int Large = 20 << 20, Rows = 400;

    private static string Bytes(TestRelation relation) =>
        string.Concat(Directory.GetFiles(relation.Folder).Select(file => Encoding.Latin1.GetString(File.ReadAllBytes(file))));

    private static async Task<TestRelation> StartLargeAsync()
    {
        var relation = await TestRelation.StartAsync();
        await relation.Get<Uploads>().SaveUploadAsync("somebody's", "plan.bin", "application/octet-stream", new byte[Large], default);
        return relation;
    }

    private static async Task<List<long>> LiveAsync(TestRelation relation, Customer customer, int turns, Func<int, string> word)
    {
        var facts = new List<StateFact>();
        for (var i = 0; i < turns; i++)
        {
            var text = $"{word(i)} dit une chose numéro {i} " + new string('x', i * 7 % 900);
            facts.Add(new StateFact(new Fact
            {
                CustomerId = customer.Id, Kind = "personal", Key = "hobby", Value = $"{word(i)} {i}", StatedAt = relation.Clock.GetUtcNow(),
                SourceText = text, SourceWords = $"{word(i)} dit", SourceConversationId = "talk " + customer.Number, SourceActivityId = $"a{i}",
            }));
            await relation.Get<TurnLog>().CommitAsync(
                new TurnRecord(relation.Conversation("talk " + customer.Number, customer.Id), relation.Said($"a{i}", text), [relation.Said($"r{i}", "Bien.", SpeakerRole.Bot)], [facts[^1]]),
                default);
        }

        return [.. facts.Select(fact => fact.Fact.Id)];
    }

    [Fact]
    public async Task EraseAsync_LargeFile_LeavesNoByteOfThem()
    {
        await using var relation = await StartLargeAsync();
        var customers = new List<Customer>();
        foreach (var i in Enumerable.Range(0, 6))
        {
            customers.Add(await relation.AddCustomerAsync($"C-{i}"));
        }

        // Nobody's rows come behind his own: pages are split.
        await Task.WhenAll(customers.Select((customer, i) => LiveAsync(relation, customer, 120, _ => (char)('a' + i) + "olkenstein")));
        for (var i = 0; i < customers.Count; i++)
        {
            await relation.Get<CustomerErasure>().EraseAsync(customers[i].Number, "desk", default);
            Assert.DoesNotContain((char)('a' + i) + "olkenst", Bytes(relation), StringComparison.OrdinalIgnoreCase);
        }

        Assert.DoesNotContain("olkenst", Bytes(relation), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("ok", relation.Get<ReadPool>().Read(s => s.Scalar<string>("PRAGMA integrity_check")));
    }

    [Fact]
    public async Task RetireFact_LargeFile_LeavesNoByteOfWhatIsForgotten()
    {
        await using var relation = await StartLargeAsync();
        var random = new Random(7);
        var customers = new List<(Customer Customer, List<string> Words)>();
        foreach (var i in Enumerable.Range(0, 6))
        {
            customers.Add((await relation.AddCustomerAsync($"C-{i}"), [.. Enumerable.Range(0, 60).Select(_ => string.Concat(Enumerable.Range(0, 10).Select(_ => (char)('a' + random.Next(26)))))]));
        }

        var facts = await Task.WhenAll(customers.Select(customer => LiveAsync(relation, customer.Customer, customer.Words.Count, i => customer.Words[i])));
        foreach (var ((customer, words), stated) in customers.Zip(facts))
        {
            await relation.Get<CustomerMemory>().RetireAsync(new RetireFact(customer.Id, [.. stated.Where((_, i) => i % 2 == 0)], relation.Clock.GetUtcNow()), default);
            Assert.Null(await relation.Get<ErasureQueue>().FulfilAsync(default));
            var bytes = Bytes(relation);
            Assert.Equal(words.Where((_, i) => i % 2 == 1), words.Where(word => bytes.Contains(word, StringComparison.Ordinal)));
            Assert.Equal(30, (await relation.Get<CustomerMemory>().HistoryAsync(customer.Id, default)).Count);
        }
    }

    [Fact]
    public async Task ClearAsync_SplitPages_AreClearedForGoodAndKeepTheirRows()
    {
        await using var relation = await TestRelation.StartAsync();
        await SplitAsync(relation);

        Assert.True(await relation.Get<Remains>().ClearAsync(default));
        Assert.DoesNotContain("wolkenstein", Bytes(relation), StringComparison.Ordinal);

        // What the writer has in memory must not bring it back.
        await relation.Get<WriteGate>().WriteAsync(writer => writer.Execute("UPDATE Things SET Text = Text || '.'"), default);
        await EmptyLogAsync(relation);
        Assert.DoesNotContain("wolkenstein", Bytes(relation), StringComparison.Ordinal);
        Assert.Equal("ok", relation.Get<ReadPool>().Read(s => s.Scalar<string>("PRAGMA integrity_check")));
        Assert.Equal(
            Enumerable.Range(0, Rows).Where(i => i % 4 != 0).Select(i => $"{i} bleiberg {new string('y', i)}."),
            relation.Get<ReadPool>().Read(s => s.All("SELECT Text FROM Things ORDER BY Id", row => row.GetString(0))));
    }

    [Fact]
    public async Task FulfilAsync_AnotherProcessWrites_ClearsLater()
    {
        await using var relation = await TestRelation.StartAsync();
        await SplitAsync(relation);
        var queue = relation.Get<ErasureQueue>();
        using (var other = new SqliteSession(relation.Get<DatabaseLocation>().Open()))
        {
            other.Execute("BEGIN IMMEDIATE");
            Assert.Equal(TimeSpan.FromSeconds(30), await queue.FulfilAsync(default));
            other.Execute("ROLLBACK");
        }

        Assert.Contains("wolkenstein", Bytes(relation), StringComparison.Ordinal);
        relation.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Null(await queue.FulfilAsync(default));
        Assert.DoesNotContain("wolkenstein", Bytes(relation), StringComparison.Ordinal);
    }

    // Rows come between others, until pages are split; then every fourth is deleted.
    private static async Task SplitAsync(TestRelation relation)
    {
        var order = Enumerable.Range(0, Rows).ToArray();
        new Random(7).Shuffle(order);
        await relation.Get<WriteGate>().WriteAsync(
            writer =>
            {
                writer.Execute("CREATE TABLE Things (Id INTEGER PRIMARY KEY, Text TEXT)");
                writer.Execute("CREATE INDEX ThingsByText ON Things (Text)");
                foreach (var i in order)
                {
                    writer.Execute("INSERT INTO Things VALUES ($1, $2)", i, $"{i} {(i % 4 == 0 ? "wolkenstein" : "bleiberg")} {new string('y', i)}");
                }
            },
            default);
        await relation.Get<WriteGate>().WriteAsync(writer => writer.Execute("DELETE FROM Things WHERE Id % 4 = 0"), default);
        await EmptyLogAsync(relation);
        Assert.Contains("wolkenstein", Bytes(relation), StringComparison.Ordinal);
    }

    private static Task EmptyLogAsync(TestRelation relation) => relation.Get<WriteGate>().ExclusiveAsync(
        () =>
        {
            using var session = new SqliteSession(relation.Get<DatabaseLocation>().Open());
            return session.Scalar<long>("PRAGMA wal_checkpoint(TRUNCATE)");
        },
        default);
}
