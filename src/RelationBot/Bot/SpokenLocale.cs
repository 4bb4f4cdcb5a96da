using System.Globalization;
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

    /// <summary>True where « 3/12 » is 3 December though the language alone would say otherwise: en-GB, en-AU…</summary>
    public static bool DayFirst(string? bcp47)
    {
        try
        {
            return Of(bcp47) == Locale.English && CultureInfo.GetCultureInfo(bcp47!).DateTimeFormat.ShortDatePattern.StartsWith('d');
        }
        catch (CultureNotFoundException)
        {
            return false; // « en_x », as some channels write it
        }
    }

    public static string Bcp47(Locale locale) => locale == Locale.French ? "fr-FR" : "en-US";
}
