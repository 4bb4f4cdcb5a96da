using RelationBot.Language;
using RelationBot.Language.Recognizers;
using RelationBot.Language.Text;

namespace RelationBot.Dialogs.Running;

/// <summary>
/// Which day a customer wants among those he names. « Je ne suis pas là jeudi, plutôt vendredi », « ma livraison de
/// mardi », « au lieu du 5 » name days that he does not ask for.
/// </summary>
/// <param name="Wanted">What he asks for, or null.</param>
/// <param name="Unwanted">What he rules out.</param>
/// <param name="Or">The days he names after it with « ou », to be taken where the first cannot be had.</param>
/// <param name="Impossible">True where he names a day that no calendar has (« le 31/02 »).</param>
/// <param name="Moves">True for « de jeudi à vendredi », where only the end of the span is meant.</param>
internal sealed record DayMentions(When? Wanted, IReadOnlyList<When> Unwanted, IReadOnlyList<DateOnly> Or, bool Impossible, bool Moves)
{
    // « après », « je rentre le 15 »: two weeks of it are enough to look for a day in.
    private const int Ahead = 14;

    // « le jeudi je suis au bureau »: so many weeks no Thursday is proposed.
    private const int Weeks = 8;

    // « le 15 novembre », said on the twentieth: that day was, and nobody speaks of the next year's.
    private const int LongPast = 60;

    /// <summary>True where he tells of a day that was: « j'ai commandé mardi ».</summary>
    public bool TellsPast { get; init; }

    /// <summary>True where he tells of a day as a reason: « j'ai piscine jeudi ».</summary>
    public bool TellsDay { get; init; }

    /// <summary>True where days are wanted by one told of: « je rentre le 15, décalez après ».</summary>
    public bool Points { get; init; }

    /// <summary>By how many days a delivery is to be moved where a day is named by the one it has: « au lendemain ».</summary>
    public int? Shift { get; init; }

    public static DayMentions Read(string text, Locale locale, DateTime now, bool dayFirst)
    {
        var words = DayWords.Of(locale);
        var named = DateResolver.Find(text, locale, now, dayFirst: dayFirst);
        var tokens = Tokenizer.Tokenize(text, locale);
        var told = new ToldDays(words, tokens, text, named);
        var masked = text.ToCharArray();
        var unwanted = new List<When>();
        var reasons = new List<When>();
        var or = new List<When>();
        When? last = null, back = null;
        int? shift = null;
        var (moves, tellsPast) = (false, false);
        foreach (var when in named)
        {
            var first = First(tokens, when);
            var after = After(tokens, first, when);
            var within = tokens.Where(t => t.Start >= when.Start && t.Start < when.End);
            var tells = when.Day is not null && first < tokens.Count && !IsAim(words, tokens, first) && told.Tells(when, first, after);
            if (when.IsTold)
            {
                tellsPast = true;
            }
            else if (when.Day is not null && told.Returns(when, first, after))
            {
                back = when;
            }
            else if (RelativeDays.Shift(tokens, first, after, when) is { } days && !Excluded(words, tokens, told, first, after))
            {
                shift = days == 0 ? shift : days;
            }
            else if (when.DayEnd is not null && !tells && !Excluded(words, tokens, told, first, after) && within.Any(t => words.To.Contains(t.Folded)) && tokens.Any(t => words.Moving.Contains(t.Folded)))
            {
                moves = true;
                last = when;
                continue;
            }
            else if (tells || IsUnwanted(words, tokens, told, text, when))
            {
                unwanted.AddRange(told.IsWeekly(when, first) ? Enumerable.Range(0, Weeks).Select(week => when with { Day = when.Day?.AddDays(7 * week) }) : [when]);
                reasons.AddRange(tells ? [when] : []);
            }
            else
            {
                if (last is not null && when is { Day: not null, DayEnd: null } && tokens.Where(t => t.Start >= last.End && t.End <= when.Start).Any(t => words.Or.Contains(t.Folded)))
                {
                    or.Add(NotBefore(last, when));
                }

                last = when;
                continue;
            }

            Array.Fill(masked, ' ', when.Start, when.Length);
        }

        var wanted = NotOfNextYear(DateResolver.Resolve(new string(masked), locale, now, dayFirst: dayFirst), text, DateOnly.FromDateTime(now));
        if (wanted?.Day is null && shift is { } by && unwanted.LastOrDefault(u => u is { Day: not null, DayEnd: null }) is { } from)
        {
            (wanted, shift) = (Span(from.Day!.Value.AddDays(by), null, wanted), null); // « pas jeudi, le lendemain »
        }

        var pointed = wanted?.Day is null && shift is null ? Pointed(told.Points(), reasons, back, told.PointsThere(), DateOnly.FromDateTime(now), wanted) : null;
        wanted = pointed ?? wanted;

        var part = wanted?.Part ?? or.Select(o => o.Part).FirstOrDefault(p => p is not null);
        return new DayMentions(
            wanted is null ? null : wanted with { Part = part },
            unwanted,
            wanted?.Day is { } chosen ? [.. or.Select(o => o.Day!.Value).Where(d => d != chosen)] : [],
            wanted?.Day is null && ImpossibleDay.IsIn(text, tokens, named),
            moves && wanted?.DayEnd is not null)
        {
            TellsPast = tellsPast,
            TellsDay = reasons.Count > 0,
            Points = pointed is not null,
            Shift = wanted?.Day is null ? shift : null,
        };
    }

