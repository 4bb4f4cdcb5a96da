using RelationBot.Dialogs.Authoring;
using RelationBot.Language;
using RelationBot.Language.Acts;
using RelationBot.Language.Intents;
using RelationBot.Language.Recognizers;
using RelationBot.Language.Retrieval;
using RelationBot.Language.Statements;
using RelationBot.Language.Text;

namespace RelationBot.Dialogs.Running;

/// <summary>One message, and what is understood of it; each part is worked out when first asked for.</summary>
internal sealed class Message(string text, Locale locale, DateTimeOffset now, DialogLibrary library, bool dayFirst = false)
{
    private const int FewestOfAWish = 3;
    private const int FewestOfWeight = 2;
    private const int MostOfAskingAll = 16;

    // The words of the key, whatever part of the day was preferred.
    private const string AnyPartOfDay = "delivery slot";

    private ActSet? _acts;
    private IReadOnlyList<IntentScore>? _ranking;
    private DayMentions? _days;
    private IReadOnlyList<Statement>? _statements;
    private IReadOnlyList<Statement>? _read;
    private Message? _rest;
    private IReadOnlyList<Wish>? _wishes;
    private IReadOnlyList<Dialog>? _rights;
    private IReadOnlyList<Wish>? _apart;
    private IReadOnlyList<Token>? _tokens;
    private IReadOnlyList<string>? _words;
    private (bool Known, bool? Value) _yesNo;
    private (bool Known, Retraction? Value) _retraction;
    private bool? _offTheRecord;
    private AskedSides? _asked;
    private bool? _announcesAct;
    private bool? _forgetsAllBut;

    public string Text => text;

    public Locale Locale => locale;

    public ActSet Acts => _acts ??= DialogueActs.Recognize(text, locale);

    /// <summary>What it may be about, most probable first.</summary>
    public IReadOnlyList<IntentScore> Ranking => _ranking ??= library.Classify(text, locale);

    public DayMentions Days => _days ??= DayMentions.Read(text, locale, now.DateTime, dayFirst);

    /// <summary>The day that it names, taken as one that was; null for none, for several, and for one to come.</summary>
    public DateOnly? PastDay => DateResolver.Resolve(text, locale, now.DateTime, Direction.Past, dayFirst) is { Day: { } day, DayEnd: null } && day <= DateOnly.FromDateTime(now.DateTime) ? day : null;

    /// <summary>Its words, folded, without signs.</summary>
    public IReadOnlyList<string> Words => _words ??= [.. Tokens.Select(t => t.Folded)];

    private IReadOnlyList<Token> Tokens => _tokens ??= [.. Tokenizer.Tokenize(text, locale).Where(t => t.IsWord)];

    /// <summary>Takes back what was said before.</summary>
    public bool Corrects => Acts.Corrects || Words.Any(Corrections.Contains) || Has("in-fact");

    /// <summary>Says that he sends something back, cancels, wants his money: an act, whatever was told before (« finalement je vous renvoie le four »).</summary>
    public bool AnnouncesAct => _announcesAct ??= library.Texts.Beyond.Any(b => b.Act && Has(b.Phrases));

    /// <summary>Asks for all that is remembered of him: in words of memory and hardly any other (« résumez-moi ce que vous savez de moi »).</summary>
    public bool AsksAll => Words.Count is >= FewestOfAWish and <= MostOfAskingAll && Has("of-me") && Has("memory-words")
        && InOf("all-of-me") is var all && InOf("memory-words") is var memory && Words.All(w => all.Contains(w) || memory.Contains(w));

    private HashSet<string> InOf(string phrases) => [.. library.Texts.Phrase(phrases, locale).SelectMany(p => p)];

    /// <summary>Drops what is under way.</summary>
    public bool Cancels => (Acts.Cancels || Is("cancel")) && !Is("any");

    /// <summary>A yes that is none: under a condition, with a no, or with a question about the price.</summary>
    public bool IsReserved => Acts is { Conditions: true } or { Wavers: true } or { AsksPrice: true };

    /// <summary>Names a day that is wished, not asked about.</summary>
    public bool NamesDay => Days.Wanted?.Day is not null && !text.Contains('?', StringComparison.Ordinal);

    /// <summary>Names one day, not a day of every week (« jeudi », not « le jeudi »).</summary>
    public bool NamesOneDay => (Days.Wanted?.Day is not null || Days.TellsDay || Days.TellsPast) && !Has("lasting");

    /// <summary>« je ne serai pas là mercredi »: he is away on one day, not on that day of every week.</summary>
    public bool IsAwayOneDay => !Has("lasting") && Words.Any(Speaking.Contains) && Days.Unwanted.Any(d => d.Day is not null && !IsOfEveryWeek(d));

    private static readonly HashSet<string> Speaking = ["je", "j", "on", "nous", "i", "im", "ill", "we", "well"];

