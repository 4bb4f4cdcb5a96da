namespace RelationBot.Protocol.Tests;

/// <summary>A bot that does what the test says; by default it echoes.</summary>
internal sealed class DelegateBot(Func<ITurnContext, CancellationToken, Task>? logic = null) : IBot
{
    public static DelegateBot Echo { get; } = new();

    public Task OnTurnAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        logic is not null ? logic(turn, cancellationToken)
        : turn.Activity.Type == ActivityTypes.Message ? turn.SendActivityAsync(Activity.Message($"Echo: {turn.Activity.Text}"), cancellationToken)
        : Task.CompletedTask;
}
