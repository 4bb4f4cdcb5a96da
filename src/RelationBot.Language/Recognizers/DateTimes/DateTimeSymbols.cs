using RelationBot.Language.Grammars;

namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>What a sentence names of time, for a grammar that only wants to know its kind.</summary>
/// <param name="HasDay">True where it is a day, or several, of the calendar; a habit (« les lundis ») is none.</param>
/// <param name="IsWeekday">True where the day is but a weekday.</param>
/// <param name="HasPart">True where a part of the day is named.</param>
internal sealed record MomentKind(bool HasDay, bool IsWeekday, bool HasPart)
{
    // Any moment will do: what kind of time was said does not depend on when.
    private static readonly DateTime Whenever = new(2026, 1, 7, 9, 0, 0, DateTimeKind.Unspecified);

    public static MomentKind? Of(Meaning meaning)
    {
        if (meaning.At(Whenever) is not { Values: [var first, ..] } outcome)
        {
            return null;
        }

        var when = DateResolver.When(meaning, Whenever, Direction.Future, 0, 0);
        var timex = (string)first["timex"];
        return outcome.Type is "set" or "duration" || when is null ? null
            : new MomentKind(when.Day is not null, timex.StartsWith("XXXX-WXX-", StringComparison.Ordinal), timex.Contains("TMO", StringComparison.Ordinal) || timex.Contains("TAF", StringComparison.Ordinal) || timex.Contains("TEV", StringComparison.Ordinal));
    }
}

/// <summary>
/// Lends the words for time to another grammar, as <c>{weekday}</c>, <c>{part}</c> (of the day), <c>{times}</c>, <c>{moment}</c> and <c>{number}</c>. They are read by the
/// one grammar of dates, over the same tokens.
/// </summary>
internal static class DateTimeSymbols
{
    public static Grammar AddTo(Grammar g)
    {
        Lend(g, "weekday", "weekday");
        Lend(g, "part", "saidpart");
        Lend(g, "times", "saidtime");
        Lend(g, "number", "small");
        Lend(g, "moment", "entity", found => MomentKind.Of((Meaning)found));
        return g;
    }

    private static void Lend(Grammar g, string name, string own, Func<object, object?>? meaning = null) => g[name].BuiltIn = (parse, at) =>
    {
        var dates = Dates(parse);
        if (dates.At(RecognizerLanguage.Of(parse.Locale).Dates.Grammar[own], at) is not { Value: { } value } found)
        {
            return null;
        }

        return meaning is null ? found : meaning(value) is { } meant ? found with { Value = meant } : null;
    };

    private static Parse Dates(Parse parse)
    {
        if (parse.State is not Parse dates)
        {
            var language = RecognizerLanguage.Of(parse.Locale).Dates;
            parse.State = dates = language.Grammar.Parse(parse.Text, DateTimeTokens.Meant(parse.Tokens, language));
        }

        return dates;
    }
}
