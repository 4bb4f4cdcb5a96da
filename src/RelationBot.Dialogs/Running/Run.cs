using RelationBot.Dialogs.Authoring;

namespace RelationBot.Dialogs.Running;

/// <summary>A dialog under way, within one turn; between turns it is a <see cref="Frame"/>.</summary>
internal sealed class Run
{
    public Run(Dialog dialog, Frame frame)
    {
        Dialog = dialog;
        At = Math.Max(0, dialog.IndexOf(frame.Step));
        Slots = new Slots(frame.Slots);
        Because = new(frame.Because, StringComparer.Ordinal);
        Doubts = new(frame.Doubts, StringComparer.Ordinal);
        Recalled = [.. frame.Recalled];
        Checked = [.. frame.Checked];
        Refused = [.. frame.Refused];
        Proposed = frame.Proposed;
        Within = frame.Within;
        Or = frame.Or;
        Shift = frame.Shift;
        Sooner = frame.Sooner;
        Before = new(frame.Before, StringComparer.Ordinal);
    }

    public Dialog Dialog { get; }

    /// <summary>The step that waits, or from which to walk on.</summary>
    public int At { get; set; }

    public Slots Slots { get; }

    public Dictionary<string, string> Because { get; }

    public Dictionary<string, Doubt> Doubts { get; }

    public HashSet<string> Recalled { get; }

    public HashSet<string> Checked { get; }

    public HashSet<string> Refused { get; }

    public string? Proposed { get; set; }

    public string? Within { get; set; }

    public IReadOnlyList<string> Or { get; set; }

    public int? Shift { get; set; }

    public bool Sooner { get; set; }

    public Dictionary<string, string> Before { get; }

    /// <summary>What the question put last offers.</summary>
    public IReadOnlyList<string> Offered { get; set; } = [];

    /// <summary>The value that a check has just refused.</summary>
    public string? Wished { get; set; }

    /// <summary>True where the customer has just turned a proposal down: he is asked, not given the next one.</summary>
    public bool Declined { get; set; }

    /// <summary>True where his yes was none: a person is offered beside the yes and the no.</summary>
    public bool Reserved { get; set; }

    /// <summary>Values that actions gave, for the sentences after them.</summary>
    public Dictionary<string, string> Values { get; } = new(StringComparer.Ordinal);

    public Step? Step => At < Dialog.Steps.Count ? Dialog.Steps[At] : null;

    /// <summary>Gives a slot the customer's value, which then is to be checked anew.</summary>
    public void Set(string slot, string value)
    {
        Slots[slot] = value;
        Refused.Remove(value);
        Checked.Remove(slot);
        Because.Remove(slot);
        Doubts.Remove(slot);
    }

    /// <summary>Takes a value back; it is not proposed again.</summary>
    public void Clear(string slot)
    {
        if (Slots.Remove(slot, out var value))
        {
            Refused.Add(value);
        }

        Checked.Remove(slot);
        Because.Remove(slot);
        Recalled.Add(slot);
    }

    public Frame ToFrame() => new(Dialog.Name)
    {
        Step = Step?.Name,
        Slots = new Dictionary<string, string>(Slots),
        Because = Because,
        Doubts = Doubts,
        Recalled = [.. Recalled],
        Checked = [.. Checked],
        Refused = [.. Refused],
        Proposed = Proposed,
        Within = Within,
        Or = Or,
        Shift = Shift,
        Sooner = Sooner,
        Before = Before,
    };
}
