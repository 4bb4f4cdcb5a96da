using System.Collections.Frozen;
using RelationBot.Language.Text;

namespace RelationBot.Language.Statements;

/// <summary>
/// What must not be remembered: <see cref="AccountNumbers"/>, and what follows words like « digicode », "PIN" and
/// « mot de passe ». Both languages at once, as people mix them. Rather one word too many than a door code kept.
/// </summary>
public static class Secrets
{
    private const int NearBy = 5;

    private static readonly FrozenSet<string> Codes = FrozenSet.Create(
        "code", "codes", "digicode", "digicodes", "pin", "password", "passwords", "passcode", "passphrase", "pwd", "mdp", "cvv", "cvc", "cryptogramme", "interphone", "ssn");

    private static readonly FrozenSet<string> CardCodes = FrozenSet.Create("pin", "cvv", "cvc", "cryptogramme");

    private static readonly FrozenSet<string> Passwords = FrozenSet.Create("password", "passcode", "passphrase", "pwd", "mdp");

    private static readonly FrozenSet<string> Harmless = FrozenSet.Create(
        "postal", "promo", "promotion", "promotionnel", "reduction", "avantage", "suivi", "article", "erreur", "produit", "client", "barre", "barres", "parrainage", "couleur",
        "zip", "post", "error", "area", "discount", "coupon", "product", "bar", "qr", "country", "tracking", "referral", "dress", "colour", "color", "voucher");

    private static readonly FrozenSet<string> Says = FrozenSet.Create("est", "is", "c", "cest", ":", "=", "s");

    // « mon mot de passe c'est bien tulipe »: what is said comes after them.
    private static readonly FrozenSet<string> Between = FrozenSet.Create("bien", "toujours", "encore", "pourtant", "juste", "simplement", "maintenant", "still", "really", "definitely", "just", "now", "actually");

    private static readonly FrozenSet<string> Ends = FrozenSet.Create(".", ";", "!", "?");

    /// <summary>Where secrets stand, in their order, none overlapping.</summary>
    public static IReadOnlyList<(int Start, int Length)> Find(string text) => Find(text, Codes, Passwords);

    /// <summary>
    /// The text without what no colleague may see either: card and account numbers, and the codes of cards. A door code
    /// stays, the crew needs it; so does what is said to be a password, which is often only a word agreed on.
    /// </summary>
    public static string MaskUnseen(string text) => Spans.Masked(text, Find(text, CardCodes, FrozenSet<string>.Empty));

    private static List<(int Start, int Length)> Find(string text, FrozenSet<string> codes, FrozenSet<string> passwords)
    {
        var tokens = Tokenizer.Tokenize(text, Locale.French);
        var found = AccountNumbers.Find(text).Select(number => (number.Start, End: number.Start + number.Length)).ToList();
        for (var i = 0; i < tokens.Count; i++)
        {
            var password = passwords.Contains(tokens[i].Folded) || (passwords.Count > 0 && IsMotDePasse(tokens, i));
            if ((password || codes.Contains(tokens[i].Folded) || IsOfACard(tokens, i)) && !IsHarmless(tokens, i) && Told(text, tokens, i, password) is { } told)
            {
                found.Add(told);
            }
        }

        return Spans.Merged(found);
    }

    /// <summary>The text with each secret replaced by « … »; the same text where it holds none.</summary>
    public static string Mask(string text) => Spans.Masked(text, Find(text));

    /// <summary>The text with secrets blanked, so that every index stays; a clause ends there.</summary>
    internal static string Blank(string text)
    {
        var secrets = Find(text);
        if (secrets.Count == 0)
        {
            return text;
        }

        var blanked = text.ToCharArray();
        foreach (var (start, length) in secrets)
        {
            blanked.AsSpan(start, length).Fill(' ');
            blanked[start] = '…';
        }

        return new string(blanked);
    }

    // « mon code de carte bleue »
    private static bool IsOfACard(IReadOnlyList<Token> tokens, int i) =>
        tokens[i].Folded is "code" && tokens.Skip(i + 1).Take(3).Any(t => t.Folded is "carte" or "cb" or "bancaire" or "card");

