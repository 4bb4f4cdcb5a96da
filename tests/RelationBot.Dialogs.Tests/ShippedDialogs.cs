using System.Runtime.CompilerServices;

namespace RelationBot.Dialogs.Tests;

/// <summary>The dialogs of the repository.</summary>
public static class ShippedDialogs
{
    public static readonly string Root = Path.GetFullPath(Path.Combine(Here(), "..", "..", "dialogs"));

    private static readonly Lazy<DialogLibrary> Loaded = new(() => DialogLibrary.Load(Root, TestCatalog.Full).Library!);

    public static DialogLibrary Library => Loaded.Value;

    public static DialogEngine Engine => new(Loaded.Value);

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
