using RelationBot.Language;
using RelationBot.Language.Recognizers;
using RelationBot.Language.Retrieval;
using RelationBot.Language.Statements;
using RelationBot.Language.Text;

namespace RelationBot.Dialogs.Running;

/// <summary>
/// What somebody tells of his life in words that no rule and no model takes for a statement: kept as he said it, so that it can be told,
/// put right and forgotten like anything else. Nothing said in jest, for once, of others, in confidence, or of what only happened.
/// </summary>
internal static class OwnWords
{
    private const double Confidence = 0.5;
    private const int LongestMessage = 25, LongNumber = 4, FewestOfAPart = 3;

    private static readonly HashSet<string> Speaker = new(StringComparer.Ordinal) { "je", "j", "on", "nous", "i", "im", "we", "were" };

    // What such a one did is over: « j'ai débranché », "I unplugged it".
    private static readonly HashSet<string> Having = new(StringComparer.Ordinal) { "ai", "avons", "a", "had", "have", "ve" };

    private static readonly HashSet<string> Near = new(StringComparer.Ordinal) { "child", "partner", "kin", "pet", "diet", "allergy", "profession", "hobby" };

    /// <summary>What is to be kept of it; null for nothing.</summary>
    /// <remarks>Of « on a changé d'appartement, je suis au 1A maintenant » the part that tells how it is now.</remarks>
    public static Statement? Of(Message message) => Whole(message) ?? (IsPast(message) && message.Has("from-now-on")
        ? message.Text.Split([',', '.', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(message.Part).Where(part => part.Has("from-now-on") && part.Words.Count >= FewestOfAPart).Select(Whole).FirstOrDefault(told => told is not null)
        : null);

    private static Statement? Whole(Message message) =>
        message.Words.Count <= LongestMessage && !(message.NamesOneDay && (message.Days.Points || (message.Days.Wanted is not { DayEnd: not null } && message.Days.Unwanted.All(d => d.DayEnd is null))))
        && !message.Has("joking") && !message.Has("for-once") && !message.Has("of-outsiders") && !message.Has("in-confidence") && !message.IsOffTheRecord && !message.Has("trouble") && !message.Has("at-this-moment") && !Supposes(message)
        && !SensitiveTopics.Touches(message.Text) && Secrets.Find(message.Text).Count == 0 && PhoneRecognizer.Recognize(message.Text).Count == 0
        && !message.Words.Any(w => w.Length >= LongNumber && w.All(char.IsAsciiDigit) && !IsYear(w))
        && !Retractions.IsNone(message.Text, message.Locale) && TellsOfHim(message) && !IsPast(message)
            ? new Statement("personal", Statement.InOwnWords, message.Text.TrimEnd('.', '!', ' '), true, Confidence, 0, message.Text.Length)
            : null;

    // « si un jour je prends un chien », "I'll come back if I ever move"
    private static bool Supposes(Message message) => message.Words.Any(w => w is "if") || message.Words.Where((w, i) => w == "si" && i + 1 < message.Words.Count && message.Words[i + 1] is "un" or "jamais" or "je" or "on" or "nous" or "j" or "ma" or "mon" or "mes" or "vous").Any();

    // « un Liebherr de 2018 »
    private static bool IsYear(string digits) => digits.Length == LongNumber && (digits.StartsWith("19", StringComparison.Ordinal) || digits.StartsWith("20", StringComparison.Ordinal));

    // He or those near him do or are something, or a thing of his is something or so large.
    private static bool TellsOfHim(Message message) =>
        message.Words.Any(Speaker.Contains) || message.Has("is-a-thing") || SharedSubjects.In(message.Text, message.Locale).Overlaps(Near)
        || (Correction.SortsOf(message.Text, message.Locale) & ValueSorts.Size) != 0;

    /// <summary>Whether it tells what he did: « j'ai débranché », "I unplugged it".</summary>
    public static bool IsPast(Message message)
    {
        var tokens = Tokenizer.Tokenize(message.Text, message.Locale).Where(t => t.IsWord).ToList();
        for (var i = 1; i < tokens.Count; i++)
        {
            var (word, before) = (message.Text.Substring(tokens[i].Start, tokens[i].Length), tokens[i - 1].Folded);
            if (message.Locale == Locale.French
                ? (Having.Contains(before) || (before is "deja" && i > 1 && Having.Contains(tokens[i - 2].Folded))) && (word.EndsWith('é') || word.EndsWith("ée", StringComparison.Ordinal))
                : word.EndsWith("ed", StringComparison.Ordinal) && (Speaker.Contains(before) || Having.Contains(before)))
            {
                return true;
            }
        }

        return false;
    }
}
