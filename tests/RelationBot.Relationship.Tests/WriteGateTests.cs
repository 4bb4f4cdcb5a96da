using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RelationBot.Relationship.Access;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Tests;

public class WriteGateTests
{
    private const string Insert = "INSERT INTO Accounts (Name) VALUES ($1)";

    [Fact]
    public async Task WriteAsync_OneOfManyFails_FailsAlone()
    {
        await using var relation = await TestRelation.StartAsync();
        var gate = relation.Get<WriteGate>();
        var writes = Enumerable.Range(0, 1000).Select(i => gate.WriteAsync(
            writer =>
            {
                writer.Execute(Insert, "A" + i);
                return i == 500 ? throw new InvalidDataException("this one") : i;
            },
            default)).ToList();

        await Assert.ThrowsAsync<InvalidDataException>(() => writes[500]);
        writes.RemoveAt(500);
        await Task.WhenAll(writes);
        await using var context = relation.Context();
        Assert.Equal(999, await context.Accounts.CountAsync());
        Assert.False(await context.Accounts.AnyAsync(a => a.Name == "A500"));
    }

    [Fact]
    public async Task WriteAsync_WaitingWork_SharesOneTransaction()
    {
        await using var relation = await TestRelation.StartAsync();
        var gate = relation.Get<WriteGate>();
        using var hold = new ManualResetEventSlim();
        var blocker = gate.ExclusiveAsync(() => { hold.Wait(); return 0; }, default);
        var seen = Enumerable.Range(0, 100).Select(i => gate.WriteAsync(
            writer =>
            {
                writer.Execute(Insert, "A" + i);
                // Another connection sees nothing before the commit that all of them share.
                return relation.Get<ReadPool>().Read(s => s.Scalar<long>("SELECT count(*) FROM Accounts"));
            },
            default)).ToList();
        hold.Set();
        await blocker;
        Assert.All(await Task.WhenAll(seen), count => Assert.Equal(0, count));
    }

    [Fact]
    public async Task WriteAsync_Completed_SurvivesReopening()
    {
        await using var first = await TestRelation.StartAsync();
        await first.Get<WriteGate>().WriteAsync(writer => writer.Execute(Insert, "kept"), default);
        // Opened while the first still holds its connections, as after a crash: nothing was closed in order.
        await using var second = await TestRelation.StartAsync(folder: first.Folder);
        await using var context = second.Context();
        Assert.Equal("kept", (await context.Accounts.SingleAsync()).Name);
    }

    [Fact]
    public async Task WriteAsync_CancelledBeforeItsTurn_DoesNothing()
    {
        await using var relation = await TestRelation.StartAsync();
        var gate = relation.Get<WriteGate>();
        using var hold = new ManualResetEventSlim();
        using var cancel = new CancellationTokenSource();
        var blocker = gate.ExclusiveAsync(() => { hold.Wait(); return 0; }, default);
        var write = gate.WriteAsync(writer => writer.Execute(Insert, "late"), cancel.Token);
        await cancel.CancelAsync();
        hold.Set();
        await blocker;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => write);
        await using var context = relation.Context();
        Assert.Equal(0, await context.Accounts.CountAsync());
    }

    [Fact]
    public async Task Dispose_WithWaitingWork_FinishesIt()
    {
        await using var relation = await TestRelation.StartAsync();
        var gate = new WriteGate(relation.Get<DatabaseLocation>(), Microsoft.Extensions.Logging.Abstractions.NullLogger<WriteGate>.Instance);
        var writes = Enumerable.Range(0, 300).Select(i => gate.WriteAsync(writer => writer.Execute(Insert, "A" + i), default)).ToList();
        await gate.DisposeAsync();
        await Task.WhenAll(writes);
        await using var context = relation.Context();
        Assert.Equal(300, await context.Accounts.CountAsync());
    }

    [Fact]
    public async Task WriteAsync_InsideTheGate_IsRefused()
    {
        await using var relation = await TestRelation.StartAsync();
        var gate = relation.Get<WriteGate>();
        await Assert.ThrowsAsync<InvalidOperationException>(() => gate.WriteAsync(
            _ => gate.WriteAsync(w => w.Execute(Insert, "x"), default).GetAwaiter().GetResult(), default));
    }

    [Fact]
    public async Task SaveChangesAsync_AmongTurns_PassesTheGate()
    {
        await using var relation = await TestRelation.StartAsync();
        var gate = relation.Get<WriteGate>();
        var work = Enumerable.Range(0, 200).Select(i => i % 2 == 0
            ? gate.WriteAsync(writer => writer.Execute(Insert, "A" + i), default)
            : Task.Run(async () =>
            {
                await using var context = relation.Context();
                context.Accounts.Add(new Account { Name = "A" + i });
                await context.SaveChangesAsync();
            }));
        await Task.WhenAll(work);
        await using var after = relation.Context();
        Assert.Equal(200, await after.Accounts.CountAsync());
    }

    [Fact]
    public async Task SaveChanges_WithoutWaiting_IsRefused()
    {
        await using var relation = await TestRelation.StartAsync();
        await using var context = relation.Context();
        context.Accounts.Add(new Account { Name = "x" });
        Assert.Throws<NotSupportedException>(() => context.SaveChanges());
    }

    [Fact]
    public async Task UserManager_NewDeskUser_IsStoredWithItsRole()
    {
        await using var relation = await TestRelation.StartAsync();
        await using var scope = relation.Scope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<DeskUser>>();
        var user = new DeskUser { UserName = "a@example.com", Email = "a@example.com", DisplayName = "A" };
        Assert.True((await users.CreateAsync(user, "Bonjour-2026!")).Succeeded);
        Assert.True((await users.AddToRoleAsync(user, DeskRoles.Advisor)).Succeeded);
        Assert.True(await users.CheckPasswordAsync(user, "Bonjour-2026!"));
        Assert.Equal([DeskRoles.Advisor], await users.GetRolesAsync(user));
    }

    [Fact]
    public async Task WriteAsync_TwoProcesses_BothGetThrough()
    {
        await using var host = await TestRelation.StartAsync();
        await using var import = await TestRelation.StartAsync(folder: host.Folder);
        await Task.WhenAll(Enumerable.Range(0, 400).Select(i =>
            (i % 2 == 0 ? host : import).Get<WriteGate>().WriteAsync(writer => writer.Execute(Insert, "A" + i), default)));
        await using var context = host.Context();
        Assert.Equal(400, await context.Accounts.CountAsync());
    }
}
