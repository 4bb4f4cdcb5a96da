using RelationBot.Language.Grammars;

namespace RelationBot.Language.Statements.Cues;

/// <summary>How the tables write their words and cue rules.</summary>
internal sealed class CueTable(Grammar grammar)
{
    private readonly List<CueRule> _rules = [];

    public IReadOnlyList<CueRule> Rules => _rules;

    /// <summary>Words and phrases, separated by bars, that all mean the symbol.</summary>
    public CueTable Say(string symbol, string phrases)
    {
        foreach (var phrase in Phrases(phrases))
        {
            if (phrase.All(char.IsAsciiLetterLower))
            {
                grammar.Words(symbol, true, phrase);
            }
            else
            {
                grammar.Rule(symbol, phrase, _ => true);
            }
        }

        return this;
    }

    // Bars inside brackets belong to the phrase.
    private static IEnumerable<string> Phrases(string all)
    {
        var (depth, start) = (0, 0);
        for (var i = 0; i <= all.Length; i++)
        {
            if (i == all.Length || (all[i] == '|' && depth == 0))
            {
                if (i > start)
                {
                    yield return all[start..i].Trim();
                }

                start = i + 1;
            }
            else
            {
                depth += all[i] == '(' ? 1 : all[i] == ')' ? -1 : 0;
            }
        }
    }

    /// <summary>Any single word of which <paramref name="is"/> holds, folded.</summary>
    public CueTable Word(string symbol, Func<string, bool> @is)
    {
        grammar.Rule(symbol, "_", m => @is(m.Parse.Tokens[m.Start].Folded) ? true : null);
        return this;
    }

    /// <summary>Whole patterns, bars and all.</summary>
    public CueTable Pattern(string symbol, params ReadOnlySpan<string> patterns)
    {
        grammar.Rules(symbol, true, patterns);
        return this;
    }

    /// <param name="what">Kind and key: « preference/shop ».</param>
    /// <param name="topic">The symbol spoken of.</param>
    /// <param name="with">Symbols that must stand beside it, separated by blanks.</param>
    /// <param name="without">Symbols that must not.</param>
    public CueTable State(
        string what, CueValue value, string topic, string with = "", string without = "", string not = "", double confidence = 0.8, bool inferred = false,
        Func<string, string>? say = null)
    {
        var (kind, key) = (what[..what.IndexOf('/', StringComparison.Ordinal)], what[(what.IndexOf('/', StringComparison.Ordinal) + 1)..]);
        _rules.Add(new CueRule(kind, key, confidence, value, topic, with.Split(' ', StringSplitOptions.RemoveEmptyEntries), without.Split(' ', StringSplitOptions.RemoveEmptyEntries), not, inferred, say));
        return this;
    }
}
