using RelationBot.Language.Grammars;
using RelationBot.Language.Recognizers.Time;

namespace RelationBot.Language.Recognizers;

/// <summary>The one moment that an answer such as « plutôt vendredi matin » means.</summary>
public static class DateResolver
{
    private static readonly HashSet<string> Not = new(StringComparer.Ordinal) { "pas", "sauf", "ni", "hors", "not", "except", "never", "jamais", "lieu", "than", "instead" };

    private static readonly HashSet<string> Changes = new(StringComparer.Ordinal)
    {
        "non", "plutot", "fait", "finalement", "pardon", "no", "rather", "actually", "sorry", "mean", "a", "au", "to", "vers", "pour", "deplacer", "decaler", "instead",
    };

    /// <summary>
    /// What the sentence names, or null where it names no time at all. « pas jeudi, vendredi » is Friday, « jeudi, non
    /// vendredi » too; a part of the day named apart (« vendredi, si possible le matin ») belongs to the day. An answer
    /// that is a mere number is the day of the month.
    /// </summary>
    /// <param name="reference">The moment of speaking, in the company's time zone.</param>
    /// <param name="direction">Where « mardi » points to.</param>
    public static When? Resolve(string text, Locale locale, DateTime reference, Direction direction = Direction.Future)
    {
        var anchor = new Anchor(reference, direction);
        var parse = MomentFinder.GrammarOf(locale).Parse(text);
        var found = MomentFinder.Find(parse).ToList();
        var said = found.FindAll(m => !Negated(m));
        var dated = Chosen(said.FindAll(m => m.Meaning.Date is not null));
        var rest = said.Find(m => m.Meaning.Date is null && (dated is null || m.First >= dated.After || said.Count(s => s.Meaning.Date is not null) == 1));
        return (dated, rest) switch
        {
            ({ } date, { } part) when date.Meaning.Part is null && date.Meaning.Time is null =>
                Of(date.Meaning with { Part = part.Meaning.Part, Time = part.Meaning.Time }, anchor, Math.Min(date.Start, part.Start), Math.Max(date.End, part.End)),
            ({ } date, _) => Of(date.Meaning, anchor, date.Start, date.End),
            (null, { } part) => Of(part.Meaning, anchor, part.Start, part.End),
            _ => found.Count == 0 ? BareDay(parse, anchor) : null,
        };
    }

    internal static When? Of(MomentMeaning moment, Anchor anchor, int start, int end)
    {
        var days = moment.Date?.At(anchor);
        return moment.Date is not null && days is null
            ? null
            : new When(days?.Start, days?.End, moment.DayPart, moment.Clock?.From, moment.Clock?.To, start, end - start);
    }

    // Of several days the last counts where the speaker changes his mind between them, else the first.
    private static FoundMoment? Chosen(List<FoundMoment> dated)
    {
        for (var i = dated.Count - 1; i > 0; i--)
        {
            var between = dated[i].Parse.Tokens.Skip(dated[i - 1].After).Take(dated[i].First - dated[i - 1].After);
            if (between.Any(t => Changes.Contains(t.Folded)) || Changes.Contains(dated[i].Parse.Tokens[dated[i].First].Folded))
            {
                return dated[i];
            }
        }

        return dated.FirstOrDefault();
    }

    private static bool Negated(FoundMoment moment)
    {
        for (var back = 1; back <= 3 && moment.First - back >= 0; back++)
        {
            var word = moment.Parse.Tokens[moment.First - back].Folded;
            if (Not.Contains(word))
            {
                return true;
            }

            if (word is not ("le" or "la" or "l" or "les" or "de" or "du" or "on" or "the" or "of" or "surtout" or "in"))
            {
                return false;
            }
        }

        return false;
    }

    private static When? BareDay(Parse parse, Anchor anchor) =>
        parse.Tokens.Count(t => t.IsWord) == 1 && parse.Tokens[0].IsNumber && int.TryParse(parse.Tokens[0].Folded, out var day)
            && Dates.DayOfMonth(day).At(anchor) is { } found
            ? new When(found.Start, null, null, null, null, parse.Tokens[0].Start, parse.Tokens[0].Length)
            : null;
}