    // « je pars jeudi, livrez-moi avant », « je rentre le 15, décalez », « j'emménage le 5, livrez ce jour-là »
    private static When? Pointed(int way, List<When> reasons, When? back, bool there, DateOnly today, When? part) => (way, reasons.LastOrDefault(), back) switch
    {
        (< 0, { } reason, _) when reason.Day > today.AddDays(1) => Span(today.AddDays(1), reason.Day!.Value.AddDays(-1), part),
        (< 0, null, { } home) when home.Day > today.AddDays(1) => Span(today.AddDays(1), home.Day!.Value.AddDays(-1), part),
        (_, _, { } home) => Span(home.Day!.Value.AddDays(1), home.Day.Value.AddDays(Ahead), part),
        (> 0, { } reason, _) => Span((reason.DayEnd ?? reason.Day!.Value).AddDays(1), (reason.DayEnd ?? reason.Day!.Value).AddDays(Ahead), part),
        (0, { DayEnd: null } reason, _) when there => Span(reason.Day!.Value, null, part),
        _ => null,
    };

    private static When Span(DateOnly first, DateOnly? last, When? part) => new(first, last, part?.Part, part?.From, part?.To, part?.Start ?? 0, part?.Length ?? 0);

    // « lundi prochain ou mardi »: the Tuesday after it.
    private static When NotBefore(When first, When or)
    {
        var day = or.Day;
        while (or.Length < 10 && day < first.Day)
        {
            day = day.Value.AddDays(7);
        }

        return or with { Day = day };
    }

