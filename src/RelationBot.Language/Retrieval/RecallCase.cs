using System.Text.Json;
using RelationBot.Language.Text;

namespace RelationBot.Language.Retrieval;

/// <summary>One relationship with questions about it and the turns that answer them, to measure retrieval by.</summary>
public sealed record RecallCase(string? Customer, IReadOnlyList<PastExchange> Exchanges, IReadOnlyList<RecallQuestion> Questions)
{
    private const int ToTellTheLanguage = 200;

    private static readonly JsonSerializerOptions _web = new(JsonSerializerDefaults.Web) { RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true };

    /// <summary>The language of most turns.</summary>
    public Locale Locale
    {
        get
        {
            var told = Exchanges.SelectMany(e => e.Turns).Take(ToTellTheLanguage).Select(t => LanguageDetector.Detect(t.Text)).ToList();
            return told.Count(l => l == Locale.French) > told.Count(l => l == Locale.English) ? Locale.French : Locale.English;
        }
    }

    /// <summary>Reads JSON lines <c>{"customer":…,"exchanges":[{"at":…,"turns":[{"id":…,"speaker":…,"text":…}]}],"questions":[{"text":…,"evidence":[…]}]}</c>.</summary>
    /// <exception cref="FormatException">A line is wrong; the message is <c>(line,column): CODE what</c>.</exception>
    public static IReadOnlyList<RecallCase> Read(TextReader reader)
    {
        var cases = new List<RecallCase>();
        for (var line = 1; reader.ReadLine() is { } json; line++)
        {
            if (string.IsNullOrWhiteSpace(json))
            {
                continue;
            }

            try
            {
                cases.Add(JsonSerializer.Deserialize<RecallCase>(json, _web) ?? throw new FormatException($"({line},1): JSON this is no JSON object"));
            }
            catch (JsonException exception)
            {
                throw new FormatException($"({line},{(exception.BytePositionInLine ?? 0) + 1}): JSON this is no relationship of the form that --help tells{Where(exception)}", exception);
            }
        }

        return cases;
    }

    private static string Where(JsonException exception) => exception.Path is { Length: > 1 } path ? $", at {path}" : "";
}

/// <summary>A question and the ids of the turns that answer it.</summary>
public sealed record RecallQuestion(string Text, IReadOnlyList<string> Evidence);
