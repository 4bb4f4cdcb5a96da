using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using RelationBot.Language.Retrieval;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Memory;

/// <summary>
/// Takes what a customer had forgotten out of the transcript: each entry stays, with <c>…</c> where the words were, in what is read, searched and
/// sent again alike. Found beside the writer, and written by it a little at a time.
/// </summary>
public sealed class Forgetting(WriteGate gate, ReadPool reads, CustomerErasure erasure)
{
    // Who spoke to whom, when, and what things are called: no words of anybody's.
    private static readonly HashSet<string> _frame = new(StringComparer.Ordinal)
    {
        "id", "type", "from", "recipient", "conversation", "channelId", "serviceUrl", "replyToId", "timestamp", "localTimestamp", "locale", "contentType", "contentUrl",
    };

    // Dialogs under way go on with what they know; what they hold goes when they end.
    private static readonly HashSet<string> _underWay = new(StringComparer.Ordinal) { "active", "suspended", "waiting", "choices" };

    private const string Select = "SELECT t.Key, c.Id, t.ActivityId, t.Turn, t.Text, t.Json, COALESCE(t.FactsRead, '') || ' ' || COALESCE(t.FactsWritten, '') ";

    /// <summary>What waits, the first due first.</summary>
    internal List<(long Id, DateTimeOffset Due)> Open() => reads.Read(session => session.All(
        "SELECT Id, DueAt FROM ForgetRequests ORDER BY DueAt", row => (row.GetInt64(0), Columns.Moment(row.GetInt64(1)))));

    /// <summary>Does what was asked. The files are the caller's to clear (<see cref="Remains"/>). Done again after a crash it does the rest.</summary>
    internal async Task FulfilAsync(long request)
    {
        var (customer, json) = reads.Read(session => session.First(
            "SELECT CustomerId, FactsJson FROM ForgetRequests WHERE Id = $1", row => (row.GetInt64(0), row.GetString(1)), request));
        if (json is null)
        {
            return;
        }

        var (facts, silenced) = JsonSerializer.Deserialize<ForgottenThings>(json)!;
        var speech = new ForgottenSpeech(facts);
        var entries = facts.Count == 0 ? [] : reads.Read(session => OwnedTables.Records(session, customer).SelectMany(record => Entries(session, record)).ToList());
        var changed = new Queue<(Entry Entry, string? Text, string Json)>(
            Rewritten(entries, speech).Concat(reads.Read(session => silenced.SelectMany(part => Spoken(session, part)).ToList()).Select(Blank)));
        var messages = changed.Select(change => change.Entry.Text).OfType<string>().ToList();
        var said = messages.Concat(facts.SelectMany(fact => new[] { fact.Value, fact.Source })).OfType<string>().ToList();
        await gate.InSlicesAsync(
            writer =>
            {
                if (changed.TryDequeue(out var change))
                {
                    TranscriptIndex.Rewrite(writer, change.Entry.Key, change.Text, change.Json);
                }

                return changed.Count > 0;
            },
            CancellationToken.None).ConfigureAwait(false);
        await erasure.ClearTracesAsync(IndexTraces.WordsOf(said)).ConfigureAwait(false);
        await gate.WriteAsync(
            writer =>
            {
                foreach (var record in OwnedTables.Records(writer, customer))
                {
                    ForgetStates(writer, record, speech);
                    // Also the words by which he had it forgotten.
                    ExchangeSql.Unsay(writer, record, messages, speech.WithoutWords);
                }

                writer.Execute("DELETE FROM ForgetRequests WHERE Id = $1", request);
            },
            CancellationToken.None).ConfigureAwait(false);
    }

    private static IEnumerable<(Entry Entry, string? Text, string Json)> Rewritten(List<Entry> entries, ForgottenSpeech speech)
    {
        var ids = speech.Facts.Select(fact => fact.Id).ToHashSet();
        var near = entries.Where(entry => entry.Turn != 0 && (entry.Facts.Overlaps(ids) || speech.Facts.Any(entry.Stated))).Select(entry => (entry.Conversation, entry.Turn)).ToHashSet();
        foreach (var entry in entries)
        {
            Func<string, string> without = near.Contains((entry.Conversation, entry.Turn)) || speech.Facts.Any(entry.Stated) ? speech.WithoutAnyWord : speech.WithoutTelling;
            var text = entry.Text is null ? null : speech.Facts.Any(entry.Stated) ? speech.WithoutStated(entry.Text, entry.Stated) : without(entry.Text);
            var json = JsonText.Rewrite(entry.Json, (_, words) => words == entry.Text ? text : without(words), name => !_frame.Contains(name));
            if (text != entry.Text || json != entry.Json)
            {
                yield return (entry, text, json);
            }
        }
    }

    // A turn under way began with the words: it is run again.
    private static void ForgetStates(SqliteWriter writer, long customer, ForgottenSpeech speech)
    {
        foreach (var (number, state) in writer.All(
            "SELECT Number, StateJson FROM Conversations WHERE CustomerId = $1 AND StateJson IS NOT NULL", row => (row.GetInt64(0), row.GetString(1)), customer))
        {
            var left = JsonText.Rewrite(
                state,
                (name, words) => speech.WithoutAnyWord(words) is var kept && kept == words ? words : name == "justNoted" || name.StartsWith("noted.", StringComparison.Ordinal) || name.StartsWith("slots.", StringComparison.Ordinal) ? null : kept,
                name => !_underWay.Contains(name));
            if (left != state)
            {
                writer.Execute("UPDATE Conversations SET StateJson = $2, Version = Version + 1 WHERE Number = $1", number, left);
            }
        }
    }

    // Of a message only that there was one is left.
    private static (Entry Entry, string? Text, string Json) Blank(Entry entry)
    {
        var left = new JsonObject();
        foreach (var (name, value) in JsonNode.Parse(entry.Json)!.AsObject().Where(property => _frame.Contains(property.Key)))
        {
            left[name] = value?.DeepClone();
        }

        var text = entry.Text is null ? null : ForgottenWords.Mark;
        left["text"] = text;
        return (entry, text, left.ToJsonString());
    }

    private static List<Entry> Entries(SqliteSession session, long customer) => session.All(
        Select + "FROM Conversations c CROSS JOIN Transcript t ON t.Key > (c.Number << 24) AND t.Key < ((c.Number + 1) << 24) WHERE c.CustomerId = $1 ORDER BY t.Key",
        Read, customer);

    private static List<Entry> Spoken(SqliteSession session, SilencedConversation part) => session.All(
        Select + "FROM Transcript t JOIN Conversations c ON c.Number = t.Conversation WHERE t.Key > $1 AND t.Key <= $2 AND t.Speaker IN (1, 2) ORDER BY t.Key",
        Read, part.After, part.Last);

    private static Entry Read(SqliteDataReader row) => new(
        row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetInt64(3), row.IsDBNull(4) ? null : row.GetString(4), row.GetString(5),
        [.. row.GetString(6).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => long.Parse(id, CultureInfo.InvariantCulture))]);

    private sealed record Entry(long Key, string Conversation, string ActivityId, long Turn, string? Text, string Json, HashSet<long> Facts)
    {
        public bool Stated(ForgottenFact fact) => fact.ConversationId == Conversation && fact.ActivityId == ActivityId;
    }
}
