using System.Text.RegularExpressions;
using RelationBot.Language.Text;

namespace RelationBot.Language.Statements;

/// <summary>What a short value speaks of: one corrects another of its sort, a day a day, a channel a channel.</summary>
[Flags]
public enum ValueSorts
{
    None = 0,
    Day = 1,
    Time = 2,
    Channel = 4,

    /// <summary>« 62 cm »</summary>
    Size = 8,

    /// <summary>« 800 euros »</summary>
    Money = 16,

    /// <summary>« trois »</summary>
    Number = 32,

    /// <summary>A proper name: of a person, a shop, a brand.</summary>
    Name = 64,

    /// <summary>How he is addressed: « tu », « monsieur ».</summary>
    Address = 128,

    /// <summary>Where he lives, with its street: « 8 rue des Tanneurs à Tours ».</summary>
    Place = 256,
}

/// <summary>« non, c'est le jeudi », "no, not Mondays, Thursdays": what is said instead of something told before.</summary>
/// <param name="Value">What is right, in the speaker's words (« le jeudi »); empty where only a statement tells it.</param>
/// <param name="Not">What is not (« le lundi »), or which of the things told (« le deuxième »); empty where he does not say.</param>
/// <param name="Sorts">What the value speaks of.</param>
/// <param name="Statements">What the words state in full (« je préfère l'e-mail »).</param>
public sealed record Correction(string Value, string Not, ValueSorts Sorts, IReadOnlyList<Statement> Statements)
{
    private const int LongestValue = 6;
    private const int LongestMessage = 16, LongestMove = 30;
    private const int LongestAddress = 3;

    private static readonly string[] Openings =
    [
        "non", "no", "nope", "en fait", "au fait", "actually", "plutot", "rather", "c'est plutot", "it's rather", "c'est", "c est", "it is", "it's", "its", "that is", "that's", "maintenant", "now", "desormais", "mais", "but", "et", "and", "pardon", "sorry",
        "finalement", "desole", "ici", "je m'appelle", "mon nom est", "mon nom c'est", "my name is", "il faut dire", "je voulais dire", "corrigez", "corrige", "rectifiez", "rectifie", "correct that", "correct it", "correct this", "please correct", "i meant", "make it", "mettez", "mettez plutot", "notez", "notez plutot",
    ];

    private static readonly string[] Endings = ["maintenant", "a present", "desormais", "dorenavant", "en fait", "plutot", "finalement", "from now on", "now", "instead", "actually", "rather", "please", "svp"];

    private static readonly string[] OfTime = ["maintenant", "a present", "desormais", "dorenavant", "en fait", "finalement", "now", "from now on", "actually"];

    private static readonly HashSet<string> LetterSizes = new(StringComparer.Ordinal) { "small", "medium", "large", "xs", "xl", "xxl", "xxxl" };

    private const int LongestLetterSize = 4;

    /// <summary>Whether the only sign that something is told anew is a word of time: « j'ai un chien maintenant » takes nothing back.</summary>
    public static bool IsOnlyOfTime(string text, Locale locale) => Marks(Words(text, locale)).TrueForAll(OfNow.Contains);

    /// <summary>Whether it tells something beside what was told: « en fait on a aussi un chien » takes nothing back.</summary>
    public static bool Adds(IReadOnlyList<string> words) => words.Any(w => w is "aussi" or "egalement" or "also") || words is [.., "too"];

    /// <summary>Whether something said before is taken back (« non, … », « en fait », "I meant") and not only something denied (« je ne mange pas de … », "no sugar").</summary>
    public static bool TakesBack(string text, Locale locale)
    {
        var words = Words(text, locale);
        return Marks(words).Exists(m => !Denying.Contains(m) && !OfNow.Contains(m)) || (words is ["non" or "no" or "nope", ..] && (words.Count == 1 || !char.IsLetter(text.TrimStart().ElementAtOrDefault(words[0].Length + 1)) || AfterNo.Contains(words[1])));
    }

