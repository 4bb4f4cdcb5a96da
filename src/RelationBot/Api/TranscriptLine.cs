using System.Globalization;
using RelationBot.Relationship.Conversations;

namespace RelationBot.Api;

/// <summary>One activity of a conversation.</summary>
/// <param name="Why">Which dialog and step said it, for the bot's sentences.</param>
/// <param name="FactsRead">Ids of the facts the turn used.</param>
/// <param name="FactsWritten">Ids of the facts the turn stated.</param>
public sealed record TranscriptLine(
    string Id, string Type, string Speaker, string? Name, DateTimeOffset At, string? Text, string? ReplyToId, string? Why,
    IReadOnlyList<string> FactsRead, IReadOnlyList<string> FactsWritten)
{
    internal static TranscriptLine Of(TranscriptEntry entry) => new(
        entry.ActivityId, entry.Type, entry.Speaker.ToString().ToLowerInvariant(), entry.SpeakerName, entry.At, entry.Text,
        entry.ReplyToId, entry.Why, Ids(entry.FactsRead), Ids(entry.FactsWritten));

    internal static string[] Ids(IReadOnlyList<long> ids) =>
        [.. ids.Select(id => id.ToString(CultureInfo.InvariantCulture))];
}
