using RelationBot.Language.Grammars;
using RelationBot.Language.Text;

namespace RelationBot.Language.Statements;

/// <summary>
/// Finds the lasting things that a customer states about himself in passing. Rather nothing than something wrong: wishes for
/// this one time, questions, hypotheses, quotations and orders to forget state nothing.
/// </summary>
public static class StatementExtractor
{
    private const int LongestLooked = 4000;

    /// <summary>The statements in their order; of several on one subject the last word.</summary>
    public static IReadOnlyList<Statement> Extract(string text, Locale locale)
    {
        var head = text.Length > LongestLooked ? text[..LongestLooked] : text;
        if (Retractions.Recognize(head, locale) is not null)
        {
            return [];
        }

        var parse = StatementTables.Of(locale).Parse(Quotations.Blank(head));
        var context = new StatementContext(parse);
        var statements = new List<Statement>();
        foreach (var found in LongestFirst(parse))
        {
            var hit = (StatementHit)found.Value!;
            if (context.Voids(found, hit))
            {
                continue;
            }

            var (start, end) = (parse.Tokens[found.Start].Start, parse.Tokens[found.End - 1].End);
            Keep(statements, hit, new Statement(hit.Kind, hit.Key, hit.Value, hit.Explicit, hit.Confidence, start, end - start));
        }

        return statements;
    }

    // Different subjects may share words; of one subject the longest phrase at a place counts.
    private static IEnumerable<Parsed> LongestFirst(Parse parse)
    {
        var kept = new List<Parsed>();
        foreach (var found in parse.All("statement").OrderBy(f => f.Start).ThenByDescending(f => f.End))
        {
            var key = Subject((StatementHit)found.Value!);
            if (!kept.Exists(k => Subject((StatementHit)k.Value!) == key && found.Start < k.End && k.Start < found.End))
            {
                kept.Add(found);
            }
        }

        return kept;
    }

    private static string Subject(StatementHit hit) => hit.Kind == "project" ? "project" : hit.Key is "floor_access" or "home" or "second_home" ? "home" : hit.Key;

    private static void Keep(List<Statement> statements, StatementHit hit, Statement statement)
    {
        var before = statements.FindLastIndex(s => s.Key == hit.Key);
        if (hit.Corrects)
        {
            if (before < 0)
            {
                return; // « en fait plutôt le jeudi » alone answers a question; it is no habit.
            }

            statements.RemoveAt(before);
        }
        else if (statements.Exists(s => s.Key == statement.Key && string.Equals(s.Value, statement.Value, StringComparison.OrdinalIgnoreCase)))
        {
            return;
        }

        statements.Add(statement);
    }
}
