using RelationBot.Language.Recognizers;
using RelationBot.Language.Text;

namespace RelationBot.Dialogs.Running;

/// <summary>
/// Days that a customer tells of and does not ask for: a clause of its own about him or his people, in which nothing says that its day suits
/// (« j'ai piscine jeudi », « ma fille se marie samedi », "I'm at the office on Thursdays").
/// </summary>
internal sealed class ToldDays(DayWords words, IReadOnlyList<Token> tokens, string text, IReadOnlyList<When> named)
{
    /// <summary>Whether the day at these tokens is only told of.</summary>
    public bool Tells(When when, int first, int after)
    {
        if (IsOpen(first) || (first > 0 && words.Aims.Contains(tokens[first - 1].Folded)) || (first > 0 && words.Takes.Contains(tokens[first - 1].Folded)))
        {
            return false;
        }

        if (IsOpenBefore(when, first) && !Clause(first, after).Any(i => words.Away.Contains(tokens[i].Folded)))
        {
            return false;
        }

        if (Clause(first, after).Any(i => words.Negations.Contains(tokens[i].Folded) && DeniesWork(i)))
        {
            return false;
        }

        if (Clause(first, after).Any(i => words.Closed.Contains(tokens[i].Folded)))
        {
            return true;
        }

        var ahead = Ahead(first, after);
        for (var i = first - 1; i >= 0 && !Ends(i); i--)
        {
            if (ahead is not null && words.And.Contains(tokens[i].Folded))
            {
                break;
            }

            if (IsWish(i, first))
            {
                return false;
            }

            if (IsSubject(i))
            {
                return tokens.Skip(i + 1).Take(first - i - 1).Any(t => !words.Small.Contains(t.Folded)) && Following(after).All(j => !IsWish(j, after));
            }
        }

        return ahead is { } at && Said(at).All(j => !IsWish(j, j) && !IsNamed(j));
    }

    /// <summary>Whether he is there again from that day on (« je rentre le 15 »); with an hour it is an evening.</summary>
    public bool Returns(When when, int first, int after) =>
        when is { DayEnd: null, Part: null, From: null } && Clause(first, after).Any(i => words.Returns.Contains(tokens[i].Folded));

