using RelationBot.Language.Retrieval;

namespace RelationBot.Dialogs.Running;

/// <summary>Whether a message asks about goods that one may buy, rather than about something bought.</summary>
internal static class Goods
{
    /// <summary>« quelle boîte pour mes gâteaux ? », "recommend me a phone": a question or a wish that names an article.</summary>
    public static bool Wished(Message message) =>
        (message.Text.Contains('?', StringComparison.Ordinal) || message.Has("choosing") || message.Has("wishing")) && GoodsWords.Any(message.Text, message.Locale);
}
