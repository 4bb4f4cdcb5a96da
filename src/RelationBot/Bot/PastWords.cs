using RelationBot.Language;
using RelationBot.Language.Retrieval;
using RelationBot.Relationship.Memory;

namespace RelationBot.Bot;

/// <summary>Finds what a customer has only written, and nothing was made of, by the words that he speaks of it with (« ce que j'ai dit de mon ex »).</summary>
internal sealed class PastWords(PastExchanges past)
{
    private const int Most = 1000, MostTold = 5;

    /// <summary>What he told with all of those words, newest first; what he asked is none of it; none where the words tell nothing.</summary>
    public async ValueTask<IReadOnlyList<SaidMessage>> FindAsync(long customerId, string words, Locale locale, CancellationToken cancellationToken)
    {
        var wanted = SharedWords.In(words, locale);
        return wanted.Count == 0 ? [] : [.. (await past.SaidAsync(customerId, Most, cancellationToken)).Where(said => !said.Text.Contains('?', StringComparison.Ordinal) && wanted.IsSubsetOf(SharedWords.In(said.Text, locale))).Take(MostTold)];
    }

    /// <summary>A message as it is told: on one line.</summary>
    public static string Line(string text) => text.ReplaceLineEndings(" ").Trim();
}
