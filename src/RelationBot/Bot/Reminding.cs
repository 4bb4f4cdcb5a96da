using System.Globalization;
using RelationBot.Dialogs;
using RelationBot.Language;
using RelationBot.Language.Acts;
using RelationBot.Language.Recognizers;
using RelationBot.Language.Retrieval;
using RelationBot.Language.Statements;
using RelationBot.Language.Text;
using RelationBot.Relationship.Company;
using RelationBot.Relationship.Handoffs;
using RelationBot.Relationship.Memory;

namespace RelationBot.Bot;

/// <summary>
/// Recall for a turn: the facts that matter to what was just said, by its words or by what it is about, and the past exchange
/// most like it.
/// </summary>
internal sealed class Reminding(PastExchanges past, CustomerMemory memory, HandoffDesk desk, FactSentences sentences, CompanyClock clock)
{
    private const int Exchanges = 12, MostFacts = 4, MostOfAChoice = 5, MostWords = 3, LongestName = 4, LongestSentence = 8;

    // Two words that tell something, or a third of what the sentence says, must have been said then.
    private const int FewestShared = 2, ShareOfSaid = 3;

    // What a choice depends on, whatever it is a choice of; how to reach him and where he goes is not.
    private const Concerns OfChoice = Concerns.Purchase | Concerns.Size | Concerns.Diet, NotOfChoice = Concerns.Contact | Concerns.Delivery | Concerns.Shop | Concerns.Name;

    private static readonly HashSet<string> KindsOfChoice = new(StringComparer.Ordinal) { "project", "criterion", "priority", "preference" };

    public async ValueTask<Reminder> OfAsync(Served served, string conversationId, string said, bool choosing, CancellationToken cancellationToken)
    {
        var facts = Facts(served, said, choosing);
        return new Reminder(facts, await ExchangeAsync(served, conversationId, said, choosing, cancellationToken)) { HoldsMore = served.Facts.Any(f => f is { Kind: "personal" or "project", Explicit: true }) };
    }

    /// <summary>The facts that a sentence names, best first.</summary>
    public static IReadOnlyList<Fact> Named(IReadOnlyList<Fact> facts, string said, Locale locale)
    {
        var words = SharedWords.In(said, locale);
        words.ExceptWith(SharedWords.In(Asking, locale));
        return [.. facts.Select(f => (Fact: f, Shared: Shared(f, words, locale))).Where(f => f.Shared > 0).OrderByDescending(f => f.Shared).Select(f => f.Fact)];
    }

    // « que savez-vous de moi ? » names nothing that he told, though « appelez-moi après 18h » has « moi ».
    private const string Asking =
        "moi toi sais savez savoir connais connaissez retenir retenez retiens retenu noter notez noté notés souvenez souviens rappelez rappelles gardez gardé enregistré stocké dit dire dites dis tout chose choses infos info information informations "
        + "données dossier fiche client notes mémoire sujet propos compte personnel personnelles montrez montre donnez donne liste client "
        + "know remember noted notes stored kept hold holding told tell everything anything something things info information data file record records customer account personal show give list got memory";

    /// <summary>The one fact that a correction means, as it is told; null for none and for several. A name, or a number in a sentence, must be said of the same thing.</summary>
    public string? Corrected(Served served, Correction correction, string said) =>
        Correcting.Find(served.Facts, correction, null, f => sentences.InWords(served, f), served.Locale, said) is [{ Explicit: true } fact]
            && (correction.Not.Length == 0 || (correction.Sorts & (ValueSorts.Name | ValueSorts.Number)) == 0 || Correcting.Holds(fact, correction.Not, served.Locale))
            && ((correction.Sorts & ValueSorts.Place) != 0 || correction.Sorts is ValueSorts.Size or ValueSorts.Money || (correction.Sorts is ValueSorts.Number or ValueSorts.Name && Bare(correction.Value)) || (correction.Value.Split(' ').Length <= LongestSentence && Shared(fact, SharedWords.In(said, served.Locale), served.Locale) > 0))
            ? sentences.InWords(served, fact)
            : null;

    // « du 41 qu'il me faut », "the Spokane one": the value stands first, not in a sentence about something else.
    private static bool Bare(string value) => value.Split(' ', StringSplitOptions.RemoveEmptyEntries) is var words
        && (words.Length <= 2 || words is ["the" or "a", _, "one"] || (words.Length <= LongestName + 1 && words.Take(2).Any(w => char.IsAsciiDigit(w[0]))));

