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

    private const string OfKin = "kin";

    private static readonly HashSet<string> Kin = new(StringComparer.Ordinal)
    {
        "mari", "femme", "epouse", "epoux", "conjoint", "conjointe", "compagnon", "compagne", "pere", "mere", "papa", "maman", "fils", "fille", "frere", "soeur", "oncle", "tante", "mamie", "papi", "mamy", "papy", "neveu", "niece", "beau", "belle", "grand", "petit", "petite",
        "husband", "wife", "partner", "father", "mother", "dad", "mum", "mom", "son", "daughter", "brother", "sister", "uncle", "aunt", "grandma", "grandpa", "grandfather", "grandmother", "gran", "nan", "nephew", "niece", "grandson", "granddaughter",
    };

    private static readonly HashSet<string> Seconds = new(StringComparer.Ordinal) { "pere", "mere", "fils", "fille", "frere", "soeur", "in" };

    private static readonly HashSet<string> Compound = new(StringComparer.Ordinal) { "beau", "belle", "grand", "petit", "petite" };

    private static readonly HashSet<string> Owners = new(StringComparer.Ordinal) { "mon", "ma", "notre", "my", "our" };

    // « maman, elle a 77 ans »
    private static readonly HashSet<string> Bare = new(StringComparer.Ordinal) { "maman", "papa", "mamie", "papi", "mum", "mom", "dad", "grandma", "grandpa", "gran" };

    private static readonly HashSet<string> They = new(StringComparer.Ordinal) { "il", "elle", "he", "she" };

    // Who speaks, or is spoken to, begins something else.
    private static readonly HashSet<string> Others = new(StringComparer.Ordinal) { "je", "j", "on", "nous", "vous", "tu", "i", "im", "id", "ive", "we", "you", "c", "ca", "this", "that", "moi", "please", "merci", "there" };

    private static readonly HashSet<string> Joints = new(StringComparer.Ordinal) { "et", "mais", "donc", "alors", "and", "but", "so" };

    /// <summary>Whether a word names one of a family.</summary>
    public static bool Are(string word) => Kin.Contains(word) && !Compound.Contains(word);

    /// <summary>What a message states, its pieces about one of the family put together again.</summary>
    public static IReadOnlyList<Statement> Whole(Message message, IReadOnlyList<Statement> stated)
    {
        if (stated.All(s => s.Kind is not ("personal" or "preference")) || message.Text.Contains('?', StringComparison.Ordinal) || message.Has("died"))
        {
            return stated;
        }

        var whole = stated.ToList();
        foreach (var (from, to) in Spans(message.Text, message.Locale))
        {
            // « ma femme préfère le soir » is her wish, and ends none of his.
            var pieces = whole.FindAll(s => s.Kind is "personal" or "preference" && s.Key != "name" && s.Start >= from && s.Start < to);
            if (pieces.Count == 0 || SensitiveTopics.Touches(message.Text[from..to]))
            {
                continue;
            }

            // « mon fils est allergique aux acariens, il a 6 ans » is filed under his allergy; his age, his trade and his hours are not the customer's own, and end none of them.
            var key = pieces.TrueForAll(s => s.Kind == "preference") ? "about" : pieces.Find(s => s.Kind == "personal" && s.Key != Statement.InOwnWords && !SingleValuedKeys.Contains(s.Key))?.Key ?? OfKin;
            var at = whole.IndexOf(pieces[0]);
            whole.RemoveAll(pieces.Contains);
            whole.Insert(at, (pieces.Find(s => s.Kind == "personal") ?? pieces[0]) with { Key = key, Value = Plainly(message.Text[from..to]), Start = from, Length = to - from });
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

    // From « mon père » to where somebody else is spoken of.
    private static List<(int From, int To)> Spans(string text, Locale locale)
    {
        var (spans, words) = (new List<(int, int)>(), Tokenizer.Tokenize(text, locale).ToList());
        for (var i = 0; i + 1 < words.Count; i++)
        {
            var kin = Owners.Contains(words[i].Folded) && IsKin(words, i + 1) ? i + 1 : Bare.Contains(words[i].Folded) && (i == 0 || !Owners.Contains(words[i - 1].Folded)) ? i : -1;
            if (kin >= 0 && StartsClause(words, i, kin))
            {
                var end = EndOf(words, kin);
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
    private static bool StartsClause(List<Token> words, int at, int kin)
    {
        var after = kin + 1;
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

            if ((sign && !GoesOn(words, i + 1)) || (!sign && Joints.Contains(words[i].Folded) && (i + 1 >= words.Count || Begins(words[i + 1].Folded))))
            {
                return i;
            }
        }

        return words.Count;
    }

    // After a comma only what says whom it is about: « , elle adore les dinosaures », « , mais il entend mal ».
    private static bool GoesOn(List<Token> words, int at)
    {
        at = at < words.Count && Joints.Contains(words[at].Folded) ? at + 1 : at;
        return at < words.Count && They.Contains(words[at].Folded);
    }

    // « et je … », "and my wife …", « et livrez … »
    private static bool Begins(string word) => Others.Contains(word) || Owners.Contains(word) || (word.Length > 3 && word.EndsWith("ez", StringComparison.Ordinal));
}
