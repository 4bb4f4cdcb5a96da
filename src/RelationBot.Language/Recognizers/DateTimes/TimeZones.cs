using System.Globalization;
using RelationBot.Language.Grammars;

namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>Time zones by their names: how far from UTC each is, in minutes, summer time only where the name says it.</summary>
internal static class TimeZones
{
    private static readonly (string Names, int Minutes)[] Codes =
    [
        ("utc gmt wet", 0), ("cet bst", 60), ("cest eet sast", 120), ("eest msk", 180), ("gst", 240), ("pkt", 300), ("ist", 330), ("ict", 420), ("sgt hkt awst", 480), ("jst kst", 540),
        ("acst", 570), ("aest", 600), ("aedt", 660), ("nzst", 720), ("nzdt", 780), ("art brt", -180), ("adt", -180), ("ast", -240), ("edt", -240), ("est et cdt", -300), ("ct mdt", -360), ("cst", -360), ("mst mt pdt", -420),
        ("pst pt akdt", -480), ("akst", -540), ("hst", -600),
    ];

    /// <summary>Adds the codes, and <c>UTC+2</c>, <c>GMT-5</c>, as the symbol <c>zone</c>.</summary>
    public static Grammar AddTo(Grammar g)
    {
        foreach (var (names, minutes) in Codes)
        {
            foreach (var name in names.Split(' '))
            {
                g.Rule("zone", name, m => IsCode(m) ? minutes : null);
            }
        }

        return g.Rule("zone", "(utc|gmt) (\\+|-) {h:d1}", m => Offset(m, 0)).Rule("zone", "(utc|gmt) (\\+|-) {h:d1} : {m:d2}", m => Offset(m, m.Get<int>("m")));
    }

    /// <summary>« name, name: hours » lines of zones that a language names.</summary>
    public static Grammar Zones(this Grammar g, string symbol, string lines)
    {
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var minutes = int.Parse(line[(line.LastIndexOf(':') + 1)..], CultureInfo.InvariantCulture);
            g.Rules(symbol, minutes, line[..line.LastIndexOf(':')].Split(',', StringSplitOptions.TrimEntries));
        }

        return g;
    }

    public static string Name(int minutes) => string.Create(CultureInfo.InvariantCulture, $"UTC{(minutes < 0 ? '-' : '+')}{Math.Abs(minutes) / 60:D2}:{Math.Abs(minutes) % 60:D2}");

    /// <summary>A zone that is spoken of by itself.</summary>
    public static Meaning Alone(int minutes) => new ComputedMeaning(_ => Values.Of("timezone",
        [new Dictionary<string, object> { ["type"] = "timezone", ["value"] = Name(minutes), ["utcOffsetMins"] = minutes.ToString(CultureInfo.InvariantCulture) }]));

    /// <summary>The same times, said to be of a zone.</summary>
    public static Outcome In(Outcome outcome, int minutes, string words) => outcome with
    {
        Values = [.. outcome.Values.Select(v => new Dictionary<string, object>(v)
        {
            ["timezone"] = Name(minutes), ["timezoneText"] = words, ["utcOffsetMins"] = minutes.ToString(CultureInfo.InvariantCulture),
        })],
    };

    private static int? Offset(Match m, int minutes) =>
        m.Get<int>("h") <= 14 ? ((m.Get<int>("h") * 60) + minutes) * (m.Parse.Tokens[m.Start + 1].Folded == "-" ? -1 : 1) : null;

    // Two letters are a zone in capitals only: « 9h et 11h », "10 et 12".
    private static bool IsCode(Match m) => m.Parse.Tokens[m.Start].Length > 2 || char.IsUpper(m.Parse.Text[m.Parse.Tokens[m.Start].Start]);
}
