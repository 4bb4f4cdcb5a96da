namespace RelationBot.Dialogs.Chat;

/// <summary><c>scheduled order=RB-1042 product="Lave-linge Lumo 8"</c>: a word, then values, quoted where they hold spaces.</summary>
internal sealed record Words(string First, IReadOnlyDictionary<string, string> Values)
{
    public static Words Read(string text)
    {
        var parts = Split(text);
        var values = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in parts.Skip(1))
        {
            var equals = part.IndexOf('=');
            values[equals > 0 ? part[..equals] : part] = equals > 0 ? part[(equals + 1)..] : "";
        }

        return new Words(parts.Count > 0 ? parts[0] : "", values);
    }

    public static string Write(string first, IEnumerable<KeyValuePair<string, string>> values) =>
        string.Join(' ', values.Select(v => $"{v.Key}={(v.Value.Any(char.IsWhiteSpace) ? $"\"{v.Value}\"" : v.Value)}").Prepend(first));

    private static List<string> Split(string text)
    {
        var parts = new List<string>();
        var part = new System.Text.StringBuilder();
        var quoted = false;
        foreach (var c in text)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ' ' && !quoted)
            {
                parts.Add(part.ToString());
                part.Clear();
            }
            else
            {
                part.Append(c);
            }
        }

        parts.Add(part.ToString());
        return [.. parts.Where(p => p.Length > 0)];
    }
}
