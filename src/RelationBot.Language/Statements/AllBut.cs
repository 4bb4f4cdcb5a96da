using RelationBot.Language.Text;

namespace RelationBot.Language.Statements;

/// <summary>« oubliez tout sauf mes enfants », "forget everything except my children": what is excepted must not be forgotten.</summary>
public static class AllBut
{
    private static readonly HashSet<string> All = new(StringComparer.Ordinal) { "tout", "toutes", "tous", "everything", "all" };

    private static readonly HashSet<string> Excepting = new(StringComparer.Ordinal)
        { "sauf", "excepte", "exceptee", "hormis", "hors", "exception", "mais", "gardez", "garde", "conservez", "laissez", "except", "excepting", "but", "besides", "aside", "apart", "other", "save", "keep", "leave", "minus" };

    /// <summary>Whether it asks for all to be forgotten but something.</summary>
    public static bool IsForgotten(string text, Locale locale)
    {
        var words = Tokenizer.Words(text, locale);
        var all = Array.FindIndex(words, All.Contains);
        // « oubliez que je mange de tout sauf … » names one thing.
        return all > 0 && !words.Take(all).Any(w => w is "que" or "qu" or "that" or "what" or "ce")
            && Enumerable.Range(0, words.Length).Any(i => i > all ? Excepting.Contains(words[i]) || (words[i] == "part" && words[i - 1] == "a") : words[i] is "sauf" or "except" or "hormis" or "excepte" or "part")
            && (Retractions.Recognize(text, locale) is not null || Dismissal.Read(text, locale) is { Asked: true });
    }
}
