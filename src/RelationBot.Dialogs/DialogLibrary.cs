using RelationBot.Dialogs.Authoring;
using RelationBot.Dialogs.Running;
using RelationBot.Dialogs.Tutoiement;
using RelationBot.Language;
using RelationBot.Language.Intents;

namespace RelationBot.Dialogs;

/// <summary>The dialogs of a directory, checked, with their classifiers trained. Immutable and shared by all conversations.</summary>
public sealed class DialogLibrary
{
    private const string Matter = "matter";
    private const string SmallTalk = "small-talk";

    private readonly Dictionary<string, Dialog> _dialogs;
    private readonly Dictionary<(Locale, string), Dialog> _sentences;
    private readonly Dictionary<Locale, IntentClassifier> _classifiers;
    private readonly Dictionary<Locale, IntentClassifier> _matters;

    private DialogLibrary(IReadOnlyList<Dialog> dialogs, EngineTexts texts, Catalog catalog)
    {
        Dialogs = dialogs;
        Texts = texts;
        Catalog = catalog;
        _dialogs = dialogs.ToDictionary(d => d.Name, StringComparer.Ordinal);
        _sentences = Sentences(this);
        _classifiers = Train(locale =>
            dialogs.SelectMany(d => d.Start[locale].Where(s => !Verbatim.IsBare(d, s, locale)).Select(s => new LabelledSentence(s.Text, d.Name)))
                .Concat(texts.None(locale).Select(s => new LabelledSentence(s, IntentScore.None))));
        _matters = Train(locale =>
            dialogs.SelectMany(d => d.Start[locale].Select(s => s.Text)).Concat(texts.None(locale).Except(texts.SmallTalk(locale))).Select(s => new LabelledSentence(s, Matter))
                .Concat(texts.SmallTalk(locale).Select(s => new LabelledSentence(s, SmallTalk))));
    }

    // A sentence of one word or two is too little to overrule everything else.
    private static Dictionary<(Locale, string), Dialog> Sentences(DialogLibrary library)
    {
        var sentences = new Dictionary<(Locale, string), Dialog>();
        foreach (var (dialog, locale, text) in library.Dialogs.SelectMany(d => d.Start.SelectMany(s => s.Value.Where(t => t.Names.Count == 0).Select(t => (d, s.Key, t.Text)))))
        {
            var sentence = new Message(text, locale, default, library);
            if (sentence.Core.Contains(' ', StringComparison.Ordinal))
            {
                sentences.TryAdd((locale, sentence.Core), dialog);
            }

            // « oublie tout » of who says « tu » to the bot, where « oubliez tout » is written.
            if (locale == Locale.French && FamiliarForm.Of(text) is { } familiar && familiar != text && sentence.Part(familiar).Core is var core && core.Contains(' ', StringComparison.Ordinal))
            {
                sentences.TryAdd((locale, core), dialog);
            }
        }

        return sentences;
    }

    private static Dictionary<Locale, IntentClassifier> Train(Func<Locale, IEnumerable<LabelledSentence>> sentences) => Wording.Languages
        .AsParallel().Select(l => (l.Locale, Classifier: IntentClassifier.Train(sentences(l.Locale), l.Locale)))
        .ToDictionary(trained => trained.Locale, trained => trained.Classifier);

    /// <summary>The names of the dialogs, in the order of their files.</summary>
    public IReadOnlyList<string> Names => [.. Dialogs.Select(d => d.Name)];

    internal IReadOnlyList<Dialog> Dialogs { get; }

    /// <summary>The dialog that forgets what the customer names; null where the company has none.</summary>
    internal Dialog? Forgetting => Dialogs.FirstOrDefault(d => d.Forgets);

    /// <summary>The dialog that tells all that is remembered; null where the company has none.</summary>
    internal Dialog? Telling => Dialogs.FirstOrDefault(d => d.Does(Recollection.Tell));

    /// <summary>The dialog that tells what he has agreed to; null where the company has none.</summary>
    internal Dialog? TellingConsent => Dialogs.FirstOrDefault(d => d.Does(Rights.TellConsent));

    internal EngineTexts Texts { get; }

    /// <summary>Everything that is said.</summary>
    internal IEnumerable<Wording> Wordings => Dialogs.SelectMany(d => d.Wordings).Concat(Texts.All);

    internal Catalog Catalog { get; }

    /// <summary>Reads and checks every <c>dialog.yaml</c> under a directory, and its <c>engine/engine.yaml</c> where there is one.</summary>
    /// <returns>The library, or null together with every fault found; the codes are listed at <c>Codes</c>.</returns>
    public static LoadResult Load(string directory, Catalog catalog)
    {
        var faults = new FaultList();
        var dialogs = new List<Dialog>();
        foreach (var file in Files(directory))
        {
            if (DialogReader.Read(file, File.ReadAllText(file), catalog, faults) is { } dialog)
            {
                dialogs.Add(dialog);
            }
        }

        if (dialogs.Count == 0 && faults.Sorted.Count == 0)
        {
            faults.Add(new Place(directory, 1, 1), Codes.NoDialog, "there is no dialog.yaml here");
        }

        var texts = EngineTexts.Read(Path.Combine(directory, "engine", "engine.yaml"), faults);
        var checker = new Checker(catalog, faults);
        dialogs.ForEach(checker.Check);
        checker.CheckClaims(dialogs);
        if (faults.Sorted.Count > 0)
        {
            return new LoadResult(null, faults.Sorted);
        }

        var library = new DialogLibrary(dialogs, texts, catalog);
        var warnings = new FaultList();
        foreach (var sentence in library.Wordings.SelectMany(w => w.Unturned))
        {
            warnings.Add(sentence.Place, Codes.Unturned, $"« {sentence.Text} » cannot be turned into « tu »; write it with `tu:` beside `fr:`");
        }

        return new LoadResult(library, []) { Warnings = warnings.Sorted };
    }

    internal Dialog? Find(string? name) => name is null ? null : _dialogs.GetValueOrDefault(name);

    /// <summary>The dialog of which the message is a start sentence to the word, courtesy aside; or null.</summary>
    internal Dialog? ToTheWord(Message message) => _sentences.GetValueOrDefault((message.Locale, message.Core));

    internal IReadOnlyList<IntentScore> Classify(string text, Locale locale) => _classifiers[locale].Classify(text);

    /// <summary>Whether words that none of the dialogs is for are about goods or service all the same.</summary>
    internal bool IsMatter(string text, Locale locale)
    {
        var scores = _matters[locale].Classify(text).ToDictionary(s => s.Intent, s => s.Probability);
        return scores.GetValueOrDefault(Matter) >= scores.GetValueOrDefault(SmallTalk);
    }

    // Any .yaml outside engine/ is a dialog, whatever its file is called: a misnamed file must not be passed over in silence.
    private static IEnumerable<string> Files(string directory) => !Directory.Exists(directory)
        ? []
        : Directory.EnumerateFiles(directory, "*.*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".yaml" or ".yml" && Path.GetFileName(f) != "engine.yaml")
            .Order(StringComparer.Ordinal);
}

/// <summary>What came of reading a directory of dialogs.</summary>
/// <param name="Library">Null where there are faults.</param>
/// <param name="Faults">Everything wrong, in order of file and line.</param>
public sealed record LoadResult(DialogLibrary? Library, IReadOnlyList<Fault> Faults)
{
    /// <summary>What is worth an author's look and keeps nothing from running.</summary>
    public IReadOnlyList<Fault> Warnings { get; init; } = [];
}
