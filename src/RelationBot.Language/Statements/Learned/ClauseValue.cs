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

    // « 600 € », « 18 m² »
    private const string Units = "€$£%²³°";

    // « on cherche un vélo cargo pour les petits », "thinking of dropping the landline"; of what begins alike the longer one last.
    private static readonly string[][] Wishes =
    [
        ["je", "cherche"], ["jcherche"], ["on", "cherche"], ["nous", "cherchons"], ["je", "recherche"], ["on", "recherche"], ["nous", "recherchons"], ["je", "voudrais"], ["jvoudrais"], ["on", "voudrait"], ["nous", "voudrions"],
        ["j", "aimerais"], ["jaimerais"], ["on", "aimerait"], ["nous", "aimerions"], ["j", "envisage", "de"], ["on", "envisage", "de"], ["nous", "envisageons", "de"], ["je", "prevois", "de"], ["on", "prevoit", "de"], ["je", "souhaite"], ["nous", "souhaitons"],
        ["looking", "for"], ["looking", "to"], ["in", "the", "market", "for"], ["shopping", "for"], ["thinking", "of"], ["thinking", "about"], ["planning"], ["planning", "on"], ["planning", "to"], ["hoping", "to"],
        ["i", "wanna"], ["we", "wanna"], ["gotta"], ["i", "gotta"], ["we", "gotta"], ["id", "like"], ["wed", "like"], ["i", "would", "like"],
    ];

    private static readonly string[][] Frames =
    [
        ["parce", "que"], ["parce", "qu"], ["s", "il", "vous", "plait"], ["je", "suis"], ["nous", "sommes"], ["on", "est"], ["il", "y", "a"], ["y", "a"], ["chui"], ["jsuis"],
        ["im"], ["i", "am"], ["we", "are"], ["were"], ["there", "s"], ["theres"],
    ];

    // « j'ai deux chats », but « j'ai pris ma retraite » as it stands.
    private static readonly string[][] Possession =
    [
        ["j", "ai"], ["jai"], ["g"], ["nous", "avons"], ["on", "a"],
        ["i", "have"], ["i", "ve", "got"], ["ive", "got"], ["ive"], ["i", "got"], ["we", "have"], ["weve", "got"], ["weve"], ["we", "got"],
    ];

    private static readonly FrozenSet<string> Participles = FrozenSet.Create(
        "pris", "mis", "fait", "dit", "ecrit", "eu", "ete", "perdu", "recu", "vendu", "rendu", "vecu", "connu", "choisi", "fini", "ouvert", "offert", "appris", "promis", "repris",
        "been", "had", "got", "made", "done", "told", "said", "bought", "sold", "lost", "left", "quit", "rid", "just", "always", "never", "toujours", "jamais");

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
            else if ((!tokens[last - 1].IsWord && !Units.Contains(text[start + tokens[last - 1].Start])) || Tail.Contains(tokens[last - 1].Folded))
            {
                (last, trimmed) = (last - 1, true);
            }
            else if ((Array.Find(Frames, Begins) ?? Array.FindLast(Wishes, Begins) ?? Array.Find(Possession, f => Begins(f) && !IsParticiple(tokens[first + f.Length].Folded))) is { } frame)
            {
                (first, trimmed) = (first + frame.Length, true);
            }
        }

        return (start + tokens[first].Start, start + tokens[last - 1].End);

        bool Begins(string[] frame) => frame.Length < last - first && frame.Index().All(w => tokens[first + w.Index].Folded == w.Item);
    }

    private static bool IsParticiple(string folded) => Participles.Contains(folded)
        || (folded.Length > 4 && folded.EndsWith("ed", StringComparison.Ordinal));
}
