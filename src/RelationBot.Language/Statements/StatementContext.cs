using System.Collections.Frozen;
using RelationBot.Language.Grammars;
using RelationBot.Language.Recognizers.DateTimes;
using RelationBot.Language.Text;

namespace RelationBot.Language.Statements;

/// <summary>What around a phrase makes it no lasting statement.</summary>
internal sealed class StatementContext(Parse parse)
{
    private static readonly FrozenSet<string> Hypotheses = FrozenSet.Create("si", "supposons", "imaginons", "admettons", "imaginez", "supposez", "if", "suppose", "imagine", "unless", "whether", "quand", "lorsque", "mettons", "assuming", "pretend");

    // « si possible », "if you can" ask politely and suppose nothing.
    private static readonly FrozenSet<string> Polite = FrozenSet.Create("possible", "vous", "ca", "besoin", "il", "you", "thats", "that", "its", "needed");

    // What is said of them is not about him: « mon voisin », "a guy at work".
    private static readonly FrozenSet<string> Outsiders = FrozenSet.Create(
        "voisin", "voisine", "voisins", "collegue", "collegues", "ami", "amie", "amis", "pote", "cousin", "cousine", "tante", "oncle", "niece", "neveu", "patron", "chef", "beau", "belle", "copain", "copine", "gens",
        "neighbor", "neighbors", "neighbour", "neighbours", "coworker", "coworkers", "colleague", "colleagues", "friend", "friends", "buddy", "cousin", "uncle", "aunt", "niece", "nephew", "boss", "guy", "people", "somebody", "someone", "roommate", "roommates", "carrier", "mailman");

    // A wish to the machine says nothing of him: "show me the bill of my boat".
    private static readonly FrozenSet<string> Requests = FrozenSet.Create("show", "tell", "send", "set", "give", "list", "find", "turn", "change", "remind", "make", "inform", "book", "play", "get", "add", "order", "read", "start", "montre", "montrez", "dis", "dites", "envoie", "raconte");

    private static readonly FrozenSet<string> Speakers = FrozenSet.Create("je", "j", "nous", "on", "i", "we", "im", "ive", "vous", "you");

    private static readonly FrozenSet<string> BeforeSubject = FrozenSet.Create(
        "mon", "ma", "mes", "un", "une", "le", "la", "les", "l", "des", "my", "a", "the", "an", "some", "our", "notre", "et", "mais", "and", "but", "de", "alors", "well", "so", "ben");

    private static readonly FrozenSet<string> Questions = FrozenSet.Create(
        "quel", "quelle", "quels", "quelles", "comment", "pourquoi", "combien", "pouvez", "pourriez", "avez", "faites", "puis",
        "what", "which", "how", "why", "who", "where", "when", "can", "could", "do", "does", "did", "is", "are", "would", "should", "will");

    private static readonly FrozenSet<string> Negations = FrozenSet.Create("ne", "n", "pas", "jamais", "aucun", "aucune", "not", "never", "dont", "didnt", "isnt", "cant", "no", "nor");

    private static readonly FrozenSet<string> General = FrozenSet.Create("toujours", "general", "generalement", "habitude", "habituellement", "always", "usually", "generally", "matins", "mornings", "afternoons", "evenings");

    private static readonly FrozenSet<string> Suits = FrozenSet.Create("arrange", "arrangent", "convient", "conviennent", "suit", "suits", "work", "works");

    // What will be is for once: "I will only be home on Friday".
    private static readonly FrozenSet<string> Future = FrozenSet.Create("serai", "serons", "will", "ll", "ill", "going", "wont", "sera");

    private static readonly string[][] Once =
    [
        ["cette", "fois"], ["fois", "ci"], ["aujourdhui"], ["tout", "de", "suite"], ["ce", "soir"], ["cette", "semaine"], ["cette", "commande"], ["tout", "a", "l", "heure"], ["pour", "l", "instant"], ["today"], ["right", "now"], ["tonight"], ["this", "week"], ["hier"], ["avant", "hier"], ["yesterday"],
        ["samedi", "dernier"], ["dimanche", "dernier"], ["semaine", "derniere"], ["last", "week"], ["last", "night"], ["this", "order"], ["exceptionnellement"], ["pour", "une", "fois"], ["cette", "livraison"], ["ce", "coup", "ci"], ["this", "time"], ["this", "once"], ["just", "once"], ["this", "delivery"], ["only", "this"],
    ];

