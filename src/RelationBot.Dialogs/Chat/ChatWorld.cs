using System.Globalization;
using RelationBot.Dialogs.Authoring;
using RelationBot.Dialogs.Running;
using RelationBot.Language;
using RelationBot.Language.Retrieval;
using RelationBot.Language.Statements;

namespace RelationBot.Dialogs.Chat;

/// <summary>The world of a <c>.chat</c> file: a table of what is known, what holds and what comes about.</summary>
internal sealed class ChatWorld(Catalog catalog) : IWorld
{
    private static readonly string[] Plain =
        ["lang", "now", "customer.name", "customer.account", "customer.tier", "customer.verified", "customer.remember", "customer.form", "reminder.facts", "reminder.exchange", "reminder.done", "reminder.left", "reminder.waits", "reminder.meant", "reminder.retold", "reminder.dropped"];

    private readonly Dictionary<string, string> _table = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Queue<string>> _outcomes = new(StringComparer.Ordinal);

    /// <summary>What was done since this was last emptied, as <c>[Did=…]</c> lines.</summary>
    public List<string> Did { get; } = [];

    public DateTimeOffset Now { get; private set; } = new(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(1));

    public Locale? Locale => _table.GetValueOrDefault("lang") switch { "fr" => RelationBot.Language.Locale.French, "en" or "en-GB" => RelationBot.Language.Locale.English, _ => null };

    public bool DayFirst => _table.GetValueOrDefault("lang") == "en-GB";

    /// <remarks>Verified unless the file says no; remembering takes a consent, so it must say yes.</remarks>
    public Speaker Speaker => new(
        _table.GetValueOrDefault("customer.verified") != "no",
        _table.GetValueOrDefault("customer.name"),
        _table.GetValueOrDefault("customer.account"),
        _table.GetValueOrDefault("customer.tier"),
        _table.GetValueOrDefault("customer.remember") == "yes")
    {
        Familiar = _table.GetValueOrDefault("customer.form") switch { "tu" => true, "vous" => false, _ => null },
    };

    /// <summary>What was noted in a turn holds in the next one, where it changes how he is addressed.</summary>
    public void Keep(IReadOnlyList<Statement> noted)
    {
        foreach (var form in noted.Where(s => s.Key == FormOfAddress.Key).Select(s => FormOfAddress.Of(s.Value)).OfType<bool>())
        {
            _table["customer.form"] = form ? "tu" : "vous";
        }
    }

    public void Set(Setting setting, FaultList faults)
    {
        var key = setting.Key is "Now" ? "now" : setting.Key;
        var valid = key switch
        {
            "lang" => setting.Value is "fr" or "en" or "en-GB",
            "customer.tier" => setting.Value is "d1" or "d2" or "d3" or "d4" or "",
            "customer.form" => setting.Value is "tu" or "vous" or "",
            "customer.verified" or "customer.remember" => setting.Value is "yes" or "no",
            "now" => Clock(setting.Value),
            _ when catalog.Actions.TryGetValue(key, out var action) => Outcome(key, action, setting.Value),
            _ when catalog.Checks.Contains(key) => setting.Value.Length > 0,
            _ => true,
        };
        if (!valid)
        {
            faults.Add(setting.Place, Codes.ChatValue, $"`{setting.Value}` is no possible value of `{setting.Key}`");
        }
        else if (!Known().Contains(key))
        {
            faults.Add(setting.Place, Codes.ChatKey, $"`{setting.Key}` is nothing a conversation can set{Nearest.Hint(setting.Key, Known())}");
        }
        else if (setting.Value.Length == 0)
        {
            _table.Remove(key);
        }
        else
        {
            _table[key] = setting.Value;
        }
    }

    /// <remarks><c>morning because vous me l'avez dit</c>, and <c>doubting pour les livraisons, le matin</c> after it where the reason asks whether that is still so.</remarks>
    public ValueTask<Known?> RecallAsync(string source, Slots slots, CancellationToken cancellationToken)
    {
        var parts = _table.GetValueOrDefault(source)?.Split(" because ", 2);
        string?[] reason = parts is [_, var because] ? because.Split(" doubting ", 2) : new string?[1];
        return ValueTask.FromResult(parts is null ? null : new Known(parts[0], reason[0], reason is [{ } asked, { } fact] ? new Doubt(source, source.Split('.')[^1].Replace('-', '_'), fact, asked) : null));
    }

