using System.Globalization;
using System.Text;
using RelationBot.Dialogs.Authoring;
using RelationBot.Language;

namespace RelationBot.Dialogs.Running;

/// <summary>Writes canonical values as people of the language do. Does not depend on the machine's own cultures.</summary>
internal static class ValueWriter
{
    private const int YearIsClear = 180;

    private static readonly string[] Jours = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];
    private static readonly string[] Mois =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    /// <summary>« vendredi 6 mars », "Friday 6 March", « matin », …; a value that is not of its type stands as it is.</summary>
    public static string Write(string? type, string value, Locale locale, DateTimeOffset now, IReadOnlyDictionary<string, Wording>? options = null)
    {
        if (options?.GetValueOrDefault(value) is { } option)
        {
            return option.In(locale)[0].Text;
        }

        return type switch
        {
            SlotTypes.Date when DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                => Day(day, locale, DateOnly.FromDateTime(now.DateTime)),
            SlotTypes.DayPart => (value, locale) switch
            {
                ("morning", Locale.French) => "matin",
                ("afternoon", Locale.French) => "après-midi",
                ("evening", Locale.French) => "soir",
                _ => value,
            },
            SlotTypes.YesNo => (value, locale) switch
            {
                ("yes", Locale.French) => "oui",
                ("no", Locale.French) => "non",
                _ => value,
            },
            _ => value,
        };
    }

    /// <summary>Appends a value where French words melt together: « le après-midi », « de Les Croissants ».</summary>
    public static void Join(StringBuilder said, string value, Locale locale)
    {
        if (locale == Locale.French && value.Length > 0)
        {
            if (Ends(said, "de ") && value.StartsWith("Les ", StringComparison.Ordinal))
            {
                (said.Length, value) = (said.Length - 3, "des " + value[4..]);
            }
            else if (Ends(said, "de ") && value.StartsWith("Le ", StringComparison.Ordinal))
            {
                (said.Length, value) = (said.Length - 3, "du " + value[3..]);
            }
            else if ("aàeéèêiîoôuyAÀEÉÈÊIÎOÔU".Contains(value[0], StringComparison.Ordinal)
                && (Ends(said, "le ") || Ends(said, "de ") || Ends(said, "que ")))
            {
                said.Length -= 2;
                said.Append('\'');
            }
        }

        said.Append(value);
    }

    /// <summary>« le matin, l'après-midi ou le soir », "morning, afternoon or evening"; facts, which are longer, have a comma before each.</summary>
    public static string Alternatives(string? type, IReadOnlyList<string> written, Locale locale)
    {
        var or = locale == Locale.French ? "ou" : "or";
        return type != SlotTypes.DayPart ? string.Join($", {or} ", written)
            : (locale == Locale.French ? [.. written.Select(Definite)] : written) is var parts && parts.Count < 2 ? string.Concat(parts)
            : $"{string.Join(", ", parts.SkipLast(1))} {or} {parts[^1]}";
    }

    private static string Definite(string part)
    {
        var said = new StringBuilder("le ");
        Join(said, part, Locale.French);
        return said.ToString();
    }

    private static bool Ends(StringBuilder said, string word)
    {
        if (said.Length < word.Length || (said.Length > word.Length && char.IsLetter(said[said.Length - word.Length - 1])))
        {
            return false;
        }

        return string.Equals(said.ToString(said.Length - word.Length, word.Length), word, StringComparison.OrdinalIgnoreCase);
    }

    private static string Day(DateOnly day, Locale locale, DateOnly today)
    {
        var year = Math.Abs(day.DayNumber - today.DayNumber) > YearIsClear ? day.ToString(" yyyy", CultureInfo.InvariantCulture) : "";
        if (locale == Locale.French)
        {
            return $"{Jours[(int)day.DayOfWeek]} {(day.Day == 1 ? "1er" : day.Day.ToString(CultureInfo.InvariantCulture))} {Mois[day.Month - 1]}{year}";
        }

        return day.ToString("dddd d MMMM", CultureInfo.InvariantCulture) + year;
    }
}
