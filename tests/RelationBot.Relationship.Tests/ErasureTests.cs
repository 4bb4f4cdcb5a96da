using System.Text;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Handoffs;
using RelationBot.Relationship.Memory;

namespace RelationBot.Relationship.Tests;

public class ErasureTests
{
    private static async Task LiveAsync(TestRelation relation, Customer customer, string word, int turns)
    {
        for (var i = 0; i < turns; i++)
        {
            var id = $"{word} {i}";
            var fact = new Fact
            {
                CustomerId = customer.Id, Kind = "personal", Key = "hobby", Value = $"{word} hobby {i}", StatedAt = relation.Clock.GetUtcNow(), SourceText = word,
            };
            var entry = relation.Said(id, $"{word} dit une chose numéro {i} " + new string('x', i * 40));
            await relation.Get<TurnLog>().CommitAsync(
                new TurnRecord(
                    relation.Conversation("talk " + word, customer.Id), entry with { Json = $$"""{"text":"{{word}} {{i}}"}""" },
                    [relation.Said("r" + id, $"Bien, {word}.", SpeakerRole.Bot)],
                    [new SaveDialogState("talk " + word, $$"""{"name":"{{word}}{{i}}"}"""), new StateFact(fact)]),
                default);
        }

        var handoff = new Handoff { ConversationId = "talk " + word, CustomerId = customer.Id, Reason = "asked", Summary = word, RequestedAt = relation.Clock.GetUtcNow() };
        await relation.Get<Storage.WriteGate>().WriteAsync(new RequestHandoff(handoff).Apply, default);
        await relation.Get<Uploads>().SaveUploadAsync("talk " + word, word, "text/plain", Encoding.UTF8.GetBytes(word), default);
    }

