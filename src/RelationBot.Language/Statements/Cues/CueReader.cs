using System.Collections.Frozen;
using RelationBot.Language.Grammars;

namespace RelationBot.Language.Statements.Cues;

/// <summary>Finds what the cue rules find in a text.</summary>
internal static class CueReader
{
    // Of these one part may name several.
    private static readonly FrozenSet<string> Many = FrozenSet.Create("pet", "size");

    private static readonly FrozenSet<string> Before = FrozenSet.Create(
        "et", "mais", "donc", "alors", "car", "bonjour", "bonsoir", "slt", "salut", "hello", "hi", "hey", "and", "but", "so", "because", "since", "as", "ok", "bon", "ben", "enfin", "sinon", "puis", "que", "qu", "parce", "puisque",
        "de", "d", "to", "that", "of", "est", "c", ",", ":", "is", "s", "are", "vraiment", "really", "juste", "just", "honnetement", "honestly", "svp", "pls", "please", "btw", "lol", "vu");

    private static readonly FrozenSet<string> No = FrozenSet.Create("pas", "plus", "ni", "jamais", "aucun", "aucune", "sans", "no", "not", "never", "dont", "cant", "without");

    private static readonly FrozenSet<string> After = FrozenSet.Create("svp", "stp", "merci", "please", "pls", "thanks", "thx", "et", "and", "mais", "but", "donc", "so", "lol", "bravo", "hein", "quoi", "car", "si", "if");

    // So many places of a topic are looked at in one part; who says it more often says nothing more.
    private const int MostPlaces = 8;

    public static IEnumerable<Parsed> Find(Parse parse, IReadOnlyList<CueRule> rules, Grammar grammar)
    {
        var found = new Dictionary<string, List<Parsed>>(StringComparer.Ordinal);
        foreach (var part in SentencePart.Of(parse))
        {
            found.Clear();
            foreach (var rule in rules)
            {
                foreach (var topic in In(rule.Topic).Take(MostPlaces))
                {
                    if (rule.All.All(cue => In(cue).Exists(m => m.End <= topic.Start || m.Start >= topic.End))
                        && !rule.None.Any(cue => In(cue).Count > 0)
                        && Hit(parse, part, rule, topic) is { } hit)
                    {
                        yield return new Parsed(part.Start, part.End, hit);
                        if (!Many.Contains(rule.Key))
                        {
                            break;
                        }
                    }
                }
            }

            List<Parsed> In(string symbol) => found.TryGetValue(symbol, out var known) ? known : found[symbol] = [.. Matches(parse, part, grammar[symbol])];
        }
    }

    private static IEnumerable<Parsed> Matches(Parse parse, SentencePart part, Symbol symbol)
    {
        for (var at = part.Start; at < part.End; at++)
        {
            if (parse.At(symbol, at) is { } found && found.End <= part.End && found.End > at)
            {
                yield return found;
                at = found.End - 1;
            }
        }
    }

    // « j'ai un pacemaker » is said back as « un pacemaker ».
    private static int Being(string word, string next) => (word, next) switch
    {
        ("je" or "j", "suis" or "ai") or ("on", "est" or "a") or ("nous", "sommes" or "avons") or ("i", "am" or "have" or "ve" or "m") or ("we", "are" or "have" or "ve") => 2,
        ("im" or "ive" or "weve", _) => 1,
        _ => 0,
    };

    // « c'est tout ce que je demande » says that something is, and the next words what.
    private static bool SaysMore(Parse parse, Parsed topic, int start, int end) =>
        Enumerable.Range(start, end - start).Any(i => (i < topic.Start || i >= topic.End) && parse.Tokens[i].Folded.Length > 3 && parse.Tokens[i].IsWord);

    // « merci de ne plus », "please never": what is expected begins with its no.
    private static int Denied(Parse parse, Parsed topic)
    {
        var start = topic.End - 1;
        if (parse.Tokens[start].Folded is not ("jamais" or "plus" or "pas" or "never" or "not"))
        {
            return topic.End;
        }

        return start > topic.Start && parse.Tokens[start - 1].Folded is "ne" or "n" ? start - 1 : start;
    }

    private static StatementHit? Hit(Parse parse, SentencePart part, CueRule rule, Parsed topic)
    {
        var (start, end) = rule.Value switch
        {
            CueValue.Topic => (topic.Start, topic.End),
            CueValue.FromTopic => (topic.Start, part.End),
            CueValue.AfterTopic => (rule.Kind == "expectation" ? Denied(parse, topic) : topic.End, part.End),
            _ => (part.Start, part.End),
        };
        while (start < end && (Before.Contains(parse.Tokens[start].Folded) || !parse.Tokens[start].IsWord))
        {
            start++;
        }

        if (rule.Kind is "personal" or "preference" && start + 2 < end)
        {
            start += Being(parse.Tokens[start].Folded, parse.Tokens[start + 1].Folded);
        }

        while (end > start && (After.Contains(parse.Tokens[end - 1].Folded) || !parse.Tokens[end - 1].IsWord))
        {
            end--;
        }

        var value = parse.Slice(start, end).Trim();
        value = rule.Say is null || value.Length == 0 ? value : rule.Say(value);
        return value.Length > 1 && (rule.Value is not CueValue.Part || (end - start > 2 && (rule.Kind is not ("criterion" or "priority" or "criticism") || SaysMore(parse, topic, start, end))))
            ? new StatementHit(rule.Kind, rule.Key, rule.Not + value, rule.Confidence, !rule.Inferred, false, rule.Not.Length > 0 || Enumerable.Range(start, end - start).Any(i => No.Contains(parse.Tokens[i].Folded)), start, end, rule.Name)
            : null;
    }
}
