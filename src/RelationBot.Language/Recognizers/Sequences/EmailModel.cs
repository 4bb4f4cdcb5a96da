namespace RelationBot.Language.Recognizers.Sequences;

/// <summary>Entities of type <c>email</c>: addresses that RFC 5321 would deliver to a named host.</summary>
internal static class EmailModel
{
    public static void Find(string text, List<Entity> entities)
    {
        for (var sign = text.IndexOf('@', StringComparison.Ordinal); sign >= 0; sign = text.IndexOf('@', sign + 1))
        {
            var start = sign;
            while (start > 0 && sign - start < 64 && IsLocal(text[start - 1]))
            {
                start--;
            }

            var end = Host(text, sign + 1);
            var local = text.AsSpan(start, sign - start);
            if (end > 0 && local.Length > 0 && local[0] != '.' && local[^1] != '.' && local.IndexOf("..") < 0)
            {
                entities.Add(new Entity(start, end - 1, text[start..end], "email", new Dictionary<string, object> { ["value"] = text[start..end].ToLowerInvariant() }));
            }
        }
    }

    // Labels of letters, digits and hyphens; the last of letters only.
    private static int Host(string text, int at)
    {
        var (label, end, dots) = (at, 0, 0);
        var i = at;
        for (; i <= text.Length && i - at < 255; i++)
        {
            var c = i < text.Length ? text[i] : ' ';
            if (char.IsAsciiLetterOrDigit(c) || c == '-')
            {
                continue;
            }

            if (i == label)
            {
                break;
            }

            if (dots > 0 && i - label >= 2 && text.AsSpan(label, i - label).IndexOfAnyExcept(Letters) < 0)
            {
                end = i;
            }

            if (c != '.')
            {
                if (c == '_')
                {
                    return 0;
                }

                break;
            }

            (label, dots) = (i + 1, dots + 1);
        }

        return end;
    }

    private static readonly System.Buffers.SearchValues<char> Letters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static bool IsLocal(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '%' or '+' or '-' or '\'' or '&';
}
