using System.Text.Encodings.Web;
using System.Text.Json;
using RelationBot.Language.Recognizers;

namespace RelationBot.Benchmarks.Recognizers;

/// <summary>A failing case, for whoever works on it: never part of the tables.</summary>
internal static class FailureReport
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Print(SpecificationCase expected, IReadOnlyList<DateTime> references, IReadOnlyList<Entity> found)
    {
        Console.WriteLine($"\n{expected.Input}   @{references[0]:yyyy-MM-ddTHH:mm}{(references.Count > 1 ? "?" : "")}");
        foreach (var result in expected.Results)
        {
            var resolution = result.TryGetProperty("Resolution", out var r) ? JsonSerializer.Serialize(r, Readable) : "";
            Console.WriteLine($"  - {result.GetProperty("Text")} {(result.TryGetProperty("TypeName", out var t) ? t.ToString() : "")} {resolution}");
        }

        foreach (var entity in found)
        {
            Console.WriteLine($"  + {entity.Text} {entity.TypeName} {JsonSerializer.Serialize(entity.Resolution, Readable)}");
        }
    }
}
