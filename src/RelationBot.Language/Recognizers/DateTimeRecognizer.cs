using System.Globalization;
using RelationBot.Language.Recognizers.Time;

namespace RelationBot.Language.Recognizers;

/// <summary>Every date, part of a day and time of a sentence.</summary>
public static class DateTimeRecognizer
{
    /// <summary>
    /// The entities in their order: <c>datetimeV2.date</c>, <c>daterange</c>, <c>time</c>, <c>timerange</c>, <c>datetime</c> or
    /// <c>datetimerange</c>. Each has one value, that of the direction; Recognizers-Text's second, opposite value is not given.
    /// </summary>
    public static IReadOnlyList<Entity> Recognize(string text, Locale locale, DateTime reference, Direction direction = Direction.Future)
    {
        var anchor = new Anchor(reference, direction);
        var entities = new List<Entity>();
        foreach (var moment in MomentFinder.Find(MomentFinder.GrammarOf(locale).Parse(text)))
        {
            if (Value(moment.Meaning, anchor) is { } value)
            {
                entities.Add(new Entity(moment.Start, moment.End - 1, moment.Text, "datetimeV2." + value["type"], new Dictionary<string, object>
                {
                    ["values"] = new List<IReadOnlyDictionary<string, string>> { value },
                }));
            }
        }

        return entities;
    }

    private static Dictionary<string, string>? Value(MomentMeaning moment, Anchor anchor)
    {
        var days = moment.Date?.At(anchor);
        if (moment.Date is not null && days is null)
        {
            return null;
        }

        var dayTimex = days is { } d ? moment.Date!.Timex ?? (d.End is { } e ? $"({Day(d.Start)},{Day(e.AddDays(1))})" : Day(d.Start)) : "";
        var prefix = days is { } on ? Day(on.Start) + " " : "";
        var span = days is null ? "timerange" : "datetimerange";
        return (moment.Time, moment.Part, days) switch
        {
            ({ Exact: true }, _, _) => Entry(days is null ? "time" : "datetime", $"{dayTimex}T{Clock(moment.Clock!.From!.Value)}",
                ("value", prefix + Seconds(moment.Clock.From.Value))),
            ({ }, _, _) => Entry(span, $"{dayTimex}T", ("start", moment.Clock!.From is { } from ? prefix + Seconds(from) : null),
                ("end", moment.Clock.To is { } to ? prefix + Seconds(to) : null)),
            (null, { } part, _) => Entry(span, dayTimex + DayParting.Hours(part.Part).Timex,
                ("start", prefix + Seconds(new TimeOnly(DayParting.Hours(part.Part).From, 0))), ("end", prefix + Seconds(new TimeOnly(DayParting.Hours(part.Part).To, 0)))),
            (null, null, { End: { } last } range) => Entry("daterange", dayTimex, ("start", Day(range.Start)), ("end", Day(last.AddDays(1)))),
            _ => Entry("date", dayTimex, ("value", Day(days!.Value.Start))),
        };
    }

    private static Dictionary<string, string> Entry(string type, string timex, params ReadOnlySpan<(string Key, string? Value)> values)
    {
        var entry = new Dictionary<string, string> { ["timex"] = timex, ["type"] = type };
        foreach (var (key, value) in values)
        {
            if (value is not null)
            {
                entry[key] = value;
            }
        }

        return entry;
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Seconds(TimeOnly time) => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    private static string Clock(TimeOnly time) => time.ToString(time.Minute == 0 ? "HH" : "HH:mm", CultureInfo.InvariantCulture);
}
