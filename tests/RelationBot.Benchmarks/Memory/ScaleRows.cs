using Microsoft.Data.Sqlite;

namespace RelationBot.Benchmarks.Memory;

/// <summary>The prepared inserts of a <see cref="ScaleCompany"/>. Columns that are not named here must have a default.</summary>
internal sealed class ScaleRows(SqliteConnection connection) : IDisposable
{
    private static readonly (string Kind, string Key, string Value, string Text)[] _facts =
    [
        ("preference", "delivery_slot", "le matin", "au fait, je préfère être livré le matin, l'après-midi je suis au fournil"),
        ("personal", "allergy", "le latex", "je suis allergique au latex, dites-le au technicien"),
        ("expectation", "call_ahead", "appeler avant de passer", "il faudrait appeler une heure avant de passer"),
        ("project", "project", "changer le four du magasin", "au printemps on va changer le four du magasin"),
    ];

    private static readonly string[] _said =
    [
        "bonjour, je voudrais savoir où en est ma commande de lave-linge s'il vous plaît",
        "Votre commande est en route : elle arrivera vendredi matin, entre huit heures et midi.",
        "parfait, et au fait je préfère être livré le matin",
        "C'est noté : pour les livraisons, le matin. Puis-je faire autre chose pour vous ?",
    ];

    private readonly SqliteCommand _customer = Prepare(connection, "Customers", "Id, Number, Name, Title, Locale, LifetimeValue, ConsentMemory, ConsentProfiling, LastFact, CreatedAt", 10);
    private readonly SqliteCommand _fact = Prepare(
        connection, "Facts",
        "Id, CustomerId, Kind, Key, Value, Subject, Explicit, Confidence, Evidence, StatedAt, ConfirmedAt, ValidFrom, Origin, SourceConversationId, SourceActivityId, SourceText", 16);
    private readonly SqliteCommand _conversation = Prepare(
        connection, "Conversations", "Number, Id, ChannelId, UserId, UserVerified, Locale, CustomerId, StateJson, StartedAt, LastAt, Version, LastPosition", 12);
    private readonly SqliteCommand _sequence = Prepare(connection, "TranscriptSequence", "Entry", 1);
    private readonly SqliteCommand _entry = Prepare(
        connection, "Transcript", "Key, Conversation, Sequence, Turn, ActivityId, Type, Speaker, Text, At, Json, InHistory", 11);
    private readonly SqliteCommand _exchange = Prepare(
        connection, "Exchanges",
        "Id, CustomerId, Conversation, FirstPosition, LastPosition, StartedAt, LastAt, Locale, Matter, Asked, Done, Promised, LeftOpen, Mood", 14);

    private long _entries;

    public void Customer(long id, string number, string name, long facts, long at) =>
        Insert(_customer, id, number, name, "Madame", "fr-FR", 0, 1, 1, facts, at);

    public void Fact(long key, long customer, int count, string conversation, long at)
    {
        var (kind, name, value, text) = _facts[count % _facts.Length];
        Insert(_fact, key, customer, kind, name, value, "self", 1, 0.9, 1, at, at, at, 0, conversation, "a" + count, text);
    }

    public void Conversation(long number, string id, string customer, long at, long entries) =>
        Insert(_conversation, number, id, "directline", "dl_" + customer, 1, "fr-FR", number, """{"locale":"French","disclosed":true}""", at, at, entries / 2, entries);

    public void Entry(long key, long conversation, long position, long at)
    {
        // A word of its own, as orders and names are: the search index has millions of those.
        var text = $"{_said[position % _said.Length]} (RB-{_entries:D7})";
        Insert(_sequence, key);
        Insert(
            _entry, key, conversation, ++_entries, position - ((position + 1) % 2), "a" + position, "message", position % 2 == 1 ? 0 : 1, text, at,
            $$"""{"type":"message","id":"a{{position}}","channelId":"directline","text":"{{text}}"}""", 1);
    }

    public void Exchange(long key, long customer, long entries, long at) =>
        Insert(_exchange, key, customer, customer, 1, entries, at, at, "fr-FR", "order-status", _said[0], "", "", "", 0);

    public void Dispose()
    {
        foreach (var command in new[] { _customer, _fact, _conversation, _sequence, _entry, _exchange })
        {
            command.Dispose();
        }
    }

    private static SqliteCommand Prepare(SqliteConnection connection, string table, string columns, int count)
    {
        var command = connection.CreateCommand();
        command.CommandText = $"INSERT INTO {table} ({columns}) VALUES ({string.Join(", ", Enumerable.Range(1, count).Select(i => "$" + i))})";
        for (var i = 1; i <= count; i++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = "$" + i });
        }

        return command;
    }

    private static void Insert(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }

        command.ExecuteNonQuery();
    }
}
