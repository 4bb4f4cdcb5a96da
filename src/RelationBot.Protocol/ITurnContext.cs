namespace RelationBot.Protocol;

/// <summary>One turn: the activity that came in and what is sent in answer.</summary>
public interface ITurnContext
{
    /// <summary>The activity that started the turn.</summary>
    Activity Activity { get; }

    /// <summary>Where to reach this conversation again, also after a restart.</summary>
    ConversationReference Reference { get; }

    /// <summary>What has been sent so far in this turn, in order, each with its id, timestamp and addressing filled in.</summary>
    IReadOnlyList<Activity> Sent { get; }

    /// <summary>Objects that live as long as the turn, by type: the bot leaves there what must be committed with it.</summary>
    TurnState TurnState { get; }

    /// <summary>Queues an activity as part of the answer; it is delivered after the turn's commit.</summary>
    Task<ResourceResponse> SendActivityAsync(Activity activity, CancellationToken cancellationToken);
}
