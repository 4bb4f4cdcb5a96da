using RelationBot.Language.Grammars;

namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>Fills a grammar's small symbols from lists of words.</summary>
internal static class CommonWords
{
    /// <summary>The little words of one meaning each: « symbol: pattern, pattern » lines.</summary>
    public static Grammar Little(this Grammar g, string lines)
    {
        foreach (var line in Lines(lines))
        {
            g.Rules(line.Name, line.Name, line.Patterns);
        }

        return g;
    }

    /// <summary>« name/short/short » of each month; only the short forms take a point.</summary>
    public static Grammar Months(this Grammar g, string months)
    {
        var whole = new HashSet<string>(StringComparer.Ordinal);
        var number = 1;
        foreach (var names in months.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            whole.Add(names.Split('/')[0]);
            foreach (var name in names.Split('/'))
            {
                g.Words("monthname", number, name);
            }

            number++;
        }

        g.Rules("comma", ",", "\\,");
        return g.Rule("month", "{monthname} .", m => SharedRules.Touching(m) && m.Parse.Tokens[m.Start].Length <= 4 && m.End < m.Parse.Tokens.Count && !whole.Contains(m.Parse.Tokens[m.Start].Folded) ? m.Get<int>("monthname") : null)
            .Rule("month", "{monthname}", m => m.Get<int>("monthname"));
    }

    public static Grammar Weekdays(this Grammar g, string days)
    {
        var number = 1;
        foreach (var names in days.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var name in names.Split('/'))
            {
                g.Words("dayname", (DayOfWeek)(number % 7), name);
            }

            number++;
        }

        return g.Rule("weekday", "{dayname} .", m => SharedRules.Touching(m) && m.Parse.Tokens[m.Start].Length <= 4 && m.End < m.Parse.Tokens.Count ? m.Get<DayOfWeek>("dayname") : null)
            .Rule("weekday", "{dayname}", m => m.Get<DayOfWeek>("dayname"));
    }

    /// <summary>« code: pattern, pattern » lines of units.</summary>
    public static Grammar Units(this Grammar g, string lines)
    {
        foreach (var line in Lines(lines))
        {
            g.Rules("unit", line.Name, line.Patterns);
        }

        return g;
    }

    /// <summary>« code from to: pattern, pattern » lines of parts of the day.</summary>
    public static Grammar Parts(this Grammar g, string symbol, string lines)
    {
        foreach (var line in Lines(lines))
        {
            var said = line.Name.Split(' ');
            var to = said[2] == "24" ? new TimeSpan(23, 59, 59) : TimeSpan.FromHours(int.Parse(said[2], System.Globalization.CultureInfo.InvariantCulture));
            g.Rules(symbol, new PartMeaning(said[0], TimeSpan.FromHours(int.Parse(said[1], System.Globalization.CultureInfo.InvariantCulture)), to), line.Patterns);
        }

        return g;
    }

    private static IEnumerable<(string Name, string[] Patterns)> Lines(string lines) =>
        lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(l => (l[..l.IndexOf(':', StringComparison.Ordinal)], l[(l.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)));
}
