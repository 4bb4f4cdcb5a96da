using RelationBot.Language.Text;

namespace RelationBot.Language.Recognizers.Sequences;

/// <summary>Entities of type <c>phonenumber</c>.</summary>
internal static class PhoneModel
{
    private const int Longest = 32;

    public static void Find(string text, List<Entity> entities)
    {
        for (var at = 0; at < text.Length;)
        {
            if (char.IsAsciiDigit(text[at]) || (text[at] is '+' or '(' && at + 1 < text.Length))
            {
                var end = EndOf(text, at);
                if (text[at] == '(' && end > at && text.IndexOf(')', at, end - at) < 0)
                {
                    at++;
                    continue;
                }

                if (end > at && Accepts(text, at, end))
                {
                    entities.Add(new Entity(at, end - 1, text[at..end], "phonenumber", new Dictionary<string, object>
                    {
                        ["value"] = text[at..end].ToLowerInvariant(),
                        ["score"] = PhoneScore.Of(text.AsSpan(at, end - at)).ToString("0.##", System.Globalization.CultureInfo.InvariantCulture),
                    }));
                }

                at = Math.Max(at + 1, end);
            }
            else
            {
                at++;
            }
        }
    }

    // Digits with single separators between them; brackets around codes; an extension at the end.
    private static int EndOf(string text, int at)
    {
        var (end, i) = (at, at);
        var gap = 0;
        for (; i < text.Length && i - at < Longest * 2; i++)
        {
            var c = text[i];
            if (char.IsAsciiDigit(c))
            {
                (end, gap) = (i + 1, 0);
            }
            else if (c is ' ' or '-' or '.' or '/' or '(' or ')' or '\u00a0' or '\u202f' || (c == '+' && (i == at || text[i - 1] == '(')))
            {
                if (++gap > 3)
                {
                    break;
                }
            }
            else
            {
                break;
            }
        }

        return Extension(text, end);
    }

    private static int Extension(string text, int end)
    {
        var i = end;
        while (i < text.Length && text[i] == ' ')
        {
            i++;
        }

        var word = i;
        while (i < text.Length && char.IsAsciiLetter(text[i]))
        {
            i++;
        }

        if (Folding.Fold(text[word..i]) is not ("x" or "ext" or "extension" or "poste"))
        {
            return end;
        }

        while (i < text.Length && text[i] is ' ' or '.')
        {
            i++;
        }

        var digits = i;
        while (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        return i - digits is >= 2 and <= 5 ? i : end;
    }

    private static bool Accepts(string text, int at, int end)
    {
        var number = text.AsSpan(at, end - at);
        var digits = 0;
        foreach (var c in number)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return digits is >= 6 and <= 19 && !Touched(text, at, end) && PhoneShape.IsPlausible(number, digits) && !Otherwise(text, at);
    }

    private static bool Touched(string text, int at, int end)
    {
        if (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '+' or '*' or '=' or '.' or '/' or '_' or ',' or '$' or '%' or '#'))
        {
            return true;
        }

        if (at > 1 && text[at - 1] == '-' && text.AsSpan(at, Math.Min(4, text.Length - at)).IndexOf('(') < 0 && (char.IsLetterOrDigit(text[at - 2]) || text[at - 2] == ' ' || at == 1))
        {
            return true;
        }

        return (at == 1 && text[0] == '-')
            || (end < text.Length && (char.IsLetter(text[end]) || text[end] is '*' or '=' or '_' or '%'))
            || (end + 1 < text.Length && text[end] is ',' && char.IsAsciiDigit(text[end + 1]));
    }

    // « account number 12345678 », « credit card: 3600 … »: the words before say that it is another kind of number.
    private static bool Otherwise(string text, int at)
    {
        var from = Math.Max(0, at - 36);
        var before = Folding.Fold(text[from..at]);
        var phone = Math.Max(Math.Max(before.LastIndexOf("phone", StringComparison.Ordinal), before.LastIndexOf("tel", StringComparison.Ordinal)), before.LastIndexOf("call", StringComparison.Ordinal));
        var other = -1;
        foreach (var word in Others)
        {
            other = Math.Max(other, before.LastIndexOf(word, StringComparison.Ordinal));
        }

        return other > phone;
    }

    private static readonly string[] Others = ["account", "card", "carte", "compte", "iban", "american express", "ssn", "commande", "order", "siret"];
}
