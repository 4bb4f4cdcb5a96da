using System.Globalization;
using System.Text.Json;

namespace RelationBot.Benchmarks.Recognizers;

/// <summary>One case of Recognizers-Text's specification.</summary>
internal sealed record SpecificationCase(string Input, DateTime? Reference, IReadOnlyList<JsonElement> Results)
{
    public static IReadOnlyList<SpecificationCase> Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        return [.. document.RootElement.EnumerateArray().Select(Of)];
    }

    /// <summary>What is expected but for the words: the same in every language that a case was translated to.</summary>
    public string Meaning() => string.Join('|', Results.Select(r =>
        r.TryGetProperty("TypeName", out var type) && r.TryGetProperty("Resolution", out var resolution) ? type.GetString() + resolution.GetRawText().Replace(" ", "", StringComparison.Ordinal) : "?"));

    private static SpecificationCase Of(JsonElement element) => new(
        element.GetProperty("Input").GetString()!,
        element.TryGetProperty("Context", out var context) && context.TryGetProperty("ReferenceDateTime", out var reference)
            ? DateTime.Parse(reference.GetString()!, CultureInfo.InvariantCulture)
            : null,
        [.. element.GetProperty("Results").EnumerateArray().Select(r => r.Clone())]);
}