    /// <summary>Whether something in it is told otherwise than before, by another word than a denial: « …, maintenant j'ai une Dacia ».</summary>
    public static bool SaysOtherwise(string text, Locale locale) => Marks(Words(text, locale)).Exists(m => !Denying.Contains(m));

    private static readonly HashSet<string> OfNow = new(StringComparer.Ordinal) { "maintenant", "desormais", "dorenavant", "now" };

    private static readonly HashSet<string> Denying = new(StringComparer.Ordinal) { "pas", "plus", "not", "isnt", "isn't", "no", "non", "nope" };

    private static readonly HashSet<string> AfterNo = new(StringComparer.Ordinal) { "c", "ce", "pas", "je", "j", "le", "la", "les", "l", "un", "une", "des", "mon", "ma", "mes", "on", "it", "its", "i", "im", "not", "the", "a", "an", "my", "that", "thats", "we", "attendez", "wait" };

    /// <summary>A sentence that tells something anew, without what only says that it is new: « maintenant je travaille de jour ».</summary>
    public static string WithoutChange(string sentence) => WithoutEnd(Without(sentence.TrimEnd('.', '!', ' '), OfTime));

    private static readonly string[] Denials =
        ["ce n'est pas", "c'est pas", "n'est plus", "ce n'est plus", "c'est plus", "it's not", "it is not", "it isn't", "that's not", "that is not", "isn't", "pas", "plus", "not", "no longer"];

