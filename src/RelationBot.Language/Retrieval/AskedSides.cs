using RelationBot.Language.Grammars;
using RelationBot.Language.Text;

namespace RelationBot.Language.Retrieval;

/// <summary>What of himself a customer asks for, in words that need not be those in which he told it.</summary>
[Flags]
public enum AskedSides
{
    None = 0,

    /// <summary>Where his goods are brought, or left while he is out.</summary>
    Place = 1,

    /// <summary>When he is delivered, visited or called.</summary>
    Time = 2,

    /// <summary>How he is reached.</summary>
    Reach = 4,

    /// <summary>How many live with him.</summary>
    Household = 8,

    /// <summary>What went wrong for him, or is to be minded this time.</summary>
    Care = 16,

    /// <summary>What he has in view, and for how much.</summary>
    Plan = 32,

    /// <summary>What he is called.</summary>
    Name = 64,

    /// <summary>Of which make a thing of his is.</summary>
    Make = 128,

    /// <summary>Why something is done otherwise for him.</summary>
    Reason = 256,

    /// <summary>By what he cooks or heats.</summary>
    Energy = 512,
}

/// <summary>Reads what a question asks for, and whether a remembered thing tells it.</summary>
public static class AskedSidesReader
{
    private const int LongestQuestion = 300;

    private static readonly AskedSides[] All = [.. Enum.GetValues<AskedSides>().Where(side => side != AskedSides.None)];

    private static readonly Grammar French = Describe(
        Locale.French,
        (AskedSides.Place,
        [
            "(livr*|laiss*|depos*|mett*|mettr*|apport*) ..5 (ou|a quel endroit|chez qui) ($|la prochaine|cette fois|d'habitude|deja|si|quand|en principe|maintenant|mes|mon|ma|les|le)", "(ou|a quel endroit|chez qui) ..1 (vous|on|ils|ca|le livreur|est ce que vous|allez|va) ..4 (livr*|laiss*|depos*|mett*|apport*)",
            "ou (livr*|laiss*|depos*|mett*) ..6", "(a|c'est) quelle adresse", "quelle adresse ..6 (livr*|avez|ai|note*|habite)", "(mon|notre) adresse .? $", "(mon|notre) adresse ..3 (laquelle|quoi|ou) ..2 $", "quoi comme adresse", "(avez|connaissez|as|savez) ..2 (mon|notre) adresse", "(si|quand|comme) (je|j'|on|nous) ..3 (pas (la|chez (moi|nous)|a la maison|present*|dispo)|absent*)", "je (ne )?(serai|suis) pas (la|chez moi) ..8 (quoi|comment|ou|que)", "(mon|notre) adresse ..3 (laquelle|quoi) ..3 $", "en (mon|notre) absence", "(chez moi|a la maison) que vous livr*",
            "(partirait|partiraient|partira|part|irait|iraient|ira|va|arriverait|atterrirait) ..1 ou ..2 $", "ou ..4 (partirait|partiraient|partira|partiront|irait|iraient|ira|iront|enverriez|envoyez|enverrez|expedi*|atterrirait) ..6", "(enverriez|envoyez|enverrez|expedi*) ..4 (ou|chez qui) ..3 $",
            "(ou) ..2 (habite|loge|j'habite)", "habite ou $",
        ]),
        (AskedSides.Time,
        [
            "(mon|notre|mes|quel) (creneau|creneaux|horaire|horaires)( habituel| prefere)?", "quand ..5 (d'habitude|(m'|me) appel*|me joindre|me rappel*|je prefere|m'arrange|me convient|vous (pouvez|devez) (venir|passer|livrer))", "(quel jour|quels jours|a quelle heure|a quelles heures|quelle heure|quel moment) ..6 (d'habitude|(m'|me) appel*|me joindre|je prefere|j'aime|(m'|me) arrange*|me convien*|(pouvez|devez|peut|faut) ..2 (venir|passer|livrer|m'appeler|eviter|pas)|je suis)", "quand ..3 pas (venir|passer|livrer|m'appeler|me deranger)",
            "(livr*|appel*|pass*|venez) ..2 quand d'habitude", "((m'|me) appel*|me rappel*|me livr*) (pas )?(le|l'|les|a) ..1 (matin|soir|midi|apres midi)",
        ]),
        (AskedSides.Reach,
        [
            "(comment|par quel moyen|par quel canal|sur quel numero|par ou|de quelle facon) ..5 (me|m'|nous|moi) ..1 (joindr*|joign*|contact*|appel*|prev*|avert*|inform*|ecri*|recontact*|rappel*)", "(me|m'|nous) (joindr*|joign*|contact*|prev*|avert*|inform*|recontact*|rappel*) ..2 comment", "comment ..2 (saurai|serai|serais|suis) ..1 (prevenu*|averti*|informe*|contacte*|si|que|quand)", "(contact*|prev*|joindre|avert*) comment",
        ]),
        (AskedSides.Household, ["combien ..4 (on est|nous sommes|sommes nous|est on|on vit|vivons|habit*|sommes|vit)", "(on est|nous sommes|on vit) combien", "combien ..3 (a la maison|au foyer|dans (le|mon|notre) foyer|chez (moi|nous))"]),
        (AskedSides.Care,
        [
            "(qu'est ce qui|ce qui|qu'est ce que|ce que|quoi|de quoi) ..6 (reproch*|deplu*|deplait|enerv*|agac*|contrari*|plain*|critiqu*|pas (aime|plu|apprecie)|mal passe*|derang*)", "(mon|mes|ma) (reproche|reproches|plainte|plaintes|critique|critiques)",
            "(faire|ferez|fera|feront|fassiez|faites|font|feriez) ..2 (attention|gaffe|mieux|autrement|different*|plus attention)", "(veill*|eviter*|soign*|surveill*) ..5 (cette fois|a quoi|quoi|pour moi|chez moi)",
        ]),
        (AskedSides.Plan, ["(mon|mes|notre|nos) (projet|projets|travaux|envie|envies|budget|chantier)", "(quel|combien|quoi comme) ..2 budget", "(que|qu'|quoi|ce que) ..3 (je|j'|on|nous) (voulais|voulait|voulions|cherchais|cherchait|comptais|pensais|projetais|avais en tete|envisageais)", "(cherchais|voulais|comptais) ..3 quoi", "de quoi ..3 (parle|parlais)"]),
        (AskedSides.Name, ["comment ..4 (mon|notre) ..1 (nom|prenom)", "(mon|notre) ..1 (nom|prenom) ..3 comment", "comment ..3 (m'|me) appel*", "((m'|me) appel*|je m'appelle) comment", "(c'est quoi|quel est) mon (nom|prenom)"]),
        (AskedSides.Make, ["(quelle|la) (marque|reference|ref)", "(quel|le) modele ..6 (j'ai|ai|est|mon|ma|deja)", "(c'est|j'ai) (quoi|quelle) ..3 (marque|modele)"]),
        (AskedSides.Energy, ["(cuisin*|cuisson|plaque|plaques|chauff*) ..3 (a|avec|au|sur|par) quoi", "(quelle|quel) ..1 (energie|chauffage|combustible|cuisson)", "(comment|quoi) ..4 chauff*", "chauff* ..2 comment", "gaz ou (a l'|l'|en )?(electrique|electricite|induction|fioul)", "(electrique|electricite|induction) ou ..1 gaz"]),
        (AskedSides.Reason, ["^ ..2 (pourquoi|comment ca se fait) ..8 (pas|jamais|plus|que|toujours)", "^ ..1 pourquoi (le|la|les|l'|chez|par|en|au) ..6"]));

