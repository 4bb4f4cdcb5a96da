namespace RelationBot.Language.Grammars;

/// <summary>One letter wrong, missing, too many, or two letters swapped.</summary>
internal static class Misspelling
{
    public static bool OneLetterApart(string a, string b)
    {
        if (a.Length < b.Length)
        {
            (a, b) = (b, a);
        }

        if (a.Length - b.Length > 1)
        {
            return false;
        }

        var start = 0;
        while (start < b.Length && a[start] == b[start])
        {
            start++;
        }

        if (a.Length > b.Length)
        {
            return a.AsSpan(start + 1).SequenceEqual(b.AsSpan(start));
        }

        if (start == a.Length)
        {
            return true;
        }

        return a.AsSpan(start + 1).SequenceEqual(b.AsSpan(start + 1))
            || (start + 1 < a.Length && a[start] == b[start + 1] && a[start + 1] == b[start]
                && a.AsSpan(start + 2).SequenceEqual(b.AsSpan(start + 2)));
    }
}
