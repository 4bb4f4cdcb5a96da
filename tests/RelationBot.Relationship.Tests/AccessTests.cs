using Microsoft.Extensions.Options;
using RelationBot.Relationship.Access;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Tests;

public class AccessTests
{
    [Fact]
    public async Task ApiKeys_Created_IsFoundOnlyByItself()
    {
        await using var relation = await TestRelation.StartAsync();
        var keys = relation.Get<ApiKeys>();
        var key = await keys.CreateAsync(DeskRoles.Supervisor, "nightly", default);
        Assert.Equal(("nightly", DeskRoles.Supervisor), ((await keys.FindAsync(key, default))!.Name, (await keys.FindAsync(key, default))!.Role));
        Assert.Null(await keys.FindAsync(key + "x", default));
        Assert.Null(await keys.FindAsync("", default));
        await Assert.ThrowsAsync<ArgumentException>(() => keys.CreateAsync("king", "x", default));
        Assert.DoesNotContain(key, System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(relation.File + "-wal")));
    }

    [Fact]
    public async Task Uploads_Saved_IsFoundByItsId()
    {
        await using var relation = await TestRelation.StartAsync();
        var uploads = relation.Get<Uploads>();
        var id = await uploads.SaveUploadAsync("c1", "photo.png", "image/png", [1, 2, 3], default);
        Assert.Equal([1, 2, 3], (await uploads.FindUploadAsync(id, default))!.Content);
        Assert.Null(await uploads.FindUploadAsync("x", default));
    }

    [Fact]
    public void Options_Wrong_SaysEverythingAtOnce()
    {
        var result = new RelationshipOptionsValidation().Validate(
            null, new RelationshipOptions { DataDirectory = " ", TimeZone = "Mars/Olympus", Database = new() { Provider = "Oracle" } });
        Assert.Equal(3, result.Failures!.Count());
    }
}
