using System.Globalization;
using RelationBot.Language.Recognizers;

namespace RelationBot.Language.Retrieval;

/// <summary>Days that a text names, first and last.</summary>
internal readonly record struct NamedDays(DateTime From, DateTime To)
{
    private static readonly HashSet<string> _dates = new(StringComparer.Ordinal) { EntityTypes.DateTime };

    public bool IsLong => (To - From).TotalDays > 7;

    /// <summary>
    /// Those that a text names, said at a moment; « en mai » may be this year's or the last, and both are given.
    /// </summary>
    /// <param name="names">Whether any time is named at all, also one that is no day (« trois fois par semaine »).</param>
    public static List<NamedDays> Of(string text, Locale locale, DateTime at, out bool names)
    {
        var spans = new List<NamedDays>();
        names = false;
        foreach (var entity in EntityRecognizer.Recognize(text, locale, at, _dates))
        {
            names = true;
            if (entity.Resolution.GetValueOrDefault("values") is not IEnumerable<IReadOnlyDictionary<string, object>> values)
            {
                continue;
            }

            foreach (var value in values)
            {
                if (Day(value.GetValueOrDefault("value")) is { } day)
                {
                    spans.Add(new NamedDays(day, day));
                }
                else if (Day(value.GetValueOrDefault("start")) is { } from && Day(value.GetValueOrDefault("end")) is { } end)
                {
                    spans.Add(new NamedDays(from, end > from ? end.AddDays(-1) : from));
                }
            }
        }

        return spans;
    }

    /// <summary>How well something of a day fits: 1 within the span, less where it was told within the days after.</summary>
    public double Fits(DateTime day)
    {
        const double toldLater = 0.3;
        return day >= From && day <= To.AddDays(1) ? 1 : day > To && day <= To.AddDays(14) ? toldLater : 0;
    }

    public bool Overlaps(NamedDays other) => From <= other.To && other.From <= To;

    private static DateTime? Day(object? value) =>
        value is string { Length: >= 10 } text && DateTime.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
