namespace RelationBot.Language.Statements;

/// <summary>Places in a text.</summary>
internal static class Spans
{
    /// <summary>In their order; of overlapping ones the first and longest.</summary>
    public static List<(int Start, int Length)> Merged(IEnumerable<(int Start, int End)> found)
    {
        var merged = new List<(int Start, int Length)>();
        var reached = 0;
        foreach (var (start, end) in found.OrderBy(f => f.Start).ThenByDescending(f => f.End))
        {
            if (start >= reached)
            {
                merged.Add((start, end - start));
                reached = end;
            }
        }

        return merged;
    }

    /// <summary>The text with each place replaced by « … »; the same text where there is none.</summary>
    public static string Masked(string text, IReadOnlyList<(int Start, int Length)> places)
    {
        var masked = new System.Text.StringBuilder();
        var at = 0;
        foreach (var (start, length) in places)
        {
            masked.Append(text, at, start - at).Append('…');
            at = start + length;
        }

        return at == 0 ? text : masked.Append(text, at, text.Length - at).ToString();
    }
}