    /// <summary>The facts that a dismissal names, as they are told; of what is only told to be over, those that his words say the better part of.</summary>
    public IReadOnlyList<string> Dropped(Served served, Dismissal dismissal)
    {
        if (ContactOnFile.Of(served.Customer, served.Facts, dismissal.What, served.Locale).Count > 0)
            return [];
        var said = SharedWords.In(dismissal.What, served.Locale);
        return [.. FactMatch.Find(served.Facts, dismissal.What, served.Locale)
            .Where(f => !dismissal.OfPlans || f.Kind == "project")
            .Where(f => dismissal.Asked || SharedWords.In(f.Value, served.Locale).Count(said.Contains) * 2 >= Math.Max(said.Count, 1))
            .Select(f => sentences.InWords(served, f))];
    }

    /// <summary>The fact that a message tells anew, as it is told: « je fais du 42 » what « je fais du 41 » told, « le four, c'est un Neff » what he had said of the oven; null for none, and for several.</summary>
    public string? Retold(Served served, string said)
    {
        var words = SharedWords.In(said, served.Locale);
        var again = served.Facts.Where(f => f is { Explicit: true, Origin: FactOrigin.Message, SourceText: { } source } && (RestatedNumber.Of(source, said, served.Locale) is not null || RestatedFrame.Fits(source, said, served.Locale))).ToList();
        var told = served.Facts.Where(f => f.Key == Statement.InOwnWords).Select(f => (Fact: f, Shared: SharedWords.In(f.Value, served.Locale).Count(words.Contains))).Where(f => f.Shared > 0).ToList();
        return again is [var number] ? sentences.InWords(served, number)
            : Ended(served, said) is [var ended] ? sentences.InWords(served, ended)
            : told.Where(f => f.Shared == told.Max(t => t.Shared)).ToList() is [var one] ? sentences.InWords(served, one.Fact)
            : null;
    }

    // « ce sera de l'induction maintenant », "I'm in 1A now": what cannot hold beside it, whatever words it was told in.
    private static List<Fact> Ended(Served served, string said)
    {
        var now = new Fact { Kind = "personal", Key = Statement.InOwnWords, Value = Correction.WithoutChange(said) };
        return [.. served.Facts.Where(f => f.Explicit && Succession.EndsByWords(now, f))];
    }

    private List<RemindedFact> Facts(Served served, string said, bool choosing)
    {
        var (about, words, subjects, asked) = (ConcernWords.Of(said, served.Locale), SharedWords.In(said, served.Locale), SharedSubjects.In(said, served.Locale), AskedSidesReader.Of(said, served.Locale));
        // « il fuit encore » may mean an appliance of his, as long as it names none.
        var namesThing = GoodsWords.Named(said, served.Locale);
        var chosen = served.Facts
            .Select(f => new Candidate(f)
            {
                Shared = Shared(f, words, served.Locale),
                IsAbout = IsAbout(f, about, served.Locale) || (subjects.Count > 0 && (subjects.Contains(f.Key) || subjects.Overlaps(SharedSubjects.In(f.Value, served.Locale)))) || (choosing && IsOfChoice(f)),
                OfHim = choosing && MayCount(f),
                Answers = Answers(f, asked, words, served.Locale),
                OfThing = !namesThing && f is { Kind: "personal", Explicit: true } && GoodsWords.Appliance(f.Value, served.Locale),
                OfContact = IsAbout(f, Concerns.Contact, served.Locale) || WasToldOfContact(f, served.Locale),
            })
            .Where(f => f.Matters)
            .OrderByDescending(f => f.Answers).ThenByDescending(f => f.Shared).ThenByDescending(f => f.IsAbout).ThenByDescending(f => f.OfHim).ThenByDescending(f => f.OfThing).ThenByDescending(f => f.OfContact).ThenByDescending(f => f.Fact.ConfirmedAt)
            .Take(choosing ? MostOfAChoice : MostFacts).ToList();
        foreach (var f in chosen)
            served.Effects.Read(f.Fact.Id);
        // What one message told is quoted once.
        var quoted = new HashSet<string?>();
        return chosen.ConvertAll(f =>
        {
            var first = f.Fact.SourceText is not { } source || quoted.Add(source);
            return new RemindedFact(f.Fact.Kind, f.Fact.Key, first ? sentences.Briefly(served, f.Fact) : sentences.Barely(served, f.Fact), f.Shared > 0, f.IsAbout || f.OfHim, sentences.DoubtOf(served, f.Fact, ""))
            {
                Quoted = sentences.Quoted(served, f.Fact),
                OfContact = f.OfContact && (first || IsAbout(f.Fact, Concerns.Contact, served.Locale)),
                Answers = f.Answers,
                OfThing = f.OfThing,
                Due = f.Fact.Kind == "promise" ? PromiseDay.Of(f.Fact, clock) : null,
            };
        });
    }

