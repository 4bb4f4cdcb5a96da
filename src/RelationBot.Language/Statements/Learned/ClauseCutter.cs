using System.Collections.Frozen;
using RelationBot.Language.Text;

namespace RelationBot.Language.Statements.Learned;

/// <summary>Cuts a message into clauses: at punctuation, and before the small words that open another one.</summary>
internal static class ClauseCutter
{
    /// <summary>Fewer words than these state nothing alone; they go with the clause before.</summary>
    private const int FewestWords = 3;

    private static readonly FrozenSet<string> Openers = FrozenSet.Create(
        "mais", "car", "donc", "puis", "parce", "puisque", "sinon", "alors", "but", "so", "because", "since", "which", "otherwise", "although", "cos", "cuz");

    private static readonly FrozenSet<string> Joiners = FrozenSet.Create("et", "and", "or", "ou");

    // « deux chats et un chien » is one thing, « et je ferme le lundi » another.
    private static readonly FrozenSet<string> Subjects = FrozenSet.Create(
        "je", "j", "on", "nous", "il", "elle", "ils", "elles", "c", "ca", "vous", "votre", "vos", "mon", "ma", "mes", "notre", "nos", "jai", "g", "surtout", "il", "y",
        "i", "im", "ive", "id", "ill", "we", "were", "weve", "wed", "he", "she", "they", "it", "its", "you", "your", "my", "our", "please", "that", "there", "theres");

    public static List<Clause> Cut(string text, IReadOnlyList<Token> tokens)
    {
        var clauses = new List<Clause>();
        var (first, sentence) = (0, 0);
        for (var i = 0; i <= tokens.Count; i++)
        {
            var end = i == tokens.Count || EndsSentence(text, tokens, i);
            if (!end && !IsCut(text, tokens, i))
            {
                continue;
            }

            Add(clauses, tokens, first, i, sentence);
            first = i < tokens.Count && tokens[i].IsWord ? i : i + 1;
            if (end)
            {
                Ask(clauses, sentence, i < tokens.Count && tokens[i].Folded == "?");
                sentence++;
            }
        }

        return clauses;
    }

    private static void Add(List<Clause> clauses, IReadOnlyList<Token> tokens, int first, int end, int sentence)
    {
        while (first < end && !tokens[first].IsWord)
        {
            first++;
        }

        if (first >= end)
        {
            return;
        }

        var (start, stop) = (tokens[first].Start, tokens[end - 1].End);
        var words = 0;
        for (var i = first; i < end; i++)
        {
            words += tokens[i].IsWord ? 1 : 0;
        }

        if (words < FewestWords && clauses.Count > 0 && clauses[^1].Sentence == sentence)
        {
            clauses[^1] = clauses[^1] with { End = stop };
            return;
        }

        clauses.Add(new Clause(start, stop, false, sentence));
    }

    private static void Ask(List<Clause> clauses, int sentence, bool asked)
    {
        for (var i = clauses.Count - 1; asked && i >= 0 && clauses[i].Sentence == sentence; i--)
        {
            clauses[i] = clauses[i] with { Asked = true };
        }
    }

    private static bool EndsSentence(string text, IReadOnlyList<Token> tokens, int i) =>
        tokens[i].Folded is "!" or "?" or ";" or "…" || (tokens[i].Folded == "." && !Between(text, tokens, i));

    // "any day but Monday" is one thing.
    private static bool IsCut(string text, IReadOnlyList<Token> tokens, int i) => tokens[i].Folded switch
    {
        "," => !Between(text, tokens, i),
        "(" or ")" or "–" or "—" => true,
        "-" => IsSpace(text, tokens[i].Start - 1) && IsSpace(text, tokens[i].End),
        ":" => IsSpace(text, tokens[i].End),
        "but" when i > 1 && (tokens[i - 1].Folded is "anything" or "nothing" or "everything" or "all" || tokens[i - 2].Folded == "any") => false,
        var word => i > 0 && (Openers.Contains(word) || (Joiners.Contains(word) && i + 1 < tokens.Count && Subjects.Contains(tokens[i + 1].Folded))),
    };

    // « 2,10 m », "12.50".
    private static bool Between(string text, IReadOnlyList<Token> tokens, int i) =>
        tokens[i].Start > 0 && char.IsAsciiDigit(text[tokens[i].Start - 1]) && tokens[i].End < text.Length && char.IsAsciiDigit(text[tokens[i].End]);

    private static bool IsSpace(string text, int i) => i < 0 || i >= text.Length || char.IsWhiteSpace(text[i]);
}
