using System.Collections.Frozen;
using RelationBot.Language.Intents;
using RelationBot.Language.Statements.Learned;
using RelationBot.Language.Text;

namespace RelationBot.Language.Retrieval;

/// <summary>Whether a text names an article of a household: an appliance, a piece of furniture, something to eat.</summary>
public static class GoodsWords
{
    private static readonly FrozenSet<string> Classes = FrozenSet.Create("equipment", "furniture", "food", "packaging");

    // « ma machine », "the thing": which, they do not say.
    private static readonly FrozenSet<string> Unnamed = FrozenSet.Create("machine", "appareil", "appareils", "engin", "appliance", "device", "unit");

    public static bool Any(string text, Locale locale) => Of(text, locale, Classes.Contains);

    /// <summary>Whether it names an appliance.</summary>
    public static bool Appliance(string text, Locale locale) => Of(text, locale, c => c == "equipment");

    /// <summary>Whether it names an article so that it is known which: not « ma machine ».</summary>
    public static bool Named(string text, Locale locale) => Of(text, locale, Classes.Contains, Unnamed.Contains);

    private static bool Of(string text, Locale locale, Func<string, bool> fits, Func<string, bool>? without = null) => Tokenizer.Tokenize(text, locale).Any(t =>
        t.IsWord && t.Length > 2 && without?.Invoke(t.Folded) != true && !StopWords.Contains(t.Folded, locale) && SubjectLexicon.Of(locale).Of(t.Folded, Features.Key(t.Folded, locale)).Any(fits));
}