    /// <summary>Before (-1) or after (1) a day told of: « livrez-moi avant », "deliver before that"; 0 where nothing points so.</summary>
    public int Points()
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var way = words.Before.Contains(tokens[i].Folded) ? -1 : words.After.Contains(tokens[i].Folded) ? 1 : 0;
            var behind = i + 1 < tokens.Count && tokens[i + 1].Folded is "ca" or "cela" or "that" or "then" or "cette" ? i + 2 : i + 1;
            if (way != 0 && !IsNamed(i) && (behind == tokens.Count || Ends(behind) || words.Requests.Contains(tokens[behind].Folded) || tokens[behind].Folded is "si" or "if"))
            {
                return way;
            }
        }

        return 0;
    }

    /// <summary>Whether the day told of is wished for all the same: « j'emménage le 5, livrez-moi ce jour-là ».</summary>
    public bool PointsThere() => Enumerable.Range(0, Math.Max(0, tokens.Count - 1)).Any(i =>
        tokens[i].Folded + " " + tokens[i + 1].Folded == words.ThatDay && Clause(i, i + 2).Any(j => IsWish(j, i)) && !Clause(i, i + 2).Any(j => words.Negations.Contains(tokens[j].Folded)));

    /// <summary>Whether what is denied at a token is work: « je ne travaille pas vendredi » makes the day free.</summary>
    public bool DeniesWork(int negation) =>
        (negation > 0 && words.Work.Contains(tokens[negation - 1].Folded)) || (negation + 1 < tokens.Count && words.Work.Contains(tokens[negation + 1].Folded));

    /// <summary>Whether a weekday is meant every week: « le jeudi », "Thursdays".</summary>
    public bool IsWeekly(When when, int first) =>
        Folding.Fold(text.Substring(when.Start, when.Length)) is var day && Weekdays.Named(day)
        && (day.EndsWith("days", StringComparison.Ordinal) || day.EndsWith("is", StringComparison.Ordinal) || day == "dimanches" || (first > 0 && words.Each.Contains(tokens[first - 1].Folded)));

    // « à partir du 5 », « dès lundi » is when he can more often than when he cannot.
    private bool IsOpen(int first) => tokens[first].Folded is "partir" or "des" or "from" or "starting" or "apres" or "after" or "pas" || (tokens[first].Folded == "a" && first + 1 < tokens.Count && tokens[first + 1].Folded == "partir");

    private static readonly HashSet<string> Untils = new(StringComparer.Ordinal) { "jusqu", "avant", "until", "till", "before", "by", "d" };

    private bool IsOpenBefore(When when, int first) => when.DayEnd is not null && Untils.Contains(tokens[first].Folded);

    private bool Ends(int i) => !tokens[i].IsWord || words.Breaks.Contains(tokens[i].Folded);

    private bool IsNamed(int i) => named.Any(w => w.Day is not null && tokens[i].Start >= w.Start && tokens[i].Start < w.End);

    private IEnumerable<int> Clause(int first, int after)
    {
        for (var i = first - 1; i >= 0 && !Ends(i); i--)
        {
            yield return i;
        }

        foreach (var i in Following(after))
        {
            yield return i;
        }
    }

    // What follows in the clause, until something is asked or somebody else is spoken of.
    private IEnumerable<int> Following(int after)
    {
        for (var i = after; i < tokens.Count && !Ends(i) && !IsBidding(i) && !words.Requests.Contains(tokens[i].Folded) && !(i > after && IsSubject(i)); i++)
        {
            yield return i;
        }
    }

    // After a subject its own verb comes first, whatever it is: « jeudi c'est bon ».
    private IEnumerable<int> Said(int subject) => subject + 1 < tokens.Count ? Following(subject + 2).Prepend(subject + 1) : [];

    // The subject right behind the day: « jeudi je suis à l'hôpital », « un samedi sur deux je travaille ».
    private int? Ahead(int first, int after)
    {
        var at = after + 1 < tokens.Count && tokens[after].Folded == "sur" && tokens[after + 1].Folded is "deux" or "2" or "trois" or "3" ? after + 2 : after;
        var opens = first == 0 || Ends(first - 1) || (words.Each.Contains(tokens[first - 1].Folded) && (first == 1 || Ends(first - 2)));
        at = at < tokens.Count && tokens[at].Folded == "," && opens ? at + 1 : at;
        at = at < tokens.Count && tokens[at].Folded == "moi" ? at + 1 : at;
        return at < tokens.Count && IsSubject(at) ? at : null;
    }

    private bool IsSubject(int i)
    {
        var word = tokens[i].Folded;
        var before = i > 0 ? tokens[i - 1].Folded : "";
        if (word == "nous")
        {
            return !IsBidding(i - 1) && !words.Prepositions.Contains(before) && before is not ("ca" or "cela");
        }

        if (words.Subjects.Contains(word) || (i + 1 < tokens.Count && words.Openings.Contains(word + " " + tokens[i + 1].Folded)))
        {
            return true;
        }

        return words.Own.Contains(word) && !words.Prepositions.Contains(before) && !IsBidding(i - 1)
            && tokens.Skip(i + 1).Take(2).Any(t => words.People.Contains(t.Folded) || Relatives.Are(t.Folded));
    }

    private static readonly HashSet<string> NoBidding = new(StringComparer.Ordinal) { "chez", "assez", "avez", "rendez" };

    // « livrez », « décalez »
    private bool IsBidding(int i) => i >= 0 && (words.Moving.Contains(tokens[i].Folded) || (tokens[i].Folded.Length > 3 && tokens[i].Folded.EndsWith("ez", StringComparison.Ordinal) && !NoBidding.Contains(tokens[i].Folded)));

    /// <param name="until">Where the words that belong to it end: a day begins there.</param>
    private bool IsWish(int i, int until)
    {
        var word = tokens[i].Folded;
        var next = i + 1 < tokens.Count ? tokens[i + 1].Folded : "";
        if (word == "la")
        {
            return IsThere(i, until);
        }

        if (word is "chez" or "maison")
        {
            return (word == "maison" || next is "moi" or "nous") && Clause(i, i).Any(j => tokens[j].Folded is "suis" or "serai" or "serons" or "sommes" or "sera" or "reste" or "resterai");
        }

        return words.Wishes.Contains(word) || IsBidding(i) || IsConditional(word) || words.WishPhrases.Contains(word + " " + next);
    }

    // « je voudrais », « ce serait », « on pourrait »
    private static bool IsConditional(string word) => word.Length > 5 && (word.EndsWith("rais", StringComparison.Ordinal) || word.EndsWith("rait", StringComparison.Ordinal)) && word is not ("anglais" or "francais");

    // « je suis là mardi », typed without its accent too; « à la plage » is an article.
    private bool IsThere(int i, int until) =>
        text[tokens[i].End - 1] is 'à' or 'À' || (i > 0 && tokens[i - 1].Folded is "suis" or "serai" or "sera" or "serons" or "sommes" or "est" or "seront" && (i + 1 >= until || i + 1 == tokens.Count || tokens[i + 1].Folded is "le" or "ce" or "que" || Ends(i + 1)));
}