    private static readonly Grammar English = Describe(
        Locale.English,
        (AskedSides.Place,
        [
            "(where|which (address|place|door)|what address|whose (place|house)|with whom|who) ..5 (deliver*|leave|leaving|left|drop|dropped|put|bring|brought|parcels|packages|stuff|send)", "(deliver*|leave|leaving|drop*|bring*|send*) ..4 (where|to which address|to what address|which address)", "(if|when|in case) (im|i am|i m|were|we are|nobody is|nobodys|noone is|theres nobody|i) ..2 (out|not (home|in|around|there|here)|away|not at home|miss)", "(what|whats|have) ..4 (my|our) address", "(what|which) address ..4 (have|got) ..4 (me|us)", "where ..3 (i|me|we) (live|living)", "(have|got) me living", "in my absence", "where ..2 (would|will|do|does|should) ..4 (go|going|ship|shipped|sent|arrive|land|end up) ..4", "(is|are) it ..2 (coming|going) to (my|our)",
        ]),
        (AskedSides.Time,
        [
            "when ..1 (do|would|should) (i|we) ..1 (like|prefer|want)", "when ..2 (will|should|do|would|can|shouldnt|should not|may) ..1 (you|they|someone|the driver) ..3 (call|ring|phone|reach|contact|usually|come|visit)", "(what|whats|which) ..1 (my|our) (usual |preferred |delivery )?(slot|window|time|day|times|days|delivery (time|day|slot|window))", "(what|which) (time|times|day|days|slot|hours) ..2 (do|suit*|work*|should|can|cant|shouldnt|may|would) ..3 (i|me|us|you|we) ..4 (like|prefer|come|call|ring|best|work|free|home|in|deliver|visit|usually|$)", "when ..1 am i ..1 (home|free|available|in|around)",
        ]),
        (AskedSides.Reach, ["(how|which way|what number|which number) ..1 (will|do|should|would|can|are|shall|ll|d) ..3 (reach|contact|contacting|call|let me know|let us know|notify|get in touch|get hold|get a hold|tell me|warn me|ring|inform|message|be in touch)", "how ..2 (hear from|know when|be told|be notified|be informed)", "how ..3 best to (reach|contact)"]),
        (AskedSides.Household, ["how many ..4 (of us|are we|are there|people|live|in my|in our|at (home|mine|ours))", "(how big|what size) ..2 (my|our) (household|family)"]),
        (AskedSides.Care,
        [
            "(what|anything|remember) ..5 (complain*|criticis*|criticiz*|gripe|grumble*|unhappy|upset|annoy*|bother*|disappoint*|dislike*|(didnt|did not) ..1 (like|love|enjoy)|(not|wasnt) ..1 (happy|pleased)|went wrong)", "my (complaint|complaints|gripe|criticism|grievance)",
            "(make|making|made) sure", "(do|doing|done|be|go) ..3 (better|differently|careful|different)", "(watch|look) out", "(mind|avoid|remember|take care) ..4 this time", "careful (of|about|with)",
        ]),
        (AskedSides.Plan, ["(my|our) (project|projects|plan|plans|budget|renovation|remodel)", "(what|which) budget", "(was|were|am|are) (i|we) ..1 (planning|shopping|looking|thinking|after|going|hoping|saving|redoing)", "(what|which) ..4 (i|we) (wanted|was after|were after|was looking|were looking|was planning|were planning)", "what did (i|we) want"]),
        (AskedSides.Name, ["how ..5 (my|our) ..1 (name|surname)", "(my|our) ..1 (name|surname) ..3 (spelled|spelt)", "(what|how) ..3 (call|address) (me|us)", "(what|which) name ..6 (me|us|use|using)", "(what|whats) ..1 my (name|nickname)", "what ..3 (i|im) ..2 called"]),
        (AskedSides.Make, ["(which|what|the) (make|brand|model)"]),
        (AskedSides.Energy, ["(what|how) ..3 (i|we) ..2 (cook|heat|cooking|heating)", "gas or (is it )?(electric|electricity|induction|oil)", "(electric|electricity|induction) or (is it )?gas", "(what|which) (energy|fuel|(type|kind|sort) of (cooktop|hob|stove|cooker|heating|energy))", "how ..3 (heat|heated|heating)"]),
        (AskedSides.Reason, ["^ ..2 (why|how come) ..8 (not|never|dont|wont|cant|no|isnt|arent|always|only)"]));

