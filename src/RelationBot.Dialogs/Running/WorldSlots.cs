using RelationBot.Language;

namespace RelationBot.Dialogs.Running;

/// <summary>The name under which the world learns the language of the conversation, beside the slots.</summary>
internal static class WorldSlots
{
    public const string Language = "language";

    public static string Code(Locale locale) => locale == Locale.French ? "fr" : "en";
}
