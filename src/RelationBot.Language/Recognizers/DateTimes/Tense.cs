using RelationBot.Language.Grammars;

namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>The words by which a language tells what was from what will be.</summary>
/// <param name="Past">Words that speak of what was, by themselves.</param>
/// <param name="Auxiliaries">Those that do with a participle after them.</param>
/// <param name="Participles">What was done.</param>
/// <param name="Future">Words that wish, order or foretell.</param>
/// <param name="Polite">Behind a word of the past they make it a wish ("I was hoping for Tuesday").</param>
/// <param name="Saying">Verbs whose day is what was said or chosen, not when (« j'ai dit mardi »).</param>
internal sealed record TenseLanguage(
    IReadOnlySet<string> Past, IReadOnlySet<string> Auxiliaries, IReadOnlySet<string> Participles, IReadOnlySet<string> Future, IReadOnlySet<string> Polite, IReadOnlySet<string> Saying);

/// <summary>Which way a date points, by the verb that is nearest before it in its sentence, else behind it in its clause.</summary>
internal static class Tense
{
    private const int Near = 4;

    public static Direction Of(Parse parse, int first, int after, TenseLanguage language)
    {
        for (var i = first; i < after; i++)
        {
            if (language.Past.Contains(parse.Tokens[i].Folded))
            {
                return Direction.Past; // « depuis lundi »
            }
        }

        // "the fridge I ordered to Friday", "come on Thursday instead"
        if ((first > 0 && parse.Tokens[first - 1].Folded is "to") || (after < parse.Tokens.Count && parse.Tokens[after].Folded is "instead"))
        {
            return Direction.Future;
        }

        for (var i = first - 1; i >= 0 && !parse.EndsSentence(i); i--)
        {
            if (At(parse, i, language) is { } before)
            {
                return before;
            }
        }

        for (var i = after; i < parse.Tokens.Count && !parse.EndsClause(i); i++)
        {
            if (At(parse, i, language) is { } behind)
            {
                return behind;
            }
        }

        return Direction.Future;
    }

    /// <summary>Whether a verb of the past in the date's own clause says what happened then.</summary>
    public static bool Tells(Parse parse, int first, int after, TenseLanguage language)
    {
        for (var i = first - 1; i >= 0 && !parse.EndsClause(i); i--)
        {
            if (At(parse, i, language) is { } before)
            {
                return before == Direction.Past && !language.Saying.Contains(parse.Tokens[i].Folded);
            }
        }

        for (var i = after; i < parse.Tokens.Count && !parse.EndsClause(i); i++)
        {
            if (At(parse, i, language) is { } behind)
            {
                return behind == Direction.Past && !language.Saying.Contains(parse.Tokens[i].Folded);
            }
        }

        return false;
    }

    private static Direction? At(Parse parse, int i, TenseLanguage language)
    {
        var word = parse.Tokens[i].Folded;
        if (language.Future.Contains(word) || language.Polite.Contains(word))
        {
            return Direction.Future;
        }

        if (language.Past.Contains(word) && parse.Tokens[i].Length <= word.Length) // "we're" is no "were"
        {
            return i + 1 < parse.Tokens.Count && language.Polite.Contains(parse.Tokens[i + 1].Folded) ? Direction.Future : Direction.Past;
        }

        if (!language.Participles.Contains(word))
        {
            return null;
        }

        for (var back = i - 1; back >= 0 && i - back <= Near && !parse.EndsClause(back); back--)
        {
            if (language.Auxiliaries.Contains(parse.Tokens[back].Folded))
            {
                return Direction.Past;
            }
        }

        return null;
    }
}
