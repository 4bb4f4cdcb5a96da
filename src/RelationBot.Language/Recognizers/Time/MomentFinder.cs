using RelationBot.Language.Grammars;

namespace RelationBot.Language.Recognizers.Time;

/// <summary>The moments that a text names, in their order.</summary>
internal static class MomentFinder
{
    public static Grammar GrammarOf(Locale locale) => locale == Locale.French ? FrenchTime.Grammar : EnglishTime.Grammar;

    public static IReadOnlyList<FoundMoment> Find(Parse parse) =>
        [.. parse.Scan("moment").Select(p => new FoundMoment(parse, p.Start, p.End, (MomentMeaning)p.Value!))];
}

/// <summary>One moment and the tokens that name it.</summary>
internal sealed record FoundMoment(Parse Parse, int First, int After, MomentMeaning Meaning)
{
    public int Start => Parse.Tokens[First].Start;

    public int End => Parse.Tokens[After - 1].End;

    public string Text => Parse.Text[Start..End];
}
