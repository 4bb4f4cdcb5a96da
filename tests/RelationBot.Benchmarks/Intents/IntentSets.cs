using RelationBot.Language.Intents;

namespace RelationBot.Benchmarks.Intents;

/// <summary>The files of labelled sentences, as available.</summary>
internal static class IntentSets
{
    public static bool AreHere => SharedData.Folder("language") is not null;

    public static IReadOnlyList<LabelledSentence> Read(string name)
    {
        using var reader = new StreamReader(Path.Combine(SharedData.Folder("language")!, name + ".csv"));
        return LabelledCsv.Read(reader);
    }
}
