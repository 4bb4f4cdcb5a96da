using System.Globalization;

namespace RelationBot.Language.Acts.Learned;

/// <summary>A sentence of our own, with how angry its writer is and whether he wants a person now.</summary>
/// <param name="Anger">0 none, 1 disappointed, 2 angry, 3 furious, insulting or threatening; sarcasm and polite fury count.</param>
internal sealed record MoodExample(int Anger, bool Person, string Text)
{
    private const int Columns = 3;

    /// <summary>Those beside this file: <c>anger TAB person TAB text</c>, a line each.</summary>
    public static IReadOnlyList<MoodExample> Of(Locale locale) => [.. ByWriter(locale).SelectMany(e => e)];

    /// <summary>The same, each writer's apart, as many as there are files: what a model makes of people it never heard is told only across them.</summary>
    public static IReadOnlyList<IReadOnlyList<MoodExample>> ByWriter(Locale locale)
    {
        var writers = new List<IReadOnlyList<MoodExample>>();
        while (Open(locale, writers.Count + 1) is { } stream)
        {
            using var reader = new StreamReader(stream);
            writers.Add(Read(reader));
        }

        return writers;
    }

    public static IReadOnlyList<MoodExample> Read(TextReader reader)
    {
        var examples = new List<MoodExample>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t', Columns) is [var anger, var person, var text] && !line.StartsWith('#'))
            {
                examples.Add(new MoodExample(int.Parse(anger, CultureInfo.InvariantCulture), person == "1", text));
            }
        }

        return examples;
    }

    private static Stream? Open(Locale locale, int writer) =>
        typeof(MoodExample).Assembly.GetManifestResourceStream($"RelationBot.Language.Acts.Learned.mood-{(locale == Locale.French ? "fr" : "en")}-{writer}.txt");
}
