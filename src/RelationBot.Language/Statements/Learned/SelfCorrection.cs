namespace RelationBot.Language.Statements.Learned;

/// <summary>« du 3XL, ou plutôt du 2XL », "six of us, I mean five": the last word alone counts.</summary>
internal static class SelfCorrection
{
    private static readonly string[] Openings =
    [
        "ou plutot", "ou mieux", "enfin plutot", "enfin non", "non pardon", "non pas", "je veux dire", "disons plutot",
        "or rather", "or better", "make that", "scratch that", "no wait", "wait no", "i mean",
    ];

    // « j'habite Ambert, enfin non, Thiers »: words by themselves between what was said and what is meant.
    private static readonly string[] Announcements = ["enfin non", "euh non", "ah non", "non pardon", "je me trompe", "no wait", "wait no", "no hang on", "hang on", "scrap that", "scratch that", "no sorry", "sorry no", "correction"];

    // « six, enfin cinq »: of numbers only.
    private static readonly string[] OfNumbers = ["enfin", "pardon", "sorry", "no", "non"];

    /// <summary>Whether a clause ends by taking back what it says, so that the next one says it right.</summary>
    public static bool IsAnnounced(string plain, int start, int end)
    {
        var clause = Text.Folding.Fold(plain[start..end]).TrimEnd();
        return Array.Exists(Announcements, a => clause.EndsWith(a, StringComparison.Ordinal) && clause.Length > a.Length && !char.IsLetter(clause[^(a.Length + 1)]));
    }

    /// <summary>Where the words begin that count instead of those of the clause before; nothing where a clause corrects nothing.</summary>
    public static int? Instead(string plain, int start, int end)
    {
        var clause = Text.Folding.Fold(plain[start..end]);
        var opening = Array.Find(Openings, o => clause.StartsWith(o + " ", StringComparison.Ordinal)) ?? Array.Find(OfNumbers, o => clause.StartsWith(o + " ", StringComparison.Ordinal) && clause.Length > o.Length + 1 && char.IsAsciiDigit(clause[o.Length + 1]));
        return opening is null || clause.Length != end - start ? null : start + opening.Length + 1;
    }
}