    // Said in jest, "I have 30 kids and they're all dogs haha" is none of his life.
    private static readonly FrozenSet<string> Jests = FrozenSet.Create("haha", "hahaha", "ahah", "ahaha", "muahaha", "mouahaha", "lmao", "rofl", "hihi", "hehe", "lol", "mdr", "ptdr", "xd", "blague", "kidding", "joking", "jk", "rigole");

    private static readonly FrozenSet<string> Calls = FrozenSet.Create("call", "called", "calls", "calling", "phone", "phoned", "ring", "contact", "contacted", "reach", "reached", "text");

    private static readonly FrozenSet<string> Verbs = FrozenSet.Create("ecrivez", "appelez", "moi", "write", "call", "phone", "ring", "text", "email", "to", "me", "us");

    // "prefers text after 6pm"
    private static readonly FrozenSet<string> Wanting = FrozenSet.Create("prefer", "prefers", "want", "wants", "like", "likes");

    // « et ce qui passe avant tout » has its thing behind it, and no question has one.
    private static readonly FrozenSet<string> Pointers = FrozenSet.Create("et", "ce", "qui", "que", "c", "est", "ca", "cela", "and", "what", "wat", "that", "this", "it", "its", "most", "s");

    private bool OnlyPoints(StatementHit hit) =>
        hit.Kind is "priority" or "criterion" or "expectation" && ValueOf(hit).All(t => !t.IsWord || Pointers.Contains(t.Folded));

    private IEnumerable<Token> ValueOf(StatementHit hit) => parse.Tokens.Skip(hit.ValueStart).Take(hit.ValueEnd - hit.ValueStart);

    /// <summary>Quoted or not is settled before: the parse holds no quotations.</summary>
    public bool Voids(Parsed found, StatementHit hit)
    {
        var (start, end) = Clause(found);
        // « si je suis absente, laissez mes colis chez la voisine » holds for every time.
        return (hit.Key != "delivery_instruction" && Hypothetical(found, start))
            || (Asked(start, end, hit) && hit.Kind is not "promise")
            || (!hit.Denies && hit.Kind is "preference" or "project" or "personal" && NegatedBetween(found.Start, hit.ValueStart))
            || (hit.Kind == "personal" && NegatedBetween(start, found.Start) && found.Start - start <= 3)
            || (hit.Kind is not "criticism" && Jest(start, end))
            || (hit.Kind is not "promise" && Outside(found.Start, start))
            || (hit.Kind is "preference" or "expectation" or "personal" && SaidOnce(found))
            || OnlyPoints(hit)
            || (hit.Key is "contact_channel" && (SaysHow(hit) || OtherThing(hit)))
            || (hit.Key is "delivery_slot" or "delivery_day" && AboutCalls(start, hit.ValueStart))
            || (hit.Key is "delivery_slot" or "delivery_day" or "contact_time" && ForOnce(found, hit, start, end));
    }

    private (int Start, int End) Clause(Parsed found)
    {
        var (start, end) = (found.Start, found.End);
        while (start > 0 && !parse.EndsClause(start - 1))
        {
            start--;
        }

        while (end < parse.Tokens.Count && !parse.EndsClause(end))
        {
            end++;
        }

        return (start, end);
    }

    // « lol » jests about its own clause, « haha » about everything.
    private bool Jest(int start, int end) => Enumerable.Range(0, parse.Tokens.Count).Any(i => Jests.Contains(parse.Tokens[i].Folded) && (parse.Tokens[i].Folded is not ("lol" or "mdr" or "xd") || (i >= start && i <= end))) || (Count("ha") > 1) || parse.Text.Contains("😂", StringComparison.Ordinal) || parse.Text.Contains("🤣", StringComparison.Ordinal);

    /// <summary>Whether a word jests about the whole message.</summary>
    public static bool Laughs(IEnumerable<string> words) => words.Any(w => Jests.Contains(w) && w is not ("lol" or "mdr" or "xd"));

    private int Count(string word) => parse.Tokens.Count(t => t.Folded == word);

    private bool Outside(int found, int clause)
    {
        for (var i = clause; i < clause + 4 && i < parse.Tokens.Count && (i <= found || Begins(i)); i++)
        {
            if (Speakers.Contains(parse.Tokens[i].Folded))
            {
                return false;
            }

            if (Outsiders.Contains(parse.Tokens[i].Folded) && Begins(i))
            {
                return true;
            }
        }

        // « mon voisin », « my old roommate »
        bool Begins(int i) => (i > clause && BeforeSubject.Contains(parse.Tokens[i - 1].Folded)) || (i > clause + 1 && BeforeSubject.Contains(parse.Tokens[i - 2].Folded));

        return false;
    }

