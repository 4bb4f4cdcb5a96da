using RelationBot.Language;
using RelationBot.Language.Statements;

namespace RelationBot.Dialogs;

/// <summary>The values of a dialog's slots in canonical form: dates as 2026-03-06, day parts as <c>morning</c>, order numbers as RB-1042.</summary>
public sealed class Slots : Dictionary<string, string>
{
    /// <summary>The value of a <c>retraction</c> slot where all that is remembered is to be forgotten; anything else is the customer's words.</summary>
    public const string Everything = "everything";

    /// <summary>The language spoken, for what the world says back.</summary>
    public Locale Locale { get; init; }

    /// <summary>What the customer has just said, for a world that finds in it which of several things he means.</summary>
    public string Said { get; init; } = "";

    /// <summary>What he said complains that something has not come.</summary>
    public bool Overdue { get; init; }

    /// <summary>The value just wished for that could not be had, so that something near it is proposed; else null.</summary>
    public string? Wished { get; init; }

    /// <summary>The first and the last day that he wishes for, as 2026-03-09/2026-03-15; else null.</summary>
    public string? Within { get; init; }

    /// <summary>What he states in the same breath, which is not remembered yet.</summary>
    public IReadOnlyList<Statement> Stated { get; init; } = [];

    public Slots() : base(StringComparer.Ordinal) { }

    public Slots(IEnumerable<KeyValuePair<string, string>> values) : base(values, StringComparer.Ordinal) { }
}
