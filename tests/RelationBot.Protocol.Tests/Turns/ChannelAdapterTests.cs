using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Moq;

namespace RelationBot.Protocol.Tests.Turns;

public sealed class ChannelAdapterTests
{
    private readonly MemoryConversationStore _store = new();
    private readonly CollectingLogger _log = new();

    [Fact]
    public async Task ProcessAsync_OneConversation_TurnsDoNotOverlap()
    {
        TaskCompletionSource firstMayEnd = new(), firstBegan = new();
        List<string> order = [];
        using var adapter = Adapter(async (turn, _) =>
        {
            order.Add($"begin {turn.Activity.Text}");
            if (turn.Activity.Text == "1")
            {
                firstBegan.SetResult();
                await firstMayEnd.Task;
            }

            order.Add($"end {turn.Activity.Text}");
        });

        var first = Process(adapter, "c", "1");
        await firstBegan.Task;
        var second = Process(adapter, "c", "22");
        firstMayEnd.SetResult();
        await Task.WhenAll(first, second);

        Assert.Equal(["begin 1", "end 1", "begin 22", "end 22"], order);
    }

    [Fact]
    public async Task ProcessAsync_TwoConversations_RunInParallel()
    {
        TaskCompletionSource a = new(), b = new();
        using var adapter = Adapter(async (turn, _) =>
        {
            var (mine, other) = turn.Activity.Conversation!.Id == "a" ? (a, b) : (b, a);
            mine.SetResult();
            await other.Task;
        });

        var results = await Task.WhenAll(Process(adapter, "a", "x"), Process(adapter, "b", "x"));

        Assert.All(results, result => Assert.Equal(TurnStatus.Done, result.Status));
    }

    [Fact]
    public async Task ProcessAsync_SameActivityTwice_DoneOnceAnsweredTwice()
    {
        var runs = 0;
        using var adapter = Adapter((turn, token) => turn.SendActivityAsync(Activity.Message($"run {++runs}"), token));

        var first = await Process(adapter, "c", "hi");
        var second = await Process(adapter, "c", "hi");

        Assert.Equal(1, runs);
        Assert.Equal(first.Replies.Single().Id, second.Replies.Single().Id);
    }

    [Fact]
    public async Task ProcessAsync_Replies_AreAddressed()
    {
        using var adapter = Adapter((turn, token) => turn.SendActivityAsync(new() { Text = "yes" }, token));

        var reply = (await Process(adapter, "c", "hi")).Replies.Single();

        Assert.Equal(("message", "a-2", "c", "msteams", "http://service", "fr-FR"), (reply.Type, reply.ReplyToId, reply.Conversation!.Id, reply.ChannelId, reply.ServiceUrl, reply.Locale));
        Assert.Equal(("bot", "bot", "user"), (reply.From!.Id, reply.From.Role, reply.Recipient!.Id));
        Assert.NotNull(reply.Id);
        Assert.NotNull(reply.Timestamp);
    }

    [Fact]
    public async Task ProcessAsync_OneActivitySentTwice_GivesTwo()
    {
        var same = Activity.Message("again");
        using var adapter = Adapter(async (turn, token) =>
        {
            await turn.SendActivityAsync(same, token);
            await turn.SendActivityAsync(same, token);
        });

        var replies = (await Process(adapter, "c", "hi")).Replies;

        Assert.Equal(2, replies.Select(reply => reply.Id).Distinct().Count());
        Assert.Null(same.Id);
    }

    [Fact]
    public async Task ProcessAsync_BotThrows_CommitsNothingAndLogsNoText()
    {
        using var adapter = Adapter(async (turn, token) =>
        {
            await turn.SendActivityAsync(Activity.Message("half"), token);
            throw new InvalidOperationException($"cannot understand {turn.Activity.Text}");
        });

        var result = await Process(adapter, "c", "my secret");

        Assert.Equal((TurnStatus.Failed, "BotError"), (result.Status, result.Error!.Code));
        Assert.Equal(0, await _store.LastPositionAsync("c", default));
        Assert.Contains("InvalidOperationException", Assert.Single(_log.Lines));
        Assert.DoesNotContain("my secret", _log.Lines[0]);
    }

    [Fact]
    public async Task ProcessAsync_Conflict_RunsAgainWithFreshContext()
    {
        List<ITurnContext> turns = [];
        var store = Store(CommitResult.Conflict, CommitResult.Conflict, CommitResult.Committed);
        using var adapter = Adapter(
            (turn, token) =>
            {
                turns.Add(turn);
                return turn.SendActivityAsync(Activity.Message("hi"), token);
            },
            store);

        var result = await Process(adapter, "c", "hi");

        Assert.Equal(3, turns.Distinct().Count());
        Assert.Single(result.Replies);
    }

