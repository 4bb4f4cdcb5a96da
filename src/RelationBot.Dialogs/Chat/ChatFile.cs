using RelationBot.Dialogs.Authoring;

namespace RelationBot.Dialogs.Chat;

/// <summary>A conversation as it should go.</summary>
/// <param name="Header">What is the case when it begins.</param>
/// <param name="Exchanges">Each message of the customer with what must follow; the first one may be the greeting, without a message.</param>
internal sealed record ChatFile(string Path, string[] Lines, IReadOnlyList<Setting> Header, IReadOnlyList<Exchange> Exchanges)
{
    private static readonly string[] Expectations = ["Suggestions", "Did", "Noted", "Handoff"];

    public static ChatFile Read(string path, string text, FaultList faults)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var header = new List<Setting>();
        var exchanges = new List<Exchange>();
        var between = new List<Setting>();
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            var place = new Place(path, i + 1, lines[i].Length - lines[i].TrimStart().Length + 1);
            if (line.Length == 0 || line[0] is '#' or '>')
            {
                continue;
            }

            if (Spoken(line, "user") is { } said)
            {
                exchanges.Add(new Exchange(said, i, [.. between]));
                between.Clear();
            }
            else if (Spoken(line, "bot") is not null)
            {
                Expect(exchanges, between, line, i, place, faults);
            }
            else if (line.StartsWith('[') && line.EndsWith(']') && Setting.Read(line[1..^1], place with { Column = place.Column + 1 }) is { } command)
            {
                if (!Expectations.Contains(command.Key))
                {
                    between.Add(command);
                }
                else if (exchanges.Count == 0 || between.Count > 0)
                {
                    faults.Add(place, Codes.ChatOrder, $"[{command.Key}=…] must follow what the bot says");
                }
                else
                {
                    exchanges[^1].Expected.Add((line, i));
                }
            }
            else if (exchanges.Count == 0 && !line.StartsWith('[') && Setting.Read(line, place) is { } setting)
            {
                header.Add(setting);
            }
            else
            {
                faults.Add(place, Codes.ChatLine, "expected `user: …`, `bot: …`, `[Command=…]`" + (exchanges.Count == 0 ? " or `key=value`" : ""));
            }
        }

        return new ChatFile(path, lines, header, exchanges);
    }

    /// <summary>The file with what it expects replaced by what the bot says now.</summary>
    public string Rewrite(IReadOnlyList<IReadOnlyList<string>> actual)
    {
        var drop = Exchanges.SelectMany(e => e.Expected.Select(x => x.Line)).ToHashSet();
        var add = Exchanges.Zip(actual).ToDictionary(z => z.First.Line, z => z.Second);
        var rewritten = new List<string>();
        for (var i = 0; i < Lines.Length; i++)
        {
            var isGreeting = add.ContainsKey(i) && Exchanges[0].Line == i && Exchanges[0].User is null;
            if (!drop.Contains(i) && !isGreeting)
            {
                rewritten.Add(Lines[i]);
            }

            rewritten.AddRange(add.GetValueOrDefault(i, []));
        }

        return string.Join('\n', rewritten);
    }

    private static void Expect(List<Exchange> exchanges, List<Setting> between, string line, int index, Place place, FaultList faults)
    {
        if (between.Count > 0)
        {
            faults.Add(place, Codes.ChatOrder, "a bot line must follow a user line or another bot line");
            return;
        }

        if (exchanges.Count == 0)
        {
            exchanges.Add(new Exchange(null, index, []));
        }

        exchanges[^1].Expected.Add((line, index));
    }

    private static string? Spoken(string line, string who) =>
        line.StartsWith(who + ":", StringComparison.OrdinalIgnoreCase) ? line[(who.Length + 1)..].Trim() : null;
}

/// <summary>One message and what must follow.</summary>
/// <param name="User">The message, or null where the bot opens the conversation.</param>
/// <param name="Line">Index of its line.</param>
/// <param name="Before">What changes in the world before it.</param>
internal sealed record Exchange(string? User, int Line, IReadOnlyList<Setting> Before)
{
    public List<(string Text, int Line)> Expected { get; } = [];
}

/// <summary>A <c>key=value</c>.</summary>
internal sealed record Setting(string Key, string Value, Place Place)
{
    public static Setting? Read(string text, Place place) =>
        text.IndexOf('=') is > 0 and var equals && !text[..equals].Contains(' ')
            ? new Setting(text[..equals], text[(equals + 1)..].Trim(), place)
            : null;
}
