using RelationBot.Language.Text;

namespace RelationBot.Language.Retrieval;

/// <summary>What of a turn does not depend on the question.</summary>
internal sealed class TurnTraits
{
    private static readonly HashSet<string> _counts = new(StringComparer.Ordinal)
    {
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "once", "twice", "dozen",
        "deux", "trois", "quatre", "cinq", "sept", "huit", "neuf", "dix", "douzaine", "fois",
    };

    public TurnTraits(int exchange, int place, DateTime at, PastTurn turn, Locale locale)
    {
        (Exchange, Place, At, Speaker) = (exchange, place, at, Folding.Fold(turn.Speaker));
        var tokens = Tokenizer.Tokenize(turn.Text, locale);
        Words = ContentWords.Of(tokens, locale);
        Days = NamedDays.Of(turn.Text, locale, at, out var names);
        NamesTime = names;
        IsQuestion = EndsAsking(turn.Text);
        HasNumber = tokens.Any(t => t.IsNumber || _counts.Contains(t.Folded));
        for (var i = 1; i < tokens.Count && !HasName; i++)
        {
            HasName = tokens[i].Length >= 3 && char.IsUpper(turn.Text[tokens[i].Start]) && tokens[i - 1].IsWord && char.IsLower(turn.Text[tokens[i - 1].End - 1]);
        }
    }

    public int Exchange { get; }

    /// <summary>Its place in the exchange, from 0.</summary>
    public int Place { get; }

    public DateTime At { get; }

    /// <summary>Folded.</summary>
    public string Speaker { get; }

    public IReadOnlyList<string> Words { get; }

    public IReadOnlyList<NamedDays> Days { get; }

    public bool NamesTime { get; }

    public bool IsQuestion { get; }

    public bool HasNumber { get; }

    /// <summary>A capital within a sentence.</summary>
    public bool HasName { get; }

    // What a channel adds in brackets behind the words (a picture) does not count.
    private static bool EndsAsking(string text)
    {
        var end = text.AsSpan().TrimEnd();
        if (end.EndsWith("]") && end.LastIndexOf('[') is > 0 and var open)
        {
            end = end[..open].TrimEnd();
        }

        return end.EndsWith("?");
    }
}
