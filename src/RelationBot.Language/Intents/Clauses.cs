using System.Collections.Frozen;
using RelationBot.Language.Text;

namespace RelationBot.Language.Intents;

/// <summary>Several wishes in one message.</summary>
public static class Clauses
{
    private const int FewestWords = 2;

    private static readonly FrozenSet<string> Joins = FrozenSet.Create("et", "puis", "aussi", "sinon", "ensuite", "and", "also", "then", "plus");

    // What a new wish begins with after « et »; « le 12 et le 14 » stays whole.
    private static readonly FrozenSet<string> Begins = FrozenSet.Create(
        "je", "j", "pouvez", "pourriez", "peux", "pourrais", "est", "il", "c", "ou", "quand", "comment", "quel", "quelle", "quels", "quelles", "combien", "pourquoi", "puis",
        "aussi", "sinon", "ensuite", "dites", "donnez", "envoyez", "changez", "annulez", "notez", "mon", "ma", "mes", "on", "nous", "vous", "que", "qu", "ai", "avez",
        "i", "id", "im", "ive", "can", "could", "would", "will", "where", "when", "how", "what", "which", "who", "why", "please", "my", "is", "are", "do", "does", "tell", "send", "change", "cancel", "also", "we");

    /// <summary>
    /// The parts that could each be a wish, at least two words each; the message itself where there is only one. A part may
    /// be no wish at all (« bonjour à tous »): the classifier tells.
    /// </summary>
    public static IReadOnlyList<string> Split(string text, Locale locale) => Split(text, Tokenizer.Tokenize(text, locale));

    internal static IReadOnlyList<string> Split(string text, IReadOnlyList<Token> tokens)
    {
        var parts = new List<string>();
        var (first, words) = (0, 0);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (EndsSentence(tokens, i) || (words >= FewestWords && Joins.Contains(tokens[i].Folded) && i + 1 < tokens.Count && Begins.Contains(tokens[i + 1].Folded)))
            {
                if (words >= FewestWords)
                {
                    Add(i);
                }
                else if (parts.Count == 0)
                {
                    // One word alone is no wish: « Bonjour. » is left out, « Non ! » stays with what follows.
                    continue;
                }

                (first, words) = (i + 1, 0);
                continue;
            }

            // Counted as they come: to count them anew at each of ten thousand signs takes ten thousand times as long.
            words += tokens[i].IsWord ? 1 : 0;
        }

        if (words >= FewestWords)
        {
            Add(tokens.Count);
        }

        return parts.Count > 1 ? parts : [text];

        void Add(int after) => parts.Add(text[tokens[first].Start..tokens[after - 1].End].TrimEnd(',', ' '));
    }

    private static bool EndsSentence(IReadOnlyList<Token> tokens, int i) => tokens[i].Folded switch
    {
        "!" or "?" or ";" or "…" => true,
        "." => i + 1 == tokens.Count || (tokens[i + 1].Start > tokens[i].End && !(i > 0 && tokens[i - 1].Length == 1)),
        _ => false,
    };
}
