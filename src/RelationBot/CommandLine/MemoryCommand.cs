using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using RelationBot.Language;
using RelationBot.Language.Statements;

namespace RelationBot.CommandLine;

/// <summary><c>memory extract</c>: a JSON line with a sentence in, a JSON line with what it states out.</summary>
internal static class MemoryCommand
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var extract = new Command("extract", "Finds the lasting things that sentences state: JSON lines in, JSON lines out.");
        extract.SetAction((_, cancellationToken) => RunAsync(Console.In, Console.Out, Console.Error, cancellationToken));
        return new Command("memory", "Measures what the bot remembers.") { extract };
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
                var message = JsonSerializer.Deserialize<Message>(json, Web);
                if (Fault(message) is { } fault)
                {
                    exit = await TellAsync(errors, line, 1, fault);
                    continue;
                }

                var stated = StatementExtractor.Extract(
                    message!.Text!, message.Locale!.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Locale.English : Locale.French);
                var facts = stated.Select(s => new { s.Kind, s.Key, s.Value, s.Explicit, s.Confidence });
                await output.WriteLineAsync(JsonSerializer.Serialize(new { facts }, Web));
                await output.FlushAsync(cancellationToken);
            }
            catch (JsonException fault)
            {
                exit = await TellAsync(errors, line, (int)(fault.BytePositionInLine ?? 0) + 1, "JSON this is no JSON object of text and locale");
            }
        }

        return exit;
    }

    private static string? Fault(Message? message) => message switch
    {
        null or { Text: null } => "TEXT there is no text",
        { Locale: null } => "LOCALE there is no locale",
        { Locale: var locale } when !locale.StartsWith("fr", StringComparison.OrdinalIgnoreCase) && !locale.StartsWith("en", StringComparison.OrdinalIgnoreCase) =>
            "LOCALE only fr-FR and en-US are understood",
        _ => null,
    };

    private static async Task<int> TellAsync(TextWriter errors, int line, int column, string fault)
    {
        await errors.WriteLineAsync($"(stdin)({line},{column}): {fault}");
        return Commands.Wrong;
    }

    private sealed record Message(string? Text, string? Locale);
}
