using System.Text.Encodings.Web;
using System.Text.Json;
using RelationBot.Language;

namespace RelationBot.CommandLine;

/// <summary>
/// Commands that answer JSON lines with JSON lines, as they come. A faulty line is told on standard error and does not
/// keep the rest from being answered.
/// </summary>
internal static class JsonLines
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="input">One JSON object a line; empty lines are passed over.</param>
    /// <param name="output">Receives the answers.</param>
    /// <param name="errors">Receives the faults, <c>(stdin)(line,column): CODE message</c>.</param>
    /// <param name="fault">What is wrong with a question, or null.</param>
    /// <param name="answer">The answer to a question that has no fault.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<int> AnswerAsync<TQuestion>(
        TextReader input, TextWriter output, TextWriter errors,
        Func<TQuestion, string?> fault, Func<TQuestion, object> answer, CancellationToken cancellationToken)
        where TQuestion : class
    {
        var exit = Commands.Done;
        for (var line = 1; await input.ReadLineAsync(cancellationToken) is { } json; line++)
        {
            if (string.IsNullOrWhiteSpace(json))
                continue;

            var (question, column) = Read<TQuestion>(json);
            if ((question is null ? "JSON this is no JSON object of the form that --help tells" : fault(question)) is { } wrong)
            {
                await errors.WriteLineAsync($"(stdin)({line},{column}): {wrong}");
                exit = Commands.Wrong;
                continue;
            }

            await output.WriteLineAsync(JsonSerializer.Serialize(answer(question!), Web));
            await output.FlushAsync(cancellationToken);
        }

        return exit;
    }

    /// <summary>What is wrong with a sentence and its language, or null.</summary>
    public static string? FaultOf(string? text, string? locale) =>
        text is null ? "TEXT there is no text"
        : locale is null ? "LOCALE there is no locale"
        : Bot.SpokenLocale.Of(locale) is null ? "LOCALE only fr-FR and en-US are understood"
        : null;

    /// <summary>The language of a question that <see cref="FaultOf"/> found no fault in.</summary>
    public static Locale LocaleOf(string? locale) => Bot.SpokenLocale.Of(locale)!.Value;

    private static (T? Question, int Column) Read<T>(string json) where T : class
    {
        try
        {
            return (JsonSerializer.Deserialize<T>(json, Web), 1);
        }
        catch (JsonException exception)
        {
            return (null, (int)(exception.BytePositionInLine ?? 0) + 1);
        }
    }
}
