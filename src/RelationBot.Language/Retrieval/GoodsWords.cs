using System.Collections.Frozen;
using RelationBot.Language.Intents;
using RelationBot.Language.Statements.Learned;
using RelationBot.Language.Text;

namespace RelationBot.Language.Retrieval;

/// <summary>Whether a text names an article of a household: an appliance, a piece of furniture, something to eat.</summary>
public static class GoodsWords
{
    private static readonly FrozenSet<string> Classes = FrozenSet.Create("equipment", "furniture", "food", "packaging");

    public static bool Any(string text, Locale locale) => Tokenizer.Tokenize(text, locale).Any(t =>
        t.IsWord && t.Length > 2 && !StopWords.Contains(t.Folded, locale) && SubjectLexicon.Of(locale).Of(t.Folded, Features.Key(t.Folded, locale)).Any(Classes.Contains));
}
