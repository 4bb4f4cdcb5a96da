using RelationBot.Language.Recognizers;
using RelationBot.Language.Recognizers.Time;

namespace RelationBot.Language.Statements;

/// <summary>The part of the day that a remembered preference means.</summary>
public static class DayParts
{
    /// <summary>« le matin, avant 10h » is <see cref="DayPart.Morning"/>; null where no single part is wished for (« pas le matin »).</summary>
    public static DayPart? Of(string value, Locale locale)
    {
        var parse = MomentFinder.GrammarOf(locale).Parse(value);
        var parts = new HashSet<DayPart>();
        foreach (var moment in MomentFinder.Find(parse))
        {
            var denied = parse.Tokens.Take(moment.First).TakeLast(3).Any(t => t.Folded is "pas" or "jamais" or "sauf" or "evitez" or "not" or "never" or "no" or "except" or "but" or "plus");
            if (!denied && moment.Meaning.DayPart is { } part)
            {
                parts.Add(part);
            }
        }

        return parts.Count == 1 ? parts.First() : null;
    }
}
