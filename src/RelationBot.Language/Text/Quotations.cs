namespace RelationBot.Language.Text;

/// <summary>What stands between quotation marks: somebody else's words, or a title.</summary>
internal static class Quotations
{
    /// <summary>The text with quoted parts blanked, so that every index stays. An opening mark that is never closed quotes nothing.</summary>
    public static string Blank(string text)
    {
        char[]? blanked = null;
        for (var i = 0; i < text.Length; i++)
        {
            var close = text[i] switch { '«' => '»', '“' => '”', '"' => '"', _ => '\0' };
            if (close == '\0')
            {
                continue;
            }

            var end = text.IndexOf(close, i + 1);
            if (end < 0)
            {
                break;
            }

            blanked ??= text.ToCharArray();
            blanked.AsSpan(i + 1, end - i - 1).Fill(' ');
            i = end;
        }

        return blanked is null ? text : new string(blanked);
    }
}
