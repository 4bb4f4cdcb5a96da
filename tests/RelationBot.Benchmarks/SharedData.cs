namespace RelationBot.Benchmarks;

/// <summary>The data that the figures are measured on; it lies beside the repository and is not part of it.</summary>
internal static class SharedData
{
    /// <summary>The folder under <c>../shared/data</c>, or null where a clone has none.</summary>
    public static string? Folder(string name)
    {
        for (var directory = new DirectoryInfo(Directory.GetCurrentDirectory()); directory is not null; directory = directory.Parent)
        {
            var candidate = Path.Combine(directory.FullName, "..", "shared", "data", name);
            if (File.Exists(Path.Combine(directory.FullName, "RelationBot.sln")))
            {
                return Directory.Exists(candidate) ? Path.GetFullPath(candidate) : null;
            }
        }

        return null;
    }
}
