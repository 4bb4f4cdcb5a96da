using RelationBot.Relationship.Company;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Memory;

/// <summary>
/// Learns from what a customer does: the slot of his deliveries, the shop where he collects, the channel, the part of the day and the language that he writes in. At least three times, and three in four;
/// marked as inferred, with how often it was seen. What he said himself stands, and what he had forgotten or denied is not inferred again. A few rows of his are
/// read, so it goes with the first turn of a conversation.
/// </summary>
public sealed record InferHabits(long CustomerId, bool English, TimeZoneInfo Zone, DateTimeOffset At) : ITurnWrite
{
    /// <summary>The key of the language that he writes in; one that is on file already is not learnt.</summary>
    public const string WritingLanguage = "writing_language";

    private const int Least = 3;
    private const double Share = 0.75;
    private const int Looked = 12;

    public void Apply(SqliteWriter writer)
    {
        if (writer.Scalar<long>("SELECT ConsentMemory FROM Customers WHERE Id = $1", CustomerId) != (long)Consent.Given)
        {
            return;
        }

        var facts = FactSql.Holding(writer, CustomerId, null);
        var slots = writer.All(
            "SELECT d.Slot, o.Number FROM Orders o JOIN Deliveries d ON d.OrderId = o.Id WHERE o.CustomerId = $1 AND d.Status <> 'failed' ORDER BY d.Day DESC LIMIT $2",
            row => (What: row.GetString(0), Source: row.GetString(1)), CustomerId, Looked);
        Learn(writer, facts, "delivery_slot", FactOrigin.Order, slots.ConvertAll(s => (SlotInWords(s.What), s.Source)));

        var shops = writer.All(
            "SELECT Shop, Number FROM Orders WHERE CustomerId = $1 AND Shop IS NOT NULL AND Status <> 'cancelled' AND PlacedAt <= $3 ORDER BY PlacedAt DESC LIMIT $2",
            row => (What: row.GetString(0), Source: row.GetString(1)), CustomerId, Looked, Columns.Of(At));
        Learn(writer, facts, "shop", FactOrigin.Order, shops);

        var conversations = writer.All(
            "SELECT ChannelId, StartedAt, Id FROM Conversations WHERE CustomerId = $1 ORDER BY Number DESC LIMIT $2",
            row => (Channel: row.GetString(0), At: Columns.Moment(row.GetInt64(1)), Id: row.GetString(2)), CustomerId, Looked);
        Learn(writer, facts, "writing_channel", FactOrigin.Message, conversations.ConvertAll(c => (ChannelInWords(c.Channel), c.Id)));
        Learn(writer, facts, "writing_time", FactOrigin.Message, conversations.ConvertAll(c => (SlotInWords(DayPartOf(c.At)), c.Id)));

        var onFile = LanguageInWords(writer.Scalar<string>("SELECT Locale FROM Customers WHERE Id = $1", CustomerId));
        var languages = writer.All(
            "SELECT e.Locale, c.Id FROM Exchanges e JOIN Conversations c ON c.Number = e.Conversation WHERE e.Id BETWEEN $1 AND $2 ORDER BY e.Id DESC LIMIT $3",
            row => (What: row.IsDBNull(0) ? null : LanguageInWords(row.GetString(0)), Source: row.GetString(1)),
            FactKey.Of(CustomerId, 0), FactKey.Of(CustomerId, FactKey.Most), Looked);
        if (Most(languages) is { } language && language != onFile && !facts.Exists(f => f is { Key: "language", Explicit: true }))
        {
            Learn(writer, facts, WritingLanguage, FactOrigin.Message, languages.ConvertAll(l => (l.What ?? "", l.Source)));
        }
    }

    private static string? Most(List<(string? What, string Source)> seen) => seen.GroupBy(s => s.What).OrderByDescending(g => g.Count()).FirstOrDefault()?.Key;

    private void Learn(SqliteWriter writer, List<Fact> facts, string key, FactOrigin origin, List<(string Value, string Source)> seen)
    {
        var most = seen.GroupBy(s => s.Value).OrderByDescending(g => g.Count()).FirstOrDefault();
        if (most is null || most.Count() < Least || most.Count() < Share * seen.Count || facts.Exists(f => f.Key == key && f.Explicit) || Forgotten(writer, key))
        {
            return;
        }

        if (facts.Find(f => f.Key == key && FactKeys.Same(f.Value, most.Key)) is { } known)
        {
            if (known.Evidence != most.Count())
            {
                writer.Execute("UPDATE Facts SET Evidence = $2, ConfirmedAt = $3 WHERE Id = $1", known.Id, most.Count(), Columns.Of(At));
            }

            return;
        }

        new StateFact(new Fact
        {
            CustomerId = CustomerId,
            Kind = "preference",
            Key = key,
            Value = most.Key,
            Explicit = false,
            Confidence = Math.Round(Math.Min(0.9, 0.5 + (0.1 * most.Count())), 2),
            Evidence = most.Count(),
            StatedAt = At,
            Origin = origin,
            SourceText = origin == FactOrigin.Order ? string.Join(", ", most.Select(m => m.Source)) : null,
            SourceConversationId = origin == FactOrigin.Message ? most.First().Source : null,
        }).State(writer);
    }

    private bool Forgotten(SqliteWriter writer, string key) => writer.Scalar<long>(
        "SELECT count(*) FROM Facts WHERE Id BETWEEN $1 AND $2 AND Key = $3 AND Explicit = 0 AND (RetractedAt IS NOT NULL OR (ValidTo IS NOT NULL AND SupersededBy IS NULL))",
        FactKey.Of(CustomerId, 0), FactKey.Of(CustomerId, FactKey.Most), key) > 0;

    private string DayPartOf(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Zone).Hour switch { < 12 => "morning", < 18 => "afternoon", _ => "evening" };

    private string SlotInWords(string slot) => (slot, English) switch
    {
        ("morning", false) => "le matin",
        ("afternoon", false) => "l'après-midi",
        ("evening", false) => "le soir",
        ("morning", true) => "mornings",
        ("afternoon", true) => "afternoons",
        ("evening", true) => "evenings",
        _ => slot,
    };

    private string? LanguageInWords(string? locale) => locale?.Split('-')[0] switch
    {
        "fr" => English ? "French" : "français",
        "en" => English ? "English" : "anglais",
        _ => null,
    };

    private string ChannelInWords(string channel) => channel switch
    {
        "msteams" => "Teams",
        "directline" or "webchat" => English ? "the site's chat" : "le chat du site",
        _ => channel,
    };
}
