using RelationBot.Dialogs.Authoring;
using RelationBot.Language;
using RelationBot.Language.Statements;

namespace RelationBot.Dialogs.Running;

/// <summary>One turn while it is worked out: what the state will be, what has been said so far.</summary>
internal sealed class Turn(DialogLibrary library, IWorld world, DialogState state, Locale locale)
{
    private readonly List<Said> _said = [];
    private readonly List<string> _prefix = [];
    private readonly List<string> _done = [];
    private readonly List<Doubt> _doubts = [];
    private string? _opening;
    private int _greetings;

    public DialogLibrary Library => library;

    public IWorld World => world;

    public DialogState State { get; set; } = state;

    public Locale Locale { get; set; } = locale;

    /// <summary>The form of address that he has just asked for: true for « tu »; null where he asked for none.</summary>
    public bool? FormAsked { get; set; }

    /// <summary>Whether he is addressed with « tu ».</summary>
    public bool Familiar => FormAsked ?? world.Speaker.Familiar ?? State.FamiliarHere ?? false;

    /// <summary>What the customer has just said; null where the engine speaks unasked.</summary>
    public Message? Heard { get; init; }

    /// <summary>What the message before had noted.</summary>
    public string? JustNoted { get; init; }

    public HandoffRequest? Handoff { get; private set; }

    public IReadOnlyList<Statement> Noted { get; set; } = [];

    /// <summary>Why something that he stated cannot be kept; <see cref="Keeping.Kept"/> where all can.</summary>
    public Keeping Unkept { get; set; }

    /// <summary>Who speaks is known, and agreed that what he says is remembered.</summary>
    public bool Remembers => world.Speaker is { Verified: true, MayRemember: true };

    public bool IsD1 => world.Speaker is { Verified: true, Tier: "d1" };

    public EngineTexts Texts => library.Texts;

    /// <summary>Says a sentence of a dialog.</summary>
    /// <param name="value">The values it may name, ready to be said; null for one that is not known.</param>
    public void Say(Wording wording, string why, Func<string, string?> value, IReadOnlyList<string>? suggestions = null) =>
        SayText(Fill(wording, value), why, suggestions);

    /// <summary>Says one of the engine's sentences.</summary>
    public void SayEngine(string name, IReadOnlyDictionary<string, string>? values = null, IReadOnlyList<string>? suggestions = null) =>
        SayText(Sentence(name, values), "engine/" + name, suggestions);

    /// <summary>Says what stands for something that no dialog does.</summary>
    public void SayBeyond(Beyond beyond, IReadOnlyList<string>? suggestions) => SayText(Fill(beyond.Answer, _ => null), "engine/beyond-" + beyond.Name, suggestions);

    /// <summary>Puts an engine's sentence before whatever is said next, in the same breath.</summary>
    public void Lead(string name, IReadOnlyDictionary<string, string>? values = null) => _prefix.Add(Sentence(name, values));

    /// <summary>Puts an engine's sentence before the first thing said in answer, even where that has been said already.</summary>
    public void Open(string name, IReadOnlyDictionary<string, string>? values) => _opening = Sentence(name, values);

    /// <summary>What was asked in the turn before whether it is (still) so.</summary>
    public IReadOnlyList<Doubt> Doubts { get; init; } = [];

    /// <summary>What this turn asks whether it is (still) so, if it comes to say so.</summary>
    public void MayAsk(IEnumerable<Doubt> doubts) => _doubts.AddRange(doubts);

    /// <summary>What was said last told of something done.</summary>
    public void MarkDone() => _done.Add(_said[^1].Text);

    /// <summary>What was said last offers a person: a yes takes the offer.</summary>
    public bool OffersPerson => _said.Count > _greetings && new Message(_said[^1].Text, Locale, default, library).Has("offering-a-person");

    /// <summary>True where it was said that what he wants cannot be done here.</summary>
    public bool IsUnserved { get; set; }

    /// <summary>True where something was done in this turn.</summary>
    public bool IsDone => _done.Count > 0;

    /// <summary>True where this turn began with the greeting.</summary>
    public bool HasGreeted => _greetings > 0;

    /// <summary>What was said so far is the greeting; the answer begins after it.</summary>
    public void EndGreeting() => _greetings = _said.Count;

    public string Sentence(string name, IReadOnlyDictionary<string, string>? values = null) =>
        Fill(Texts.Sentence(name), n => values?.GetValueOrDefault(n));

    /// <summary>The two buttons under a question.</summary>
    public IReadOnlyList<string> YesNo() => [Sentence("yes"), Sentence("no")];

    public string Title(Dialog dialog) => dialog.TitleIn(Locale, Familiar);

    /// <summary>Asks for a person; the conversation's dialogs end here.</summary>
    public void HandOver(HandoffRequest request, string? sentence)
    {
        Handoff = request;
        State = State with { Active = null, Suspended = [], Waiting = [], Ended = null, Asked = null, Choices = [], Failures = 0 };
        if (sentence is not null)
        {
            SayEngine(sentence);
        }
    }

    public DialogReply Finish()
    {
        if (_prefix.Count > 0)
        {
            _said.Add(new Said(string.Join(' ', _prefix), [], "engine"));
            _prefix.Clear();
        }

        if (_opening is not null && _greetings < _said.Count)
        {
            var first = _said[_greetings];
            _said[_greetings] = first with { Text = _opening + ' ' + first.Text };
        }

        List<Doubt> asked = [.. _doubts.Where(d => _said.Exists(s => s.Text.Contains(d.Asked, StringComparison.Ordinal))).DistinctBy(d => d.Fact)];
        return new DialogReply(State with { Locale = Locale, Familiar = Familiar, Doubts = asked }, _said, Handoff, Noted) { Done = _done, Unkept = Unkept };
    }

    /// <summary>What the world is told of a dialog under way.</summary>
    public Slots SlotsOf(Run run) => new(run.Slots) { Locale = Locale, Said = Heard?.Text ?? "", Wished = run.Wished, Within = run.Within, Stated = Noted, Overdue = Heard?.Has("overdue") == true };

    private void SayText(string text, string why, IReadOnlyList<string>? suggestions)
    {
        _said.Add(new Said(string.Join(' ', [.. _prefix, text]), suggestions ?? [], why));
        _prefix.Clear();
    }

    private string Fill(Wording wording, Func<string, string?> value)
    {
        var variants = wording.In(Locale, Familiar);
        var variant = variants.FirstOrDefault(v => v.Names.All(n => Value(n) is not null)) ?? variants[^1];
        return variant.Fill(n => Value(n) ?? "", (said, v) => ValueWriter.Join(said, v, Locale));

        string? Value(string name) => value(name) ?? name switch
        {
            "company" => Texts.Company(Locale),
            "name" when world.Speaker.Verified => world.Speaker.Name,
            "account" when world.Speaker.Verified => world.Speaker.Account,
            _ => null,
        };
    }

    /// <summary>Says first that a day was named which no calendar has (« le 31/02 »), where one was.</summary>
    public void LeadImpossible(Message message)
    {
        if (message.Days.Impossible)
        {
            Lead("no-such-day");
        }
    }
}
