namespace RelationBot.Protocol.Tests;

/// <summary>A test on recordings that a clone of the project does not carry.</summary>
internal sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute()
    {
        if (SharedData.Folder("teams") is null)
        {
            Skip = "../shared/data/teams is not there.";
        }
    }
}

internal static class SharedData
{
    public static string? Folder(string name)
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            var folder = Path.Combine(directory.FullName, "shared", "data", name);
            if (Directory.Exists(folder))
            {
                return folder;
            }
        }

        return null;
    }
}
