using System.Collections.Frozen;
using RelationBot.Language.Grammars;

namespace RelationBot.Language.Statements;

/// <summary>Whom a personal statement is about.</summary>
internal static class Subjects
{
    private static readonly FrozenSet<string> Kin = FrozenSet.Create(
        "mari", "femme", "epouse", "epoux", "conjoint", "conjointe", "compagne", "compagnon", "fils", "fille", "filles", "enfant", "enfants", "bebe", "mere", "pere", "parents", "frere", "soeur",
        "wife", "husband", "partner", "son", "sons", "daughter", "daughters", "kid", "kids", "child", "children", "baby", "mother", "father", "mom", "mum", "dad", "brother", "sister", "grandma", "grandmother", "grandfather");

    private static readonly FrozenSet<string> Firms = FrozenSet.Create("business", "opening", "standing_order");

    private static readonly FrozenSet<string> Household = FrozenSet.Create("children", "pet", "household", "household_size");

    /// <summary>« ma femme travaille de nuit » is of the household, « notre salon ferme le lundi » of the company; the rest is of the speaker.</summary>
    public static string Of(Parse parse, Parsed found, StatementHit hit)
    {
        if (hit.Kind != "personal")
        {
            return "self";
        }

        return Firms.Contains(hit.Key) ? "company"
            : Household.Contains(hit.Key) || Enumerable.Range(found.Start, found.End - found.Start).Any(i => Kin.Contains(parse.Tokens[i].Folded)) ? "household"
            : "self";
    }
}
