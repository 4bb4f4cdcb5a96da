using RelationBot.Language.Intents;

namespace RelationBot.Language.Acts.Learned;

/// <summary>A sentence as the mood is read from it: every word, politeness too, how it is typed, and what the phrase tables found in it.</summary>
internal static class MoodWords
{
    private const int Loud = 6;
    private const double Angry = 0.44;
    private const double Furious = 0.6;

    public static List<SentenceWord> Of(string text, ActSet tables, Locale locale)
    {
        var words = SentenceWords.Of(text, locale);
        int upper = 0, lower = 0;
        foreach (var c in text)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }

        Add("<!>", text.Contains('!', StringComparison.Ordinal));
        Add("<!!>", text.Contains("!!", StringComparison.Ordinal) || text.Contains("! !", StringComparison.Ordinal));
        Add("<?!>", text.Contains("?!", StringComparison.Ordinal) || text.Contains("??", StringComparison.Ordinal));
        Add("<?>", text.Contains('?', StringComparison.Ordinal));
        Add("<...>", text.Contains("...", StringComparison.Ordinal) || text.Contains('…', StringComparison.Ordinal));
        Add("<loud>", upper >= Loud && upper > lower);
        Add("<complains>", tables.Complains || tables.HasGrievance || tables.PromiseBroken);
        Add("<weary>", tables.Anger > 0);
        Add("<angry>", tables.Anger >= Angry);
        Add("<furious>", tables.Anger >= Furious);
        Add("<person>", tables.WantsPerson);
        Add("<noperson>", tables.DeclinesPerson || tables.AsksPerson);
        Add("<thanks>", tables.Thanks);
        return words;

        void Add(string sign, bool stands)
        {
            if (stands)
            {
                words.Add(new("", sign));
            }
        }
    }
}
