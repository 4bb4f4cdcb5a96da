namespace RelationBot.Relationship.Tests;

internal static class CsvFiles
{
    /// <summary>Writes a file into the relation's folder; its path.</summary>
    public static string Write(TestRelation relation, string content)
    {
        var path = Path.Combine(relation.Folder, Guid.NewGuid().ToString("N") + ".csv");
        File.WriteAllText(path, content);
        return path;
    }
}

/// <summary>A test on data that lies beside a developer's working copy and is not part of the project.</summary>
internal sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute(string path)
    {
        if (Find(path) is null)
        {
            Skip = $"../shared/data/{path} is not here.";
        }
    }

    /// <summary>The file, looked for from the test's folder upwards.</summary>
    public static string? Find(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", "data", path);
            if (File.Exists(file))
            {
                return file;
            }
        }

        return null;
    }
}
