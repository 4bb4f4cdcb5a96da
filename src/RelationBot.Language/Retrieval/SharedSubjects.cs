using System.Collections.Frozen;
using RelationBot.Language.Intents;
using RelationBot.Language.Statements.Learned;
using RelationBot.Language.Text;

namespace RelationBot.Language.Retrieval;

/// <summary>
/// Whether two texts speak of the same side of somebody's life, in whatever words: « j'ai des enfants ? » and « nos jumeaux »,
/// "what pets do I have?" and "two greyhounds".
/// </summary>
public static class SharedSubjects
{
    /// <summary>The classes of the lexicon that tell of somebody, rather than of goods or of what he asks for.</summary>
    private static readonly FrozenSet<string> Telling = FrozenSet.Create(
        "pet", "farm", "child", "partner", "kin", "profession", "business", "health", "allergy", "diet", "home", "vehicle", "hobby", "garden", "color", "material", "works", "moving", "loyalty", "language");

    // Words that stand for a class as a whole, and that the lexicon does without.
    private static readonly FrozenDictionary<string, string> Heads = new Dictionary<string, string>
    {
        ["animal"] = "pet", ["animaux"] = "pet", ["bestiole"] = "pet", ["oiseau"] = "pet", ["pet"] = "pet", ["pets"] = "pet", ["animals"] = "pet", ["bird"] = "pet", ["fish"] = "pet",
        ["metier"] = "profession", ["boulot"] = "profession", ["profession"] = "profession", ["job"] = "profession", ["living"] = "profession", ["bosse"] = "profession",
        ["couleur"] = "color", ["couleurs"] = "color", ["color"] = "color", ["colour"] = "color", ["colors"] = "color", ["colours"] = "color",
        ["maladie"] = "health", ["sante"] = "health", ["health"] = "health", ["regime"] = "diet", ["diet"] = "diet", ["eat"] = "diet", ["mange"] = "diet",
        ["kids"] = "child", ["kid"] = "child", ["children"] = "child", ["gosses"] = "child", ["gosse"] = "child", ["mouflets"] = "child", ["cp"] = "child", ["maternelle"] = "child", ["creche"] = "child", ["kindergarten"] = "child", ["preschool"] = "child", ["daycare"] = "child", ["famille"] = "child", ["family"] = "child",
        ["voiture"] = "vehicle", ["car"] = "vehicle", ["logement"] = "home", ["habite"] = "home", ["live"] = "home", ["home"] = "home", ["chez"] = "home",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Words of a class that are mostly said of something else.
    private static readonly FrozenSet<string> Vague = FrozenSet.Create(
        "petit", "petite", "grand", "grands", "bas", "mal", "prix", "cour", "course", "cours", "lit", "fort", "vue", "simple", "or", "grade", "school", "middle", "little", "wee", "brown", "plain", "back", "change", "new", "nouvelle", "adresse", "poids", "client", "cliente", "carte", "card",
        "cuisine", "bois", "membre", "depuis", "ans", "years", "since", "serre", "box", "quitte", "refaire", "remplacer", "changer", "installer", "faire", "puce", "laisse", "retirement", "clothes", "customer", "regular", "account");

    /// <summary>The sides that a text speaks of.</summary>
    public static HashSet<string> In(string text, Locale locale)
    {
        var (lexicon, subjects) = (SubjectLexicon.Of(locale), new HashSet<string>(StringComparer.Ordinal));
        foreach (var token in Tokenizer.Tokenize(text, locale).Where(t => t.IsWord && !Vague.Contains(t.Folded)))
        {
            if (Heads.TryGetValue(token.Folded, out var head))
            {
                subjects.Add(head);
            }

            if (token.Folded.Length > 2 && !StopWords.Contains(token.Folded, locale))
            {
                subjects.UnionWith(lexicon.Of(token.Folded, Features.Key(token.Folded, locale)).Where(Telling.Contains));
            }
        }

        return subjects;
    }
}
