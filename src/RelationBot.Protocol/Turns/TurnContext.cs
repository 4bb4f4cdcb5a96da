namespace RelationBot.Protocol;

/// <summary>A turn while it runs: addresses what is sent and keeps it until the commit.</summary>
internal sealed class TurnContext(Activity activity, ConversationReference reference, TurnClock clock) : ITurnContext
{
    private readonly List<Activity> _sent = [];
    private bool _closed;

    public Activity Activity => activity;

    public ConversationReference Reference => reference;

    public IReadOnlyList<Activity> Sent => _sent;

    public TurnState TurnState { get; } = new();

    public Task<ResourceResponse> SendActivityAsync(Activity sent, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sent);
        cancellationToken.ThrowIfCancellationRequested();

        var reply = sent.ShallowCopy();
        var now = clock.Next();
        reply.Id = TurnClock.NewId(now);
        reply.Timestamp = now;
        reply.Type ??= ActivityTypes.Message;
        reply.ChannelId = reference.ChannelId;
        reply.ServiceUrl = reference.ServiceUrl;
        reply.Conversation = reference.Conversation;
        reply.From = Sender(reply.From);
        reply.Recipient ??= reference.User;
        reply.ReplyToId ??= Answered;
        reply.Locale ??= activity.Locale;

        // A bot may send from several tasks at once.
        lock (_sent)
        {
            if (_closed)
            {
                throw new InvalidOperationException("The turn is over: what is sent now could not be committed with it.");
            }

            _sent.Add(reply);
        }

        return Task.FromResult(new ResourceResponse(reply.Id));
    }

    /// <summary>Takes nothing more.</summary>
    public void Close()
    {
        lock (_sent)
        {
            _closed = true;
        }
    }

    /// <summary>The channel's id of what is answered: for an edit the message that was edited.</summary>
    private string? Answered => activity switch
    {
        { Type: ActivityTypes.Event, Name: ActivityEventNames.ContinueConversation } => null,
        { Type: ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete, ReplyToId: { } message } => message,
        _ => activity.Id,
    };

    /// <summary>An advisor may speak under her own name, but always from the bot's account.</summary>
    private ChannelAccount Sender(ChannelAccount? given) => new()
    {
        Id = given?.Id ?? reference.Bot?.Id,
        Name = given?.Name ?? reference.Bot?.Name,
        Role = RoleTypes.Bot,
        Properties = given?.Properties,
    };
}
