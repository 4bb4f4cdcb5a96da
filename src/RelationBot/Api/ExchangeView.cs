using RelationBot.Relationship.Memory;

namespace RelationBot.Api;

/// <summary>A past exchange summed up: what it was about, what was asked, done, promised and left open, and in what mood it ended.</summary>
public sealed record ExchangeView(
    DateTimeOffset At, IReadOnlyList<string> Matter, IReadOnlyList<string> Asked, IReadOnlyList<string> Done, IReadOnlyList<string> Promised,
    IReadOnlyList<string> LeftOpen, string Mood)
{
    internal static ExchangeView Of(Exchange exchange) => new(
        exchange.StartedAt, Lines(exchange.Matter), Lines(exchange.Asked), Lines(exchange.Done), Lines(exchange.Promised), Lines(exchange.LeftOpen),
        exchange.Mood.ToString().ToLowerInvariant());

    internal static string[] Lines(string lines) => lines.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
