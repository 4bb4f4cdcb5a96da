using System.Globalization;
using RelationBot.Language.Grammars;
using RelationBot.Language.Recognizers.Time;

namespace RelationBot.Language.Recognizers;

/// <summary>Numbers in digits and in words (« trois », « vingt-deux », "twenty two").</summary>
public static class NumberRecognizer
{
    private static readonly Grammar French = Describe(FrenchNumbers.AddTo(new Grammar(Locale.French)), "(,|.)");
    private static readonly Grammar English = Describe(EnglishNumbers.AddTo(new Grammar(Locale.English)), ".");

    /// <summary>Entities of type <c>number</c>, whose <c>value</c> is written with invariant digits.</summary>
    public static IReadOnlyList<Entity> Recognize(string text, Locale locale)
    {
        var parse = (locale == Locale.French ? French : English).Parse(text);
        return
        [
            .. parse.Scan("any").Select(p =>
            {
                var (start, end) = (parse.Tokens[p.Start].Start, parse.Tokens[p.End - 1].End);
                return Found.Of("number", Convert.ToString(p.Value, CultureInfo.InvariantCulture)!, text, start, end - start);
            }),
        ];
    }

    private static Grammar Describe(Grammar g, string point) => g
        .Rule("any", "{digits}", m => (decimal)m.Get<int>("digits"))
        .Rule("any", "{numberword}", m => Article(m) ? null : (decimal)m.Get<int>("numberword"))
        .Rule("any", $"{{digits}} {point} {{f:digits}}", m => Touching(m)
            ? decimal.Parse($"{m.Get<int>("digits")}.{m.Parse.Tokens[m.End - 1].Folded}", CultureInfo.InvariantCulture)
            : null)
        .Seal();

    // « un », « une » are articles far more often than numbers.
    private static bool Article(Match m) => m.End - m.Start == 1 && m.Parse.Tokens[m.Start].Folded is "un" or "une";

    private static bool Touching(Match m) => m.Parse.Tokens[m.Start].End == m.Parse.Tokens[m.Start + 1].Start
        && m.Parse.Tokens[m.Start + 1].End == m.Parse.Tokens[m.Start + 2].Start;
}
