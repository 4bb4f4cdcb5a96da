using RelationBot.Language;
using RelationBot.Language.Recognizers;

namespace RelationBot.Benchmarks.Recognizers;

/// <summary>How long texts take that nobody means: all types, after warm-up, and how the time grows with the length.</summary>
internal static class HostileInput
{
    private const int Length = 10_000;
    private static readonly DateTime Usual = new(2016, 11, 7);

    private static readonly string[] Pieces =
    [
        "1 ", "1", "1/", "1,", "1:", "1-", "1.", "12 ", "+", "+1", "-", "(", ")", "()", "((", "((1))", "%", "$", "$1 ", "'", "\"", "@", "a@", "a.b@c.", "://", "de ", "d'", "le ", "lundi ", "lundi de ", "mars ", "3 mars ", "vingt ", "vingt et ", "vingt et un virgule ",
        "trois quarts de ", "1 sur ", "to ", "monday ", "monday to ", "the ", "of the ", "first ", "three and ", "half ", "a ", "in ", "dans ", "jour ", "2 jours et ", "9h ", "de 9h a ", "entre 9h et ", "avant le ", "every ", "tous les ", "😀", "👍🏽", "é", "\u0301", "aaaa", "ab ", "１", "\n",
        "1 lundi, ", "12/12/", "00", "06 ", "RB-", "euros ", "1 euro ", "50 cents ", "km ", "oui ", "no ",
    ];

    public static void Run()
    {
        Console.WriteLine($"\n| {Length} characters of | French, ms | ×2 | English, ms | ×2 |\n|---|---|---|---|---|");
        var worst = 0d;
        foreach (var piece in Pieces.Append("(random)"))
        {
            var row = $"| `{piece.Replace("\n", "\\n", StringComparison.Ordinal)}` |";
            foreach (var locale in new[] { Locale.French, Locale.English })
            {
                var (once, twice) = (Best(Text(piece, Length), locale), Best(Text(piece, 2 * Length), locale));
                worst = Math.Max(worst, once);
                row += $" {once:F1} | {twice / once:F1} |";
            }

            Console.WriteLine(row);
        }

        Console.WriteLine($"the worst takes {worst:F1} ms");
    }

    private static string Text(string piece, int length)
    {
        if (piece != "(random)")
        {
            return string.Concat(Enumerable.Repeat(piece, length / piece.Length));
        }

        var random = new Random(7);
        var text = new System.Text.StringBuilder(length + 16);
        while (text.Length < length)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]);
        }

        return text.ToString(0, length);
    }

    // The best of several is what it takes; the others are what else the machine did.
    private static double Best(string text, Locale locale) =>
        Enumerable.Range(0, 9).Select(_ => RecognizerBenchmark.Microseconds(() => EntityRecognizer.Recognize(text, locale, Usual))).Min() / 1000;
}
