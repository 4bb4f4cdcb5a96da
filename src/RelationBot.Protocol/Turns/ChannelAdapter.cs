using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace RelationBot.Protocol;

/// <summary>Between the channels and the bot: orders turns, recognises repetitions, commits, and only then releases.</summary>
internal sealed partial class ChannelAdapter(
    IServiceScopeFactory scopes,
    IConversationStore store,
    IConnector connector,
    IEnumerable<ITurnObserver> observers,
    TurnClock clock,
    ILogger<ChannelAdapter> logger) : IBotAdapter, IDisposable
{
    private const int MaxRuns = 3;
    private const int MaxWaiting = 256;

    private readonly ITurnObserver[] _observers = [.. observers];
    private readonly TurnQueue _queue = new();
    private readonly DeliveryProgress _progress = new();
    private readonly CancellationTokenSource _disposed = new();

    /// <summary>
    /// Handles one activity. Once its turn has begun it runs to its end, whether the caller still listens or not: a
    /// channel that gave up waiting will deliver again and be answered from the store.
    /// </summary>
    /// <param name="activity">What came in; gets an id and timestamp where it has none.</param>
    /// <param name="repeatable">Whether its id is the channel's, so that it may come twice.</param>
    /// <param name="post">Whether the answers are posted to the activity's service URL.</param>
    /// <param name="cancellationToken">Ends the waiting for the conversation's earlier turns.</param>
    public async Task<TurnResult> ProcessAsync(Activity activity, bool repeatable, bool post, CancellationToken cancellationToken)
    {
        var conversationId = activity.Conversation!.Id!;
        if (!await _queue.EnterAsync(conversationId, MaxWaiting, cancellationToken))
        {
            return new(TurnStatus.Busy, [], new("TooManyRequests", "This conversation has too many activities waiting."));
        }

        try
        {
            activity.Timestamp ??= clock.Next();
            activity.Id ??= TurnClock.NewId(activity.Timestamp.Value);
            if (repeatable && await store.FindTurnAsync(conversationId, activity.Id, _disposed.Token) is { } replies)
            {
                return await DeliverAsync(replies, post);
            }

            var result = await RunAsync(activity, activity.GetConversationReference(), null, _disposed.Token);
            return result.Status == TurnStatus.Done ? await DeliverAsync(result.Replies, post) : result;
        }
        catch (Exception exception)
        {
            // The message of an exception may quote what the customer wrote; its type and place do not.
            LogFailure(conversationId, activity.Id, exception.GetType().FullName, exception.StackTrace);
            return new(TurnStatus.Failed, [], new("BotError", "The bot failed to handle the activity."));
        }
        finally
        {
            _queue.Exit(conversationId);
        }
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<Activity>> ProcessActivityAsync(Activity activity, CancellationToken cancellationToken)
    {
        var result = await ProcessAsync(activity, repeatable: false, post: false, cancellationToken);
        return result.Error is { } error ? throw new InvalidOperationException(error.Message) : result.Replies;
    }

    /// <inheritdoc />
    /// <exception cref="DeliveryException">The turn is committed, but the channel did not take what was sent.</exception>
    public async Task ContinueConversationAsync(
        ConversationReference reference, Func<ITurnContext, CancellationToken, Task> callback, CancellationToken cancellationToken)
    {
        var conversationId = reference.Conversation?.Id ?? throw new ArgumentException("The reference names no conversation.", nameof(reference));
        await _queue.EnterAsync(conversationId, int.MaxValue, cancellationToken);
        try
        {
            var now = clock.Next();
            var activity = Activity.Event(ActivityEventNames.ContinueConversation);
            activity.Id = TurnClock.NewId(now);
            activity.Timestamp = now;
            activity.ChannelId = reference.ChannelId;
            activity.ServiceUrl = reference.ServiceUrl;
            activity.Conversation = reference.Conversation;
            activity.From = reference.User;
            activity.Recipient = reference.Bot;
            activity.Locale = reference.Locale;
            activity.RelatesTo = reference;

            var result = await RunAsync(activity, reference, callback, cancellationToken);
            if (result.Status == TurnStatus.Failed)
            {
                throw new InvalidOperationException(result.Error!.Message);
            }

            result = await DeliverAsync(result.Replies, reference.ServiceUrl is not null);
            if (result.Error is { } error)
            {
                throw new DeliveryException(error);
            }
        }
        finally
        {
            _queue.Exit(conversationId);
        }
    }

    /// <summary>Ends the turns that still run; by then the server has given them its time to finish.</summary>
    public void Dispose() => _disposed.Cancel();

    private async Task<TurnResult> RunAsync(
        Activity activity, ConversationReference reference, Func<ITurnContext, CancellationToken, Task>? callback, CancellationToken cancellationToken)
    {
        for (var run = 1; run <= MaxRuns; run++)
        {
            var turn = new TurnContext(activity, reference, clock);
            if (callback is not null)
            {
                await callback(turn, cancellationToken);
            }
            else
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<IBot>().OnTurnAsync(turn, cancellationToken);
            }

            turn.Close();

            // Not cancelled half way: a turn written but not announced would reach nobody.
            switch (await store.CommitAsync(turn, CancellationToken.None))
            {
                case CommitResult.Committed:
                    Announce(turn);
                    return new(TurnStatus.Done, turn.Sent);
                case CommitResult.AlreadyDone:
                    return new(TurnStatus.Done, await store.FindTurnAsync(activity.Conversation!.Id!, activity.Id!, cancellationToken) ?? []);
            }
        }

        LogConflict(activity.Conversation!.Id!, activity.Id, MaxRuns);
        return new(TurnStatus.Failed, [], new("Conflict", "The conversation kept changing meanwhile; nothing was done. Try again."));
    }

    /// <summary>Within the conversation's order, so that the answers of one turn arrive before those of the next.</summary>
    private async Task<TurnResult> DeliverAsync(IReadOnlyList<Activity> replies, bool post)
    {
        if (!post || replies.Count == 0)
        {
            return new(TurnStatus.Done, replies);
        }

        // What a channel took before it failed is not posted to it again when it repeats the activity.
        var (taken, error) = await connector.PostAsync(replies, _progress.Take(replies), _disposed.Token);
        if (error is not null)
        {
            _progress.Put(replies, taken);
        }

        return new(error is null ? TurnStatus.Done : TurnStatus.Undelivered, replies, error);
    }

    private void Announce(TurnContext turn)
    {
        foreach (var observer in _observers)
        {
            try
            {
                observer.OnCommitted(turn);
            }
            catch (Exception exception)
            {
                // The turn is durable whatever becomes of its announcement.
                LogFailure(turn.Reference.Conversation!.Id!, turn.Activity.Id, exception.GetType().FullName, exception.StackTrace);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "Turn {ActivityId} of conversation {ConversationId} failed: {ExceptionType}\n{StackTrace}")]
    private partial void LogFailure(string conversationId, string? activityId, string? exceptionType, string? stackTrace);

    [LoggerMessage(LogLevel.Error, "Turn {ActivityId} of conversation {ConversationId} met a conflict {Runs} times")]
    private partial void LogConflict(string conversationId, string? activityId, int runs);
}