    private static readonly HashSet<string> Asking = new(StringComparer.Ordinal)
    {
        "ou", "quand", "comment", "combien", "quel", "quelle", "quels", "quelles", "pourquoi", "qui", "quoi", "where", "when", "how", "which", "what", "whats", "why", "who", "anything", "remember", "rappelez",
    };

    // "just checking how you've got my name spelled"
    private static readonly HashSet<string> Checking = new(StringComparer.Ordinal) { "checking", "wondering", "verifie", "demande" };

    // « où en est mon colis ? », "where did you leave it?": what was done is an order's matter.
    private static readonly Grammar FrenchDone = new Grammar(Locale.French).Rules("done", true, "(avez|a|ont|as) ..2 (livre|laisse|depose|mis|confie)", "(ete|est) (livre|livree|laisse|depose|laissee|deposee|mis|mise)", "ou en est").Seal();
    private static readonly Grammar EnglishDone = new Grammar(Locale.English).Rules("done", true, "(did|have|has) (you|they|he|she|the driver|it|your driver) ..2 (leave|left|put|drop|dropped|deliver|delivered|been)", "(was|were|been) (left|delivered|dropped)").Seal();

    /// <summary>What is asked for; nothing by what only tells.</summary>
    public static AskedSides Of(string said, Locale locale)
    {
        var text = Quotations.Blank(said.Length > LongestQuestion ? said[..LongestQuestion] : said);
        var tokens = Tokenizer.Tokenize(text, locale);
        if (!said.Contains('?', StringComparison.Ordinal) && !Asks(tokens))
        {
            return AskedSides.None;
        }

        var parse = (locale == Locale.French ? French : English).Parse(text, tokens);
        var asked = All.Where(side => parse.Scan(side.ToString()).Any()).Aggregate(AskedSides.None, (all, side) => all | side);
        return (asked & AskedSides.Place) != 0 && (locale == Locale.French ? FrenchDone : EnglishDone).Parse(said).Scan("done").Any() ? asked & ~AskedSides.Place : asked;
    }

    private static bool Asks(IReadOnlyList<Token> tokens) =>
        tokens.Where(t => t.IsWord).Select(t => t.Folded).ToList() is { Count: > 1 } words && (words.Take(2).Any(Checking.Contains) || Asking.Contains(words[0]) || Asking.Contains(words[^1]) || (Asking.Contains(words[1]) && words[0] is "et" or "and" or "so" or "alors" or "mais" or "a" or "de" or "sur" or "chez" or "at" or "to" or "on"));

    private static Grammar Describe(Locale locale, params (AskedSides Side, string[] Patterns)[] sides) =>
        sides.Aggregate(new Grammar(locale), (grammar, side) => grammar.Rules(side.Side.ToString(), true, side.Patterns)).Seal();
}
