namespace RelationBot.Dialogs.Tests;

/// <summary>A world that records what it was asked.</summary>
public sealed class TableWorld : IWorld
{
    public DateTimeOffset Now { get; set; } = new(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(1));

    public Speaker Speaker { get; set; } = new(true, "Monsieur Martin", "Les Croissants d'Or", "d2", true);

    public Dictionary<string, Known> Memory { get; } = [];

    /// <summary>The days that can be proposed.</summary>
    public List<string> Openings { get; } = [];

    public Func<string, Slots, ActionResult> Act { get; set; } = (_, _) => new ActionResult("done");

    public List<string> Asked { get; } = [];

    public ValueTask<Known?> RecallAsync(string source, Slots slots, CancellationToken cancellationToken)
    {
        Asked.Add(source);
        return ValueTask.FromResult(Memory.GetValueOrDefault(source));
    }

    public ValueTask<bool> CheckAsync(string check, Slots slots, CancellationToken cancellationToken)
    {
        Asked.Add(check);
        return ValueTask.FromResult(true);
    }

    public ValueTask<IReadOnlyList<string>> SuggestAsync(string source, Slots slots, CancellationToken cancellationToken)
    {
        Asked.Add(source);
        return ValueTask.FromResult<IReadOnlyList<string>>(source == "delivery.openings" ? Openings : []);
    }

    public ValueTask<ActionResult> DoAsync(string action, Slots slots, CancellationToken cancellationToken)
    {
        Asked.Add(action);
        return ValueTask.FromResult(Act(action, slots));
    }
}
