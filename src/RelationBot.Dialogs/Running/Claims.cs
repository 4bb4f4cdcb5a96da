using RelationBot.Language.Recognizers;

namespace RelationBot.Dialogs.Running;

/// <summary>What a visitor says to be recognised by.</summary>
internal static class Claims
{
    private const int CodeDigits = 6;
    private const int Longest = 200;
    private const int FewWords = 8;
    private const int MostNames = 4;

    private static readonly HashSet<string> Beside = new(StringComparer.Ordinal)
    {
        "bonjour", "bonsoir", "je", "suis", "c'est", "c’est", "mon", "nom", "est", "et", "ma", "la", "de", "pour", "commande", "numéro", "numero", "n°",
        "hello", "hi", "i'm", "i’m", "im", "i", "am", "my", "name", "is", "and", "it's", "this", "order", "number", "no",
    };

    /// <summary>The message, where it names somebody; where it answers the question who he is, whatever it says.</summary>
    public static string? Identity(Message message, bool expected)
    {
        var text = message.Text.Trim();
        return text.Length is 0 or > Longest ? null
            : Names(text) || (expected && (message.YesNo is null || message.Words.Count > 2)) ? text
            : null;
    }

    /// <summary>Whether it may answer the offer to be recognised: a yes, or something to be recognised by and no question.</summary>
    public static bool Answers(Message message) =>
        message.Words.Count <= FewWords && !message.Text.Contains('?', StringComparison.Ordinal)
        && (message.YesNo == true || Names(message.Text) || OrderNumberRecognizer.Recognize(message.Text).Count > 0);

    /// <summary>Whether it names somebody by an address, a customer's number, or a name beside an order's number.</summary>
    public static bool IsNamed(Message message) => Names(message.Text) || NamesBesideOrder(message.Text);

    /// <summary>Whether it names somebody by a customer's number: whoever writes it so tells nothing of himself (« je suis Mme Durand, client C-4001 »).</summary>
    public static bool NamesNumber(string text) => Pieces(text).Any(IsCustomerNumber);

    /// <summary>Whether it names somebody, or an order, by which he may be found.</summary>
    public static bool IsGiven(Message message) => Names(message.Text) || OrderNumberRecognizer.Recognize(message.Text).Count > 0;

    /// <summary>« 482 913 », "482-913"; null where there are not exactly six digits in one run.</summary>
    public static string? Code(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                continue;
            }

            var digits = new List<char>();
            var end = i;
            for (; end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is ' ' or '-' or '.' or '\u00a0' or '\u202f'); end++)
            {
                if (char.IsAsciiDigit(text[end]))
                {
                    digits.Add(text[end]);
                }
            }

            if (digits.Count == CodeDigits)
            {
                return new string([.. digits]);
            }

            i = end;
        }

        return null;
    }

    // An e-mail address, or a number like C-1001 that is no order's.
    private static bool Names(string text) =>
        EmailRecognizer.Recognize(text).Count > 0 || NamesNumber(text);

    // « Alix Perrin, commande RB-5008 », "I'm Camille Morel, order RB-5033": nothing else is said.
    private static bool NamesBesideOrder(string text) =>
        OrderNumberRecognizer.Recognize(text) is [var order, ..]
        && Pieces(text.Replace(order.Text, " ", StringComparison.Ordinal)).Where(word => !Beside.Contains(word.ToLowerInvariant())).ToList() is { Count: > 0 and <= MostNames } names
        && names.TrueForAll(word => char.IsUpper(word[0]) && word.All(c => char.IsLetter(c) || c is '-' or '\'' or '’'));

    private static string[] Pieces(string text) => text.Split([' ', ',', ';', ':', '(', ')', '.', '!'], StringSplitOptions.RemoveEmptyEntries);

    private static bool IsCustomerNumber(string word)
    {
        var dash = word.IndexOf('-', StringComparison.Ordinal);
        return dash is >= 1 and <= 3 && word[..dash].All(char.IsAsciiLetter) && !word.StartsWith("rb", StringComparison.OrdinalIgnoreCase)
            && word.Length - dash > 3 && word[(dash + 1)..].All(char.IsAsciiDigit);
    }
}