    private bool SaidOnce(Parsed found)
    {
        foreach (var phrase in Once)
        {
            for (var i = 0; i + phrase.Length <= parse.Tokens.Count; i++)
            {
                if (phrase.Index().All(w => parse.Tokens[i + w.Index].Folded == w.Item) && SameSentence(found, new Parsed(i, i + phrase.Length, null)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // What begins as a supposition is one until its sentence ends: « si j'avais deux enfants, je prendrais plus grand ».
    private bool Supposed(int at)
    {
        var start = at;
        while (start > 0 && !parse.EndsSentence(start - 1))
        {
            start--;
        }

        for (var i = start; i < start + 2 && i + 1 < parse.Tokens.Count; i++)
        {
            var (word, next) = (parse.Tokens[i].Folded, parse.Tokens[i + 1].Folded);
            if ((word is "si" or "if" && !Polite.Contains(next) && !Third(next)) || word is "mettons" or "imaginons" or "supposons" or "admettons" or "suppose" or "imagine" or "assuming" or "pretend"
                || (word is "disons" && next is "que") || (word == "au" && next == "cas") || (word == "say" && next is "i" or "we" or "my") || (word is "what" && next is "if") || (word is "lets" or "s" && next is "say" or "imagine" or "suppose" or "pretend"))
            {
                return true;
            }
        }

        return false;
    }

    // « si le technicien explique, je suis content » says what he goes by.
    private static bool Third(string word) => word is "le" or "la" or "les" or "l" or "the" or "your" or "votre" or "vos" or "on" or "quelqu" or "someone";

    private bool Hypothetical(Parsed found, int clause)
    {
        if (Supposed(found.Start))
        {
            return true;
        }

        for (var i = clause; i <= found.Start && i < clause + 4; i++)
        {
            if (Hypotheses.Contains(parse.Tokens[i].Folded) && (i < clause + 2 || parse.Tokens[i].Folded is not ("quand" or "lorsque" or "unless")))
            {
                return true;
            }
        }

        return false;
    }

    private bool Asked(int start, int end, StatementHit hit) =>
        (end < parse.Tokens.Count && parse.Tokens[end].Folded == "?")
        || (Questions.Contains(parse.Tokens[start].Folded) && !(hit.Kind == "priority" && parse.Tokens[start].Folded == "what" && !(start + 2 < end && (parse.Tokens[start + 1].Folded == "your" || parse.Tokens[start + 2].Folded is "your" or "the"))))
        || (hit.Kind is "personal" && Requests.Contains(parse.Tokens[parse.Tokens[start].Folded == "please" && start + 1 < end ? start + 1 : start].Folded))
        || (start + 1 < end && parse.Tokens[start].Folded == "est" && parse.Tokens[start + 1].Folded is "ce" or "il");

    // « écrivez-moi en gros caractères », "write to me in Spanish", "call after 5": how and when, not by what.
    private bool SaysHow(StatementHit hit) =>
        !(hit.ValueStart > 0 && Wanting.Contains(parse.Tokens[hit.ValueStart - 1].Folded))
        && hit.ValueEnd < parse.Tokens.Count && parse.Tokens[hit.ValueEnd].Folded is "en" or "in" or "after" or "before" or "between" or "apres" or "avant" or "entre"
        && ValueOf(hit).All(t => Verbs.Contains(t.Folded));

    // "no phone trees", "long time no chat" speak of no channel.
    private bool OtherThing(StatementHit hit) =>
        (hit.ValueEnd < parse.Tokens.Count && parse.Tokens[hit.ValueEnd].Folded is "tree" or "trees" or "menu" or "menus" or "tag" or "number" or "numbers" or "signal" or "service" or "line")
        || Enumerable.Range(1, 2).Any(i => hit.ValueStart > i && parse.Tokens[hit.ValueStart - i].Folded == "time" && parse.Tokens[hit.ValueStart - i - 1].Folded == "long");

    // « je préfère qu'on m'appelle le soir » says nothing of deliveries, « qu'on m'appelle pour livrer le soir » does.
    private bool AboutCalls(int start, int value)
    {
        for (var i = value - 1; i >= start; i--)
        {
            var word = parse.Tokens[i].Folded;
            if (word.StartsWith("livr", StringComparison.Ordinal) || word.StartsWith("deliver", StringComparison.Ordinal))
            {
                return false;
            }

            if (Calls.Contains(word) || word.StartsWith("appel", StringComparison.Ordinal) || word.StartsWith("rappel", StringComparison.Ordinal)
                || word.StartsWith("telephon", StringComparison.Ordinal) || word.StartsWith("contact", StringComparison.Ordinal) || word.StartsWith("join", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private bool NegatedBetween(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (Negations.Contains(parse.Tokens[i].Folded))
            {
                return true;
            }
        }

        return false;
    }

    // « plutôt vendredi matin », « demain matin je préfère »: a day of the calendar makes it a wish for once.
    private bool ForOnce(Parsed found, StatementHit hit, int start, int end)
    {
        foreach (var phrase in Once)
        {
            for (var i = 0; i + phrase.Length <= parse.Tokens.Count; i++)
            {
                if (phrase.Index().All(w => parse.Tokens[i + w.Index].Folded == w.Item))
                {
                    return true;
                }
            }
        }

        if (Has(Future, start, end) && !Has(General, start, end))
        {
            return true;
        }

        // « plutôt vendredi matin, le matin m'arrange » states a habit all the same; « vendredi, le matin m'arrange » may not.
        var always = Has(General, start, end);
        var suits = Has(Suits, start, end);
        return parse.Scan("moment").Any(m =>
            m.Value is MomentKind { HasDay: true } meaning && !Habitual(m) && !Barred(m, found, hit) && !Several(m, hit) && !IsThatDay(m) && SameSentence(m, found)
            && (!(always || (suits && meaning.HasPart)) || (m.Start < end && m.End > start)));
    }

    private bool Has(FrozenSet<string> words, int start, int end) =>
        Enumerable.Range(start, end - start).Any(i => words.Contains(parse.Tokens[i].Folded));

    private bool SameSentence(Parsed a, Parsed b)
    {
        for (var i = Math.Min(a.End, b.End); i < Math.Max(a.Start, b.Start); i++)
        {
            if (parse.EndsSentence(i))
            {
                return false;
            }
        }

        return true;
    }

    // « le mardi et le jeudi » reads as from one to the other, and is no day in particular all the same.
    private bool Several(Parsed moment, StatementHit hit) =>
        hit.Key is "delivery_day" or "contact_time" && moment.Start >= hit.ValueStart && moment.End <= hit.ValueEnd
        && parse.Tokens[moment.Start].Folded is "le" or "les"
        && Enumerable.Range(moment.Start, moment.End - moment.Start).All(i => !parse.Tokens[i].IsNumber && parse.Tokens[i].Folded is not ("prochain" or "dernier" or "passe"));

    // "any day but Monday", "no Saturday deliveries": a rule, not a day.
    private bool Barred(Parsed moment, Parsed found, StatementHit hit) =>
        hit.Denies && moment.Start >= hit.ValueStart && moment.End <= hit.ValueEnd && parse.Tokens[found.Start].Folded is "any" or "no";

    // « le lundi, je ferme ce jour-là » names no day of its own.
    private bool IsThatDay(Parsed moment) =>
        moment.End - moment.Start >= 2 && parse.Tokens[moment.Start].Folded is "ce" or "ces" or "that" or "those"
        && parse.Tokens[moment.Start + 1].Folded is "jour" or "jours" or "day" or "days";

    // « le lundi », « les lundis », "Mondays", "on a Monday": no day in particular.
    private bool Habitual(Parsed moment)
    {
        var words = Enumerable.Range(moment.Start, moment.End - moment.Start).Select(i => parse.Tokens[i].Folded).ToList();
        var before = moment.Start > 0 ? parse.Tokens[moment.Start - 1].Folded : "";
        var weekday = ((MomentKind)moment.Value!).IsWeekday;
        return words.Exists(w => w[^1] == 's' && Weekdays.Named(w))
            || (weekday && !words.Exists(w => char.IsAsciiDigit(w[0])) && !(moment.End < parse.Tokens.Count && parse.Tokens[moment.End].IsNumber) && (words[0] is "le" or "les" or "on" || before is "le" or "les" or "et" or "ou" or "ni" or "never" or "always" or "any" or "a"))
            || (words[0] is "le" or "les" or "the" or "on" or "over" && words.Exists(w => w is "weekend" or "week") && !words.Exists(w => w is "prochain" or "next"));
    }
}
