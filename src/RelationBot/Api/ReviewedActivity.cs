using System.Text.Json;
using RelationBot.Bot;
using RelationBot.Protocol;
using RelationBot.Relationship.Conversations;

namespace RelationBot.Api;

/// <summary>
/// An activity as a supervisor reads it: the protocol's own, with <c>speaker</c> (<c>customer</c>, <c>bot</c>, <c>advisor</c>), <c>why</c> (the
/// dialog and step that said it), <c>factsRead</c> and <c>factsWritten</c> (ids of facts) beside its properties.
/// </summary>
internal static class ReviewedActivity
{
    public static Activity Of(TranscriptEntry entry)
    {
        var activity = JsonSerializer.Deserialize(entry.Json, ProtocolJson.Wire.Activity)!;
        activity.Text = AccessLinkText.Hide(activity.Text);
        var added = activity.Properties ??= [];
        added["speaker"] = JsonSerializer.SerializeToElement(entry.Speaker.ToString().ToLowerInvariant());
        if (entry.Why is not null)
            added["why"] = JsonSerializer.SerializeToElement(entry.Why);
        added["factsRead"] = JsonSerializer.SerializeToElement(TranscriptLine.Ids(entry.FactsRead));
        added["factsWritten"] = JsonSerializer.SerializeToElement(TranscriptLine.Ids(entry.FactsWritten));
        return activity;
    }
}
