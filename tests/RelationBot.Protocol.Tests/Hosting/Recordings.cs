using System.Text.Json;

namespace RelationBot.Protocol.Tests;

/// <summary>Activities that Microsoft's Agents Playground sent to a bot.</summary>
internal static class Recordings
{
    public static TheoryData<string> Names { get; } = [.. Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileName(file)!).Order()];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Recordings");

    public static JsonElement Read(string name) => JsonElement.Parse(File.ReadAllText(Path.Combine(Folder, name)));

    /// <summary>Those that only the team has, with the status that a bot on Microsoft's SDK answered.</summary>
    public static IEnumerable<(JsonElement Activity, int Status)> Shared() =>
        from file in Directory.EnumerateFiles(SharedData.Folder("teams")!, "*.json")
        from recording in JsonElement.Parse(File.ReadAllText(file)).EnumerateArray()
        select (recording.GetProperty("activity"), recording.GetProperty("botStatus").GetInt32());
}
