using RelationBot.Language.Text;

namespace RelationBot.Language.Statements;

/// <summary>
/// Something said before that is not to count any more: « laissez tomber pour végétarienne », "drop the gas stove thing", « pour
/// le régime, c'est fini ». The words alone do not decide: "drop the lamp" may be about an order. Whoever asks must look
/// whether what they name is remembered.
/// </summary>
/// <param name="What">The words that say what; empty where they only point at it (« effacez ça »).</param>
/// <param name="Asked">True where he asks for it to be forgotten; false where he tells that it is over.</param>
/// <param name="OfPlans">He has changed his mind (« j'ai changé d'avis pour le lave-linge »): nothing but a plan of his is over.</param>
public sealed record Dismissal(string What, bool Asked, bool OfPlans = false)
{
    private const int LongestMessage = 40;

    // « la dernière », "the second line": no words of a fact.
    private static readonly HashSet<string> Placing = new(StringComparer.Ordinal)
    {
        "premier", "premiere", "deuxieme", "second", "seconde", "troisieme", "quatrieme", "cinquieme", "dernier", "derniere", "dernieres", "derniers", "first", "third", "fourth", "fifth", "last", "latest", "ligne", "lignes", "phrase", "chose", "message", "messages", "line", "lines", "one", "ones", "item", "entry", "sentence",
    };

    private static readonly string[] FrenchVerbs =
    [
        "oubliez", "oublie", "oublier", "effacez", "efface", "effacer", "virez", "vire", "virer", "enlevez", "enleve", "enlever", "retirez", "retire", "retirer", "rayez", "raye", "rayer", "supprimez", "supprime", "supprimer", "zappez", "zappe",
        "gommez", "ignorez", "ignore", "laissez tomber", "laisse tomber", "laissons tomber", "on oublie", "oublions", "on laisse tomber", "on efface", "effacons", "otez", "ote", "sortez", "barrez", "ecartez", "mettez de cote", "conservez pas", "conservez plus", "stockez pas", "gardez rien", "tenez plus compte", "tenez pas compte", "tiens plus compte", "gardez pas", "gardez plus", "notez plus", "notez pas", "retenez pas", "retenez plus", "jetez", "passez l'eponge sur", "biffez", "purgez", "degagez", "faites disparaitre", "faites sauter", "utilisez plus", "servez vous plus de", "arretez d'utiliser",
    ];

    private static readonly string[] EnglishVerbs =
    [
        "forget", "forgetting", "ignore", "drop", "scrap", "scratch", "strike", "delete", "erase", "remove", "disregard", "never mind", "nevermind", "take out", "leave out", "cross out", "wipe", "lose", "skip", "get rid of", "throw out", "unlearn", "dont keep", "dont hold on to", "dont hold onto", "dont store", "dont note", "dont remember", "dont save", "dont record", "take", "pull", "clear", "omit", "axe", "let go of", "disregarding", "scrub", "ditch", "strip out", "dont use", "stop using", "quit using",
    ];

    private static readonly string[] FrenchEnds = ["c'est fini", "c'est termine", "c'est du passe", "c'est plus d'actualite", "n'est plus d'actualite", "plus d'actualite", "c'est plus vrai", "n'est plus vrai", "plus valable", "ce n'est plus le cas", "c'est plus le cas", "c'est de l'histoire ancienne"];

    private static readonly string[] EnglishEnds = ["any more", "anymore", "no longer", "not true any more", "is over", "is history", "is outdated", "out of date", "doesnt apply", "no longer applies"];

    // Of a plan only: who changes his mind about a delivery has said nothing yet.
    private static readonly string[] FrenchMinds = ["change d'avis", "changeons d'avis", "renonce", "abandonne", "plus envie", "plus besoin"];

