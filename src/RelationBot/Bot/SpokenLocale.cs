using RelationBot.Language;

namespace RelationBot.Bot;

/// <summary>The language a channel's locale names, where it is one of those spoken here.</summary>
internal static class SpokenLocale
{
    public static Locale? Of(string? bcp47) => bcp47?.Split('-', '_')[0].ToLowerInvariant() switch
    {
        "fr" => Locale.French,
        "en" => Locale.English,
        _ => null,
    };

    public static string Bcp47(Locale locale) => locale == Locale.French ? "fr-FR" : "en-US";
}