    // Why a fact may matter to what was said.
    private sealed record Candidate(Fact Fact)
    {
        public int Shared { get; init; }

        public bool IsAbout { get; init; }

        public bool OfHim { get; init; }

        public bool Answers { get; init; }

        public bool OfThing { get; init; }

        public bool OfContact { get; init; }

        public bool Matters => Shared > 0 || IsAbout || OfHim || Answers || OfThing || OfContact || Fact.Kind == "promise";
    }

    // Why something is not done is asked with its words; what a thing of his is, with its name where he says it.
    private static bool Answers(Fact fact, AskedSides asked, HashSet<string> words, Locale locale)
    {
        var tells = asked == AskedSides.None ? asked : ToldSides.Of(fact.Kind, fact.Key, fact.Value, locale) & asked;
        return (tells & ~AskedSides.Reason) != 0 || (tells != AskedSides.None && Shared(fact, words, locale) > 0);
    }

    // When and where he writes was only seen: it matters where he asks for it, and to nothing else.
    // What is kept in his own words tells by them what it is about (« pour me joindre, visez après 19h »).
    private static bool IsAbout(Fact fact, Concerns about, Locale locale) =>
        ((ConcernWords.OfKey(fact.Key) | Told(fact, ConcernWords.Of(fact.Value, locale))) & about) != 0 && !fact.Key.StartsWith("writing_", StringComparison.Ordinal);

    // « au quatrième sans ascenseur » matters to whoever comes to the house, whatever it was filed under.
    private static Concerns Told(Fact fact, Concerns words) =>
        (words & (fact.Kind is "preference" or "expectation" ? Concerns.Contact | Concerns.Delivery | Concerns.Shop : fact.Kind is "personal" ? Concerns.Size : 0))
        | (fact.Kind is "preference" or "expectation" or "personal" && (words & Concerns.Access) != 0 ? Concerns.Access | Concerns.Delivery | Concerns.Visit : 0);

    // « je suis malentendante, donc plutôt par écrit »: of what was made of it, the words still tell how to reach him.
    private static bool WasToldOfContact(Fact fact, Locale locale) => fact is { Explicit: true, Kind: not ("project" or "promise" or "criticism"), SourceText: { } source }
        && !source.Contains('?', StringComparison.Ordinal) && ((ConcernWords.Of(source, locale) & Concerns.Contact) != 0 || source.Contains("coup de fil", StringComparison.OrdinalIgnoreCase));

    // « toute ma cuisine est noire »: what he told of himself may count for a choice.
    private static bool MayCount(Fact fact) => fact is { Kind: "personal", Explicit: true } && (fact.Key != Statement.InOwnWords || fact.Value.Split(' ', '\'').Any(Judging.Contains)) && !IsOfAPerson(fact) && ConcernWords.OfKey(fact.Key) is var of && ((of & NotOfChoice) == 0 || (of & Concerns.Access) != 0) && !fact.Key.StartsWith("writing_", StringComparison.Ordinal) && fact.Key is not ("language" or "customer_since" or "birthday");

    // "whatever I buy has to last", « il faut que ça passe la porte »: of what is kept in his own words, that which judges or measures.
    private static readonly HashSet<string> Judging = new(StringComparer.OrdinalIgnoreCase)
    {
        "merci", "thanks", "stand", "bear", "hate", "want", "need", "must", "has", "have", "only", "never", "cm", "mm", "left-handed", "lefty", "tall",
        "supporte", "supportons", "déteste", "veux", "veut", "faut", "doit", "doivent", "jamais", "aime", "aimons", "gaucher", "gauchère", "mesure", "fait", "large", "haut",
    };

    // What somebody is called, or how old he is, counts for no choice; that he was a joiner for 38 years may.
    private static bool IsOfAPerson(Fact fact) => fact.Key != "profession" && fact.Value.Split(' ', '\'') is var words && words.Any(NamesOrAges.Contains) && !words.Any(w => w is "taille" or "size");

    private static readonly HashSet<string> NamesOrAges = new(StringComparer.OrdinalIgnoreCase) { "appelle", "appelles", "prénom", "ans", "called", "named", "name", "aged" };

