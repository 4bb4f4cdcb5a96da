using RelationBot.Language.Retrieval;

namespace RelationBot.Relationship.Memory;

/// <summary>Takes forgotten facts out of what was said: out of their own message all that states them, out of anything else their words.</summary>
internal sealed class ForgottenSpeech
{
    private static readonly char[] _ends = ['.', '!', '?', '…', '\n'];

    private readonly IReadOnlyList<(ForgottenFact Fact, ForgottenWords Words)> _facts;
    private readonly ForgottenWords _all, _ofHim, _each;

    public ForgottenSpeech(IReadOnlyList<ForgottenFact> facts)
    {
        _facts = [.. facts.Select(fact => (fact, new ForgottenWords([fact.Value])))];
        _all = new ForgottenWords(facts.Select(fact => fact.Value).Distinct());
        _each = new ForgottenWords(facts.SelectMany(fact => Words(fact.Value)).Distinct());
        _ofHim = new ForgottenWords(facts.Where(fact => fact.TellsOfHim).Select(fact => fact.Value).Distinct());
    }

    public IEnumerable<ForgottenFact> Facts => _facts.Select(fact => fact.Fact);

    /// <summary>A message or note that states those facts without them; another fact that it states stays, where it is known which words state which.</summary>
    public string WithoutStated(string text, Func<ForgottenFact, bool> states)
    {
        foreach (var (fact, words) in _facts.Where(f => states(f.Fact)))
        {
            text = Holds(text, fact) ? text : WithoutSentences(text, words);
        }

        return WithoutAnyWord(text);
    }

    /// <summary>What was said in the same breath as the facts (where they were stated, told, used, forgotten) without any word of theirs.</summary>
    public string WithoutAnyWord(string text) => _each.Without(WithoutStretches(text, _ => true));

    /// <summary>What may speak of the facts without their words.</summary>
    public string WithoutWords(string text) => _all.Without(WithoutStretches(text, _ => true));

    /// <summary>Whatever else was said, without what tells of the customer himself.</summary>
    public string WithoutTelling(string text) => _ofHim.Without(WithoutStretches(text, fact => fact.TellsOfHim || fact.IsMessage));

    private static IEnumerable<string> Words(string value) =>
        new string([.. value.Select(c => char.IsLetterOrDigit(c) || c == '-' ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private string WithoutStretches(string text, Func<ForgottenFact, bool> which)
    {
        foreach (var fact in Facts.Where(fact => which(fact) && Holds(text, fact)))
        {
            text = text.Replace(fact.Words!, ForgottenWords.Mark, StringComparison.OrdinalIgnoreCase);
        }

        return text;
    }

    private static bool Holds(string text, ForgottenFact fact) => fact.Words is { Length: > 0 } words && text.Contains(words, StringComparison.OrdinalIgnoreCase);

    // Where none of its sentences holds the words, they are said in others of the same meaning: then none of them stays.
    private static string WithoutSentences(string text, ForgottenWords words)
    {
        if (text.Trim(' ', '…').Length == 0)
        {
            return text;
        }

        var (left, start, any) = ("", 0, false);
        while (start < text.Length)
        {
            var end = text.IndexOfAny(_ends, start) is >= 0 and var at ? at + 1 : text.Length;
            var sentence = text[start..end];
            var isIt = words.Without(sentence) != sentence;
            (left, start, any) = (left + (isIt ? (left.Length == 0 ? "" : " ") + ForgottenWords.Mark : sentence), end, any || isIt);
        }

        return any ? left : ForgottenWords.Mark;
    }
}
