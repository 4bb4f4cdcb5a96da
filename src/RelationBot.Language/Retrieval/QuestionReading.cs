using RelationBot.Language.Text;

namespace RelationBot.Language.Retrieval;

/// <summary>What a question looks for.</summary>
internal sealed class QuestionReading
{
    private static readonly string[] _when = ["when", "what date", "what day", "what month", "what year", "which year", "which month", "quand", "quel jour", "quelle date", "quel mois", "quelle annee"];
    private static readonly string[] _who = ["who", "name", "names", "qui", "nom", "noms", "s appelle"];
    private static readonly string[] _where = ["where", "city", "country", "state", "place", "ville", "pays", "endroit", "adresse"];
    private static readonly string[] _many = ["how many", "how much", "how long", "how often", "how old", "combien", "quel age"];

    public QuestionReading(string text, Locale locale, DateTime asked, IReadOnlyList<string> speakers)
    {
        var tokens = Tokenizer.Tokenize(text, locale);
        var names = new HashSet<string>(StringComparer.Ordinal);
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in tokens)
        {
            // « Mel » is Melanie.
            if (speakers.FirstOrDefault(s => s == token.Folded || (token.Folded.Length >= 3 && s.StartsWith(token.Folded, StringComparison.Ordinal))) is { } speaker)
            {
                names.Add(speaker);
                said.Add(token.Folded);
            }
        }

        Named = names.Count == 1 ? names.Single() : null;
        Words = ContentWords.Of([.. tokens.Where(t => !said.Contains(t.Folded))], locale);
        var folded = " " + string.Join(' ', tokens.Where(t => t.IsWord).Select(t => t.Folded)) + " ";
        AsksWhen = Has(folded, _when);
        // « où » without its accent is "or".
        (AsksWho, AsksWhere, AsksHowMany) = (Has(folded, _who), Has(folded, _where) || text.Contains('ù', StringComparison.OrdinalIgnoreCase), Has(folded, _many));
        Days = NamedDays.Of(text, locale, asked, out _);
    }

    /// <summary>The only speaker it names, folded; else null.</summary>
    public string? Named { get; }

    /// <summary>Its content words in order, names of speakers left out.</summary>
    public IReadOnlyList<string> Words { get; }

    public IReadOnlyList<NamedDays> Days { get; }

    public bool AsksWhen { get; }

    public bool AsksWho { get; }

    public bool AsksWhere { get; }

    public bool AsksHowMany { get; }

    private static bool Has(string folded, string[] phrases) => phrases.Any(p => folded.Contains(" " + p + " ", StringComparison.Ordinal));
}
