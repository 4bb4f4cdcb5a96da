using System.Collections.Frozen;
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
    public static IEnumerable<Parsed> Scan(Parse parse) => parse.Scan("entity", Lists(parse)).Where(found => !IsStreet(parse, found) && !IsMark(parse, found));

    private static readonly FrozenSet<string> Streets = FrozenSet.Create("rue", "avenue", "av", "boulevard", "bd", "bld", "place", "quai", "square", "impasse", "esplanade", "allee", "faubourg", "cours", "lycee", "metro");

    // « rue du 4 septembre », « 12 rue du 8 mai 1945 »
    private static bool IsStreet(Parse parse, Parsed found)
    {
        var before = found.Start - 1;
        before = before >= 0 && parse.Tokens[before].Folded is "du" or "de" or "d" ? before - 1 : before;
        return before >= 0 && (before < found.Start - 1 || parse.Tokens[found.Start].Folded == "du") && Streets.Contains(parse.Tokens[before].Folded)
            && parse.Tokens.Skip(found.Start).Take(2).Any(t => t.IsNumber || t.Folded is "premier" or "onze" or "huit" or "quatre" or "quatorze");
    }

    private static readonly FrozenSet<string> Marks = FrozenSet.Create("note", "noter", "merite", "meritez", "gets", "get", "score", "scores", "scored", "rate", "rated", "rating", "deserve", "deserves");

    // « note 8/10 », "my delivery service gets 8/10", « 24/7 »
    private static bool IsMark(Parse parse, Parsed found)
    {
        if (found.End - found.Start != 3 || parse.Tokens[found.Start + 1].Folded != "/" || !parse.Tokens[found.Start].IsNumber)
        {
            return false;
        }

        return parse.Tokens[found.End - 1].Folded switch
        {
            "7" => parse.Tokens[found.Start].Folded is "24" && !(found.Start > 0 && parse.Tokens[found.Start - 1].Folded is "le" or "du" or "au" or "pour" or "on" or "the" or "to" or "by" or "until" or "from" or "avant" or "apres" or "before" or "after"),
            "10" => parse.Tokens.Skip(Math.Max(0, found.Start - 3)).Take(Math.Min(3, found.Start)).Any(t => Marks.Contains(t.Folded)),
            _ => false,
        };
    }

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
