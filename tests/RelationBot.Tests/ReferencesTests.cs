using System.Xml.Linq;

namespace RelationBot.Tests;

/// <summary>The star: Language is the ground, three rooms stand on it or on nothing and never see each other, the host sees all.</summary>
public sealed class ReferencesTests
{
    [Theory]
    [InlineData("RelationBot.Language")]
    [InlineData("RelationBot.Protocol")]
    [InlineData("RelationBot.Dialogs", "RelationBot.Language")]
    [InlineData("RelationBot.Relationship", "RelationBot.Language")]
    [InlineData("RelationBot", "RelationBot.Dialogs", "RelationBot.Language", "RelationBot.Protocol", "RelationBot.Relationship")]
    public void Project_References_AreThoseOfTheStar(string project, params string[] allowed)
    {
        var file = XDocument.Load(Path.Combine(HostProcess.Root, "src", project, project + ".csproj"));

        var referenced = file.Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));

        Assert.Equal(allowed.Order(), referenced.Order());
    }

    [Fact]
    public void EntityFramework_IsReferencedByTheRelationshipAlone()
    {
        var referencing = Directory.EnumerateFiles(Path.Combine(HostProcess.Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file).Contains("EntityFramework", StringComparison.Ordinal));

        Assert.Equal(["RelationBot.Relationship"], referencing.Select(Path.GetFileNameWithoutExtension));
    }
}
