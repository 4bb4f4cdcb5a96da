using RelationBot.Language;
using RelationBot.Language.Statements;
using RelationBot.Language.Text;

namespace RelationBot.Dialogs.Running;

/// <summary>
/// What is told of one of his family: kept with whom it is about and with all that is said of him in that breath (« mon père a
/// 84 ans, il vit tout seul et il n'y voit presque plus »), where a rule or a model took only « a 84 ans » or "wheelchair".
/// </summary>
internal static class Relatives
{
    private const int MostWords = 30;

    private static readonly HashSet<string> Kin = new(StringComparer.Ordinal)
    {
        "mari", "femme", "epouse", "epoux", "conjoint", "conjointe", "compagnon", "compagne", "pere", "mere", "papa", "maman", "fils", "fille", "frere", "soeur", "oncle", "tante", "mamie", "papi", "mamy", "papy", "neveu", "niece", "beau", "belle", "grand", "petit", "petite",
        "husband", "wife", "partner", "father", "mother", "dad", "mum", "mom", "son", "daughter", "brother", "sister", "uncle", "aunt", "grandma", "grandpa", "grandfather", "grandmother", "gran", "nan", "nephew", "niece", "grandson", "granddaughter",
    };

    private static readonly HashSet<string> Seconds = new(StringComparer.Ordinal) { "pere", "mere", "fils", "fille", "frere", "soeur", "in" };

    private static readonly HashSet<string> Compound = new(StringComparer.Ordinal) { "beau", "belle", "grand", "petit", "petite" };

    private static readonly HashSet<string> Owners = new(StringComparer.Ordinal) { "mon", "ma", "notre", "my", "our" };

    private static readonly HashSet<string> They = new(StringComparer.Ordinal) { "il", "elle", "he", "she" };

    // Who speaks, or is spoken to, begins something else.
    private static readonly HashSet<string> Others = new(StringComparer.Ordinal) { "je", "j", "on", "nous", "vous", "tu", "i", "im", "id", "ive", "we", "you", "c", "ca", "this", "that", "moi" };

    private static readonly HashSet<string> Joints = new(StringComparer.Ordinal) { "et", "mais", "donc", "alors", "and", "but", "so" };

    /// <summary>Whether a word names one of a family.</summary>
    public static bool Are(string word) => Kin.Contains(word) && !Compound.Contains(word);

    /// <summary>What a message states, its pieces about one of the family put together again.</summary>
    public static IReadOnlyList<Statement> Whole(Message message, IReadOnlyList<Statement> stated)
    {
        if (stated.All(s => s.Kind != "personal") || message.Text.Contains('?', StringComparison.Ordinal) || message.Has("died"))
        {
            return stated;
        }

        var whole = stated.ToList();
        foreach (var (from, to) in Spans(message.Text, message.Locale))
        {
            var pieces = whole.FindAll(s => s.Kind == "personal" && s.Key != "name" && s.Start >= from && s.Start < to);
            if (!pieces.Exists(s => !Names(s.Value, message.Locale)) || SensitiveTopics.Touches(message.Text[from..to]))
            {
                continue;
            }

            // « mon fils est allergique aux acariens, il a 6 ans »: under what can be asked for rather than his age.
            var first = pieces.Find(s => s.Key is not ("age" or Statement.InOwnWords)) ?? pieces[0];
            var at = whole.IndexOf(pieces[0]);
            whole.RemoveAll(pieces.Contains);
            whole.Insert(at, first with { Value = Plainly(message.Text[from..to]), Start = from, Length = to - from });
        }

        return whole;
    }

    // « ma fille, elle a 9 ans »
    private static string Plainly(string told)
    {
        var comma = told.IndexOf(", ", StringComparison.Ordinal);
        if (comma > 0 && told[..comma].Split(' ').Length <= 2 && Array.Find(["il ", "elle ", "he ", "she ", "he's ", "she's "], p => told.AsSpan(comma + 2).StartsWith(p, StringComparison.OrdinalIgnoreCase)) is { } pronoun)
        {
            var rest = told[(comma + 2 + pronoun.Length)..];
            return told[..comma] + (pronoun.Contains('\'', StringComparison.Ordinal) ? " is " : " ") + rest;
        }

        return told;
    }

    private static bool Names(string value, Locale locale)
    {
        var words = Tokenizer.Words(value, locale);
        return Array.FindIndex(words, Kin.Contains) is >= 1 and var at && Owners.Contains(words[at - 1]);
    }

    // From « mon père » to where somebody else is spoken of.
    private static List<(int From, int To)> Spans(string text, Locale locale)
    {
        var (spans, words) = (new List<(int, int)>(), Tokenizer.Tokenize(text, locale).ToList());
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (Owners.Contains(words[i].Folded) && IsKin(words, i + 1) && StartsClause(words, i))
            {
                var end = EndOf(words, i + 1);
                if (end - i <= MostWords)
                {
                    spans.Add((words[i].Start, words[end - 1].End));
                }

                i = end - 1;
            }
        }

        return spans;
    }

    private static bool IsKin(List<Token> words, int at) => Compound.Contains(words[at].Folded) ? at + 1 < words.Count && Seconds.Contains(words[at + 1].Folded) : Kin.Contains(words[at].Folded);

    // « c'est pour ma fille, elle … », and not « je cherche un vélo pour ma fille »: something is said of her.
    private static bool StartsClause(List<Token> words, int at)
    {
        var after = at + 2;
        while (after < words.Count && (Seconds.Contains(words[after].Folded) || words[after].Folded is "law"))
        {
            after++;
        }

        return after < words.Count && (at == 0 || !words[at - 1].IsWord || Joints.Contains(words[at - 1].Folded)
            ? words[after].IsWord || They.Contains(words[Math.Min(after + 1, words.Count - 1)].Folded)
            : !words[after].IsWord && after + 1 < words.Count && They.Contains(words[after + 1].Folded));
    }

    private static int EndOf(List<Token> words, int from)
    {
        for (var i = from; i < words.Count; i++)
        {
            var sign = !words[i].IsWord && !words[i].IsNumber;
            if (sign && words[i].Folded is "." or "!" or ";" or "(")
            {
                return i;
            }

            // « mon fils et ma fille sont … »
            if (i == from + 1 && Joints.Contains(words[i].Folded))
            {
                continue;
            }

            var next = i + 1 < words.Count && Joints.Contains(words[i + 1].Folded) && sign ? i + 2 : i + 1;
            if ((sign || Joints.Contains(words[i].Folded)) && (next >= words.Count || Others.Contains(words[next].Folded) || Owners.Contains(words[next].Folded)))
            {
                return i;
            }
        }

        return words.Count;
    }
}