    // « le mercredi », "on Wednesdays"
    private bool IsOfEveryWeek(When day)
    {
        var named = Tokens.Where(t => t.Start >= day.Start && t.Start < day.End).Select(t => t.Folded).ToList();
        var before = Tokens.LastOrDefault(t => t.Start < day.Start).Folded;
        return (named is ["le" or "les", ..] || before is "le" or "les" || named.Exists(w => w.EndsWith("days", StringComparison.Ordinal))) && !named.Exists(w => w.Any(char.IsAsciiDigit) || w is "prochain" or "next");
    }

    /// <summary>Forbids a change and wishes none in its stead.</summary>
    public bool Forbids => Acts.Forbids && !Corrects && Days.Wanted is null;

    /// <summary>What is left of it when clauses are taken out that only say what the matter is about (« c'est encore pour mon frigo »), or that no person is wanted.</summary>
    public Message WithoutTopic
    {
        get
        {
            var clauses = text.Split(',').Select(Part).ToList();
            var left = clauses.FindAll(clause => !clause.IsTopic && !clause.Acts.DeclinesPerson);
            var rest = Part(string.Join(',', left.Select(clause => clause.Text)));
            return left.Count < clauses.Count && rest.Words.Count(w => !Courtesy.Contains(w)) >= FewestOfAWish ? rest : this;
        }
    }

    private bool IsTopic => Array.Exists(Topics, topic => Words.Take(topic.Length).SequenceEqual(topic)) && !text.Contains('?', StringComparison.Ordinal);

    /// <summary>The wish without the politeness before it (« auriez-vous la gentillesse de … »).</summary>
    public Message WithoutPoliteness => After("politeness") is { } rest && Part(rest) is { } wish && wish.Words.Count >= FewestOfAWish ? wish : this;

    public bool? YesNo
    {
        get
        {
            if (!_yesNo.Known)
            {
                _yesNo = (true, YesNoRecognizer.Recognize(text, locale) ?? (Acts.Affirms == Acts.Refuses ? null : Acts.Affirms));
            }

            return _yesNo.Value;
        }
    }

    public Retraction? Retraction
    {
        get
        {
            if (!_retraction.Known)
            {
                _retraction = (true, Retractions.Recognize(text, locale) ?? (Has("no-preference") ? new Retraction(AnyPartOfDay, false) : After("no-longer") is { Length: > 0 } no ? new Retraction(no, false) : null));
            }

            return _retraction.Value;
        }
    }

    /// <summary>Asks for all to be forgotten but something.</summary>
    public bool ForgetsAllBut => _forgetsAllBut ??= AllBut.IsForgotten(text, locale);

    /// <summary>Lasting things it states, whether or not they may be kept.</summary>
    public IReadOnlyList<Statement> Statements => _statements ??= Told is { } told ? Outages.Without(this, AtHome(StatementExtractor.Extract(told, locale))) : [];

    /// <summary>Those that are read word by word: a dialog may act upon them.</summary>
    public IReadOnlyList<Statement> Read => _read ??= Told is { } told ? Outages.Without(this, AtHome(StatementExtractor.ExtractByRule(told, locale))) : [];

    // Of what is to be forgotten nothing is noted.
    private string? Told => Apart.Count > 0 ? WishesApart.Told(this) : Retraction is null ? text : null;

    /// <summary>What of himself he asks for; a wish for advice asks for none of it.</summary>
    public AskedSides Asked => _asked ??= Has("choosing") ? AskedSides.None : AskedSidesReader.Of(text, locale);

    /// <summary>Told on the condition that it be not noted.</summary>
    public bool IsOffTheRecord => _offTheRecord ??= OffTheRecord.IsTold(text, locale);

    // « on est quatre tous les soirs » says nothing of deliveries.
    private IReadOnlyList<Statement> AtHome(IReadOnlyList<Statement> stated) =>
        Claims.NamesNumber(text) ? [.. stated.Where(s => s.Kind != "personal")]
        : stated.Any(s => s.Key.StartsWith("household", StringComparison.Ordinal)) && !Has("goods-on-the-way") ? [.. stated.Where(s => s.Key is not ("delivery_slot" or "delivery_day"))] : stated;

    /// <summary>What is left of it when these are taken out: a wish, or nothing.</summary>
    public Message WithoutStatements => _rest ??= Read.Count == 0 ? this : Part(Rest());

    /// <summary>Its wishes clause by clause, where one is about what is held of him.</summary>
    public IReadOnlyList<Wish> Apart => _apart ??= WishesApart.Of(library, this);

    /// <summary>The dialogs that it asks for, in their order; one for each dialog at most.</summary>
    public IReadOnlyList<Wish> Wishes => _wishes ??= Running.Wishes.Of(library, this);

    /// <summary>The dialogs that do what he wishes by right; none where he wishes for nothing of the kind.</summary>
    public IReadOnlyList<Dialog> Rights => _rights ??= Running.Rights.Of(library, this);

    /// <summary>The same moment and language with other words.</summary>
    public Message Part(string words) => new(words, locale, now, library, dayFirst);

