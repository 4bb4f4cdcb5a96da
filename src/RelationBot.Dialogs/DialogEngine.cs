namespace RelationBot.Dialogs;

/// <summary>Advances a conversation by one message. Holds nothing between messages; one instance serves all conversations at once.</summary>
public sealed class DialogEngine(DialogLibrary library)
{
    /// <summary>What is said when a conversation opens: that this is a machine, that a person can be had.</summary>
    public ValueTask<DialogReply> GreetAsync(DialogState state, IWorld world, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Say(state, "greeting"));

    /// <summary>Answers one message.</summary>
    public ValueTask<DialogReply> AdvanceAsync(DialogState state, string text, IWorld world, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Say(state, "not-understood"));

    /// <summary>One of the engine's own sentences, by its name in <c>engine.yaml</c>.</summary>
    /// <exception cref="KeyNotFoundException">There is no sentence of that name.</exception>
    public DialogReply Say(DialogState state, string sentenceName, IReadOnlyDictionary<string, string>? values = null) =>
        new(state, [new Said($"{library} {sentenceName} {values}", [], "engine/" + sentenceName)], null, []);
}
