using RelationBot.Dialogs;

namespace RelationBot.Bot;

/// <summary>
/// What dialogs reach in one turn. For a visitor who is not verified nothing is known and nothing can be done: the
/// engine tells him so, and were it to ask all the same, nothing of a record could leak.
/// </summary>
internal sealed class CustomerWorld(Vocabulary vocabulary, Speaker speaker, Served? served, DateTimeOffset now) : IWorld
{
    private static readonly IReadOnlyList<string> Nothing = [];

    public DateTimeOffset Now => now;

    public Speaker Speaker => speaker;

    public ValueTask<Known?> RecallAsync(string source, Slots slots, CancellationToken cancellationToken) =>
        served is null ? ValueTask.FromResult<Known?>(null) : vocabulary.Sources[source](Speaking(slots), slots, cancellationToken);

    public ValueTask<bool> CheckAsync(string check, Slots slots, CancellationToken cancellationToken) =>
        served is null ? ValueTask.FromResult(false) : vocabulary.Checks[check](Speaking(slots), slots, cancellationToken);

    public ValueTask<IReadOnlyList<string>> SuggestAsync(string source, Slots slots, CancellationToken cancellationToken) =>
        served is null ? ValueTask.FromResult(Nothing) : vocabulary.Suggestions[source](Speaking(slots), slots, cancellationToken);

    public ValueTask<ActionResult> DoAsync(string action, Slots slots, CancellationToken cancellationToken) =>
        served is null
            ? throw new InvalidOperationException($"{action} was called for a visitor who is not verified")
            : vocabulary.Actions[action].Do(Speaking(slots), slots, cancellationToken);

    private Served Speaking(Slots slots) => served! with { Locale = slots.Locale };
}
