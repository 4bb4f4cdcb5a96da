using System.CommandLine;
using RelationBot.Language.Statements;

namespace RelationBot.CommandLine;

/// <summary><c>memory extract</c>: a JSON line with a sentence in, a JSON line with what it states out.</summary>
internal static class MemoryCommand
{
    public static Command Create()
    {
        var extract = new Command("extract", "Finds the lasting things that sentences state: lines {\"text\":…,\"locale\":…} in, lines {\"facts\":[…]} out.");
        extract.SetAction((_, cancellationToken) => RunAsync(Console.In, Console.Out, Console.Error, cancellationToken));
        return new Command("memory", "What sentences leave in memory, and what is found again.") { extract, RecallCommand.Create() };
    }

    internal static Task<int> RunAsync(TextReader input, TextWriter output, TextWriter errors, CancellationToken cancellationToken) =>
        JsonLines.AnswerAsync<Message>(input, output, errors, asked => JsonLines.FaultOf(asked.Text, asked.Locale), Extract, cancellationToken);

    private static object Extract(Message message) => new
    {
        facts = StatementExtractor.ExtractAll(message.Text!, JsonLines.LocaleOf(message.Locale))
            .Select(s => new { s.Kind, s.Key, s.Value, s.Explicit, s.Confidence }),
    };

    private sealed record Message(string? Text, string? Locale);
}
