using RelationBot.Dialogs;
using RelationBot.Language;
using RelationBot.Language.Statements;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Memory;

namespace RelationBot.Bot.Subjects;

/// <summary>What is known of a customer, told with its sources, and forgotten at his word; also where he no longer lets it be used.</summary>
internal sealed class RecollectionSubject(Lazy<DialogEngine> engine, CustomerMemory memory, PastWords words, FactSentences sentences) : IVocabulary
{
    /// <summary>More than this in one message is read by nobody; the page has all of it.</summary>
    private const int MostTold = 30;

    private static readonly string[] Kinds =
        ["preference", "expectation", "criterion", "priority", "criticism", "project", "personal", "promise"];

    public IReadOnlyDictionary<string, DeclaredAction> Actions => new Dictionary<string, DeclaredAction>
    {
        ["memory.tell"] = new(TellAsync, new ActionDeclaration(
            ["told", "nothing", "sources"], new Dictionary<string, string> { ["facts"] = "text" })),
        ["memory.forget"] = new(ForgetAsync, new ActionDeclaration(
            ["done", "written", "contact", "everything", "unknown", "nothing"], new Dictionary<string, string> { ["what"] = "text" })),
        ["memory.correct"] = new(CorrectAsync, new ActionDeclaration(
            ["done", "noted", "unknown"], new Dictionary<string, string> { ["what"] = "text", ["old"] = "text" })),
    };

    public IReadOnlyDictionary<string, Suggestion> Suggestions => new Dictionary<string, Suggestion>
    {
        ["memory.which-fact"] = WhichAsync,
    };

    private async ValueTask<ActionResult> TellAsync(Served served, Slots slots, CancellationToken cancellationToken)
    {
        var all = await FactsAsync(served, cancellationToken);
        if (slots.GetValueOrDefault("of")?.Split('\n').ToHashSet(StringComparer.Ordinal) is { } of && all.Where(fact => sentences.IsToldAs(served, fact, of)).ToList() is { Count: > 0 } those)
        {
            foreach (var fact in those)
                served.Effects.Read(fact.Id);
            return new ActionResult("sources", new Dictionary<string, string> { ["facts"] = string.Join('\n', those.Select(fact => "- " + sentences.Quoted(served, fact))) });
        }

        // « comment savez-vous pour le latex ? »: of all that is known, what he speaks of.
        var named = Reminding.Named(all, slots.Said, served.Locale);
        var facts = named.Count > 0 ? named : all;
        var groups = Kinds.Select(kind => (Kind: kind, Lines: facts.Where(fact => fact.Kind == kind).Take(MostTold).Select(fact => sentences.WithSource(served, fact)).ToList()))
            .Append((Kind: "contact", Lines: named.Count > 0 ? [] : Contact(served)))
            .Where(group => group.Lines.Count > 0)
            .ToList();
        if (groups.Count == 0)
            return new ActionResult("nothing");

        foreach (var fact in facts)
            served.Effects.Read(fact.Id);
        // Blank lines, because Web Chat and Teams read Markdown: without them a heading belongs to the line before.
        var told = groups.Select(group => $"{Say(served, "kind-" + group.Kind)} :\n\n" + string.Join('\n', group.Lines.Select(line => "- " + line)));
        return new ActionResult("told", new Dictionary<string, string> { ["facts"] = Spaced(string.Join("\n\n", told), served.Locale) })
        {
            Doubts = [.. facts.Select(fact => sentences.DoubtOf(served, fact, sentences.WithSource(served, fact))).OfType<Doubt>()],
        };
    }

