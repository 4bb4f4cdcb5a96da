namespace RelationBot.Dialogs.Running;

/// <summary>A world for sentences that need none.</summary>
internal sealed class Nobody : IWorld
{
    public static readonly Nobody Instance = new();

    public DateTimeOffset Now => default;

    public Speaker Speaker => Speaker.Visitor;

    public ValueTask<Known?> RecallAsync(string source, Slots slots, CancellationToken cancellationToken) => throw new NotSupportedException();

    public ValueTask<bool> CheckAsync(string check, Slots slots, CancellationToken cancellationToken) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<string>> SuggestAsync(string source, Slots slots, CancellationToken cancellationToken) => throw new NotSupportedException();

    public ValueTask<ActionResult> DoAsync(string action, Slots slots, CancellationToken cancellationToken) => throw new NotSupportedException();
}