    private static async Task<string> BytesAsync(TestRelation relation)
    {
        var bytes = new StringBuilder();
        foreach (var file in Directory.GetFiles(relation.Folder))
        {
            bytes.Append(Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file)));
        }

        return bytes.ToString();
    }

    [Fact]
    public async Task EraseAsync_AmongOthers_LeavesNoByteOfHimAndAllOfThem()
    {
        await using var relation = await TestRelation.StartAsync();
        var gone = await relation.AddCustomerAsync("Wolkenstein");
        var stays = await relation.AddCustomerAsync("Bleiberg");
        await Task.WhenAll(LiveAsync(relation, gone, "Wolkenstein", 120), LiveAsync(relation, stays, "Bleiberg", 120));
        var search = relation.Get<TranscriptSearch>();
        Assert.NotEmpty((await search.SearchAsync(new TranscriptQuery("wolkenstein"), default)).Hits);
        // Some of it is not indexed yet when the erasure comes.
        await LiveAsync(relation, gone, "Wolkensteins", 5);

        Assert.Contains("olkenst", await BytesAsync(relation), StringComparison.OrdinalIgnoreCase);
        Assert.True(await relation.Get<CustomerErasure>().EraseAsync("Wolkenstein", "desk", default));
        // The index keeps common beginnings once: what would be left of a word is a part of it.
        Assert.DoesNotContain("olkenst", await BytesAsync(relation), StringComparison.OrdinalIgnoreCase);

        Assert.Empty((await search.SearchAsync(new TranscriptQuery("wolkenstein"), default)).Hits);
        Assert.Equal(20, (await search.SearchAsync(new TranscriptQuery("bleiberg"), default)).Hits.Count);
        Assert.Equal(120, (await relation.Get<CustomerMemory>().HistoryAsync(stays.Id, default)).Count);
        Assert.False(await relation.Get<CustomerErasure>().EraseAsync("Wolkenstein", "desk", default));
        await relation.Get<Storage.WriteGate>().WriteAsync(
            writer => writer.Execute("INSERT INTO TranscriptFts(TranscriptFts) VALUES('integrity-check')"), default);
        Assert.Equal("ok", relation.Get<Storage.ReadPool>().Read(s => s.Scalar<string>("PRAGMA integrity_check")));
    }

    [Fact]
    public async Task EraseAsync_OneAfterAnother_LeavesNoByteOfEither()
    {
        await using var relation = await TestRelation.StartAsync();
        var names = Enumerable.Range(0, 6).Select(i => new string((char)('a' + i), 2) + "olkenstein").ToList();
        foreach (var name in names)
        {
            await LiveAsync(relation, await relation.AddCustomerAsync(name), name, 200);
        }

        await relation.Get<TranscriptIndex>().CatchUpAsync(default);
        foreach (var name in names)
        {
            Assert.True(await relation.Get<CustomerErasure>().EraseAsync(name, "desk", default));
            Assert.DoesNotContain(name[..8], await BytesAsync(relation), StringComparison.OrdinalIgnoreCase);
        }

        Assert.DoesNotContain("olkenst", await BytesAsync(relation), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task EraseAsync_WordsThatBeginTheIndexsPages_LeavesNoPartOfThem()
    {
        await using var relation = await TestRelation.StartAsync();
        foreach (var word in new[] { "wolkenstein", "bleiberg", "zebra" })
        {
            var customer = await relation.AddCustomerAsync(word);
            for (var i = 0; i < 60; i++)
            {
                var words = string.Join(' ', Enumerable.Range(0, 100).Select(k => $"{word}{i}x{k}"));
                await relation.Get<TurnLog>().CommitAsync(new TurnRecord(relation.Conversation(word, customer.Id), relation.Said($"{word}{i}", words), [], []), default);
            }
        }

        await relation.Get<TranscriptIndex>().CatchUpAsync(default);
        // The second one finds the index in one piece, as the first left it.
        foreach (var word in new[] { "bleiberg", "wolkenstein" })
        {
            Assert.True(await relation.Get<CustomerErasure>().EraseAsync(word, "desk", default));
            Assert.DoesNotContain(word[1..7], await BytesAsync(relation), StringComparison.OrdinalIgnoreCase);
        }

        Assert.NotEmpty((await relation.Get<TranscriptSearch>().SearchAsync(new TranscriptQuery("zebra7x7"), default)).Hits);
        AssertPagesBeginWithWords(relation);
        await relation.Get<Storage.WriteGate>().WriteAsync(
            writer => writer.Execute("INSERT INTO TranscriptFts(TranscriptFts) VALUES('integrity-check')"), default);
    }

    [Fact]
    public async Task EraseAsync_ManyWhoShareSomeWords_LeavesAnIndexInOrderWithoutBeginningsOfTheirs()
    {
        await using var relation = await TestRelation.StartAsync();
        var random = new Random(7);
        string[] shared = [.. Enumerable.Range(0, 400).Select(_ => Word(random))];
        var names = Enumerable.Range(0, 24).Select(i => $"N{i}").ToList();
        foreach (var name in names)
        {
            var customer = await relation.AddCustomerAsync(name);
            for (var i = 0; i < 12; i++)
            {
                var words = Enumerable.Range(0, 60).Select(k => k % 3 == 0 ? shared[random.Next(shared.Length)] : Word(random)).Append("bonjour");
                await relation.Get<TurnLog>().CommitAsync(
                    new TurnRecord(relation.Conversation(name, customer.Id), relation.Said($"{name} {i}", string.Join(' ', words)), [], []), default);
            }

            await relation.Get<TranscriptIndex>().CatchUpAsync(default);
        }

        foreach (var name in names[..20])
        {
            await relation.Get<CustomerErasure>().EraseAsync(name, "desk", default);
            AssertPagesBeginWithWords(relation);
            await relation.Get<Storage.WriteGate>().WriteAsync(
                writer => writer.Execute("INSERT INTO TranscriptFts(TranscriptFts) VALUES('integrity-check')"), default);
        }

        // What the others said is found by each of its words.
        var left = relation.Get<Storage.ReadPool>().Read(s => s.All("SELECT Sequence, Text FROM Transcript", row => (Sequence: row.GetInt64(0), Text: row.GetString(1))));
        Assert.Equal(48, left.Count);
        Assert.All(left, entry => Assert.All(entry.Text.Split(' '), word => Assert.Equal(1, relation.Get<Storage.ReadPool>().Read(s => s.Scalar<long>(
            "SELECT count(*) FROM TranscriptFts WHERE TranscriptFts MATCH $1 AND rowid = $2", word, entry.Sequence)))));
    }

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(4, 12)).Select(_ => (char)('a' + random.Next(6))));

    // Whatever pages are looked up by is the beginning of a word that somebody's entry still holds.
    private static void AssertPagesBeginWithWords(TestRelation relation) => relation.Get<Storage.ReadPool>().Read(session =>
    {
        session.Execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.Terms USING fts5vocab('main', 'TranscriptFts', 'row')");
        var words = session.All("SELECT term FROM temp.Terms", row => row.GetString(0));
        Assert.All(
            session.All("SELECT substr(CAST(term AS TEXT), 2) FROM TranscriptFts_idx", row => row.GetString(0)),
            beginning => Assert.Contains(words, word => word.StartsWith(beginning, StringComparison.Ordinal)));
        return true;
    });

    [Fact]
    public async Task ExportAsync_Known_HoldsEverything()
    {
        await using var relation = await TestRelation.StartAsync(demo: true);
        var martin = (await relation.Get<CustomerDirectory>().FindByNumberAsync("C-1001", default))!;
        await LiveAsync(relation, martin, "Martin", 3);
        var document = (await relation.Get<CustomerExport>().ExportAsync("C-1001", default))!;
        Assert.Equal(
            (3, 1, 6, 1, 4), (document.Facts.Count, document.Conversations.Count, document.Conversations[0].Entries.Count, document.Handoffs.Count, document.Orders.Count));
        Assert.NotEmpty(document.Purchases);
        Assert.Single(document.Customer.Handles);
        Assert.Null(await relation.Get<CustomerExport>().ExportAsync("C-9999", default));
    }
}
