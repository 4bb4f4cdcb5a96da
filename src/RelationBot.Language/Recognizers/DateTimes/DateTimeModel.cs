using RelationBot.Language.Grammars;

namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>Entities of the types <c>datetimeV2.*</c>.</summary>
internal static class DateTimeModel
{
    public static void Find(string text, Locale locale, DateTime reference, List<Entity> entities)
    {
        var grammar = locale == Locale.French ? FrenchDateTimes.Grammar : EnglishDateTimes.Grammar;
        var parse = grammar.Parse(text, DateTimeTokens.Of(text, locale, locale == Locale.French ? FrenchDateTimes.Heads : EnglishDateTimes.Heads));
        foreach (var found in parse.Scan("entity"))
        {
            if (((Meaning)found.Value!).At(reference) is { Values.Count: > 0 } outcome)
            {
                var (start, end) = (parse.Tokens[found.Start].Start, parse.Tokens[found.End - 1].End);
                entities.Add(new Entity(start, end - 1, text[start..end], "datetimeV2." + outcome.Type, new Dictionary<string, object> { ["values"] = outcome.Values }));
            }
        }
    }
}
