namespace RelationBot.Dialogs.Authoring;

/// <summary>
/// Finds two traps of YAML before its parser does, or fails to: the French « : » and the « # » in a text without quotes.
/// Looks at the lines alone, because the parser's tree no longer shows them.
/// </summary>
internal static class YamlTraps
{
    public static void Find(string file, string[] lines, FaultList faults)
    {
        var blockIndent = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            var indent = line.Length - line.TrimStart(' ').Length;
            if (line.AsSpan().Trim().IsEmpty || (blockIndent >= 0 && indent > blockIndent))
            {
                continue;
            }

            blockIndent = -1;
            var start = indent;
            while (start + 1 < line.Length && line[start] == '-' && line[start + 1] == ' ')
            {
                start += 2;
            }

            if (start >= line.Length || line[start] == '#')
            {
                continue;
            }

            var (key, value) = Key(line, start);
            if (value < line.Length && line[value] is '|' or '>')
            {
                blockIndent = indent;
            }
            else if (IsText(line, key, value, start))
            {
                Look(file, line, i + 1, value, faults);
            }
        }
    }

    private static void Look(string file, string line, int number, int value, FaultList faults)
    {
        var colon = line.IndexOf(": ", value, StringComparison.Ordinal);
        var hash = line[value] == '#' ? value : line.IndexOf(" #", value, StringComparison.Ordinal);
        if (colon >= 0 && (hash < 0 || colon < hash))
        {
            faults.Add(new Place(file, number, colon + 1), Codes.Colon,
                "a colon followed by a space ends the text for YAML; put the whole text between double quotes");
        }
        else if (hash >= 0)
        {
            faults.Add(new Place(file, number, hash + (line[hash] == '#' ? 1 : 2)), Codes.Hash,
                "YAML takes everything from this # on for a comment; put the whole text between double quotes");
        }
    }

    // Only sentences are looked at: a comment after `type: date` is a comment.
    private static bool IsText(string line, string? key, int value, int start) =>
        value < line.Length && line[value] is not ('"' or '\'' or '[' or '{' or '&' or '*' or '!')
        && (key is "fr" or "en" or "about" || (key is null && start > 0 && line[start - 1] == ' '));

    private static (string? Key, int Value) Key(string line, int start)
    {
        var end = start;
        while (end < line.Length && (char.IsLetterOrDigit(line[end]) || line[end] is '-' or '_' or '.'))
        {
            end++;
        }

        if (end == start || end >= line.Length || line[end] != ':' || (end + 1 < line.Length && line[end + 1] != ' '))
        {
            return (null, start);
        }

        var value = end + 1;
        while (value < line.Length && line[value] == ' ')
        {
            value++;
        }

        return (line[start..end], value);
    }
}
