using RelationBot.Language.Grammars;
using RelationBot.Language.Recognizers.DateTimes;
using RelationBot.Language.Text;

namespace RelationBot.Language.Recognizers;

/// <summary>The one moment that an answer such as « plutôt vendredi matin » means.</summary>
public static class DateResolver
{
    /// <summary>
    /// What the sentence names, or null where it names no time at all. « pas jeudi, vendredi » is Friday, « jeudi, non
    /// vendredi » too; beside a day to come one that was is not meant (« commandé mardi, à livrer vendredi »); a part of the day named apart (« vendredi, si possible le matin ») belongs to the day. An answer
    /// that is a mere number is the day of the month.
    /// </summary>
    /// <param name="reference">The moment of speaking, in the company's time zone.</param>
    /// <param name="direction">Where « mardi » points to; null for the way that the verb of its sentence says, else the coming one.</param>
    /// <param name="dayFirst">True where English is British: "3/12" is in December.</param>
    public static When? Resolve(string text, Locale locale, DateTime reference, Direction? direction = null, bool dayFirst = false)
    {
        var language = RecognizerLanguage.Of(locale, dayFirst).Dates;
        var parse = language.Parse(text, Tokenizer.Tokenize(text, locale), true);
        var found = Moments(parse, language, reference, direction);
        parse.Release();
        var said = found.FindAll(m => !Negated(parse, language.Choices, m));
        var days = said.FindAll(m => m.When.Day is not null);
        var dated = Chosen(parse, language.Choices, direction is null && days.Exists(m => !m.When.IsPast) ? days.FindAll(m => !m.When.IsPast) : days);
        var undated = said.FindAll(m => m.When.Day is null && (dated is null || m.First >= dated.After || said.Count(s => s.When.Day is not null) == 1));
        var rest = undated.Find(m => m.When.From is not null || m.When.To is not null) ?? undated.FirstOrDefault();
        return (dated, rest) switch
        {
            ({ } date, { } part) when date.When is { Part: null, From: null, To: null } => Joined(date.When, part.When),
            ({ } date, _) => date.When,
            (null, { } part) => part.When,
            _ => found.Count == 0 ? BareDay(parse, reference, direction ?? Direction.Future) : null,
        };
    }

    /// <summary>Every day, part of a day and time that the text names, in their order; lengths and habits are none.</summary>
    public static IReadOnlyList<When> Find(string text, Locale locale, DateTime reference, Direction? direction = null, bool dayFirst = false)
    {
        var language = RecognizerLanguage.Of(locale, dayFirst).Dates;
        var parse = language.Parse(text, Tokenizer.Tokenize(text, locale), true);
        IReadOnlyList<When> found = [.. Moments(parse, language, reference, direction).Select(m => m.When)];
        parse.Release();
        return found;
    }

    private static List<Moment> Moments(Parse parse, DateTimeLanguage language, DateTime reference, Direction? direction)
    {
        var moments = new List<Moment>();
        foreach (var found in DateTimeModel.Scan(parse))
        {
            var (start, end) = (parse.Tokens[found.Start].Start, parse.Tokens[found.End - 1].End);
            var way = direction ?? Tense.Of(parse, found.Start, found.End, language.Tense);
            if (When((Meaning)found.Value!, reference, way, start, end - start) is { } when)
            {
                moments.Add(new Moment(found.Start, found.End, when with { IsPast = way == Direction.Past, IsTold = way == Direction.Past && when.Day is not null && Tense.Tells(parse, found.Start, found.End, language.Tense) }));
            }
        }

        return moments;
    }

    internal static When? When(Meaning meaning, DateTime reference, Direction direction, int start, int length)
    {
        var outcome = meaning.At(reference);
        if (outcome?.Values.Any(v => v["timex"] is string timex && timex.TrimStart('(').StartsWith("XXXX", StringComparison.Ordinal)) == true)
        {
            outcome = meaning.At(reference.Date); // « le 12 » said on the twelfth is still to come.
        }

        return outcome is null || WhenReader.Read(outcome, reference, direction, start, length, meaning.HalfUnsaid) is not { } when ? null
            : meaning.Undated ? when with { Day = null }
            : direction == Direction.Future ? Ahead(meaning.Inclusive ? Included(when, outcome) : when, meaning, DateOnly.FromDateTime(reference))
            : meaning.Inclusive ? Included(when, outcome) : when;
    }

    // What is written as « after Monday » or « before Friday » though the day itself is meant too.
    private static When Included(When when, Outcome outcome) => when is not { Day: { } day, DayEnd: { } last } ? when
        : outcome.Values[0].TryGetValue("Mod", out var mod) && mod is "after" ? when with { Day = day.AddDays(-1), DayEnd = last.AddDays(-1) }
        : outcome.Type == "daterange" ? when with { DayEnd = last.AddDays(1) } : when;

    // What is to come does not begin in the past: of a span that has begun the rest is meant, or the same of next week.
    private static When Ahead(When when, Meaning meaning, DateOnly today) => when is not { Day: { } day } || day >= today ? when
        : meaning.Rolls ? when with { Day = day.AddDays(7), DayEnd = when.DayEnd?.AddDays(7) }
        : when.DayEnd >= today ? when with { Day = today }
        : when;

    private static When Joined(When date, When part)
    {
        var start = Math.Min(date.Start, part.Start);
        return date with { Part = part.Part, From = part.From, To = part.To, Start = start, Length = Math.Max(date.Start + date.Length, part.Start + part.Length) - start };
    }

    // Of several days the last counts where the speaker changes his mind between them, else the first.
    private static Moment? Chosen(Parse parse, ChoiceWords words, List<Moment> dated)
    {
        for (var i = dated.Count - 1; i > 0; i--)
        {
            var between = parse.Tokens.Skip(dated[i - 1].After).Take(dated[i].First - dated[i - 1].After);
            if ((between.Any(t => words.Changes.Contains(t.Folded)) && !between.Any(t => t.Folded == "defaut")) || words.Changes.Contains(parse.Tokens[dated[i].First].Folded))
            {
                return dated[i];
            }
        }

        return dated.FirstOrDefault();
    }

    private static bool Negated(Parse parse, ChoiceWords words, Moment moment)
    {
        for (var back = 1; back <= 3 && moment.First - back >= 0; back++)
        {
            var word = parse.Tokens[moment.First - back].Folded;
            if (words.Not.Contains(word))
            {
                return true;
            }

            if (!words.Joints.Contains(word))
            {
                return false;
            }
        }

        return false;
    }

    private static When? BareDay(Parse parse, DateTime reference, Direction direction) =>
        parse.Tokens.Count(t => t.IsWord) == 1 && parse.Tokens[0].IsNumber && int.TryParse(parse.Tokens[0].Folded, out var day) && Days.Calendar(null, null, day) is { } date
            ? When(date, reference, direction, parse.Tokens[0].Start, parse.Tokens[0].Length)
            : null;

    private sealed record Moment(int First, int After, When When);
}
