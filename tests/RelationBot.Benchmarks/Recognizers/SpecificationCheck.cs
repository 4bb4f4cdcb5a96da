using System.Globalization;
using System.Text.Json;
using RelationBot.Language.Recognizers;

namespace RelationBot.Benchmarks.Recognizers;

/// <summary>Whether what was found is what a case expects: the same entities, words, places and resolutions.</summary>
internal static class SpecificationCheck
{
    public static bool Holds(SpecificationCase expected, IReadOnlyList<Entity> found) =>
        expected.Results.Count == found.Count
        && expected.Results.All(r => found.Any(f => Same(r, f)));

    private static bool Same(JsonElement expected, Entity found)
    {
        if (expected.TryGetProperty("TypeName", out var type) && type.GetString() != found.TypeName)
        {
            return false;
        }

        if (!string.Equals(expected.GetProperty("Text").GetString()!.Trim(), found.Text, StringComparison.OrdinalIgnoreCase)
            || (expected.TryGetProperty("Start", out var start) && start.GetInt32() != found.Start && expected.TryGetProperty("End", out var end) && end.GetInt32() != found.End))
        {
            return false;
        }

        return !expected.TryGetProperty("Resolution", out var resolution) || resolution.ValueKind != JsonValueKind.Object
            || Covers(resolution, JsonSerializer.SerializeToElement(found.Resolution));
    }

    private static bool Covers(JsonElement expected, JsonElement found) => expected.ValueKind switch
    {
        JsonValueKind.Object => found.ValueKind == JsonValueKind.Object && expected.EnumerateObject().All(p =>
            p.Name is "Start" or "End" || (found.TryGetProperty(p.Name, out var value) ? Covers(p.Value, value) : p.Value.ValueKind == JsonValueKind.Null)),
        JsonValueKind.Array => found.ValueKind == JsonValueKind.Array && expected.GetArrayLength() == found.GetArrayLength()
            && expected.EnumerateArray().Zip(found.EnumerateArray()).All(p => Covers(p.First, p.Second) && p.First.ValueKind == p.Second.ValueKind),
        _ => Scalar(expected) == Scalar(found),
    };

    // The specification writes a number's value sometimes with the language's comma and sometimes with a point.
    private static string Scalar(JsonElement element)
    {
        var text = element.ToString();
        return double.TryParse(text.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number.ToString("R", CultureInfo.InvariantCulture)
            : text;
    }
}
