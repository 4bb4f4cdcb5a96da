using System.Globalization;

namespace RelationBot.Language.Acts.Learned;

/// <summary>A sentence of our own, with how angry its writer is and whether he wants a person now.</summary>
/// <param name="Anger">0 none, 1 disappointed, 2 angry, 3 furious, insulting or threatening; sarcasm and polite fury count.</param>
internal sealed record MoodExample(int Anger, bool Person, string Text)
{
    private const int Columns = 3;

    private const int Writers = 7;

    /// <summary>Those beside this file: <c>anger TAB person TAB text</c>, a line each.</summary>
    public static IReadOnlyList<MoodExample> Of(Locale locale) => [.. ByWriter(locale).SelectMany(e => e)];

    /// <summary>The same, each writer's apart: what a model makes of people it never heard is told only across them.</summary>
    public static IReadOnlyList<IReadOnlyList<MoodExample>> ByWriter(Locale locale) => [.. Enumerable.Range(1, Writers).Select(writer =>
    {
        var name = $"mood-{(locale == Locale.French ? "fr" : "en")}-{writer}.txt";
        using var stream = typeof(MoodExample).Assembly.GetManifestResourceStream($"RelationBot.Language.Acts.Learned.{name}")!;
        using var reader = new StreamReader(stream);
        return Read(reader);
    })];

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
}
