using RelationBot.Dialogs.Running;
using RelationBot.Language;
using RelationBot.Language.Statements;
using RelationBot.Language.Text;

namespace RelationBot.Dialogs.Authoring;

/// <summary>
/// The engine's own sentences and phrases: <c>engine/engine.yaml</c> of the dialogs, and for what it leaves out the one
/// this assembly carries.
/// </summary>
internal sealed class EngineTexts
{
    /// <summary>Every sentence the engine says, with the values it gives.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Sentences = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["greeting"] = [], ["greeting-known"] = [], ["hello"] = [], ["help"] = ["wishes"], ["bye"] = [], ["thanks"] = [], ["machine"] = [],
        ["how-are-you"] = [], ["listening"] = [], ["cancelled"] = [], ["nothing-to-cancel"] = [], ["left-as-it-is"] = [], ["all-right"] = [], ["what-else"] = [], ["take-your-time"] = [], ["nothing-then"] = [],
        ["not-understood"] = [], ["not-understood-again"] = [], ["not-known"] = [], ["which"] = ["first", "second"], ["did-you-mean"] = ["first"], ["out-of-scope"] = [], ["out-of-scope-again"] = [], ["sorry"] = [], ["not-verified"] = [], ["not-verified-yet"] = [], ["recognise"] = [],
        ["consent-memory"] = [], ["consent-memory-noted"] = [], ["consent-profiling"] = [], ["consent-given"] = [], ["consent-refused"] = [], ["consent-no-profile"] = [], ["consent-neither"] = [], ["consent-memory-why"] = [], ["consent-profiling-why"] = [], ["consent-unclear"] = [], ["consent-limited"] = [], ["data-shared"] = [], ["data-kept"] = [], ["all-but"] = [], ["consent-noted"] = ["facts"],
        ["kind-contact"] = [], ["kind-preference"] = [], ["kind-expectation"] = [], ["kind-criterion"] = [], ["kind-criticism"] = [], ["kind-priority"] = [], ["kind-project"] = [], ["kind-personal"] = [], ["kind-promise"] = [],
        ["contact-phone"] = ["value"], ["contact-email"] = ["value"], ["masked"] = [], ["secret"] = [], ["off-the-record"] = [], ["code-missing"] = [], ["not-kept"] = [], ["memory-full"] = [],
        ["mail-subject"] = [], ["mail-code"] = ["code", "minutes", "customer"], ["mail-erase-code"] = ["code", "minutes", "customer"], ["mail-email-code"] = ["code", "minutes", "customer"], ["mail-unlink-code"] = ["code", "minutes", "customer"],
        ["complaint"] = [], ["reserved"] = [], ["wavering"] = [], ["price-not-known"] = [], ["asked-only"] = ["first"], ["visit-not-set"] = [], ["person-possible"] = [], ["person-at-hand"] = [], ["no-other-address"] = [], ["person-wished"] = [], ["not-yours"] = [],
        ["handed-off-sensitive"] = [], ["handed-off-broken-promise"] = [], ["handed-off-visit"] = [], ["visit-other-time"] = ["day", "slot"], ["handed-off-complaint"] = [], ["handed-off-complaint-any"] = [],
        ["which-of"] = ["first", "second"], ["day-past"] = ["day"], ["day-too-soon"] = ["day"], ["no-such-day"] = [], ["other-language"] = [], ["handed-off-other-language"] = [],
        ["nothing-earlier"] = [], ["undo"] = [], ["noted"] = ["facts"], ["noted-in-passing"] = ["facts"], ["promise-noted"] = ["facts"], ["heard"] = [], ["heard-and-kept"] = [], ["back-for"] = [], ["tu-noted"] = [], ["tu-agreed"] = [], ["vous-noted"] = [], ["vous-agreed"] = [], ["too-long"] = [], ["not-noted"] = [], ["not-noted-refused"] = [], ["not-noted-unanswered"] = [], ["because-just-said"] = [],
        ["back-to"] = ["title"], ["next-wish"] = ["title"], ["resumed"] = ["title"], ["language-switched"] = [], ["language-seen"] = ["count"], ["language-kept"] = [], ["language-left"] = [],
        ["handed-off"] = [], ["handed-off-call"] = [], ["handed-off-angry"] = [], ["handed-off-not-routine"] = [], ["handed-off-not-understood"] = [], ["holding"] = [], ["withdrawn"] = [],
        ["source-message"] = ["day"], ["source-message-abroad"] = ["day"], ["source-note"] = ["day", "author"], ["source-order"] = ["day"], ["source-import"] = ["day"], ["source-inferred"] = ["count"], ["source-stale"] = ["day"], ["source-seen"] = ["count"], ["source-guessed"] = ["day"], ["source-deduced"] = ["day"],
        ["still-so"] = ["facts"], ["no-longer-so"] = ["facts"], ["which-no-longer"] = ["facts"], ["put-right"] = ["fact"], ["kept-in-mind-asked"] = ["facts", "fact"],
        ["remembered"] = ["fact", "source", "words"], ["remembered-old"] = ["fact", "source", "words"], ["remembered-guessed"] = ["fact", "source", "words"],
        ["reminded-promise"] = ["facts"], ["promise-recalled"] = ["facts"], ["promise-open"] = ["facts"], ["last-time"] = ["day", "words", "done"], ["last-time-person"] = ["day", "words", "done"], ["last-time-open"] = ["day", "words", "done", "title"], ["person-overdue"] = ["day", "words", "done"], ["nothing-of-before"] = [],
        ["advice"] = ["facts"], ["advice-words"] = ["day", "words", "done"], ["what-trouble"] = [], ["reminded-words"] = ["day", "words", "done"],
        ["kept-in-mind"] = ["facts"], ["recalled"] = ["facts"], ["not-told"] = [], ["pet-died"] = [], ["told-more"] = [], ["minded"] = ["facts"], ["kept-in-mind-too"] = ["facts"], ["still-holds"] = ["facts"], ["passed-on"] = ["facts"], ["passed-on-words"] = ["day", "words", "done"], ["nothing-of-that"] = [],
        ["advisor-joined"] = ["advisor"], ["advisor-left"] = ["advisor"], ["yes"] = [], ["no"] = [], ["person"] = [],
    };

    /// <summary>Whole messages the engine understands by their words.</summary>
    public static readonly IReadOnlySet<string> Phrases = new HashSet<string>(StringComparer.Ordinal)
    {
        "any", "cancel", "earliest", "help", "machine", "wait", "other", "not-known", "repeat", "how-are-you", "question", "keep", "french", "english",
        "consent-asks", "consent-asks-shortly", "consent-neither", "consent-first-only", "of-profile", "of-remembering", "of-consent", "code-missing", "code-again",
        "politeness", "wrong", "no-longer", "no-preference", "forget-that", "forget-verbs", "earlier", "undo", "as-before", "overdue", "of-me", "asks-memory", "back-for", "of-promises", "of-news", "was-due", "last-time-asked", "choosing", "in-fact", "of-mine-asked", "offering-a-person", "trouble-untold", "of-nothing-said", "for-once", "once-only", "at-this-moment", "died", "sold", "as-usual", "to-be-told", "of-outsiders", "who-is-there", "in-confidence", "is-a-thing", "how-known", "said-before", "is-forgotten", "would-go", "of-one-matter", "no-thanks", "not-needed", "mere-asking", "of-an-article", "not-again",
        "of-others", "of-people", "somebody", "to-be-called", "hoping-better", "wishing", "not-wishing", "of-machines", "lasting", "trouble", "services", "lacking", "lately", "failing", "goods-on-the-way", "changed", "set-right", "would-be", "something-untold", "asks-after", "told-him", "all-of-me", "memory-words", "still-so", "no-longer-so", "from-now-on", "joking", "to-the-record", "entitled", "somebody-who", "sees-to", "to-get-mine", "seen-to", "machines", "at-the-door", "of-visits", "the-visit",
        "refusing", "keeping", "any-more", "what-he-says", "of-data", "turning-off", "the-memory", "declining", "tracking", "opting-out", "objecting", "of-data-use", "targeted-ads", "erasing", "himself", "leaving", "your-records", "erasing-himself", "not-erasing", "right-to-erasure", "all-about-me", "closing", "my-account", "discarding", "wholly", "right-of-access", "right-to-correct", "my-consent", "requesting", "explaining", "how-long-kept", "given-away", "consent-refuses", "consent-limits", "consent-easy",
    };

    private static readonly string[] Ambient = ["company", "name", "account"];

    private const string Familiar = "form_of_address_tu", Formal = "form_of_address_vous";

    private readonly Dictionary<string, Wording> _sentences = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Wording> _facts = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Phrase, Locale Locale), IReadOnlyList<string[]>> _phrases = [];
    private readonly Dictionary<Locale, IReadOnlyList<string>> _none = [];
    private readonly Dictionary<Locale, IReadOnlyList<string>> _smallTalk = [];
    private readonly Dictionary<string, Beyond> _beyond = new(StringComparer.Ordinal);
    private Wording? _company;

    public Wording Sentence(string name) => _sentences[name];

    /// <summary>A fact as it is said back.</summary>
    public string FactInWords(string key, string value, Locale locale, bool familiar = false) =>
        (_facts.GetValueOrDefault(KeyOf(key, value)) ?? _facts["other"]).In(locale, familiar)[^1].Fill(_ => SecondPerson.Of(value, locale, familiar), (said, text) => ValueWriter.Join(said, text, locale));

    /// <summary>Everything that the engine says.</summary>
    public IEnumerable<Wording> All => _sentences.Values.Concat(_facts.Values).Concat(_beyond.Values.Select(b => b.Answer));

    /// <summary>What no dialog does, in the order in which it is looked for.</summary>
    public IEnumerable<Beyond> Beyond => _beyond.Values;

    // What he is called, and whether he is addressed with « tu », are told apart.
    // « 1500 pour les deux » says nothing without its name, « pas plus de 400 euros » and « 500 euros de budget » do.
    private static string KeyOf(string key, string value) =>
        key == "budget" ? (value is [>= '0' and <= '9', ..] && !value.Contains(key, StringComparison.OrdinalIgnoreCase) ? key : "other")
        : key != FormOfAddress.Key ? key : FormOfAddress.Of(value) switch { true => Familiar, false => Formal, null => key };

    /// <summary>The words of each phrase of a name, folded, the longest phrase first.</summary>
    public IReadOnlyList<string[]> Phrase(string name, Locale locale) => _phrases.GetValueOrDefault((name, locale), []);

    /// <summary>Sentences that mean none of the dialogs, for the classifier to learn.</summary>
    public IReadOnlyList<string> None(Locale locale) => _none.GetValueOrDefault(locale, []);

    /// <summary>Sentences that are nobody's matter at all.</summary>
    public IReadOnlyList<string> SmallTalk(Locale locale) => _smallTalk.GetValueOrDefault(locale, []);

    public string Company(Locale locale) => _company!.In(locale)[0].Text;

    /// <summary>The texts of a directory over those of the assembly.</summary>
    public static EngineTexts Read(string file, FaultList faults)
    {
        var texts = new EngineTexts();
        using var built = new StreamReader(typeof(EngineTexts).Assembly.GetManifestResourceStream("engine.yaml")!);
        var carried = new FaultList();
        texts.Take("engine.yaml", built.ReadToEnd(), carried);
        if (carried.Sorted is [var fault, ..])
        {
            throw new InvalidOperationException(fault.ToString());
        }

        if (File.Exists(file))
        {
            texts.Take(file, File.ReadAllText(file), faults);
        }

        return texts;
    }

    private void Take(string file, string text, FaultList faults)
    {
        if (YamlMap.Read(file, text, faults) is not { } map)
        {
            return;
        }

        if (map.Map("company") is { } company)
        {
            _company = Wording.Read(company, "`company`") ?? _company;
            company.Close();
        }

        Wordings(map, "sentences", Sentences.Keys, Codes.UnknownSentence, _sentences, n => Sentences[n]);
        Wordings(map, "facts", null, Codes.UnknownKey, _facts, _ => ["value"]);
        if (map.Map("phrases") is { } phrases)
        {
            foreach (var name in phrases.Keys.ToList())
            {
                if (!Phrases.Contains(name))
                {
                    faults.Add(phrases.PlaceOf(name), Codes.UnknownKey, $"the engine knows no phrases `{name}`{Nearest.Hint(name, Phrases)}");
                }

                Lists(phrases, name, (locale, lines) => _phrases[(name, locale)] = [.. lines.Select(line => Tokenizer.Words(line, locale)).OrderByDescending(words => words.Length)]);
            }
        }

        if (map.Map("beyond") is { } beyond)
        {
            foreach (var name in beyond.Keys.ToList())
            {
                Take(beyond, name);
            }
        }

        Lists(map, "none", (locale, lines) => _none[locale] = lines);
        Lists(map, "small-talk", (locale, lines) => _smallTalk[locale] = lines);
        map.Close();
    }

    private void Take(YamlMap beyond, string name)
    {
        if (beyond.Map(name) is not { } one)
        {
            return;
        }

        Lists(one, "words", (locale, lines) => _phrases[("beyond/" + name, locale)] = [.. lines.Select(line => Tokenizer.Words(line, locale)).OrderByDescending(words => words.Length)]);
        var (first, person, offered) = (one.Text("first") == "true", one.Text("person") != "false", one.Text("offered") == "true");
        var (notes, act) = (one.Text("notes") == "true", one.Text("act") == "true");
        if (Wording.Read(one, $"`{name}`") is { } answer)
        {
            _beyond[name] = new Beyond(name, answer, first, person, offered, notes, act);
            foreach (var unknown in answer.All.SelectMany(t => t.Names.Select(n => (t.Place, Name: n))).Where(n => !Ambient.Contains(n.Name)))
            {
                beyond.Faults.Add(unknown.Place, Codes.UnknownValue, $"`{name}` has no value `{{{unknown.Name}}}`{Nearest.Hint(unknown.Name, Ambient)}");
            }
        }

        one.Close();
    }

    private static void Lists(YamlMap map, string key, Action<Locale, IReadOnlyList<string>> take)
    {
        if (map.Map(key) is { } lists)
        {
            foreach (var (language, locale) in Wording.Languages)
            {
                if (lists.Has(language))
                {
                    take(locale, [.. lists.Texts(language).Select(t => t.Text)]);
                }
            }

            lists.Close();
        }
    }

    private static void Wordings(
        YamlMap map, string key, IEnumerable<string>? names, string code, Dictionary<string, Wording> into, Func<string, string[]> values)
    {
        if (map.Map(key) is not { } wordings)
        {
            return;
        }

        foreach (var name in wordings.Keys.ToList())
        {
            if (names is not null && !names.Contains(name))
            {
                map.Faults.Add(wordings.PlaceOf(name), code, $"the engine says no sentence `{name}`{Nearest.Hint(name, names)}");
                wordings.Node(name);
            }
            else if (wordings.Map(name) is { } one && Wording.Read(one, $"`{name}`") is { } wording)
            {
                one.Close();
                into[name] = wording;
                foreach (var template in wording.All)
                {
                    foreach (var unknown in template.Names.Where(n => !Ambient.Contains(n) && !values(name).Contains(n)))
                    {
                        map.Faults.Add(template.Place, Codes.UnknownValue, $"`{name}` has no value `{{{unknown}}}`{Nearest.Hint(unknown, Ambient.Concat(values(name)))}");
                    }
                }
            }
        }
    }
}
