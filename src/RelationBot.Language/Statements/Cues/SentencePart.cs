using System.Collections.Frozen;
using RelationBot.Language.Grammars;

namespace RelationBot.Language.Statements.Cues;

/// <summary>The tokens from <paramref name="Start"/> until before <paramref name="End"/>: what one verb says.</summary>
internal readonly record struct SentencePart(int Start, int End)
{
    private static readonly FrozenSet<string> Always = FrozenSet.Create(
        "mais", "donc", "car", "puisque", "sinon", "alors", "parce", "because", "but", "so", "since", "otherwise", "vu", "lol", "svp", "pls", "please", "btw");

    private static readonly FrozenSet<string> Joins = FrozenSet.Create("et", "and", "puis", "or", "comme", "as", "when", "while");

    private static readonly FrozenSet<string> Subjects = FrozenSet.Create(
        "je", "j", "on", "nous", "il", "elle", "ils", "elles", "c", "ca", "vous", "mon", "ma", "mes", "notre", "nos", "merci", "i", "we", "my", "our", "im", "ive", "weve", "were", "he", "she",
        "they", "you", "it", "that", "there", "please", "prevenez", "appelez", "moi", "surtout", "pas", "sonnez", "frappez", "laissez");

    private static readonly FrozenSet<string> Alone = FrozenSet.Create("je", "j", "i", "im", "ive");

    /// <summary>A text's parts: cut at signs, at conjunctions, and where the speaker begins anew.</summary>
    public static IReadOnlyList<SentencePart> Of(Parse parse)
    {
        var parts = new List<SentencePart>();
        var start = 0;
        for (var i = 0; i <= parse.Tokens.Count; i++)
        {
            if (i == parse.Tokens.Count || parse.EndsClause(i))
            {
                Add(parts, start, i);
                start = i + 1;
            }
            else if (i > start && Cuts(parse, i, start))
            {
                Add(parts, start, i);
                start = i;
            }
        }

        return parts;
    }

    private static bool Cuts(Parse parse, int at, int start)
    {
        var word = parse.Tokens[at].Folded;
        var next = at + 1 < parse.Tokens.Count ? parse.Tokens[at + 1].Folded : "";
        return (Always.Contains(word) && at - start > 1) || (Joins.Contains(word) && Subjects.Contains(next))
            || (Alone.Contains(word) && at - start >= 2 && !Relative(parse.Tokens[at - 1].Folded));
    }

    // « que je », « ce dont j'ai besoin », "what I want": the speaker is only another word of what is said.
    private static bool Relative(string word) =>
        word is "que" or "qu" or "quand" or "si" or "ou" or "dont" or "lorsque" or "moi" or "comme" or "parce" or "puisque" or "depuis" or "et" or "ni" or "alors" or "donc" or "mais" or "car"
            or "that" or "what" or "when" or "if" or "where" or "because" or "since" or "and" or "but" or "so" or "than" or "which" or "who" or "as" or "while" or "before" or "after" or "until" or "whenever";

    private static void Add(List<SentencePart> parts, int start, int end)
    {
        if (end > start)
        {
            parts.Add(new SentencePart(start, end));
        }
    }
}
