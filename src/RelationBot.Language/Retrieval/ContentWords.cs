using RelationBot.Language.Text;

namespace RelationBot.Language.Retrieval;

/// <summary>The words of a text that tell what it is about, in a form that brings their inflections together.</summary>
internal static class ContentWords
{
    public static List<string> Of(IReadOnlyList<Token> tokens, Locale locale)
    {
        var words = new List<string>(tokens.Count);
        foreach (var token in tokens)
        {
            if (token.IsWord && !StopWords.Contains(token.Folded, locale))
            {
                words.Add(Form(token.Folded, locale));
            }
        }

        return words;
    }

    /// <summary>The form that stands for a folded word.</summary>
    public static string Form(string folded, Locale locale) =>
        char.IsAsciiDigit(folded[0]) ? folded : IrregularForms.Of(folded, locale) ?? Stemmer.Stem(folded, locale);
}
