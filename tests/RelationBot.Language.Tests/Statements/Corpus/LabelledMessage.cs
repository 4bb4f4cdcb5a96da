using System.Text.Json;

namespace RelationBot.Language.Tests.Statements.Corpus;

/// <summary>A customer's message and the facts it states; the form of the shared <c>extract-part.jsonl</c>.</summary>
/// <param name="Expect">Must be found.</param>
/// <param name="Allowed">Is right too, and neither rewarded nor counted as wrong.</param>
public sealed record LabelledMessage(string Text, string Locale, IReadOnlyList<LabelledFact> Expect, IReadOnlyList<LabelledFact>? Allowed)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public Locale Language => Locale.StartsWith("fr", StringComparison.Ordinal) ? RelationBot.Language.Locale.French : RelationBot.Language.Locale.English;

    public static IReadOnlyList<LabelledMessage> Load(string file) =>
        [.. File.ReadLines(file).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<LabelledMessage>(line, Json)!)];
}

/// <param name="Kinds">The kinds that count.</param>
/// <param name="Match">Patterns of which one must be found in the value.</param>
/// <param name="Reject">Patterns of which none may be.</param>
/// <param name="Polarity"><c>negative</c> where the negation may stand in the key or the kind as well.</param>
public sealed record LabelledFact(string Kind, string Key, string Value, IReadOnlyList<string> Kinds, IReadOnlyList<string> Match, IReadOnlyList<string>? Reject, string? Polarity);
