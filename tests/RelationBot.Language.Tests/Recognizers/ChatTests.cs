using System.Globalization;
using RelationBot.Language.Recognizers;

namespace RelationBot.Language.Tests.Recognizers;

/// <summary>Dates as customers type them: the lines of <c>Chat/*.txt</c>.</summary>
public sealed class ChatTests
{
    // A Tuesday, ten in the morning.
    private static readonly DateTime Now = new(2026, 11, 24, 10, 0, 0, DateTimeKind.Unspecified);

    public static TheoryData<string, string> French => Lines("french");

    public static TheoryData<string, string> English => Lines("english");

    [Theory]
    [MemberData(nameof(French))]
    public void Resolve_FrenchChat_IsWhatIsMeant(string typed, string meant) => Assert.Equal(meant, Show(DateResolver.Resolve(typed, Locale.French, Now)));

    [Theory]
    [MemberData(nameof(English))]
    public void Resolve_EnglishChat_IsWhatIsMeant(string typed, string meant) => Assert.Equal(meant, Show(DateResolver.Resolve(typed, Locale.English, Now)));

    private static TheoryData<string, string> Lines(string language)
    {
        var lines = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Recognizers", "Chat", language + ".txt")).Where(l => l.Length > 0 && l[0] != '#'))
        {
            var cut = line.LastIndexOf(" = ", StringComparison.Ordinal);
            lines.Add(line[..cut], line[(cut + 3)..]);
        }

        return lines;
    }

    private static string Show(When? when)
    {
        if (when is null)
        {
            return "-";
        }

        var days = when.Day is not { } day ? null : Day(day) + (when.DayEnd is { } end ? "/" + Day(end) : "");
        var time = (when.From, when.To) switch
        {
            (null, null) => when.Part?.ToString().ToLowerInvariant(),
            ({ } from, null) => Time(from) + (when.Open ? "-" : ""),
            (null, { } to) => "-" + Time(to),
            ({ } from, { } to) => Time(from) + "-" + Time(to),
        };
        return string.Join(' ', ((string?[])[days, time]).Where(p => p is not null));
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Time(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
