using System.CommandLine;
using RelationBot.Language.Recognizers;

namespace RelationBot.CommandLine;

/// <summary><c>language recognize</c>: a JSON line with a sentence in, a JSON line with its entities out.</summary>
internal static class RecognizeCommand
{
    public static Command Create()
    {
        var recognize = new Command(
            "recognize", "Finds dates, numbers and the like: lines {\"text\":…,\"locale\":…,\"reference\":…,\"types\":[…]} in, lines {\"entities\":[…]} out.");
        recognize.SetAction((_, cancellationToken) => RunAsync(Console.In, Console.Out, Console.Error, cancellationToken));
        return recognize;
    }

    internal static Task<int> RunAsync(TextReader input, TextWriter output, TextWriter errors, CancellationToken cancellationToken) =>
        JsonLines.AnswerAsync<Question>(input, output, errors, Fault, Recognize, cancellationToken);

    private static object Recognize(Question asked) => new
    {
        entities = EntityRecognizer.Recognize(
            asked.Text!, JsonLines.LocaleOf(asked.Locale), asked.Reference ?? DateTime.UnixEpoch, asked.Types?.ToHashSet(StringComparer.Ordinal), Bot.SpokenLocale.DayFirst(asked.Locale)),
    };

    private static string? Fault(Question asked) =>
        JsonLines.FaultOf(asked.Text, asked.Locale)
        ?? (asked.Types?.FirstOrDefault(type => !EntityTypes.All.Contains(type)) is { } unknown ? $"TYPE there is no type '{unknown}'" : null);

    private sealed record Question(string? Text, string? Locale, DateTime? Reference, IReadOnlyList<string>? Types);
}
