using System.Reflection;
using RelationBot.Language.Intents;
using RelationBot.Language.Text;

namespace RelationBot.Language.Concepts;

/// <summary>
/// What words are about: tables of our own beside this file, from everyday words of French and English to concepts that
/// both share, so that a sentence is understood whose words no example had. A word may stand for several concepts.
/// </summary>
internal sealed class ConceptLexicon
{
    private const string Wider = "wider.txt";

    // Words of every other sentence that only look like forms of an entry: « dé » and « né » without accents, « a » and an « avoir » for returned goods.
    private const string FrenchLittle = "de ou si ne n pas plus etes ai as a avez avons ont avoir mes vos ta son me sur mais";
    private const string EnglishLittle = "on has his";

    private static readonly Lazy<ConceptLexicon> French = new(() => new ConceptLexicon(Locale.French, wide: false));
    private static readonly Lazy<ConceptLexicon> English = new(() => new ConceptLexicon(Locale.English, wide: false));
    private static readonly Lazy<ConceptLexicon> WideFrench = new(() => new ConceptLexicon(Locale.French, wide: true));
    private static readonly Lazy<ConceptLexicon> WideEnglish = new(() => new ConceptLexicon(Locale.English, wide: true));

    private readonly Dictionary<string, ushort[]> _words;
    private readonly Dictionary<string, List<(string[] Following, ushort Concept)>> _expressions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<ushort> _domains = [];
    private readonly Locale _locale;

    private ConceptLexicon(Locale locale, bool wide)
    {
        _locale = locale;
        var words = new Dictionary<string, List<ushort>>(StringComparer.Ordinal);
        var named = new Dictionary<string, ushort>(StringComparer.Ordinal);
        ushort domain = 0;
        foreach (var line in Lines(wide))
        {
            // A name again, or a heading again, adds to what it named before.
            var name = line[0] == '[' ? line : line[..line.IndexOf(':')];
            if (!named.TryGetValue(name, out var concept))
            {
                named[name] = concept = (ushort)(named.Count + 1);
                _domains.AddRange(Enumerable.Repeat(line[0] == '[' ? concept : domain, concept + 1 - _domains.Count));
            }

            if (line[0] == '[')
            {
                domain = concept;
                continue;
            }

            var (french, english) = Cut(line);
            foreach (var entry in (locale == Locale.French ? french : english).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Add(words, Tokenizer.Tokenize(entry.Replace('_', ' '), locale).Select(t => t.Folded).ToArray(), concept);
            }
        }

        foreach (var little in wide ? (locale == Locale.French ? FrenchLittle : EnglishLittle).Split(' ') : [])
        {
            words.Remove(little);
        }

        _words = words.ToDictionary(w => w.Key, w => w.Value.ToArray(), StringComparer.Ordinal);
    }

    public static ConceptLexicon Of(Locale locale) => (locale == Locale.French ? French : English).Value;

    /// <summary>With the words and concepts of <c>wider.txt</c> too.</summary>
    public static ConceptLexicon WideOf(Locale locale) => (locale == Locale.French ? WideFrench : WideEnglish).Value;

    /// <summary>Whether it is a word of the language, as far as these tables go.</summary>
    public bool Knows(string folded) => _words.ContainsKey(folded);

    /// <summary>Every word that stands for something, folded; forms among them that nobody writes.</summary>
    public IEnumerable<string> Words => _words.Keys;

    /// <summary>Whether the word stands in the tables itself, not as a form of another.</summary>
    public bool Names(string folded) => _names.Contains(folded);

    /// <summary>The heading that a concept stands under.</summary>
    public ushort Domain(ushort concept) => _domains[concept];

    /// <summary>The concepts of one word of a sentence and of an expression that begins with it.</summary>
    /// <param name="forms">The folded words.</param>
    /// <param name="keys">The lemma or stem of each.</param>
    /// <param name="at">Which word.</param>
    public ReadOnlySpan<ushort> Find(List<SentenceWord> forms, List<string> keys, int at)
    {
        var found = _words.GetValueOrDefault(forms[at].Form, []);
        if (_expressions.TryGetValue(keys[at], out var expressions))
        {
            foreach (var (following, concept) in expressions)
            {
                if (Follows(following, keys, at + 1) && !found.Contains(concept))
                {
                    found = [.. found, concept];
                }
            }
        }

        return found;
    }

    private static bool Follows(string[] following, List<string> keys, int at)
    {
        if (at + following.Length > keys.Count)
        {
            return false;
        }

        for (var i = 0; i < following.Length; i++)
        {
            if (following[i] != keys[at + i])
            {
                return false;
            }
        }

        return true;
    }

    private void Add(Dictionary<string, List<ushort>> words, string[] entry, ushort concept)
    {
        if (entry.Length > 1)
        {
            var key = Features.Key(entry[0], _locale);
            if (!_expressions.TryGetValue(key, out var begun))
            {
                _expressions[key] = begun = [];
            }

            begun.Add(([.. entry[1..].Select(e => Features.Key(e, _locale))], concept));
            return;
        }

        _names.UnionWith(entry);
        foreach (var form in entry.SelectMany(e => Inflection.Of(e, _locale).Concat(Lemmas.FormsOf(e, _locale))).Distinct())
        {
            if (!words.TryGetValue(form, out var concepts))
            {
                words[form] = concepts = [];
            }

            if (!concepts.Contains(concept))
            {
                concepts.Add(concept);
            }
        }
    }

    private static (string French, string English) Cut(string line)
    {
        var (colon, bar) = (line.IndexOf(':'), line.IndexOf('|'));
        return (line[(colon + 1)..bar], line[(bar + 1)..]);
    }

    private static IEnumerable<string> Lines(bool wide)
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.Contains(".Concepts.", StringComparison.Ordinal) && (wide || !n.EndsWith(Wider, StringComparison.Ordinal))).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            while (reader.ReadLine() is { } line)
            {
                if (line.Length > 0 && line[0] != '#')
                {
                    yield return line;
                }
            }
        }
    }
}
