namespace RelationBot.Dialogs.Tests;

/// <summary>A directory of dialogs that lives as long as a test.</summary>
public sealed class DialogDirectory : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("dialogs-");

    public string Root => _directory.FullName;

    public string Write(string file, string text)
    {
        var path = Path.Combine(Root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public IReadOnlyList<Fault> Check(string dialog)
    {
        Write("d/dialog.yaml", dialog);
        return DialogLibrary.Load(Root, TestCatalog.Full).Faults;
    }

    public void Dispose() => _directory.Delete(recursive: true);
}
