using Microsoft.Data.Sqlite;
using RelationBot.Relationship.Memory;
using RelationBot.Tests.Journey;

namespace RelationBot.Tests;

/// <summary>A customer of whom ten thousand facts are known, as many of them holding as may: the limit is said, and nothing is lost by it.</summary>
public sealed class FullMemoryTests(RunningHost running) : IClassFixture<RunningHost>
{
    private const int Facts = 10_000;

    [Fact]
    public async Task Say_MemoryIsFull_IsToldSoAndKeepsWhatThereIs()
    {
        Fill("C-1020");
        var chat = await Chat.ArriveAsync(running.Host, "dl_C-1020");
        var desk = await Desk.OpenAsync(running.Host, running.Data, "supervisor", "Sophie");

        Assert.Contains("tant de choses de vous que celle-ci n'y tient plus", await chat.SayAsync("j'ai un chat siamois"));
        var facts = await FactsAsync(desk);
        Assert.Equal(StateFact.MostHeld, facts.Count);
        Assert.DoesNotContain(facts, fact => fact.Contains("siamois", StringComparison.Ordinal));

        // What only replaces something has its place, and so has anything once something is forgotten.
        Assert.Contains("C'est noté", await chat.SayAsync("je préfère le soir pour les livraisons"));
        Assert.Contains("C'est oublié", await chat.SayAsync("oubliez le produit numéro 9777"));
        Assert.Contains("C'est noté", await chat.SayAsync("j'ai un chat siamois"));
        facts = await FactsAsync(desk);
        Assert.Equal(StateFact.MostHeld, facts.Count);
        Assert.Contains("le soir", facts);
        Assert.Contains("un chat siamois", facts);
        Assert.DoesNotContain("le matin", facts);
        Assert.DoesNotContain("un produit numéro 9777", facts);
        // History is whole: what was replaced is there, what was forgotten is not.
        Assert.Equal(Facts + 1, (await desk.GetAsync("/api/customers/C-1020/facts")).GetArrayLength());
        Assert.Contains("un produit numéro 9501", await chat.SayAsync("que savez-vous de moi ?"));
    }

    private static async Task<List<string>> FactsAsync(Desk desk) =>
        [.. (await desk.GetAsync("/api/facts?customer=C-1020")).EnumerateArray().Select(fact => fact.GetProperty("value").GetString()!)];

    // Those that hold came last.
    private void Fill(string number)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(running.Data, "relationbot.db")};Pooling=False");
        connection.Open();
        using var transaction = connection.BeginTransaction();
        Run("UPDATE Customers SET LastFact = $most WHERE Number = $number", 0, null);
        for (var count = 1; count <= Facts; count++)
        {
            Run(
                "INSERT INTO Facts (Id, CustomerId, Kind, Key, Value, Subject, Explicit, Confidence, Evidence, StatedAt, ConfirmedAt, ValidFrom, ValidTo, Origin) "
                + "SELECT (Id << 20) | $count, Id, 'preference', iif($count = $most, 'delivery_slot', 'proposals'), iif($count = $most, 'le matin', 'un produit numéro ' || $count), 'self', 1, 1, 1, "
                + "1770000000000, 1770000000000, 1770000000000, $until, 0 FROM Customers WHERE Number = $number",
                count, count <= Facts - StateFact.MostHeld ? 1770000000001 : null);
        }

        transaction.Commit();

        void Run(string sql, int count, long? until)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.Parameters.AddWithValue("$number", number);
            command.Parameters.AddWithValue("$most", Facts);
            command.Parameters.AddWithValue("$count", count);
            command.Parameters.AddWithValue("$until", (object?)until ?? DBNull.Value);
            command.ExecuteNonQuery();
        }
    }
}
