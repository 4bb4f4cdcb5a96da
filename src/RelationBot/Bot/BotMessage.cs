using RelationBot.Dialogs;
using RelationBot.Language;
using RelationBot.Protocol;

namespace RelationBot.Bot;

/// <summary>A sentence of the bot as the channels carry it.</summary>
internal static class BotMessage
{
    public static Activity Of(Said said, Locale? locale)
    {
        var message = Activity.Message(said.Text);
        message.Locale = locale is { } spoken ? SpokenLocale.Bcp47(spoken) : null;
        if (said.Suggestions.Count > 0)
            message.SuggestedActions = new SuggestedActions { Actions = [.. said.Suggestions.Select(CardAction.ImBack)] };
        return message;
    }
}
