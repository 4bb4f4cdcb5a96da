using RelationBot.Language.Text;

namespace RelationBot.Language.Retrieval;

/// <summary>Which words that tell something two texts have in common, whatever their inflection.</summary>
public static class SharedWords
{
    private const int Shortest = 3;

    /// <summary>The forms that stand for them; words of fewer than three letters tell too little.</summary>
    public static IReadOnlySet<string> Of(string one, string other, Locale locale)
    {
        var shared = In(one, locale);
        shared.IntersectWith(In(other, locale));
        return shared;
    }

    /// <summary>Those of one text, for whoever holds many others against it.</summary>
    public static HashSet<string> In(string text, Locale locale) =>
        [.. ContentWords.Of([.. Tokenizer.Tokenize(text, locale).Where(t => t.Folded.Length >= Shortest || t.Folded is "tv" or "pc" or "ex")], locale)];
}