    /// <remarks>
    /// <c>reminder.facts=promise@2026-03-12 …</c> is a promise for that day;
    /// <c>reminder.facts=promise promise_subject le modèle d'expo|…</c>, one that is not named but matters with a <c>~</c> before its kind, one that is doubted with a <c>?</c>;
    /// <c>reminder.exchange=14 novembre|ce qu'il écrivait|…</c>, only the last one with a <c>~</c> before its day; <c>reminder.left=reschedule-delivery</c> and <c>reminder.waits=yes</c> say what it left open.
    /// </remarks>
    public ValueTask<Reminder> RemindAsync(string said, Locale locale, bool choosing, CancellationToken cancellationToken)
    {
        var asked = AskedSidesReader.Of(said, locale);
        var facts = _table.GetValueOrDefault("reminder.facts")?.Split('|').Select(f => f.TrimStart('~', '?').Split(' ', 3) is [var kind, var key, var words]
            ? new RemindedFact(kind.Split('@')[0], key, words, !f.StartsWith('~'), Doubt: f.StartsWith('?') || f.StartsWith("~?", StringComparison.Ordinal) ? new Doubt(key, key, Recollection.WithoutSource(words), words) : null)
            { Due = kind.Split('@') is [_, var due] ? DateOnly.ParseExact(due, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null, OfThing = kind == "personal" && GoodsWords.Appliance(words, locale), Answers = (ToldSides.Of(kind, key, Recollection.WithoutSource(words), locale) & asked & (f.StartsWith('~') ? ~AskedSides.Reason : ~AskedSides.None)) != 0 } : null).OfType<RemindedFact>() ?? [];
        var exchange = _table.GetValueOrDefault("reminder.exchange")?.Split('|') is [var day, .. var lines]
            ? new RemindedExchange(day.TrimStart('~'), lines, _table.GetValueOrDefault("reminder.done") is { } done ? [done] : [], !day.StartsWith('~')) { Left = _table.GetValueOrDefault("reminder.left"), WaitsForPerson = _table.GetValueOrDefault("reminder.waits") == "yes" } : null;
        return ValueTask.FromResult(new Reminder([.. facts], exchange) { HoldsMore = facts.Any(f => f.Kind is "personal" or "project") });
    }

    /// <remarks><c>reminder.meant=pointure 39</c>, where a correction can mean that only.</remarks>
    public ValueTask<string?> MeantAsync(string said, Locale locale, CancellationToken cancellationToken) => ValueTask.FromResult(_table.GetValueOrDefault("reminder.meant"));

    /// <remarks><c>reminder.retold=votre four, c'est un Miele</c>, where a sentence can tell that anew only.</remarks>
    public ValueTask<string?> RetoldAsync(string said, Locale locale, CancellationToken cancellationToken) => ValueTask.FromResult(_table.GetValueOrDefault("reminder.retold"));

    /// <remarks><c>reminder.dropped=votre régime|…</c>: of these, what shares a word with the dismissal.</remarks>
    public ValueTask<IReadOnlyList<string>> DroppedAsync(Dismissal dismissal, Locale locale, CancellationToken cancellationToken) => ValueTask.FromResult<IReadOnlyList<string>>(
        [.. (_table.GetValueOrDefault("reminder.dropped")?.Split('|') ?? []).Where(f => SharedWords.Of(f, dismissal.What, locale).Count > 0)]);

    /// <remarks><c>yes</c>, <c>no</c>, or the values of a slot for which it holds (<c>2026-03-06|2026-03-07</c>).</remarks>
    public ValueTask<bool> CheckAsync(string check, Slots slots, CancellationToken cancellationToken) =>
        ValueTask.FromResult(_table.GetValueOrDefault(check, "yes") switch
        {
            "yes" => true,
            "no" => false,
            var list => list.Split('|').Any(slots.ContainsValue),
        });

    public ValueTask<IReadOnlyList<string>> SuggestAsync(string source, Slots slots, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlyList<string>>(_table.GetValueOrDefault(source)?.Split('|') ?? []);

    public ValueTask<ActionResult> DoAsync(string action, Slots slots, CancellationToken cancellationToken)
    {
        Did.Add($"[Did={Words.Write(action, slots)}]");
        var queue = _outcomes.GetValueOrDefault(action);
        var words = Words.Read(queue is null ? catalog.Actions[action].Outcomes[0] : queue.Count > 1 ? queue.Dequeue() : queue.Peek());
        // What the file leaves out of an outcome, the action says as it was asked to do.
        var values = words.Values.ToDictionary(v => v.Key, v => v.Value.Replace("\\n", "\n", StringComparison.Ordinal));
        foreach (var (name, value) in slots.Where(s => catalog.Actions[action].Values.ContainsKey(s.Key)))
        {
            values.TryAdd(name, value);
        }

        if (catalog.Actions[action].Verifies && words.First == "done")
        {
            _table["customer.verified"] = "yes";
        }

        // Of what is told, a line with a question in it is doubted.
        var doubts = (values.GetValueOrDefault("facts") ?? "").Split('\n').Where(l => l.StartsWith('-') && l.Contains('?', StringComparison.Ordinal)).Select(l => l.TrimStart('-', ' '));
        return ValueTask.FromResult(new ActionResult(words.First, values) { Doubts = [.. doubts.Select(l => new Doubt(Recollection.WithoutSource(l), "", Recollection.WithoutSource(l), l))] });
    }

    public ValueTask SettleAsync(Doubt doubt, bool holds, CancellationToken cancellationToken)
    {
        Did.Add($"[Did={Words.Write("settle", [new("fact", doubt.Fact), new("holds", holds ? "yes" : "no")])}]");
        return ValueTask.CompletedTask;
    }

    private bool Clock(string value)
    {
        if (!DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return false;
        }

        Now = new DateTimeOffset(DateTime.SpecifyKind(time.TimeOfDay == TimeSpan.Zero ? time.AddHours(10) : time, DateTimeKind.Unspecified), TimeSpan.FromHours(1));
        return true;
    }

    // Written twice, an action comes out the first way the first time.
    private bool Outcome(string key, ActionDeclaration action, string value)
    {
        var words = Words.Read(value);
        if (!action.Outcomes.Contains(words.First) || words.Values.Keys.Any(v => !action.Values.ContainsKey(v)))
        {
            return false;
        }

        if (!_outcomes.TryGetValue(key, out var queue))
        {
            _outcomes[key] = queue = [];
        }

        queue.Enqueue(value);
        return true;
    }

    private IEnumerable<string> Known() =>
        [.. Plain, .. catalog.Sources, .. catalog.Checks, .. catalog.Suggestions, .. catalog.Actions.Keys];
}