    [Fact]
    public async Task ProcessAsync_ConflictForEver_Fails()
    {
        using var adapter = Adapter((_, _) => Task.CompletedTask, Store(CommitResult.Conflict, CommitResult.Conflict, CommitResult.Conflict));

        Assert.Equal("Conflict", (await Process(adapter, "c", "hi")).Error!.Code);
    }

    [Fact]
    public async Task ProcessAsync_AnotherHostWasFirst_AnswersWhatItAnswered()
    {
        var store = new Mock<IConversationStore>();
        store.Setup(s => s.CommitAsync(It.IsAny<ITurnContext>(), It.IsAny<CancellationToken>())).ReturnsAsync(CommitResult.AlreadyDone);
        store.SetupSequence(s => s.FindTurnAsync("c", "a-2", It.IsAny<CancellationToken>()))
            .ReturnsAsync((IReadOnlyList<Activity>?)null)
            .ReturnsAsync([Activity.Message("theirs")]);
        using var adapter = Adapter((turn, token) => turn.SendActivityAsync(Activity.Message("ours"), token), store.Object);

        Assert.Equal("theirs", (await Process(adapter, "c", "hi")).Replies.Single().Text);
    }

    [Fact]
    public async Task ContinueConversationAsync_WaitsItsTurn_AndIsNotItselfHistory()
    {
        TaskCompletionSource began = new(), mayEnd = new();
        using var adapter = Adapter(async (turn, token) =>
        {
            began.SetResult();
            await mayEnd.Task;
            await turn.SendActivityAsync(Activity.Message("answer"), token);
        });
        var turn = Process(adapter, "c", "question");
        await began.Task;

        var proactive = adapter.ContinueConversationAsync(
            Reference("c"),
            (context, token) => context.SendActivityAsync(new() { Text = "news", From = new() { Name = "Claire" } }, token),
            default);
        mayEnd.SetResult();
        await turn;
        await proactive;

        var history = await _store.ReadAsync("c", 0, 10, default);
        Assert.Equal(["question", "answer", "news"], history.Select(item => item.Activity.Text));
        Assert.Equal(("bot", "Claire"), (history[2].Activity.From!.Id, history[2].Activity.From!.Name));
        Assert.Null(history[2].Activity.ReplyToId);
    }

    [Fact]
    public async Task ContinueConversationAsync_CallbackThrows_CommitsNothingAndTellsTheCaller()
    {
        using var adapter = Adapter((_, _) => Task.CompletedTask);

        await Assert.ThrowsAsync<FormatException>(() => adapter.ContinueConversationAsync(
            Reference("c"), (_, _) => throw new FormatException(), default));
        Assert.Null(await _store.FindAsync("c", default));
    }

    [Fact]
    public async Task SendActivityAsync_AfterTheTurn_Throws()
    {
        ITurnContext? kept = null;
        using var adapter = Adapter((turn, _) =>
        {
            kept = turn;
            return Task.CompletedTask;
        });
        await Process(adapter, "c", "hi");

        await Assert.ThrowsAsync<InvalidOperationException>(() => kept!.SendActivityAsync(Activity.Message("late"), default));
    }

    private static IConversationStore Store(params CommitResult[] results)
    {
        Mock<IConversationStore> store = new();
        var commits = store.SetupSequence(s => s.CommitAsync(It.IsAny<ITurnContext>(), It.IsAny<CancellationToken>()));
        foreach (var result in results)
        {
            commits = commits.ReturnsAsync(result);
        }

        return store.Object;
    }

    private static Activity Message(string conversationId, string text) => new()
    {
        Type = ActivityTypes.Message,
        Id = $"a-{text.Length}",
        Text = text,
        ChannelId = ChannelIds.MsTeams,
        ServiceUrl = "http://service",
        Conversation = new() { Id = conversationId },
        From = new() { Id = "user" },
        Recipient = new() { Id = "bot" },
        Locale = "fr-FR",
    };

    private static ConversationReference Reference(string conversationId)
    {
        var message = Message(conversationId, "x");
        message.ServiceUrl = null;
        return message.GetConversationReference();
    }

    private static Task<TurnResult> Process(ChannelAdapter adapter, string conversationId, string text) =>
        adapter.ProcessAsync(Message(conversationId, text), repeatable: true, post: false, default);

    private ChannelAdapter Adapter(Func<ITurnContext, CancellationToken, Task> logic, IConversationStore? store = null) => new(
        new ServiceCollection().AddSingleton<IBot>(new DelegateBot(logic)).BuildServiceProvider().GetRequiredService<IServiceScopeFactory>(),
        store ?? _store,
        new NoConnector(),
        [],
        new(TimeProvider.System),
        _log);

    private sealed class NoConnector : IConnector
    {
        public Task<DeliveryResult> PostAsync(IReadOnlyList<Activity> activities, int first, CancellationToken cancellationToken) =>
            throw new NotSupportedException();
    }

    private sealed class CollectingLogger : ILogger<ChannelAdapter>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception) + exception);
    }
}
