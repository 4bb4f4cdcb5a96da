using RelationBot.Language.Grammars;
using RelationBot.Language.Recognizers.Quantities;
using RelationBot.Language.Text;

namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>Entities of the types <c>datetimeV2.*</c>.</summary>
internal static class DateTimeModel
{
    private const int LongestRun = 40;

    /// <summary>Returns how many steps it took.</summary>
    public static long Find(string text, IReadOnlyList<Token> tokens, DateTimeLanguage language, DateTime reference, List<Entity> entities)
    {
        var parse = language.Parse(text, tokens);
        foreach (var found in Scan(parse))
        {
            if (((Meaning)found.Value!).At(reference) is { Values.Count: > 0 } outcome)
            {
                var (start, end) = (parse.Tokens[found.Start].Start, parse.Tokens[found.End - 1].End);
                if (outcome.Type is "time" or "timerange" or "datetime" or "datetimerange" && parse.At(language.Grammar["zone"], found.End) is { Value: int minutes } zone)
                {
                    outcome = TimeZones.In(outcome, minutes, parse.Slice(zone.Start, zone.End));
                    end = language.ZonesBelong ? parse.Tokens[zone.End - 1].End : end;
                }

                entities.Add(new Entity(start, end - 1, text[start..end], "datetimeV2." + outcome.Type, new Dictionary<string, object> { ["values"] = outcome.Values }));
            }
        }

        parse.Release();
        return parse.Steps + (parse.State is NumberReader numbers ? numbers.Steps : 0);
    }

    /// <summary>What is said about time, from left to right, each a <see cref="Meaning"/>.</summary>
    public static IEnumerable<Parsed> Scan(Parse parse) => parse.Scan("entity", Lists(parse));

    // More numbers and signs in a row than any date has are a list or a table: no place to look for dates in.
    private static bool[]? Lists(Parse parse)
    {
        if (parse.Tokens.Count <= LongestRun)
        {
            return null;
        }

        var skipped = new bool[parse.Tokens.Count];
        for (var start = 0; start < skipped.Length;)
        {
            var end = start;
            while (end < skipped.Length && (parse.Tokens[end].IsNumber || !parse.Tokens[end].IsWord))
            {
                end++;
            }

            if (end - start > LongestRun)
            {
                Array.Fill(skipped, true, start, end - start);
            }

            start = end + 1;
        }

        return skipped;
    }
}
