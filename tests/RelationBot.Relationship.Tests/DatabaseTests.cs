using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Tests;

public class DatabaseTests
{
    [Fact]
    public async Task Model_WithoutMigration_IsNoticed()
    {
        await using var relation = TestRelation.Unprepared();
        await using var context = relation.Context();
        Assert.False(context.Database.HasPendingModelChanges(), "Run dotnet ef migrations add.");
    }

    [Fact]
    public async Task PrepareAsync_Twice_KeepsWhatIsThere()
    {
        await using var first = await TestRelation.StartAsync();
        await first.AddCustomerAsync("C-1");
        await using var second = await TestRelation.StartAsync(folder: first.Folder);
        await using var context = second.Context();
        Assert.Equal("C-1", (await context.Customers.SingleAsync()).Number);
    }

    [Fact]
    public async Task PrepareAsync_NotSqlite_RefusesAndLeavesUntouched()
    {
        await using var relation = TestRelation.Unprepared();
        var content = new string('x', 5000);
        await File.WriteAllTextAsync(relation.File, content);
        var prepared = await relation.Get<RelationDatabase>().PrepareAsync(default);
        Assert.Equal("DB002", prepared.Fault?.Code);
        Assert.StartsWith(relation.File + "(1,1): DB002 ", prepared.Fault!.ToString());
        Assert.Equal(content, await File.ReadAllTextAsync(relation.File));
        Assert.Single(Directory.GetFiles(relation.Folder));
    }

    [Fact]
    public async Task PrepareAsync_SomebodyElsesDatabase_RefusesAndLeavesUntouched()
    {
        await using var relation = TestRelation.Unprepared();
        using (var connection = new SqliteConnection($"Data Source={relation.File};Pooling=false"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE Recipes (Name TEXT)";
            command.ExecuteNonQuery();
        }

        var before = await File.ReadAllBytesAsync(relation.File);
        var prepared = await relation.Get<RelationDatabase>().PrepareAsync(default);
        Assert.Equal("DB003", prepared.Fault?.Code);
        Assert.Equal(before, await File.ReadAllBytesAsync(relation.File));
    }

    [Fact]
    public async Task PrepareAsync_NewerVersion_Refuses()
    {
        await using var relation = await TestRelation.StartAsync();
        await relation.Get<WriteGate>().WriteAsync(
            writer => writer.Execute("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99')"), default);
        var prepared = await relation.Get<RelationDatabase>().PrepareAsync(default);
        Assert.Equal("DB004", prepared.Fault?.Code);
    }

    [Fact]
    public async Task PrepareAsync_FolderCannotBe_SaysSo()
    {
        await using var outer = TestRelation.Unprepared();
        var file = Path.Combine(outer.Folder, "plain");
        await File.WriteAllTextAsync(file, "");
        await using var relation = TestRelation.Unprepared(folder: Path.Combine(file, "data"));
        var prepared = await relation.Get<RelationDatabase>().PrepareAsync(default);
        Assert.Equal("DB001", prepared.Fault?.Code);
    }
}
