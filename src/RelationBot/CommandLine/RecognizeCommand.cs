using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using RelationBot.Language;
using RelationBot.Language.Recognizers;

namespace RelationBot.CommandLine;

/// <summary><c>language recognize</c>: a JSON line with a sentence in, a JSON line with its entities out.</summary>
internal static class RecognizeCommand
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var recognize = new Command("recognize", "Finds dates, numbers and the like: JSON lines in, JSON lines out.");
        recognize.SetAction((_, cancellationToken) => RunAsync(Console.In, Console.Out, Console.Error, cancellationToken));
        return recognize;
    }

    /// <summary>Answers line by line; a faulty line is told on <paramref name="errors"/> and does not keep the rest from being answered.</summary>
    internal static async Task<int> RunAsync(TextReader input, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        var exit = Commands.Done;
        for (var line = 1; await input.ReadLineAsync(cancellationToken) is { } json; line++)
        {
            if (string.IsNullOrWhiteSpace(json))
            {
                continue;
            }

            try
            {
                var asked = JsonSerializer.Deserialize<Question>(json, Web)!;
                if (Fault(asked) is { } fault)
                {
                    exit = await TellAsync(errors, line, 1, fault);
                    continue;
                }

                var entities = EntityRecognizer.Recognize(
                    asked.Text!, asked.Locale!.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Locale.English : Locale.French,
                    asked.Reference ?? DateTime.UnixEpoch, asked.Types?.ToHashSet(StringComparer.Ordinal));
                await output.WriteLineAsync(JsonSerializer.Serialize(new { entities }, Web));
                await output.FlushAsync(cancellationToken);
            }
            catch (JsonException fault)
            {
                exit = await TellAsync(errors, line, (int)(fault.BytePositionInLine ?? 0) + 1, "JSON this is no JSON object of text, locale, reference and types");
            }
        }

        return exit;
    }

    private static string? Fault(Question? asked) => asked switch
    {
        null or { Text: null } => "TEXT there is no text",
        { Locale: null } => "LOCALE there is no locale",
        { Locale: var locale } when !locale.StartsWith("fr", StringComparison.OrdinalIgnoreCase) && !locale.StartsWith("en", StringComparison.OrdinalIgnoreCase) =>
            "LOCALE only fr-FR and en-US are understood",
        { Types: { } types } when types.FirstOrDefault(t => !EntityTypes.All.Contains(t)) is { } unknown => $"TYPE there is no type '{unknown}'",
        _ => null,
    };

    private static async Task<int> TellAsync(TextWriter errors, int line, int column, string fault)
    {
        await errors.WriteLineAsync($"(stdin)({line},{column}): {fault}");
        return Commands.Wrong;
    }

    private sealed record Question(string? Text, string? Locale, DateTime? Reference, IReadOnlyList<string>? Types);
}
