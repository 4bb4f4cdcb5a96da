using System.Text.Json;
using System.Text.Json.Serialization;
using RelationBot.Language;

namespace RelationBot.Dialogs;

/// <summary>Where one conversation stands between two messages. Small, immutable, kept by the host as JSON.</summary>
public sealed record DialogState
{
    /// <summary>The language spoken; null until the first words tell.</summary>
    public Locale? Locale { get; init; }

    /// <summary>Whether the customer is addressed with « tu », as of his last message.</summary>
    public bool Familiar { get; init; }

    /// <summary>The form of address that he asked for in this conversation where it is not remembered: true for « tu »; null where he asked for none.</summary>
    public bool? FamiliarHere { get; init; }

    /// <summary>The dialog that waits for an answer, or null.</summary>
    public Frame? Active { get; init; }

    /// <summary>Dialogs left for a digression, the one to come back to first at the end.</summary>
    public IReadOnlyList<Frame> Suspended { get; init; } = [];

    /// <summary>Wishes of the same sentence that wait for their turn, first one first.</summary>
    public IReadOnlyList<Frame> Waiting { get; init; } = [];

    /// <summary>What of the same sentence no dialog does, to be told once the wishes are done: its name under <c>beyond</c>.</summary>
    public string? Unsaid { get; init; }

    /// <summary>The dialog that ended last, so that a change of mind right after it is still understood.</summary>
    public Frame? Ended { get; init; }

    /// <summary>The same, kept while others run: an order named in it need not be named again.</summary>
    public Frame? Last { get; init; }

    /// <summary>A question the engine itself has put (<c>person</c>, <c>resume</c>, <c>which</c>), or null.</summary>
    public string? Asked { get; init; }

    /// <summary>The dialogs between which the customer was asked to choose, with what his words gave for each.</summary>
    public IReadOnlyList<Frame> Choices { get; init; } = [];

    /// <summary>Messages in a row that were not understood.</summary>
    public int Failures { get; init; }

    /// <summary>When the customer wrote last.</summary>
    public DateTimeOffset? LastAt { get; init; }

    /// <summary>Whether the customer has been told that this is a machine and that a person can be had.</summary>
    public bool Disclosed { get; init; }

    /// <summary>What was noted in this conversation, by the source that would recall it (<c>memory.delivery-slot</c>).</summary>
    public IReadOnlyDictionary<string, string> Noted { get; init; } = new Dictionary<string, string>();

    /// <summary>What was told of what is remembered, line by line, so that « le deuxième est faux » is understood.</summary>
    public IReadOnlyList<string> Told { get; init; } = [];

    /// <summary>What was asked a moment ago whether it is (still) so.</summary>
    public IReadOnlyList<Doubt> Doubts { get; init; } = [];

    /// <summary>What the last message had noted, so that « oubliez ça » right after it is understood.</summary>
    public string? JustNoted { get; init; }

    /// <summary>The same, addressing whoever speaks as he wishes: as is remembered of him, else as he said here.</summary>
    public DialogState AddressedTo(Speaker speaker)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        return this with { Familiar = speaker.Familiar ?? FamiliarHere ?? false, FamiliarHere = speaker.Familiar is null ? FamiliarHere : null };
    }

    /// <summary>A conversation in which nothing has been said yet.</summary>
    public static DialogState New(Locale? locale) => new() { Locale = locale };

    public string ToJson() => JsonSerializer.Serialize(this, DialogStateJson.Default.DialogState);

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="JsonException">The text is not a state.</exception>
    public static DialogState Parse(string json) =>
        JsonSerializer.Deserialize(json, DialogStateJson.Default.DialogState) ?? throw new JsonException("The state is null.");
}

/// <summary>A dialog under way.</summary>
public sealed record Frame(string Dialog)
{
    /// <summary>The step that waits for an answer, by name; null before the first.</summary>
    public string? Step { get; init; }

    /// <summary>Slots in canonical form.</summary>
    public IReadOnlyDictionary<string, string> Slots { get; init; } = new Dictionary<string, string>();

    /// <summary>Why a recalled slot is known, by slot, ready to be said.</summary>
    public IReadOnlyDictionary<string, string> Because { get; init; } = new Dictionary<string, string>();

    /// <summary>What a reason asks whether it is (still) so, by slot.</summary>
    public IReadOnlyDictionary<string, Doubt> Doubts { get; init; } = new Dictionary<string, Doubt>();

    /// <summary>Sources that were asked already; a value the customer took back is not recalled again.</summary>
    public IReadOnlyList<string> Recalled { get; init; } = [];

    /// <summary>Slots whose check holds.</summary>
    public IReadOnlyList<string> Checked { get; init; } = [];

    /// <summary>Values the customer or a check has turned down; they are not proposed again.</summary>
    public IReadOnlyList<string> Refused { get; init; } = [];

    /// <summary>The value proposed by the last question; « oui » takes it.</summary>
    public string? Proposed { get; init; }

    /// <summary>The span of days within which to propose (« la semaine prochaine »), as <c>2026-03-09/2026-03-15</c>, or null.</summary>
    public string? Within { get; init; }

    /// <summary>Days to take where the one wanted cannot be had (« jeudi ou vendredi »), best first.</summary>
    public IReadOnlyList<string> Or { get; init; } = [];

    /// <summary>By how many days the value that holds now is to be moved (« d'un jour », "back a week"), until the day is known; or null.</summary>
    public int? Shift { get; init; }

    /// <summary>True where any day before the one that holds now is wished.</summary>
    public bool Sooner { get; init; }

    /// <summary>What held before a change was made, by slot.</summary>
    public IReadOnlyDictionary<string, string> Before { get; init; } = new Dictionary<string, string>();

    /// <summary>The same without what was recalled, which is then looked up again.</summary>
    internal Frame WithoutRecalled() => this with
    {
        Slots = Slots.Where(s => !Because.ContainsKey(s.Key)).ToDictionary(),
        Recalled = [.. Recalled.Where(r => !Because.ContainsKey(r))],
        Because = new Dictionary<string, string>(),
    };
}

[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(DialogState))]
internal sealed partial class DialogStateJson : JsonSerializerContext;