    private async ValueTask<ActionResult> ForgetAsync(Served served, Slots slots, CancellationToken cancellationToken)
    {
        var facts = await FactsAsync(served, cancellationToken);
        var what = slots.GetValueOrDefault("what") ?? "";
        var everything = what == Slots.Everything || Retractions.Recognize(what, served.Locale) is { Everything: true };
        if (everything)
            served.Effects.Write(new ForgetExchanges(served.Customer.Id));
        if (facts.Count == 0 && everything)
            return new ActionResult("nothing");

        if (everything)
        {
            Retire(served, facts);
            return new ActionResult("everything");
        }

        var onFile = Contact(served).Contains(what) ? [what] : ContactOnFile.Of(served.Customer, facts, what, served.Locale);
        if (onFile.Count > 0)
            return new ActionResult("contact", new Dictionary<string, string> { ["what"] = string.Join(", ", onFile) });

        // As they were told, each to the word; else by what his words name.
        var told = what.Split('\n').ToHashSet(StringComparer.Ordinal);
        var found = facts.Where(fact => sentences.IsToldAs(served, fact, told) || told.Contains(fact.Value)).ToList() is { Count: > 0 } same ? same : FactMatch.Find(facts, what, served.Locale);
        if (found.Count == 0)
            return await ForgetWrittenAsync(served, what, cancellationToken) ?? new ActionResult(facts.Count == 0 ? "nothing" : "unknown", new Dictionary<string, string> { ["what"] = what });

        Retire(served, found);
        return new ActionResult("done", new Dictionary<string, string> { ["what"] = string.Join(served.Locale == Locale.French ? " ; " : "; ", found.Select(fact => sentences.InWords(served, fact))) });
    }

    // What nothing was made of is still in what he wrote.
    private async ValueTask<ActionResult?> ForgetWrittenAsync(Served served, string what, CancellationToken cancellationToken)
    {
        var said = await words.FindAsync(served.Customer.Id, what, served.Locale, cancellationToken);
        if (said.Count == 0)
            return null;
        served.Effects.Write(new RetireFact(served.Customer.Id, [], served.Now) { Grace = RecordSubject.Grace, Messages = said });
        return new ActionResult("written", new Dictionary<string, string> { ["what"] = string.Join(", ", said.Select(s => PastWords.Line(s.Text)).Distinct().Select(line => served.Locale == Locale.French ? $"« {line} »" : $"“{line}”")) });
    }

    // One that fits needs no question.
    private async ValueTask<IReadOnlyList<string>> WhichAsync(Served served, Slots slots, CancellationToken cancellationToken) =>
        await MeantAsync(served, slots, cancellationToken) is (_, { Count: > 1 } facts) ? [.. facts.Select(fact => sentences.InWords(served, fact))] : [];

    private async ValueTask<ActionResult> CorrectAsync(Served served, Slots slots, CancellationToken cancellationToken)
    {
        var (correction, facts) = await MeantAsync(served, slots, cancellationToken);
        if (correction is { Statements: [_, ..] } && facts.Count == 0 && slots.GetValueOrDefault("which") is null && served.Customer.MayRemember)
        {
            return Noted(served, slots, correction.Statements);
        }

        // « c'est Kervadec avec un K »: his name, of which no fact tells yet; his record has it, and stays.
        if (correction is { Sorts: ValueSorts.Name } && facts.Count == 0 && (Correction.Spells(correction.Value) || Correction.Renames(slots.GetValueOrDefault("right") ?? "")) && served.Customer.MayRemember)
        {
            return Noted(served, slots, [new Statement("personal", "name", Correction.WithoutSpelling(correction.Value), true, 1, 0, 0)]);
        }

        // Said anew in much the same words: his words take the place of his words.
        var again = facts is [_] ? null : (await FactsAsync(served, cancellationToken)).FirstOrDefault(fact => slots.GetValueOrDefault("which") is { } which
            && (sentences.IsToldAs(served, fact, new HashSet<string> { which }) || (fact.Value == which && fact.SourceText is { } source && RestatedFrame.Fits(source, slots.GetValueOrDefault("right") ?? "", served.Locale))));
        if ((again ?? facts.FirstOrDefault()) is not { } old || (again is null && (correction is null || facts.Count > 1)))
            return facts.Count == 0 && StatementExtractor.Extract(slots.GetValueOrDefault("right") ?? "", served.Locale) is [_, ..] told && served.Customer.MayRemember ? Noted(served, slots, told) : new ActionResult("unknown");

        var value = again is null ? Correcting.ValueFor(old, correction!, served.Locale) : Correcting.Retold(old, slots.GetValueOrDefault("right") ?? "", served.Locale);
        var right = Stated(served, slots, new Statement(old.Kind, old.Key, value, true, 1, 0, 0, old.Subject));
        served.Effects.Read(old.Id);
        served.Effects.Write(new CorrectFact(old.Id, right));
        // What else the sentence states is kept as ever.
        foreach (var statement in (again is null ? correction!.Statements : []).Where(statement => statement.Key != old.Key && !statement.Value.Contains(correction!.Value, StringComparison.OrdinalIgnoreCase) && !correction.Value.Contains(statement.Value, StringComparison.OrdinalIgnoreCase) && (correction.Not.Length == 0 || !statement.Value.Contains(correction.Not, StringComparison.OrdinalIgnoreCase))))
            served.Effects.Write(new StateFact(Stated(served, slots, statement)));
        return new ActionResult("done", new Dictionary<string, string> { ["what"] = sentences.InWords(served, right), ["old"] = sentences.InWords(served, old) });
    }