    private static bool IsMotDePasse(IReadOnlyList<Token> tokens, int i) =>
        i >= 2 && tokens[i].Folded is "passe" && tokens[i - 1].Folded is "de" && tokens[i - 2].Folded is "mot" or "mots";

    private static bool IsHarmless(IReadOnlyList<Token> tokens, int i)
    {
        var next = i + 1 < tokens.Count && tokens[i + 1].Folded is "de" or "d" ? i + 2 : i + 1;
        return (next < tokens.Count && Harmless.Contains(tokens[next].Folded)) || (i > 0 && Harmless.Contains(tokens[i - 1].Folded));
    }

    // « le code de la porte est 4521B », « code reçu : 882 104 », « mot de passe : tulipe »; else « 4521B pour le digicode ».
    private static (int Start, int End)? Told(string text, IReadOnlyList<Token> tokens, int word, bool password)
    {
        for (var i = word + 1; i < tokens.Count && i <= word + NearBy + 1 && !Ends.Contains(tokens[i].Folded); i++)
        {
            var end = RunEnd(text, tokens[i].Start);
            var before = i - 1;
            while (before > word && Between.Contains(tokens[before].Folded))
            {
                before--;
            }

            var said = Says.Contains(tokens[before].Folded) && !Between.Contains(tokens[i].Folded) && !Says.Contains(tokens[i].Folded) && (tokens[i].Folded is not ("mon" or "ma" or "ce" or "c"));
            if (text[tokens[i].Start..end].Any(char.IsAsciiDigit) || (password && said))
            {
                while (end + 1 < text.Length && text[end] == ' ' && char.IsAsciiDigit(text[end + 1]))
                {
                    end = RunEnd(text, end + 1);
                }

                return (tokens[i].Start, end);
            }
        }

        if (password && Before(tokens, IsMotDePasse(tokens, word) ? word - 3 : word - 1) is { } secret)
        {
            return (tokens[secret].Start, RunEnd(text, tokens[secret].Start));
        }

        for (var i = word - 1; i >= 0 && i >= word - 4 && tokens[i].Folded != "," && !Ends.Contains(tokens[i].Folded); i--)
        {
            var start = i;
            while (start > 0 && tokens[start - 1].Start + tokens[start - 1].Length == tokens[start].Start)
            {
                start--;
            }

            var end = RunEnd(text, tokens[start].Start);
            if (text[tokens[start].Start..end].Count(char.IsAsciiDigit) >= 3)
            {
                return (tokens[start].Start, end);
            }
        }

        return null;
    }

    // « Girofle77 c'est bien mon mot de passe », "Clover77 is my password"
    private static int? Before(IReadOnlyList<Token> tokens, int i)
    {
        while (i > 0 && (Owning.Contains(tokens[i].Folded) || Between.Contains(tokens[i].Folded)))
        {
            i--;
        }

        var verb = i;
        while (i > 0 && Says.Contains(tokens[i].Folded))
        {
            i--;
        }

        return i >= 0 && i < verb && tokens[i].IsWord && !Pointing.Contains(tokens[i].Folded) ? i : null;
    }

    private static readonly FrozenSet<string> Owning = FrozenSet.Create("mon", "ma", "le", "notre", "my", "our", "the");

    // « où est mon mot de passe », "that is my password", « le problème c'est mon mot de passe »
    private static readonly FrozenSet<string> Pointing = FrozenSet.Create(
        "ou", "quel", "quelle", "lequel", "comment", "ce", "ca", "cela", "ceci", "qui", "que", "quoi", "il", "elle", "ici", "la", "voila", "non", "oui", "mais", "et", "truc", "probleme", "souci", "hic", "question", "sujet", "moi",
        "what", "where", "which", "that", "this", "it", "how", "who", "here", "there", "no", "yes", "and", "but", "thing", "problem", "issue", "trouble", "question", "reason", "so", "because", "if", "me");

    // Until the next space; a sign at the very end belongs to the sentence.
    private static int RunEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        while (end > start + 1 && text[end - 1] is '.' or ',' or ';' or '!' or '?' or ')' or '»' or '"' or ':')
        {
            end--;
        }

        return end;
    }
}