    private static bool IsOfChoice(Fact fact) => ConcernWords.OfKey(fact.Key) is var of
        && ((of & OfChoice) != 0 || (KindsOfChoice.Contains(fact.Kind) && (of & NotOfChoice) == 0 && !fact.Key.StartsWith("writing_", StringComparison.Ordinal)));

    // The words of the fact itself count twice those that it was said with.
    private static int Shared(Fact fact, HashSet<string> said, Locale locale) =>
        (2 * SharedWords.In(fact.Value, locale).Count(said.Contains)) + (fact.SourceText is { } source ? SharedWords.In(source, locale).Count(said.Contains) : 0);

    private async ValueTask<RemindedExchange?> ExchangeAsync(Served served, string conversationId, string said, bool choosing, CancellationToken cancellationToken)
    {
        var exchanges = (await past.BeforeAsync(served.Customer.Id, conversationId, served.Now, Exchanges, cancellationToken))
            .Where(e => e.Asked.Length > 0).Reverse().ToList();
        // What he has put right since is not quoted to him any more.
        var lines = exchanges.SelectMany(e => Lines(e.Asked)).ToList();
        var outdated = memory.Outdated(served.Customer.Id, lines).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
        {
            if (DialogueActs.Corrects(lines[i], served.Locale))
                outdated.UnionWith(lines.Take(i).Where(line => SharedWords.Of(line, lines[i], served.Locale).Count > 0));
        }

        exchanges = [.. exchanges.Where(e => Lines(e.Asked).Any(l => !outdated.Contains(l)))];
        if (exchanges.Count == 0)
            return null;

        var index = new ExchangeIndex([.. exchanges.Select(e => new PastExchange(clock.Local(e.StartedAt).DateTime, [.. Lines(e.Asked).Select(l => new PastTurn("", "", l))]))], served.Locale);
        var best = index.Search(said, 1, served.Now.DateTime)[0];
        var shared = SharedWords.Of(said, exchanges[best.Exchange].Asked, served.Locale).Count;
        var named = shared >= (choosing ? 1 : FewestShared) || (shared > 0 && shared * ShareOfSaid >= SharedWords.In(said, served.Locale).Count);
        var about = named ? null : exchanges.FindLast(e => Lines(e.Asked).Any(l => !outdated.Contains(l) && IsAbout(l, said, served)));
        var exchange = named ? exchanges[best.Exchange] : about ?? exchanges[^1];
        return new RemindedExchange(sentences.Day(served.Locale, exchange.StartedAt), Telling(Lines(exchange.Asked).Where(l => !outdated.Contains(l) && (about is null || IsAbout(l, said, served))), said, served.Locale), [.. Lines(exchange.Done).TakeLast(1)], named)
        {
            IsAbout = about is not null,
            Left = Lines(exchange.LeftOpen).FirstOrDefault(l => l != ExchangeMatters.Person),
            WaitsForPerson = Lines(exchange.LeftOpen).Contains(ExchangeMatters.Person) && await desk.IsWaitedForAsync(exchange.Conversation, cancellationToken),
        };
    }

    // « il entre au CP » tells of a child, "our anniversary, June 9" a date, "just a reading lamp for now" what was shopped for.
    private static bool IsAbout(string line, string said, Served served) => said.Contains('?', StringComparison.Ordinal) && !line.Contains('?', StringComparison.Ordinal)
        && (SharedSubjects.In(said, served.Locale) is { Count: > 0 } subjects && subjects.Overlaps(SharedSubjects.In(line, served.Locale))
            || (AskedSidesReader.Of(said, served.Locale) is var asked && (asked & AskedSides.Plan) != 0 && GoodsWords.Named(line, served.Locale))
            || (Tokenizer.Words(said, served.Locale).Any(Dates.Contains) && DateResolver.Resolve(line, served.Locale, served.Now.DateTime, Direction.Future) is { Day: not null, DayEnd: null }));

    private static readonly string[] Dates = ["date", "deadline"];

    // What tells the matter: the lines that he alludes to, else those that say something; « bonjour, j'ai un souci » does not.
    private static List<string> Telling(IEnumerable<string> lines, string said, Locale locale)
    {
        var all = lines.Select(l => (Line: l, Shared: SharedWords.Of(said, l, locale).Count, Says: SharedWords.In(l, locale).Count)).ToList();
        var telling = all.Where(l => l.Says >= FewestShared || l.Shared > 0).ToList();
        return [.. (telling.Count > 0 ? telling : all).OrderByDescending(l => l.Shared > 0).Take(MostWords).OrderBy(l => all.IndexOf(l)).Select(l => l.Line)];
    }

    private static string[] Lines(string lines) => lines.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
