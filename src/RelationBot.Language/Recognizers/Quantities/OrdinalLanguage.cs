using System.Collections.Frozen;
using RelationBot.Language.Text;

namespace RelationBot.Language.Recognizers.Quantities;

/// <summary>Words that count from the end or from where one is: the offset, and whether from the end.</summary>
internal sealed record RelativeOrdinal(string[] Words, int Offset, bool End)
{
    public int? Match(IReadOnlyList<Token> tokens, int at)
    {
        foreach (var word in Words)
        {
            if (at >= tokens.Count || tokens[at].Folded != word)
            {
                return null;
            }

            at++;
        }

        return at;
    }
}

/// <summary>What a language's ordinals add to its numbers.</summary>
internal sealed class OrdinalLanguage
{
    private readonly Dictionary<string, List<RelativeOrdinal>> _relative = new(StringComparer.Ordinal);

    /// <summary>Letters right behind digits.</summary>
    public required IReadOnlySet<string> Suffixes { get; init; }

    /// <summary>Ordinal words that mean something else when they stand alone.</summary>
    public required IReadOnlySet<string> NoOrdinals { get; init; }

    public IReadOnlyList<RelativeOrdinal> Starting(string word) => _relative.TryGetValue(word, out var phrases) ? phrases : [];

    public static readonly OrdinalLanguage English = new OrdinalLanguage { Suffixes = FrozenSet.Create("st", "nd", "rd", "th"), NoOrdinals = FrozenSet<string>.Empty }
        .Relative(-1, true, "the one before the last one", "one before the last one", "the one before last", "the one before the last", "next to last", "next to the last", "second to last", "penultimate", "last but one", "before last", "before the last")
        .Relative(-2, true, "antepenultimate", "third to last", "last but two")
        .Relative(0, true, "last", "the last of")
        .Relative(1, false, "next one", "next", "following one", "following", "subsequent")
        .Relative(-1, false, "previous one", "previous", "preceding")
        .Relative(0, false, "current one", "current", "this one")
        .Sorted();

    public static readonly OrdinalLanguage French = new OrdinalLanguage { Suffixes = FrozenSet.Create("er", "ere", "re", "e", "eme", "ieme", "nd", "nde", "ers", "eres", "emes", "es"), NoOrdinals = FrozenSet<string>.Empty }
        .Relative(-1, true, "l avant dernier", "l avant derniere", "avant dernier", "avant derniere", "avant derniers", "avant dernieres", "penultieme", "celui d avant le dernier", "celle d avant la derniere", "celui avant le dernier", "celle avant la derniere")
        .Relative(-2, true, "antepenultieme")
        .Relative(0, true, "dernier", "derniere", "derniers", "dernieres")
        .Relative(1, false, "prochain", "prochaine", "prochains", "prochaines", "suivant", "suivante", "suivants", "suivantes")
        .Relative(-1, false, "precedent", "precedente", "precedents", "precedentes")
        .Relative(0, false, "l actuel un", "l actuel", "l actuelle", "actuel", "actuelle")
        .Sorted();

    private OrdinalLanguage Relative(int offset, bool end, params ReadOnlySpan<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            var words = phrase.Split(' ');
            (_relative.TryGetValue(words[0], out var list) ? list : _relative[words[0]] = []).Add(new RelativeOrdinal(words, offset, end));
        }

        return this;
    }

    private OrdinalLanguage Sorted()
    {
        foreach (var list in _relative.Values)
        {
            list.Sort((a, b) => b.Words.Length - a.Words.Length);
        }

        return this;
    }
}
