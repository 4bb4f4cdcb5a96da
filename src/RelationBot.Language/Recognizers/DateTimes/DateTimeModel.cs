using RelationBot.Language.Grammars;

namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>Entities of the types <c>datetimeV2.*</c>.</summary>
internal static class DateTimeModel
{
    private const int LongestRun = 40;

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

    public static void Find(string text, Locale locale, DateTime reference, List<Entity> entities)
    {
        var grammar = locale == Locale.French ? FrenchDateTimes.Grammar : EnglishDateTimes.Grammar;
        var parse = grammar.Parse(text, DateTimeTokens.Of(text, locale, locale == Locale.French ? FrenchDateTimes.Heads : EnglishDateTimes.Heads));
        foreach (var found in parse.Scan("entity", Lists(parse)))
        {
            if (((Meaning)found.Value!).At(reference) is { Values.Count: > 0 } outcome)
            {
                var (start, end) = (parse.Tokens[found.Start].Start, parse.Tokens[found.End - 1].End);
                entities.Add(new Entity(start, end - 1, text[start..end], "datetimeV2." + outcome.Type, new Dictionary<string, object> { ["values"] = outcome.Values }));
            }
        }

        parse.Release();
    }
}
