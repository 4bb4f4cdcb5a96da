using RelationBot.Language.Text;

namespace RelationBot.Language.Retrieval;

/// <summary>
/// Takes what somebody wants forgotten out of other texts, whatever its inflection: « allergique au latex » out of « pas de gants en
/// latex, je vous prie ». A name or a long number is enough to know it by; of other words it takes half of those that tell something, so that
/// a text about another matter stays as it is.
/// </summary>
public sealed class ForgottenWords
{
    /// <summary>Stands where words were.</summary>
    public const string Mark = "…";

    private const int Shortest = 3, LongNumber = 4;

    private readonly List<Thing> _things;

    /// <param name="values">What is forgotten, each thing for itself, in either language.</param>
    public ForgottenWords(IEnumerable<string> values) => _things =
        [.. values.SelectMany(value => new[] { Locale.French, Locale.English }.Select(locale => Thing.Of(value, locale))).Where(thing => thing.Words.Count > 0)];

    /// <summary>The text without those words; the very same one where it holds none.</summary>
    public string Without(string text)
    {
        foreach (var things in _things.GroupBy(thing => thing.Locale))
        {
            var tokens = Tokenizer.Tokenize(text, things.Key);
            var forms = tokens.Select(token => token.IsWord ? ContentWords.Form(token.Folded, things.Key) : "").ToList();
            var gone = things.Where(thing => thing.IsIn(forms)).SelectMany(thing => thing.Words).ToHashSet(StringComparer.Ordinal);
            if (gone.Count > 0)
            {
                text = Cut(text, tokens.Where((_, i) => gone.Contains(forms[i])).ToList());
            }
        }

        return text;
    }

    private static string Cut(string text, List<Token> tokens)
    {
        for (var i = tokens.Count - 1; i >= 0; i--)
        {
            text = text[..tokens[i].Start] + Mark + text[tokens[i].End..];
        }

        return text.Replace($"{Mark} {Mark}", Mark, StringComparison.Ordinal);
    }

    private sealed record Thing(Locale Locale, HashSet<string> Words, HashSet<string> Telling)
    {
        public static Thing Of(string value, Locale locale)
        {
            var tokens = Tokenizer.Tokenize(value, locale).Where(t => t.IsWord && t.Folded.Length >= Shortest && !StopWords.Contains(t.Folded, locale)).ToList();
            return new Thing(
                locale,
                [.. tokens.Select(t => ContentWords.Form(t.Folded, locale))],
                [.. tokens.Where(t => char.IsUpper(value[t.Start]) || (t.IsNumber && t.Length >= LongNumber)).Select(t => ContentWords.Form(t.Folded, locale))]);
        }

        public bool IsIn(List<string> forms) => forms.Exists(Telling.Contains) || 2 * Words.Count(forms.Contains) >= Words.Count;
    }
}
