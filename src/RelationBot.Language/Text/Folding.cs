using System.Globalization;
using System.Text;

namespace RelationBot.Language.Text;

/// <summary>What customers leave out when they type fast: capitals, accents, typographic apostrophes.</summary>
public static class Folding
{
    /// <summary>
    /// Lower case, accents off, « œ » as « oe », every apostrophe as <c>'</c>, every space as a plain one.
    /// The length may change; <see cref="Token"/>s keep the indexes of the text itself.
    /// </summary>
    public static string Fold(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var folded = new StringBuilder(text.Length + 4);
        foreach (var c in text)
        {
            Append(folded, c);
        }

        return folded.ToString();
    }

    /// <summary>True where the character is any of the apostrophes that keyboards produce.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '`' or '´';

    private static void Append(StringBuilder folded, char c)
    {
        if (c < 128)
        {
            folded.Append(c == '`' ? '\'' : char.IsWhiteSpace(c) ? ' ' : char.ToLowerInvariant(c));
        }
        else if (IsApostrophe(c))
        {
            folded.Append('\'');
        }
        else if (Ligature(c) is { } pair)
        {
            folded.Append(pair);
        }
        else if (char.IsWhiteSpace(c))
        {
            folded.Append(' ');
        }
        else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
        {
            folded.Append(Base(char.ToLowerInvariant(c)));
        }
    }

    private static string? Ligature(char c) => c switch
    {
        'œ' or 'Œ' => "oe",
        'æ' or 'Æ' => "ae",
        'ß' => "ss",
        _ => null,
    };

    // A lone surrogate cannot be normalised; it stands for itself.
    private static char Base(char c) => char.IsSurrogate(c) ? c : c.ToString().Normalize(NormalizationForm.FormD)[0];

    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c >= 128 || c is '`' or '\t' or '\r' or '\n' || char.IsAsciiLetterUpper(c))
            {
                return false;
            }
        }

        return true;
    }
}
