using System.Collections.Frozen;

namespace RelationBot.Language.Retrieval;

/// <summary>By what one cooks or heats: the words that name it, in both languages.</summary>
public static class FuelWords
{
    private static readonly FrozenDictionary<string, string> Names = new[]
    {
        ("gas", "gaz gas propane butane"), ("electric", "induction electrique electricite electric electricity vitroceramique ceramic"), ("oil", "fioul mazout oil"),
        ("wood", "bois granules pellets wood pellet"), ("heatpump", "pompe pac pump"),
    }.SelectMany(fuel => fuel.Item2.Split(' ').Select(word => (Word: word, Name: fuel.Item1))).ToFrozenDictionary(f => f.Word, f => f.Name, StringComparer.Ordinal);

    /// <summary>The fuel that a folded word names, under one name in both languages (« gaz », "propane": gas); null for none.</summary>
    public static string? Named(string word) => Names.GetValueOrDefault(word);
}
