using System.Text.Json;
using System.Text.Json.Nodes;
using RelationBot.Protocol;

/// <summary>Answers every text with one message that contains it, and knows the words of the conformance program.</summary>
internal sealed class EchoBot : IBot
{
    private static readonly JsonElement Card = JsonElement.Parse("""
        {"type":"AdaptiveCard","version":"1.4","body":[{"type":"TextBlock","text":"Your name?"},{"type":"Input.Text","id":"name"}],"actions":[{"type":"Action.Submit","title":"Send"}]}
        """);

    public Task OnTurnAsync(ITurnContext turn, CancellationToken cancellationToken) => turn.Activity switch
    {
        { Type: ActivityTypes.Message, Attachments: { Count: > 0 } files } => Say(turn, $"got {files.Count} attachment(s)", cancellationToken),
        { Type: ActivityTypes.Message, Text: { } text } => AnswerAsync(turn, text, cancellationToken),
        { Type: ActivityTypes.Message } => Say(turn, $"value: {turn.Activity.Value}", cancellationToken),
        { Type: ActivityTypes.Event, Name: { } name } => turn.SendActivityAsync(Activity.Event($"re:{name}", turn.Activity.Value), cancellationToken),
        _ => Task.CompletedTask,
    };

    private static async Task AnswerAsync(ITurnContext turn, string text, CancellationToken cancellationToken)
    {
        switch (text)
        {
            case "card":
                var card = Activity.Message("card");
                card.Attachments = [new() { ContentType = "application/vnd.microsoft.card.adaptive", Content = Card }];
                await turn.SendActivityAsync(card, cancellationToken);
                break;
            case "actions":
                var actions = Activity.Message("actions");
                actions.SuggestedActions = new() { Actions = [CardAction.ImBack("red"), CardAction.ImBack("blue")] };
                await turn.SendActivityAsync(actions, cancellationToken);
                break;
            case "typing":
                await turn.SendActivityAsync(new() { Type = ActivityTypes.Typing }, cancellationToken);
                await Say(turn, "typing", cancellationToken);
                break;
            case "multi":
                for (var part = 1; part <= 3; part++)
                {
                    await Say(turn, $"part {part}", cancellationToken);
                }

                break;
            case "event":
                await turn.SendActivityAsync(Activity.Event("event", JsonSerializer.SerializeToElement(new JsonObject { ["from"] = "bot" })), cancellationToken);
                break;
            case "bye":
                await Say(turn, "bye", cancellationToken);
                await turn.SendActivityAsync(new() { Type = ActivityTypes.EndOfConversation, Code = "completedSuccessfully" }, cancellationToken);
                break;
            case "fail":
                throw new InvalidOperationException("The echo bot fails on this word.");
            default:
                await Say(turn, $"Echo: {text}", cancellationToken);
                break;
        }
    }

    private static Task Say(ITurnContext turn, string text, CancellationToken cancellationToken) =>
        turn.SendActivityAsync(Activity.Message(text), cancellationToken);
}
