using RelationBot.Language.Grammars;

namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>By what a language shows that a word for a time is somebody's or something's name: « Mme Avril », "ask June", « les Galeries Printemps ».</summary>
/// <param name="Before">Words that a name comes after: titles, kinship, greetings.</param>
/// <param name="After">Words that only persons do.</param>
/// <param name="Articles">Little words that say nothing though they are written large at the start of a sentence.</param>
internal sealed record ProperNames(IReadOnlySet<string> Before, IReadOnlySet<string> After, IReadOnlySet<string> Articles)
{
    /// <summary>True where the match, a month or a season without a number, is a name.</summary>
    public bool Has(Match m) => m.Start > 0 && Before.Contains(m.Parse.Tokens[m.Start - 1].Folded) || (m.End < m.Parse.Tokens.Count && After.Contains(m.Parse.Tokens[m.End].Folded)) || Joined(m.Parse, m.Start);

    // « les Galeries Printemps »: written large behind another word written large, not all of them and not at the start.
    private bool Joined(Parse parse, int at) => at > 1 && Large(parse, at) && Large(parse, at - 1) && !parse.EndsSentence(at - 2) && !Articles.Contains(parse.Tokens[at - 1].Folded);

    /// <summary>True for a word with one capital, its first letter.</summary>
    public static bool Large(Parse parse, int at)
    {
        var token = parse.Tokens[at];
        return token.Length > 2 && char.IsUpper(parse.Text[token.Start]) && char.IsLower(parse.Text[token.Start + 1]);
    }
}
