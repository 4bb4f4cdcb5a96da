using System.Reflection;
using RelationBot.Language.Intents;
using RelationBot.Language.Text;

namespace RelationBot.Language.Statements.Learned;

/// <summary>What words are about when people speak of themselves (<c>lexicon.txt</c>): classes that French and English share.</summary>
internal sealed class SubjectLexicon
{
    private static readonly Lazy<SubjectLexicon> French = new(() => new SubjectLexicon(Locale.French));
    private static readonly Lazy<SubjectLexicon> English = new(() => new SubjectLexicon(Locale.English));

    private readonly Dictionary<string, List<string>> _classes = new(StringComparer.Ordinal);

    private SubjectLexicon(Locale locale)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("RelationBot.Language.Statements.Learned.lexicon.txt")!);
        while (reader.ReadLine() is { } line)
        {
            if (line[0] == '#')
            {
                continue;
            }

            var (colon, bar) = (line.IndexOf(':'), line.IndexOf('|'));
            foreach (var word in (locale == Locale.French ? line[(colon + 1)..bar] : line[(bar + 1)..]).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var folded = Tokenizer.Tokenize(word, locale).Where(t => t.IsWord).Select(t => t.Folded).LastOrDefault() ?? word;
                Add(folded, line[..colon]);
                Add(Features.Key(folded, locale), line[..colon]);
            }
        }
    }

    public static SubjectLexicon Of(Locale locale) => (locale == Locale.French ? French : English).Value;

    /// <summary>The classes of a word, by its folded form or what its forms share.</summary>
    public IReadOnlyList<string> Of(string form, string key) => _classes.GetValueOrDefault(form) ?? _classes.GetValueOrDefault(key) ?? [];

    private void Add(string word, string of)
    {
        if (!_classes.TryGetValue(word, out var classes))
        {
            _classes[word] = classes = [];
        }

        if (!classes.Contains(of))
        {
            classes.Add(of);
        }
    }
}