    private ActionResult Noted(Served served, Slots slots, IReadOnlyList<Statement> statements)
    {
        foreach (var statement in statements)
            served.Effects.Write(new StateFact(Stated(served, slots, statement)));
        return new ActionResult("noted", new Dictionary<string, string> { ["what"] = engine.Value.FactInWords(statements[0].Key, statements[0].Value, served.Locale, served.Familiar) });
    }

    private async ValueTask<(Correction? Correction, IReadOnlyList<Fact> Facts)> MeantAsync(Served served, Slots slots, CancellationToken cancellationToken)
    {
        if (Correction.Read(slots.GetValueOrDefault("right") ?? "", served.Locale, asked: true) is not { } correction)
            return (null, []);
        var facts = await FactsAsync(served, cancellationToken);
        return (correction, Correcting.Find(facts, correction, slots.GetValueOrDefault("which"), fact => sentences.InWords(served, fact), served.Locale, slots.GetValueOrDefault("right") ?? ""));
    }

    private static Fact Stated(Served served, Slots slots, Statement statement) =>
        Fact.Of(statement, served.Customer.Id, served.Now, slots.GetValueOrDefault("right"), served.Visiting.ConversationId, served.Effects.MessageId);

    private ValueTask<IReadOnlyList<Fact>> FactsAsync(Served served, CancellationToken cancellationToken) =>
        memory.RecallAsync(served.Customer.Id, cancellationToken);

    private static void Retire(Served served, IReadOnlyList<Fact> facts)
    {
        foreach (var fact in facts)
            served.Effects.Read(fact.Id);
        served.Effects.Write(new RetireFact(served.Customer.Id, [.. facts.Select(fact => fact.Id)], served.Now) { Grace = RecordSubject.Grace });
    }

    private List<string> Contact(Served served)
    {
        var lines = new List<string>();
        if (served.Customer.Phone is { Length: > 0 } phone)
            lines.Add(Say(served, "contact-phone", new Dictionary<string, string> { ["value"] = phone }));
        if (served.Customer.Email is { Length: > 0 } address)
            lines.Add(Say(served, "contact-email", new Dictionary<string, string> { ["value"] = address }));
        return lines;
    }

    // English puts no space before a colon.
    private static string Spaced(string text, Locale locale) => locale == Locale.French ? text : text.Replace(" :\n", ":\n", StringComparison.Ordinal);

    private string Say(Served served, string sentence, IReadOnlyDictionary<string, string>? values = null) =>
        engine.Value.Say(served.Spoken, sentence, values).Said[0].Text;
}
