using RelationBot.Language.Recognizers;
using RelationBot.Language.Text;

namespace RelationBot.Language.Statements;

/// <summary>The part of the day that a remembered preference means.</summary>
public static class DayParts
{
    // A part of the day is the same on any of them.
    private static readonly DateTime Whenever = new(2026, 1, 7, 9, 0, 0, DateTimeKind.Unspecified);

    /// <summary>« le matin, avant 10h » is <see cref="DayPart.Morning"/>; null where no single part is wished for (« pas le matin »).</summary>
    public static DayPart? Of(string value, Locale locale)
    {
        var words = Tokenizer.Tokenize(value, locale);
        var parts = new HashSet<DayPart>();
        foreach (var moment in DateResolver.Find(value, locale, Whenever))
        {
            var denied = words.TakeWhile(t => t.Start < moment.Start).TakeLast(3).Any(t => t.Folded is "pas" or "jamais" or "sauf" or "evitez" or "not" or "never" or "no" or "except" or "but" or "plus");
            if (!denied && moment.Part is { } part)
            {
                parts.Add(part);
            }
        }

        return parts.Count == 1 ? parts.First() : null;
    }
}
