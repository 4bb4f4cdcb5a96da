using System.Globalization;

namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>Builds the maps of a resolution.</summary>
internal static class Values
{
    public static Outcome Of(string type, IEnumerable<Dictionary<string, object>> values) => new(type, [.. values]);

    public static IEnumerable<DateOnly?> Each(DayFound day) => day.IsSure ? [day.Past] : [day.Past, day.Future];

    public static Dictionary<string, object> Entry(string timex, string type, string? value) =>
        new() { ["timex"] = timex, ["type"] = type, ["value"] = value ?? "not resolved" };

    public static Dictionary<string, object> Range(string timex, string type, string? start, string? end, string? mod = null, string? source = null, string? list = null)
    {
        var entry = new Dictionary<string, object> { ["timex"] = timex, ["type"] = type };
        Put(entry, "start", start);
        Put(entry, "end", end);
        Put(entry, "list", list);
        return Marked(entry, mod, source);
    }

    public static Dictionary<string, object> Marked(Dictionary<string, object> entry, string? mod, string? source)
    {
        Put(entry, "Mod", mod);
        Put(entry, "sourceEntity", source);
        return entry;
    }

    private static void Put(Dictionary<string, object> entry, string key, string? value)
    {
        if (value is not null)
        {
            entry[key] = value;
        }
    }
}

/// <summary>Days, times and lengths as they are written.</summary>
internal static class Iso
{
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Moment(DateTime moment) => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    public static string Exact(DateTime moment) => moment.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);

    public static string Number(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
