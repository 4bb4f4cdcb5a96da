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
    public static readonly DayMentions None = new(null, [], [], false, false);

    public static DayMentions Read(string text, Locale locale, DateTime now, bool dayFirst)
    {
        var words = DayWords.Of(locale);
        var named = DateResolver.Find(text, locale, now, dayFirst: dayFirst);
        var tokens = Tokenizer.Tokenize(text, locale);
        var masked = text.ToCharArray();
        var unwanted = new List<When>();
        var or = new List<When>();
        When? last = null;
        var moves = false;
        foreach (var when in named)
        {
            var within = tokens.Where(t => t.Start >= when.Start && t.Start < when.End);
            if (when.DayEnd is not null && within.Any(t => words.To.Contains(t.Folded)) && tokens.Any(t => words.Moving.Contains(t.Folded)))
            {
                moves = true;
            }
            else if (IsUnwanted(words, tokens, text, when))
            {
                unwanted.Add(when);
                Array.Fill(masked, ' ', when.Start, when.Length);
                continue;
            }
            else if (last is not null && when is { Day: not null, DayEnd: null } && tokens.Where(t => t.Start >= last.End && t.End <= when.Start).Any(t => words.Or.Contains(t.Folded)))
            {
                or.Add(when);
            }

            last = when;
        }

        var wanted = DateResolver.Resolve(new string(masked), locale, now, dayFirst: dayFirst);
        var part = wanted?.Part ?? or.Select(o => o.Part).FirstOrDefault(p => p is not null);
        return new DayMentions(
            wanted is null ? null : wanted with { Part = part },
            unwanted,
            wanted?.Day is { } first ? [.. or.Select(o => o.Day!.Value).Where(d => d != first)] : [],
            wanted?.Day is null && ImpossibleDay.IsIn(text, tokens, named),
            moves && wanted?.DayEnd is not null);
    }

    private static bool IsUnwanted(DayWords words, IReadOnlyList<Token> tokens, string text, When when)
    {
        // « ce jour-là » points back to another day.
        if (Folding.Fold(text.Substring(when.Start, when.Length)).StartsWith(words.ThatDay, StringComparison.Ordinal))
        {
            return true;
        }

        var first = 0;
        while (first < tokens.Count && tokens[first].End <= when.Start)
        {
            first++;
        }

        // « au 10 mars »: where it is to go.
        if (first < tokens.Count && (words.To.Contains(tokens[first].Folded) || (first > 0 && words.To.Contains(tokens[first - 1].Folded))))
        {
            return Excluded(words, tokens, first, After(tokens, first, when));
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

        return Excluded(words, tokens, first, after);
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
    private static bool Excluded(DayWords words, IReadOnlyList<Token> tokens, int first, int after)
    {
        for (var i = first - 1; i >= 0 && (!IsBreak(words, tokens[i]) || IsOther(words, tokens, i)); i--)
        {
            if (IsOther(words, tokens, i) || words.Negations.Contains(tokens[i].Folded) || tokens[i].Folded is "lieu"
                || (tokens[i].Folded == "instead" && i + 1 < tokens.Count && tokens[i + 1].Folded == "of"))
            {
                return true;
            }
        }

        for (var i = after; i < tokens.Count && !IsBreak(words, tokens[i]) && tokens[i].Folded is not ("au" or "instead" or "et" or "and" or "ou" or "or"); i++)
        {
            if (words.Negations.Contains(tokens[i].Folded))
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