    /// <summary>Whether the whole message is one of the engine's phrases, or those and nothing but courtesy around.</summary>
    public bool Is(string phrase) => library.Texts.Phrase(phrase, locale).Any(Same);

    /// <summary>Its words without courtesy, nor « désormais » at the end, one space between: what it is compared by to the word.</summary>
    public string Core => string.Join(' ', Words.Where(w => !Courtesy.Contains(w)).SkipWhile(Joints.Contains).Reverse().SkipWhile(FromNowOn.Contains).Reverse());

    private static readonly HashSet<string> FromNowOn = ["desormais", "dorenavant", "maintenant", "anymore", "any", "more", "now"];

    private static readonly HashSet<string> Joints = ["et", "mais", "donc", "and", "but", "so", "then"];

    /// <summary>Whether the message contains one of the engine's phrases, anywhere.</summary>
    public bool Has(string phrase) => After(phrase) is not null;

    /// <summary>The words after the first of the engine's phrases that it contains; null where it contains none.</summary>
    public string? After(string phrase)
    {
        foreach (var words in library.Texts.Phrase(phrase, locale))
        {
            if (PlaceAfter(words) is { } place)
            {
                return text[Tokens[place - 1].End..].Trim();
            }
        }

        return null;
    }

    /// <summary>The words after one of the first phrases with one of the second right behind it; null where they do not stand together.</summary>
    public string? After(string phrase, string then)
    {
        var (first, second) = (library.Texts.Phrase(phrase, locale), library.Texts.Phrase(then, locale));
        for (var at = 0; at < Words.Count; at++)
        {
            foreach (var next in first.Where(words => IsAt(words, at)).Select(words => at + words.Length))
            {
                if (second.Where(words => IsAt(words, next)).MaxBy(words => words.Length) is { } found)
                {
                    return text[Tokens[next + found.Length - 1].End..].Trim();
                }
            }
        }

        return null;
    }

    /// <summary>The text from the first word after these; null where they do not stand together in it, or last.</summary>
    public string? From(string[] words) => PlaceAfter(words) is { } place && place < Tokens.Count ? text[Tokens[place].Start..] : null;

    private int? PlaceAfter(string[] words)
    {
        for (var at = 0; at < Words.Count; at++)
        {
            if (IsAt(words, at))
            {
                return at + words.Length;
            }
        }

        return null;
    }

    private bool IsAt(string[] words, int at) => words.Length > 0 && at + words.Length <= Words.Count && Words[at] == words[0] && words.SequenceEqual(Words.Skip(at).Take(words.Length));

    // A joint, a greeting or a word or two beside a statement are no wish.
    private string Rest()
    {
        var rest = text.ToCharArray();
        foreach (var statement in Read.Where(s => s.Length > 0 && s.Start >= 0 && s.Start + s.Length <= rest.Length))
        {
            Array.Fill(rest, ' ', statement.Start, statement.Length);
        }

        var left = new string(rest).Trim();
        var words = Tokenizer.Words(left, locale).Where(w => w.Length > 1 && !Courtesy.Contains(w)).ToList();
        return words.Count >= FewestOfAWish && words.Count(w => !Joining.Contains(w)) >= FewestOfWeight ? left : "";
    }

    private bool Same(string[] phrase)
    {
        var at = 0;
        foreach (var word in Words)
        {
            if (at < phrase.Length && phrase[at] == word)
            {
                at++;
            }
            else if (!Courtesy.Contains(word))
            {
                return false;
            }
        }

        return at == phrase.Length;
    }

    private static readonly string[][] Topics =
    [
        ["c", "est", "pour"], ["c", "est", "encore", "pour"], ["c", "est", "toujours", "pour"], ["c", "est", "au", "sujet"], ["c", "est", "a", "propos"],
        ["c", "est", "concernant"], ["it", "s", "about"], ["it", "is", "about"], ["it", "s", "for"], ["it", "is", "for"], ["it", "s", "again", "about"],
    ];

    // « pour les livraisons » beside a statement says what it is about and wishes for nothing.
    private static readonly HashSet<string> Joining =
        ["pour", "les", "le", "la", "mes", "ma", "mon", "des", "de", "du", "au", "aux", "en", "dans", "for", "the", "my", "of", "on", "in", "to", "at"];

    private static readonly HashSet<string> Corrections = ["plutot", "finalement", "pardon", "actually", "meant", "rather", "sorry"];

    /// <summary>Words that are said around anything.</summary>
    public static readonly IReadOnlySet<string> Courtesy = new HashSet<string>
    {
        "svp", "stp", "merci", "please", "thanks", "s", "il", "vous", "plait", "alors", "bon", "ben", "bah", "euh", "well", "ok", "oh", "bonjour", "bonsoir", "hello", "hi",
        "madame", "monsieur", "mademoiselle", "messieurs", "mesdames", "sir", "madam",
    };
}