    // « on n'est plus quatre », "we're no longer in Leeds": who speaks, and what is not so; « plus que trois » is so.
    private static readonly Regex NoLonger = new(
        "^((on|nous|je|j'|il|elle|ils|elles) ?)?(n'|ne )?(y )?(est|suis|sommes|sont|a|ai|avons|habite|habitons|vis|vit|vivons) (plus|pas) |^(we|i|it|they|he|she) ?('re|'m|'s|are|am|is|do|don't)? ?(not|no longer|don't) (live |have )?",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    private static readonly string[] Restricts = ["que ", "qu'"];

    private static readonly HashSet<string> Wrong = new(StringComparer.Ordinal) { "faux", "fausse", "wrong", "false", "untrue", "incorrect", "incorrecte", "inexact", "erreur", "mistake" };

    private static readonly HashSet<string> Markers = new(StringComparer.Ordinal) { "non", "no", "nope", "faux", "fausse", "wrong", "false", "untrue", "incorrect", "incorrecte", "inexact", "erreur", "mistake", "pas", "plus", "not", "isnt", "isn't", "plutot", "finalement", "actually", "fait", "meant", "instead", "rather", "trompe", "trompee", "mistaken", "betise", "betises", "plante", "plantee", "goure", "gouree", "gourre", "gourree", "pardon", "sorry", "oops", "oups", "mince", "scratch", "correction", "typo", "zut", "maintenant", "desormais", "dorenavant", "now", "bad" };

    // « en fait » takes back, « la porte fait 73 cm » does not.
    private static List<string> Marks(List<string> words) => [.. words.Where((w, i) => Markers.Contains(w) && (w != "fait" || (i > 0 && words[i - 1] is "en" or "au")))];

    private static readonly HashSet<string> Channels = new(StringComparer.Ordinal)
    {
        "mail", "mails", "email", "emails", "e-mail", "e-mails", "courriel", "courriels", "sms", "texto", "textos", "telephone", "tel", "phone", "call", "calls", "appel", "appels", "courrier", "post", "whatsapp", "text", "texts", "texting", "letter",
    };

    /// <summary>Reads a message; null where it corrects nothing, or is too long to be sure.</summary>
    /// <param name="text">The message.</param>
    /// <param name="locale">Its language.</param>
    /// <param name="asked">True where he was asked what is right: then « le jeudi » alone says it.</param>
    public static Correction? Read(string text, Locale locale, bool asked = false)
    {
        var words = Words(text, locale);
        if (words.Count == 0 || words.Count > (StreetAddress.StartIn(text) is null ? LongestMessage : LongestMove) || text.Contains('?', StringComparison.Ordinal) || !(asked || Marks(words).Count > 0 || Renames(text) || Orders(text)) || Adds(words))
        {
            return null;
        }

        // The capital that begins a sentence is no name's.
        if (words.Count > 1 && char.IsUpper(text[0]) && !Spells(text))
        {
            text = char.ToLowerInvariant(text[0]) + text[1..];
        }

        var (value, not, denying) = ("", "", "");
        foreach (var clause in Clauses(WithoutOther(text)))
        {
            var bare = Without(clause, Openings);
            var denied = Array.Find(Denials, d => Begins(bare, d));
            if (denied is not null)
            {
                not = bare[denied.Length..].Trim();
            }
            else if (NoLonger.Match(Folding.Fold(bare)) is { Success: true } no && !Restricts.Any(bare[no.Length..].TrimStart().StartsWith))
            {
                (not, denying) = (bare[no.Length..].Trim(), bare);
            }
            else if (StreetAddress.StartIn(value) is not null)
            {
                value += StreetAddress.GoesOn(bare) ? ", " + bare : "";
            }
            else if (StreetAddress.StartIn(bare) is { } street)
            {
                value = WithoutEnd(bare[street..]);
            }
            else if (Words(bare, locale) is var said && said.Exists(Wrong.Contains))
            {
                not = not.Length > 0 || said.TrueForAll(Wrong.Contains) ? not : bare;
            }
            else if (bare.Length > 0 && WithoutEnd(bare) is var good && (value.Length == 0 || SortsOf(value, locale) == ValueSorts.None || SortsOf(good, locale) != ValueSorts.None))
            {
                // « six maintenant, mon neveu est arrivé »: what is only told beside the value is none.
                value = good;
            }
        }

        // « je n'ai pas de chien » says no more than that.
        (value, not) = value.Length == 0 && denying.Length > 0 ? (denying, "") : (value, not);
        // « c'est faux pour l'étage, j'habite au cinquième »: what says that it is wrong states nothing.
        var right = string.Join(", ", WithoutOrder(text).Split([", ", ". ", "; "], StringSplitOptions.TrimEntries).Where(clause => !Words(clause, locale).Exists(Wrong.Contains)));
        var statements = StatementExtractor.ExtractByRule(right.Length == 0 ? text : right, locale);
        // Of a longer sentence, the measure is what is put right: « finalement je peux monter à 800 euros ».
        if (Measure.Find(value, locale) is { } measure && (measure.Sort is ValueSorts.Size or ValueSorts.Money || (Words(value, locale).Count > LongestValue && Retracts(text, locale))))
        {
            value = value[measure.Start..measure.End];
        }

        var sorts = Words(value, locale).Count <= LongestValue || StreetAddress.StartIn(value) is not null ? SortsOf(WithoutSpelling(value), locale) : ValueSorts.None;
        return sorts == ValueSorts.None && statements.Count == 0 ? null : new Correction(value, not, sorts, statements);
    }

    // « du 42, le 41 c'est mes baskets », "a 9, the 8 is my wife's": what else the wrong value is right of.
    private static string WithoutOther(string text)
    {
        var folded = Folding.Fold(text).Replace('’', '\'');
        foreach (var verb in (string[])[" c'est ", " c'etait ", " is ", " was ", "'s "])
        {
            if (folded.Length == text.Length && folded.IndexOf(verb, StringComparison.Ordinal) is > 0 and var at && text.LastIndexOf(',', at) is > 0 and var comma
                && folded[(comma + 1)..at].Split(' ', StringSplitOptions.RemoveEmptyEntries) is ["le" or "la" or "l'" or "the", _] && folded[(at + verb.Length)..].Split(' ') is ["mes" or "mon" or "ma" or "celui" or "celle" or "pour" or "my" or "for" or "our", ..])
            {
                return text[..comma];
            }
        }

        return text;
    }

    // « non attendez, mon mari dit qu'on peut aller jusqu'à 1200 »: the first words take back, a number in the others is what is right.
    private static bool Retracts(string text, Locale locale) =>
        Words(Clauses(text).FirstOrDefault() ?? "", locale) is { Count: > 0 and <= 3 } first && first.Exists(Markers.Contains);

    /// <summary>What a value speaks of: « le jeudi matin » of a day and a time.</summary>
    public static ValueSorts SortsOf(string value, Locale locale)
    {
        var words = Words(value, locale);
        return (words.Exists(Weekdays.Named) ? ValueSorts.Day : 0)
            | (DayParts.Of(value, locale) is not null || words.Exists(IsHour) ? ValueSorts.Time : 0)
            | (words.Exists(Channels.Contains) ? ValueSorts.Channel : 0)
            | (StreetAddress.StartIn(value) is not null ? ValueSorts.Place : words.Exists(IsHour) ? 0 : Measure.Find(value, locale)?.Sort ?? 0)
            | (words.Count <= LongestLetterSize && words.Exists(LetterSizes.Contains) ? ValueSorts.Size : 0)
            | (words.Count <= LongestAddress && words.Exists(Addresses.Contains) ? ValueSorts.Address : 0)
            | (IsNamed(value, locale) ? ValueSorts.Name : 0);
    }

    /// <summary>An old value with the new size in it: "I take a medium" and "a small" are "I take a small"; null where either names none.</summary>
    public static string? WithLetterSize(string old, string right, Locale locale) =>
        LetterSize(old, locale) is { } was && LetterSize(right, locale) is { } now ? old[..was.Start] + right.Substring(now.Start, now.Length) + old[was.End..] : null;

    private static Token? LetterSize(string value, Locale locale)
    {
        var sizes = Tokenizer.Tokenize(value, locale).Where(t => LetterSizes.Contains(t.Folded)).ToList();
        return sizes is [var size] ? size : null;
    }

    /// <summary>A value without how it is spelt: « Kervadec avec un K » is « Kervadec ».</summary>
    public static string WithoutSpelling(string value)
    {
        foreach (var spelling in Spellings)
        {
            if (value.IndexOf(spelling, StringComparison.OrdinalIgnoreCase) is > 0 and var at)
            {
                return value[..at].TrimEnd(',', ' ');
            }
        }

        return value;
    }

    /// <summary>Whether it tells that somebody has another name now (« je me suis remariée, c'est … »).</summary>
    public static bool Renames(string text) => Array.Exists(Renamings, r => Folding.Fold(text).Contains(r, StringComparison.Ordinal));

    /// <summary>Whether it orders something to be put right (« corrigez : 4ème étage »).</summary>
    public static bool Orders(string text) => Array.Exists(Ordering, o => Folding.Fold(text).StartsWith(o, StringComparison.Ordinal));

    private static string WithoutOrder(string text) => Array.Find(Ordering, o => Folding.Fold(text).StartsWith(o, StringComparison.Ordinal)) is { } order ? text[order.Length..].TrimStart(' ', ':', ',') : text;

    private static readonly string[] Ordering = ["corrigez", "corrige ", "corrige:", "rectifiez", "rectifie ", "correct that", "correct it", "correct this", "please correct"];

    private static readonly string[] Renamings =
        [
            "nom est mal", "nom mal ecrit", "nom est faux", "nom est errone", "ecorche mon nom", "ecrit mon nom", "name is misspelt", "name is misspelled", "name is spelt wrong", "name is spelled wrong", "name is wrong", "misspelt my name", "misspelled my name", "my name wrong",
            "remarie", "je me suis marie", "divorce", "nom de jeune fille", "nom d'epouse", "change de nom", "repris mon nom", "pris le nom", "partner's name", "husband's name", "wife's name", "married name", "maiden name", "changed my name", "got married", "new name"];

    /// <summary>Whether it tells how a name is spelt.</summary>
    public static bool Spells(string value) => WithoutSpelling(value) != value;

    private static readonly string[] Spellings = [" avec un ", " avec une ", " avec deux ", " sans ", " with a ", " with an ", " with two ", " with one ", " without ", " spelt ", " spelled "];

    private static readonly HashSet<string> Addresses = new(StringComparer.Ordinal)
    {
        "tu", "tutoyer", "tutoyez", "vous", "vouvoyer", "vouvoyez", "monsieur", "madame", "mademoiselle", "docteur", "maitre", "mr", "mrs", "ms", "miss", "mister", "doctor", "dr",
    };

    /// <summary>An old value with the new name in it: « mon four c'est un Siemens » and « un Bosch » are « mon four c'est un Bosch »; null where one of them has not one name, or the old one is nothing else.</summary>
    public static string? WithName(string old, string right, Locale locale) =>
        Names(old, locale) is [var was] && Names(right, locale) is [var now] && was.Length + Article < old.Length ? old[..was.Start] + right.Substring(now.Start, now.Length) + old[(was.Start + was.Length)..] : null;

    // « un Bosch » is the name and no more.
    private const int Article = 4;

    // « Kervadec », « celui de Rennes »: capitals that are no day, no month and no beginning of a sentence.
    private static bool IsNamed(string value, Locale locale) => Names(value, locale).Count > 0;

    private static List<Token> Names(string value, Locale locale) => Tokenizer.Tokenize(value, locale).ToList().FindAll(t =>
        t.IsWord && t.Length > 1 && char.IsUpper(value[t.Start]) && char.IsLower(value[t.Start + 1]) && !Weekdays.Named(t.Folded) && !Channels.Contains(t.Folded));

    // « ce n'est pas le lundi c'est le jeudi »: what follows says what is right.
    private static IEnumerable<string> Clauses(string text)
    {
        foreach (var joint in (string[])[" c'est ", " c’est ", " it's ", " it’s ", " mais ", " but "])
        {
            text = text.Replace(joint, ", ", StringComparison.OrdinalIgnoreCase);
        }

        // The point of « 9.5 » ends nothing.
        return text.Replace('’', '\'').TrimEnd('.').Replace(". ", ", ", StringComparison.Ordinal).Split([',', ';', '!', ':'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    // « par SMS maintenant », "Thursdays instead": said of the value, no part of it.
    private static string WithoutEnd(string clause)
    {
        while (Array.Find(Endings, e => clause.Length > e.Length && clause[^(e.Length + 1)] == ' ' && Folding.Fold(clause[^e.Length..]) == e) is { } ending)
        {
            clause = clause[..^ending.Length].Trim();
        }

        return clause;
    }

    private static string Without(string clause, string[] openings)
    {
        while (openings.Where(o => Begins(clause, o)).MaxBy(o => o.Length) is { } opening)
        {
            clause = clause[opening.Length..].Trim();
        }

        return clause;
    }

    // Folding keeps the number of letters of what is compared here.
    private static bool Begins(string clause, string opening) =>
        clause.Length >= opening.Length && Folding.Fold(clause[..opening.Length]) == opening && (clause.Length == opening.Length || !char.IsLetterOrDigit(clause[opening.Length]));

    private static bool IsHour(string word) => char.IsAsciiDigit(word[0]) && (word.EndsWith('h') || word.Contains('h', StringComparison.Ordinal) || word.EndsWith("am", StringComparison.Ordinal) || word.EndsWith("pm", StringComparison.Ordinal));

    private static List<string> Words(string text, Locale locale) =>
        [.. Tokenizer.Tokenize(text, locale).Where(t => t.IsWord || t.IsNumber).Select(t => t.Folded)];
}
