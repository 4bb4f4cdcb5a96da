using System.Reflection;
using RelationBot.Language.Text;

namespace RelationBot.Language.Statements.Learned;

/// <summary>A message of the training data and what it states.</summary>
/// <param name="Times">How often it counts.</param>
internal sealed record TrainingMessage(string Text, Locale Locale, IReadOnlyList<TrainingFact> Facts, int Times = 1)
{
    // What was written and labelled to judge by tells best what counts (the table of tests/RelationBot.Benchmarks).
    private const int TimesOfOthers = 4;

    /// <summary>
    /// Reads a line such as <c>[personal.pet|deux chats] et un jardin</c>; a question mark after the key says that the fact
    /// is only inferred.
    /// </summary>
    public static TrainingMessage Read(string line, Locale locale)
    {
        var text = new System.Text.StringBuilder(line.Length);
        var facts = new List<TrainingFact>();
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] != '[')
            {
                text.Append(line[i]);
                continue;
            }

            var (bar, close) = (line.IndexOf('|', i), line.IndexOf(']', i));
            var label = line[(i + 1)..bar];
            var dot = label.IndexOf('.');
            facts.Add(new TrainingFact(label[..dot], label[(dot + 1)..].TrimEnd('?'), text.Length, text.Length + close - bar - 1, label[^1] != '?'));
            text.Append(line, bar + 1, close - bar - 1);
            i = close;
        }

        return new TrainingMessage(text.ToString(), locale, facts);
    }

    /// <summary>The sentences of a message of several, each as a message of its own: many customers write no more than one.</summary>
    public IEnumerable<TrainingMessage> Sentences() => ClauseCutter.Cut(Text, Tokenizer.Tokenize(Text, Locale)).GroupBy(c => c.Sentence).ToList() is { Count: > 1 } sentences
        ? sentences.Select(s => Part(s.First().Start, s.Last().End, s.First().Asked)).OfType<TrainingMessage>()
        : [];

    // None where a fact goes on beyond it.
    private TrainingMessage? Part(int start, int end, bool asked) => Facts.Any(f => (f.Start < start && f.End > start) || (f.Start < end && f.End > end))
        ? null
        : new(Text[start..end] + (asked ? " ?" : ""), Locale, [.. Facts.Where(f => f.Start >= start && f.End <= end).Select(f => f with { Start = f.Start - start, End = f.End - start })], Times);

    /// <summary>All of them, in a fixed order.</summary>
    public static List<TrainingMessage> All() => [.. AllByFile().SelectMany(f => f.Messages)];

    /// <summary>The same, by the file that they stand in; of one language only, where one is named.</summary>
    public static List<(string Name, List<TrainingMessage> Messages)> AllByFile(Locale? only = null)
    {
        var files = new List<(string, List<TrainingMessage>)>();
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.Contains(".Statements.Learned.", StringComparison.Ordinal) && !n.EndsWith("lexicon.txt", StringComparison.Ordinal) && !n.EndsWith("weights.txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var locale = name.Contains("french", StringComparison.Ordinal) ? Locale.French : Locale.English;
            if (only is { } wanted && wanted != locale)
            {
                continue;
            }

            var (file, messages) = (name.Split('.')[^2], new List<TrainingMessage>());
            files.Add((file, messages));
            var times = file.Contains("others", StringComparison.Ordinal) ? TimesOfOthers : 1;
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            while (reader.ReadLine() is { } line)
            {
                if (line.Length > 0 && line[0] != '#')
                {
                    messages.Add(Read(line, locale) with { Times = times });
                }
            }
        }

        return files;
    }
}

/// <param name="Start">Index of the first character of the words that state it.</param>
/// <param name="End">Index after the last.</param>
internal sealed record TrainingFact(string Kind, string Key, int Start, int End, bool Explicit);
