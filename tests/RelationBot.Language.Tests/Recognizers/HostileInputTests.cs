using RelationBot.Language.Recognizers;

namespace RelationBot.Language.Tests.Recognizers;

/// <summary>Text that nobody means must not cost more than its length. Counted in the engine's steps: a clock would measure the machine.</summary>
public sealed class HostileInputTests
{
    private const int Length = 10_000;
    private const int StepsPerCharacter = 400;
    private static readonly DateTime Monday = new(2026, 11, 16, 10, 0, 0, DateTimeKind.Unspecified);

    private static readonly string[] Pieces =
    [
        "1 ", "1", "1/", "1,", "1:", "1-", "12 ", "+", "-", "(", "((1))", "%", "$1 ", "@", "a@", "://", "de ", "d'", "le ", "lundi ", "lundi de ", "mars ", "3 mars ", "vingt ", "vingt et ", "trois quarts de ", "1 sur ",
        "to ", "monday ", "monday to ", "the ", "of the ", "first ", "three and ", "half ", "a ", "in ", "dans ", "2 jours et ", "9h ", "de 9h a ", "entre 9h et ", "avant le ", "every ", "😀", "é", "aaaa", "1 lundi, ", "12/12/",
        "1 euro ", "50 cents ", "percent of 1 ", "from now until ", "2 days and ", "du 3 au ", "veille de ", "quinzaine de ", "second ", "un quart de million de ",
    ];

    public static TheoryData<string, Locale> Everything
    {
        get
        {
            var data = new TheoryData<string, Locale>();
            foreach (var piece in Pieces)
            {
                data.Add(piece, Locale.French);
                data.Add(piece, Locale.English);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void Recognize_TwiceTheHostileText_TakesTwiceTheSteps(string piece, Locale locale)
    {
        var (once, twice) = (Steps(Repeated(piece, Length), locale), Steps(Repeated(piece, 2 * Length), locale));

        Assert.InRange(once, 0, (long)Length * StepsPerCharacter);
        Assert.InRange(twice, 0, (once * 21 / 10) + 1000);
    }

    [Theory]
    [InlineData(Locale.French)]
    [InlineData(Locale.English)]
    public void Recognize_RandomMixture_TakesStepsByItsLength(Locale locale)
    {
        var random = new Random(11);
        var text = string.Concat(Enumerable.Range(0, 2 * Length).Select(_ => Pieces[random.Next(Pieces.Length)]));

        var (once, twice) = (Steps(text[..Length], locale), Steps(text[..(2 * Length)], locale));

        Assert.InRange(once, 0, (long)Length * StepsPerCharacter);
        Assert.InRange(twice, 0, once * 5 / 2);
    }

    private static string Repeated(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    private static long Steps(string text, Locale locale) => EntityRecognizer.Find(text, locale, Monday, null, false, []);
}
