using System.Runtime.InteropServices;
using RelationBot.Language.Intents;
using RelationBot.Language.Text;

namespace RelationBot.Language.Acts.Learned;

/// <summary>A class of <c>mood-words.txt</c> found in a sentence, from the word <paramref name="Start"/> to before <paramref name="End"/>.</summary>
internal readonly record struct MoodWord(int Start, int End, ushort Class);

/// <summary>
/// What words and expressions show of a mood (an insult, waiting, praise, a phrase that calms), from tables beside this file: so
/// that a sentence is understood whose words no example had. What the classes together mean is learnt.
/// </summary>
internal sealed class MoodLexicon
{
    private const int Most = 40;
    private const int ShortestBeginning = 3;
    private const int LongestBeginning = 12;

    private static readonly Lazy<MoodLexicon> French = new(() => new MoodLexicon(Locale.French));
    private static readonly Lazy<MoodLexicon> English = new(() => new MoodLexicon(Locale.English));

    private readonly Dictionary<string, List<ushort>> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ushort>> _beginnings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string[] Following, ushort Class)>> _expressions = new(StringComparer.Ordinal);

    private MoodLexicon(Locale locale)
    {
        using var stream = typeof(MoodLexicon).Assembly.GetManifestResourceStream("RelationBot.Language.Acts.Learned.mood-words.txt")!;
        using var reader = new StreamReader(stream);
        ushort number = 0;
        while (reader.ReadLine() is { } line)
        {
            if (line.Split(": ", 2) is [var name, var entries] && !name.StartsWith('#') && entries.Split(" | ") is [var french, var english])
            {
                Negation = name == "neg" ? number : Negation;
                Contrast = name == "contrast" ? number : Contrast;
                foreach (var entry in (locale == Locale.French ? french : english).Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    Add(entry, number, locale);
                }

                number++;
            }
        }
    }

    /// <summary>The class of « ne », « sans », "not".</summary>
    public ushort Negation { get; }

    /// <summary>The class of « mais », "but".</summary>
    public ushort Contrast { get; }

    public static MoodLexicon Of(Locale locale) => (locale == Locale.French ? French : English).Value;

    /// <summary>The first classes in the sentence, in its order; a word may show several.</summary>
    public List<MoodWord> Find(List<SentenceWord> words)
    {
        var found = new List<MoodWord>();
        var beginnings = _beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < words.Count && found.Count < Most; i++)
        {
            var form = words[i].Form;
            AddAll(_words.GetValueOrDefault(form), i);
            for (var length = ShortestBeginning; length <= Math.Min(form.Length, LongestBeginning); length++)
            {
                AddAll(beginnings.TryGetValue(form.AsSpan(0, length), out var classes) ? classes : null, i);
            }

            foreach (var (following, its) in CollectionsMarshal.AsSpan(_expressions.GetValueOrDefault(form)))
            {
                if (Follow(words, i + 1, following))
                {
                    found.Add(new MoodWord(i, i + 1 + following.Length, its));
                }
            }
        }

        return found;

        void AddAll(List<ushort>? classes, int at)
        {
            foreach (var its in CollectionsMarshal.AsSpan(classes))
            {
                found.Add(new MoodWord(at, at + 1, its));
            }
        }
    }

    private static bool Follow(List<SentenceWord> words, int at, string[] following)
    {
        if (at + following.Length > words.Count)
        {
            return false;
        }

        for (var i = 0; i < following.Length; i++)
        {
            if (words[at + i].Form != following[i])
            {
                return false;
            }
        }

        return true;
    }

    // English contractions are written with their apostrophe or without: « you ll » and « youll ».
    private void Add(string entry, ushort its, Locale locale)
    {
        var parts = entry.Split('_');
        var contracted = Array.FindIndex(parts, 1, p => p is "t" or "d" or "ll" or "ve" or "re" or "m" or "s");
        if (locale == Locale.English && contracted > 0)
        {
            AddWords([.. parts[..(contracted - 1)], parts[contracted - 1] + parts[contracted], .. parts[(contracted + 1)..]], its, locale);
        }

        AddWords(parts, its, locale);
    }

    private void AddWords(string[] parts, ushort its, Locale locale)
    {
        var text = string.Join(' ', parts);
        var forms = Tokenizer.Tokenize(text.TrimEnd('*'), locale).Select(t => t.Folded).ToArray();
        if (forms.Length > 1)
        {
            (CollectionsMarshal.GetValueRefOrAddDefault(_expressions, forms[0], out _) ??= []).Add((forms[1..], its));
        }
        else
        {
            (CollectionsMarshal.GetValueRefOrAddDefault(text.EndsWith('*') ? _beginnings : _words, forms[0], out _) ??= []).Add(its);
        }
    }
}