    private static When? NotOfNextYear(When? wanted, string text, DateOnly today) =>
        wanted is { Day: { } day, DayEnd: null } && day.AddYears(-1) is var before && before < today && before >= today.AddDays(-LongPast)
        && text.Substring(wanted.Start, wanted.Length) is var words && !words.Contains((today.Year + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)
        && !words.Contains("prochain", StringComparison.OrdinalIgnoreCase) && !words.Contains("next", StringComparison.OrdinalIgnoreCase)
            ? wanted with { Day = before } : wanted;

    private static bool IsThatDay(DayWords words, string text, When when) => Folding.Fold(text.Substring(when.Start, when.Length)).StartsWith(words.ThatDay, StringComparison.Ordinal);

    private static int First(IReadOnlyList<Token> tokens, When when)
    {
        var first = 0;
        while (first < tokens.Count && tokens[first].End <= when.Start)
        {
            first++;
        }

        return first;
    }

    // « au 10 mars »: where it is to go.
    private static bool IsAim(DayWords words, IReadOnlyList<Token> tokens, int first) =>
        (words.To.Contains(tokens[first].Folded) && !(tokens[first].Folded is "a" or "jusqu" or "until")) || (first > 0 && words.To.Contains(tokens[first - 1].Folded));

    private static bool IsUnwanted(DayWords words, IReadOnlyList<Token> tokens, ToldDays told, string text, When when)
    {
        // « ce jour-là » points back to another day.
        if (IsThatDay(words, text, when))
        {
            return true;
        }

        var first = First(tokens, when);

        // « au 10 mars »: where it is to go.
        if (first < tokens.Count && (words.To.Contains(tokens[first].Folded) || (first > 0 && words.To.Contains(tokens[first - 1].Folded))))
        {
            return Excluded(words, tokens, told, first, After(tokens, first, when));
        }

        // « livraison prévue le jeudi »: the day it has now.
        var back = first - 1;
        while (back >= 0 && words.Links.Contains(tokens[back].Folded) && first - back < 4)
        {
            back--;
        }

        if (back >= 0 && (words.Current.Contains(tokens[back].Folded) || (first > 0 && words.Current.Contains(tokens[first - 1].Folded)))
            && tokens.Skip(back).Take(first - back + 1).Any(t => words.Belongs.Contains(t.Folded)) && tokens.Skip(back + 1).Take(first - back - 1).All(t => t.Folded is not ("pour" or "for" or "on" or "la")))
        {
            return true;
        }

        // "my Thursday delivery", "Friday's delivery"
        var after = After(tokens, first, when);
        if (after < tokens.Count && (tokens[after].Folded is "delivery" || (tokens[after].Folded == "s" && after + 1 < tokens.Count && tokens[after + 1].Folded == "delivery")))
        {
            return true;
        }

        return Excluded(words, tokens, told, first, after);
    }

    private static int After(IReadOnlyList<Token> tokens, int first, When when)
    {
        while (first < tokens.Count && tokens[first].Start < when.End)
        {
            first++;
        }

        return first;
    }

    // Within its clause: « pas vendredi », « vendredi je ne peux pas », « au lieu de vendredi », "instead of Friday".
    private static bool Excluded(DayWords words, IReadOnlyList<Token> tokens, ToldDays told, int first, int after)
    {
        for (var i = first - 1; i >= 0 && (!IsBreak(words, tokens[i]) || IsOther(words, tokens, i)); i--)
        {
            if (IsOther(words, tokens, i) || (words.Negations.Contains(tokens[i].Folded) && !told.DeniesWork(i)) || tokens[i].Folded is "lieu"
                || (tokens[i].Folded == "instead" && i + 1 < tokens.Count && tokens[i + 1].Folded == "of"))
            {
                return true;
            }
        }

        for (var i = after; i < tokens.Count && !IsBreak(words, tokens[i]) && tokens[i].Folded is not ("au" or "instead" or "et" or "and" or "ou" or "or"); i++)
        {
            if (words.Negations.Contains(tokens[i].Folded) && !told.DeniesWork(i))
            {
                return true;
            }
        }

        return false;
    }

    // « un autre jour que mercredi », "any day but Friday"
    private static bool IsOther(DayWords words, IReadOnlyList<Token> tokens, int i) => tokens[i].Folded switch
    {
        "que" or "qu" or "than" => tokens.Take(i).TakeLast(3).Any(t => words.Others.Contains(t.Folded)),
        "but" => i > 0 && tokens[i - 1].Folded is "day" or "days" or "anytime" or "time",
        _ => false,
    };

    private static bool IsBreak(DayWords words, Token token) => !token.IsWord || words.Breaks.Contains(token.Folded);
}
