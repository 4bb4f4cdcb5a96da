using RelationBot.Language.Recognizers;

namespace RelationBot.Language.Tests.Recognizers;

/// <summary>What a grammar of times must know, in whole sentences: the lines of <c>Times/*.txt</c>.</summary>
public sealed class TimesTests
{
    private static readonly DateTime Now = new(2026, 11, 24, 10, 0, 0, DateTimeKind.Unspecified);

    public static TheoryData<string, string> French => Lines("french");

    public static TheoryData<string, string> English => Lines("english");

    [Theory]
    [MemberData(nameof(French))]
    public void Recognize_FrenchSentence_FindsItsTime(string sentence, string expected) => Assert.Equal(expected, Found(sentence, Locale.French));

    [Theory]
    [MemberData(nameof(English))]
    public void Recognize_EnglishSentence_FindsItsTime(string sentence, string expected) => Assert.Equal(expected, Found(sentence, Locale.English));

    private static string Found(string sentence, Locale locale)
    {
        var entity = Assert.Single(EntityRecognizer.Recognize(sentence, locale, Now, new HashSet<string> { EntityTypes.DateTime }));
        var type = entity.TypeName["datetimeV2.".Length..];
        var values = (IReadOnlyList<IReadOnlyDictionary<string, object>>)entity.Resolution["values"];
        var value = type.EndsWith("time", StringComparison.Ordinal) || type.EndsWith("timerange", StringComparison.Ordinal) ? values[0] : values[^1];
        string? Text(string key) => value.TryGetValue(key, out var text) ? (string)text : null;
        return $"{entity.Text} | {type} | {Text("timex")} | {Text("value") ?? (Text("start") + "/" + Text("end"))}";
    }

    private static TheoryData<string, string> Lines(string language)
    {
        var lines = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Recognizers", "Times", language + ".txt")).Where(l => l.Length > 0 && l[0] != '#'))
        {
            var cut = line.IndexOf(" = ", StringComparison.Ordinal);
            lines.Add(line[..cut], line[(cut + 3)..]);
        }

        return lines;
    }
}
