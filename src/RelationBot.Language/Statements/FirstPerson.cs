using System.Collections.Frozen;
using RelationBot.Language.Grammars;
using RelationBot.Language.Text;

namespace RelationBot.Language.Statements;

/// <summary>
/// Reads a note about a customer as if he had said it himself: « Habite au 3e, a deux chiens, son mari dort le jour » as « j'habite au 3e, j'ai deux chiens, mon mari… ». Every
/// token keeps its place, so that what is found is said in the note's own words.
/// </summary>
internal static class FirstPerson
{
    private static readonly FrozenDictionary<string, string> French = Table(
        "elle=je|il=je|elles=nous|ils=nous|client=je|cliente=je|monsieur=je|madame=je|mme=je|mr=je|son=mon|sa=ma|ses=mes|leur=notre|leurs=nos|lui=moi|se=me|veut=veux|peut=peux|vit=vis|voit=vois|entend=entends|fait=fais|va=vais|ont=avons|sont=sommes|"
        + "souffre=souffre|part=pars|rentre=rentre|dort=dors|connait=connais|finit=finis|comprend=comprends|prend=prends|attend=attends|tient=tiens|conduit=conduis|suit=suis|reviendra=reviens|revient=reviens");

    private static readonly FrozenDictionary<string, string> English = Table(
        "she=i|he=i|they=we|customer=i|client=i|his=my|her=my|their=our|him=me|them=us|has=have|wants=want|prefers=prefer|lives=live|works=work|hates=hate|needs=need|likes=like|loves=love|owns=own|runs=run|drives=drive|speaks=speak|expects=expect|rates=rate|judges=judge|"
        + "pays=pay|uses=use|wears=wear|rents=rent|keeps=keep|raises=raise|plans=plan|collects=collect|manages=manage|doesnt=dont|buys=buy|cares=care|travels=travel|teaches=teach|thinks=think|leaves=leave|gets=get|takes=take|asks=ask");

    // What a note begins with when it leaves the customer out.
    private static readonly FrozenSet<string> FrenchVerbs = FrozenSet.Create(
        "prefere", "habite", "travaille", "aime", "vit", "veut", "souhaite", "cherche", "attend", "compte", "deteste", "refuse", "chausse", "porte", "possede", "envisage", "roule", "tient", "gere", "dirige", "parle", "voudrait", "pense", "demenage", "loue", "reside", "paie",
        "achete", "prend", "dort", "souffre", "apprecie", "juge", "note", "regarde", "privilegie", "fait", "peut", "part", "rentre", "finit", "collectionne", "eleve", "passe", "vient", "tutoie", "mange", "boit", "joue", "conduit");

    public static IReadOnlyList<Token> Of(IReadOnlyList<Token> tokens, Locale locale)
    {
        var table = locale == Locale.French ? French : English;
        var read = new List<Token>(tokens.Count + 8);
        var begins = true;
        foreach (var token in tokens)
        {
            var subject = read.Count > 0 ? read[^1].Folded : "";
            if (locale == Locale.French && token.Folded is "a" or "est" or "n" && (begins || subject is "je" or "nous"))
            {
                Begin(read, token, begins, "je");
                read.Add(token with { Folded = token.Folded switch { "a" => "ai", "est" => "suis", var other => other } });
                if (token.Folded == "a" && read.Count > 1 && read[^2].Folded == "je")
                {
                    read[^2] = read[^2] with { Folded = "j" };
                }
            }
            else if (locale == Locale.French && begins && FrenchVerbs.Contains(token.Folded))
            {
                Begin(read, token, true, token.Folded is "habite" or "aime" or "attend" or "achete" or "apprecie" or "eleve" or "envisage" ? "j" : "je");
                read.Add(token with { Folded = table.GetValueOrDefault(token.Folded, token.Folded) });
            }
            else if (locale == Locale.English && begins && token.Folded.EndsWith('s') && table.TryGetValue(token.Folded, out var verb))
            {
                Begin(read, token, true, "i");
                read.Add(token with { Folded = verb });
            }
            else if (locale == Locale.English && token.Folded is "is" or "s" && subject is "i" or "we")
            {
                read.Add(token with { Folded = "am" });
            }
            else if (subject is "je" && token.Folded is "habite" or "aime" or "attend" or "achete" or "apprecie" or "eleve" or "envisage")
            {
                read[^1] = read[^1] with { Folded = "j" };
                read.Add(token);
            }
            else
            {
                read.Add(token with { Folded = table.GetValueOrDefault(token.Folded, token.Folded) });
            }

            begins = !token.IsWord || token.Folded is "et" or "and" or "mais" or "but";
        }

        return read;
    }

    private static void Begin(List<Token> read, Token at, bool begins, string subject)
    {
        if (begins)
        {
            read.Add(new Token(at.Start, 1, subject));
        }
    }

    private static FrozenDictionary<string, string> Table(string rows) =>
        rows.Split('|').Select(row => row.Split('=')).ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
}
