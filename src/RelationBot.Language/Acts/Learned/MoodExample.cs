using System.Globalization;
using RelationBot.Language.Statements.Learned;

namespace RelationBot.Language.Acts.Learned;

/// <summary>A sentence of our own, with how angry its writer is and whether he wants a person now.</summary>
/// <param name="Anger">0 none, 1 disappointed, 2 angry, 3 furious, insulting or threatening; sarcasm and polite fury count.</param>
internal sealed record MoodExample(int Anger, bool Person, string Text)
{
    private const int Columns = 3;
    private const int EachOfEveryday = 3, EachApart = 2;

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

    /// <summary>
    /// Everyday messages, which are calm: without them a model that knows only moods hears one everywhere ("we're loyal to Apple").
    /// They are those of the statements' training data that reproach, expect and remind of nothing.
    /// </summary>
    public static IReadOnlyList<MoodExample> Everyday(Locale locale) =>
        [.. OfStatements(locale, name => !IsKeptApart(name) && !IsOrdinary(name) && !name.EndsWith("plain", StringComparison.Ordinal), EachOfEveryday), .. OfStatements(locale, IsOrdinary, 1)];

    /// <summary>Everyday messages by writers who are not trained on, to measure with.</summary>
    public static IReadOnlyList<MoodExample> EverydayApart(Locale locale) => OfStatements(locale, IsKeptApart, EachApart);

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

    private static bool IsOrdinary(string file) => file.EndsWith("ordinary", StringComparison.Ordinal);

    private static bool IsKeptApart(string file) => file.EndsWith("-k", StringComparison.Ordinal) || file.EndsWith("-l", StringComparison.Ordinal);

    // Which of them are calm indeed is left to the phrase tables: some that state nothing sigh.
    private static IReadOnlyList<MoodExample> OfStatements(Locale locale, Func<string, bool> file, int each) =>
        [.. TrainingMessage.AllByFile(locale).Where(f => file(f.Name)).SelectMany(f => f.Messages)
            .Where(m => !m.Facts.Any(f => f.Kind is "criticism" or "promise" or "expectation"))
            .Where((_, i) => i % each == 0)
            .Where(m => DialogueActs.ByTables(m.Text, locale).Acts is { Complains: false, WantsPerson: false })
            .Select(m => new MoodExample(0, false, m.Text))];

    private static Stream? Open(Locale locale, int writer) =>
        typeof(MoodExample).Assembly.GetManifestResourceStream($"RelationBot.Language.Acts.Learned.mood-{(locale == Locale.French ? "fr" : "en")}-{writer}.txt");
}
