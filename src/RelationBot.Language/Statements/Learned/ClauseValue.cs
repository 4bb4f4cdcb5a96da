using System.Collections.Frozen;
using RelationBot.Language.Text;

namespace RelationBot.Language.Statements.Learned;

/// <summary>The thing itself in a clause: without connectors and politeness at its ends, nor « j'ai » and « je suis » before it.</summary>
internal static class ClauseValue
{
    private static readonly FrozenSet<string> Lead = FrozenSet.Create(
        "et", "mais", "car", "donc", "puis", "alors", "sinon", "bon", "ben", "euh", "enfin", "bref", "ah", "oh", "voila", "bonjour", "bonsoir", "salut", "slt", "bjr", "svp", "stp", "merci", "puisque", "que", "qu",
        "and", "but", "so", "because", "cos", "since", "well", "anyway", "hello", "hi", "hey", "please", "thanks", "also", "btw", "ok", "that");

    private static readonly FrozenSet<string> Tail = FrozenSet.Create("svp", "stp", "merci", "please", "thanks", "thx", "lol", "mdr", "haha", "hein", "quoi", "voila", "cheers", "et", "and", "mais", "but");

    private static readonly string[][] Frames =
    [
        ["parce", "que"], ["parce", "qu"], ["s", "il", "vous", "plait"], ["j", "ai"], ["jai"], ["g"], ["nous", "avons"], ["on", "a"], ["je", "suis"], ["nous", "sommes"], ["on", "est"], ["il", "y", "a"], ["y", "a"], ["chui"], ["jsuis"],
        ["i", "have"], ["i", "ve", "got"], ["ive", "got"], ["ive"], ["i", "got"], ["we", "have"], ["weve", "got"], ["weve"], ["we", "got"], ["im"], ["i", "am"], ["we", "are"], ["were"], ["there", "s"], ["theres"],
    ];

    public static (int Start, int End) Of(string text, int start, int end, Locale locale)
    {
        var tokens = Tokenizer.Tokenize(text[start..end], locale);
        var (first, last) = (0, tokens.Count);
        for (var trimmed = true; trimmed && last - first > 1;)
        {
            trimmed = false;
            if (!tokens[first].IsWord || Lead.Contains(tokens[first].Folded))
            {
                (first, trimmed) = (first + 1, true);
            }
            else if (!tokens[last - 1].IsWord || Tail.Contains(tokens[last - 1].Folded))
            {
                (last, trimmed) = (last - 1, true);
            }
            else if (Array.Find(Frames, f => f.Length < last - first && f.Index().All(w => tokens[first + w.Index].Folded == w.Item)) is { } frame)
            {
                (first, trimmed) = (first + frame.Length, true);
            }
        }

        return (start + tokens[first].Start, start + tokens[last - 1].End);
    }
}