    private static readonly string[] EnglishMinds = ["changed my mind", "changed our minds", "changed our mind", "change my mind", "decided against", "gave up on", "giving up on", "no longer need", "no longer want", "not buying"];

    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal) { "n", "pas", "jamais", "dont", "not", "never", "didnt", "i", "j", "avez", "ai", "avoir", "you", "they", "we" };

    // What he would have it taken out of.
    private static readonly HashSet<string> Records = new(StringComparer.Ordinal)
        { "record", "records", "file", "files", "profile", "notes", "system", "memory", "list", "lists", "dossier", "dossiers", "fiche", "fiches", "fichier", "fichiers", "profil", "memoire", "tablettes", "registre", "historique", "listing", "ordinateur", "systeme" };

    // What he calls something that he said: "take out the part about my divorce"; the old fridge is none.
    private static readonly HashSet<string> Parts = new(StringComparer.Ordinal) { "part", "bit", "stuff", "thing", "said", "told", "mentioned", "wrote", "partie", "passage", "mention", "dit", "raconte", "ecrit" };

    private const int LongestPart = 4;

    // What points at something said before, and what says that it was said.
    private static readonly HashSet<string> Pointing = new(StringComparer.Ordinal)
    {
        "le", "la", "les", "l", "l'", "un", "une", "de", "du", "des", "d", "d'", "ce", "cet", "cette", "ces", "ca", "cela", "pour", "sur", "avec", "concernant", "propos", "a", "au", "aux", "sujet", "histoire", "coup", "truc", "machin", "passage", "partie", "bout", "detail", "point", "note", "info", "infos",
        "information", "mention", "que", "qu", "j", "ai", "je", "vous", "dit", "avais", "disais", "raconte", "ecrit", "tout", "mon", "ma", "mes", "notre", "nos", "fait", "en", "et", "svp", "plait", "s", "il", "merci", "alors", "bon", "mais", "finalement", "y", "la-dessus", "plus", "ne", "n", "c", "est", "stp", "non", "euh",
        "the", "that", "this", "it", "bit", "part", "thing", "things", "stuff", "piece", "fact", "note", "business", "about", "what", "i", "ive", "said", "told", "you", "mentioned", "say", "wrote", "of", "my", "our", "on", "for", "please", "pls", "actually", "so", "and", "just", "oh", "hmm", "ok", "well", "wait", "is", "was", "all", "which", "from", "out", "to", "me", "can", "could", "no", "earlier", "before", "will", "would", "off", "your", "vos", "votre", "de", "dans", "perso", "prive", "anything", "tot", "prevu", "deja", "maintenant", "now", "already", "early", "earlier", "than", "planned", "have", "ai", "avons", "suis", "on", "cote", "with", "im", "were", "where", "ou", "quand",
    };

    /// <summary>Reads a message; null where it dismisses nothing, or asks something.</summary>
    public static Dismissal? Read(string text, Locale locale)
    {
        var plain = Quotations.Blank(text.Length > 1000 ? text[..1000] : text);
        if (Tokenizer.Tokenize(plain, locale).Count > LongestMessage)
        {
            return null;
        }

        var clauses = Clauses(plain).Select(c => Words(c, locale)).Where(c => c.Count > 0).ToList();
        for (var i = 0; i < clauses.Count; i++)
        {
            if (Find(clauses[i], locale == Locale.French ? FrenchVerbs : EnglishVerbs) is var (at, length) && !Denied(clauses[i], at, at + length) && !Delivers(clauses[i], at)
                && (clauses[i][at] is not ("take" or "pull" or "clear" or "sortez" or "otez" or "ote") || clauses[i].Exists(Records.Contains) || clauses[i].Skip(at + length).Take(LongestPart).Any(Parts.Contains)))
            {
                // What follows the verb, else what stands before it, else the clauses around it.
                string[] places = [Naming(clauses[i].Skip(at + length)), Naming(clauses[i].Take(at)), i > 0 ? Naming(clauses[i - 1]) : "", i + 1 < clauses.Count ? Naming(clauses[i + 1]) : ""];
                return new Dismissal(Array.Find(places, p => p.Length > 0) ?? "", true);
            }
        }

        return text.Contains('?', StringComparison.Ordinal) ? null
            : Over(clauses, locale == Locale.French ? FrenchEnds : EnglishEnds) ?? (Over(clauses, locale == Locale.French ? FrenchMinds : EnglishMinds) is { } plan ? plan with { OfPlans = true } : null);
    }

    private static Dismissal? Over(List<List<string>> clauses, string[] ends)
    {
        foreach (var clause in clauses)
        {
            if (Find(clause, ends) is var (at, length))
            {
                return Naming(clause.Take(at).Concat(clause.Skip(at + length))) is { Length: > 0 } what ? new Dismissal(what, false) : null;
            }
        }

        return null;
    }

    private static IEnumerable<string> Clauses(string text)
    {
        foreach (var joint in (string[])[" mais ", " but ", " par contre ", " because ", " car ", " parce que "])
        {
            text = text.Replace(joint, ", ", StringComparison.OrdinalIgnoreCase);
        }

        return text.Split([',', '.', ';', '!', '?', ':', '(', ')', '\n'], StringSplitOptions.RemoveEmptyEntries);
    }

    // « n'oubliez pas », "don't forget", "I forget", « vous avez oublié »
    private static bool Denied(List<string> clause, int at, int end) => (at > 0 && Negations.Contains(clause[at - 1]) && !(at > 1 && clause[at - 1] == "you" && Asking.Contains(clause[at - 2]))) || (end < clause.Count && clause[end] is "pas" or "jamais");

    // "could you drop it off on Tuesday?"
    private static bool Delivers(List<string> clause, int at) => clause[at] == "drop" && clause.Skip(at + 1).Take(2).Any(w => w is "off" or "by" or "round" or "around");

    // "could you drop the bit about my divorce?"
    private static readonly HashSet<string> Asking = new(StringComparer.Ordinal) { "can", "could", "would", "will", "d", "rather" };

    private static string Naming(IEnumerable<string> words) => words.Where(w => !Pointing.Contains(w) && !Records.Contains(w)).ToList() is var naming && naming.TrueForAll(Placing.Contains) ? "" : string.Join(' ', naming);

    /// <summary>Whether a message asks for something to be forgotten, and says what by its place only (« enlève la dernière »).</summary>
    public static bool IsByPlace(string text, Locale locale) => Read(text, locale) is { Asked: true, What: "" } && Words(text, locale).Exists(Placing.Contains);

    private static (int At, int Length)? Find(List<string> clause, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            var words = phrase.Split(' ', '\'');
            for (var at = 0; at + words.Length <= clause.Count; at++)
            {
                if (words.SequenceEqual(clause.Skip(at).Take(words.Length)))
                {
                    return (at, words.Length);
                }
            }
        }

        return null;
    }

    private static List<string> Words(string text, Locale locale) =>
        [.. Tokenizer.Tokenize(text, locale).Where(t => t.IsWord || t.IsNumber).Select(t => t.Folded)];
}
