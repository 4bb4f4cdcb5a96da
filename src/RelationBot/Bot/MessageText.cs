using System.Text.Json;
using RelationBot.Protocol;

namespace RelationBot.Bot;

/// <summary>What a customer wrote, without what the channel wrapped around it.</summary>
internal static class MessageText
{
    /// <summary>
    /// The activity's text without mentions of the bot itself: in Teams' groups and channels each message to the bot
    /// begins with <c>&lt;at&gt;bot&lt;/at&gt;</c> (entity <c>mention</c>).
    /// </summary>
    public static string Of(Activity activity)
    {
        var text = activity.Text ?? "";
        foreach (var entity in activity.Entities ?? [])
        {
            if (entity.Type == "mention" && MentionOf(entity, activity.Recipient?.Id) is { Length: > 0 } mention)
                text = text.Replace(mention, "", StringComparison.Ordinal);
        }

        return text.Trim();
    }

    private static string? MentionOf(Entity entity, string? botId)
    {
        var properties = entity.Properties;
        if (properties is null
            || !properties.TryGetValue("mentioned", out var mentioned) || mentioned.ValueKind != JsonValueKind.Object
            || !mentioned.TryGetProperty("id", out var id) || id.GetString() != botId)
        {
            return null;
        }

        return properties.TryGetValue("text", out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
    }
}
