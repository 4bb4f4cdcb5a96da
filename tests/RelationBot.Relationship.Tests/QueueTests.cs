using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Mails;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Tests;

/// <summary>What waits for another try holds up nobody behind it.</summary>
public class QueueTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task SendQueuedAsync_OneFails_IsTriedAgainLaterAndTheNextGoesAtOnce()
    {
        await using var relation = await TestRelation.StartAsync();
        var sender = Leaving(relation);
        await QueueAsync(relation, "nowhere");
        await QueueAsync(relation, "one@example.com");

        Assert.Equal(TimeSpan.FromSeconds(20), await sender.SendQueuedAsync(default));
        relation.Clock.Advance(TimeSpan.FromSeconds(5));
        await QueueAsync(relation, "two@example.com");
        Assert.Equal(TimeSpan.FromSeconds(15), await sender.SendQueuedAsync(default));

        Assert.Equal([1, 1, 1], Attempts(relation));
        Assert.Equal(2, Directory.GetFiles(sender.Folder!).Length);
        for (var attempt = 2; attempt <= 4; attempt++)
        {
            relation.Clock.Advance(TimeSpan.FromSeconds(20));
            Assert.Equal(attempt < 4 ? TimeSpan.FromSeconds(20) : null, await sender.SendQueuedAsync(default));
        }

        Assert.Equal([4, 1, 1], Attempts(relation));
    }

    [Fact]
    public async Task ExecuteAsync_WaitsForAnotherTry_StillSendsWhatComes()
    {
        var clock = new WaitingClock();
        await using var relation = await TestRelation.StartAsync(clock: clock);
        var sender = Leaving(relation);
        await QueueAsync(relation, "nowhere");
        await sender.StartAsync(default);
        await clock.Waits.WaitAsync(Patience);

        using var left = new FileSystemWatcher(Directory.CreateDirectory(sender.Folder!).FullName);
        var file = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        left.Created += (_, _) => file.TrySetResult();
        left.EnableRaisingEvents = true;
        await QueueAsync(relation, "one@example.com");
        sender.Notify();

        await file.Task.WaitAsync(Patience);
        await sender.StopAsync(default);
    }

    [Fact]
    public async Task FulfilAsync_SomebodyReads_ErasesEveryoneDueAndEmptiesTheLogLater()
    {
        await using var relation = await TestRelation.StartAsync();
        var queue = relation.Get<ErasureQueue>();
        foreach (var number in new[] { "Wolkenstein", "Bleiberg" })
        {
            var customer = await relation.AddCustomerAsync(number);
            await relation.Get<WriteGate>().WriteAsync(new RequestErasure(customer.Id, "chat", relation.Clock.GetUtcNow()).Apply, default);
        }

        using (var reader = new SqliteSession(relation.Get<DatabaseLocation>().Open()))
        {
            reader.Execute("BEGIN");
            Assert.Equal(2, reader.Scalar<long>("SELECT count(*) FROM Customers"));
            Assert.Equal(TimeSpan.FromSeconds(30), await queue.FulfilAsync(default));
            reader.Execute("ROLLBACK");
        }

        Assert.Equal(0, relation.Get<ReadPool>().Read(session => session.Scalar<long>("SELECT count(*) FROM Customers")));
        Assert.NotEqual(0, new FileInfo(relation.File + "-wal").Length);
        relation.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Null(await queue.FulfilAsync(default));
        Assert.Equal(0, new FileInfo(relation.File + "-wal").Length);
    }

    private static MailSender Leaving(TestRelation relation)
    {
        relation.Get<Microsoft.Extensions.Options.IOptions<MailOptions>>().Value.Folder = Path.Combine(relation.Folder, "mail");
        return relation.Get<MailSender>();
    }

    private static Task QueueAsync(TestRelation relation, string address) => relation.Get<WriteGate>().WriteAsync(
        new QueueMail(new MailRow { CustomerId = 1, Purpose = "code", Address = address, Subject = "s", Body = "b", At = relation.Clock.GetUtcNow() }).Apply, default);

    private static List<int> Attempts(TestRelation relation) =>
        relation.Get<ReadPool>().Read(session => session.All("SELECT Attempts FROM Mails ORDER BY Id", row => row.GetInt32(0)));

    /// <summary>A clock whose timers never ring, and that tells when somebody begins to wait for one.</summary>
    private sealed class WaitingClock : TestClock
    {
        private readonly TaskCompletionSource _waits = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Waits => _waits.Task;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime == TimeSpan.FromSeconds(20))
            {
                _waits.TrySetResult();
            }

            return base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }
}
