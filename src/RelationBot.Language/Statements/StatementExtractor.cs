using RelationBot.Language.Grammars;
using RelationBot.Language.Statements.Cues;
using RelationBot.Language.Statements.Learned;
using RelationBot.Language.Text;

namespace RelationBot.Language.Statements;

/// <summary>
/// Finds the lasting things that a customer states about himself in passing. Rather nothing than something wrong: wishes for
/// this one time, questions, hypotheses, quotations, confidences and orders to forget state nothing.
/// </summary>
public static class StatementExtractor
{
    private const int LongestLooked = 4000;

    private static readonly HashSet<string> Breathless = new(StringComparer.Ordinal) { "floor_access", "home_type", "delivery_instruction", "complaint_subject", "communication" };

    private static readonly HashSet<string> Denying = new(StringComparer.Ordinal) { "dont", "don't", "not", "never", "ne", "n", "n'" };

    /// <summary>
    /// What an advisor, a seller or a delivery crew noted about a customer: also in the third person and in telegraphic style
    /// (« Elle préfère être livrée le matin. Allergique au nickel. »). Secrets in it state nothing.
    /// </summary>
    public static IReadOnlyList<Statement> ExtractNote(string text, Locale locale)
    {
        var plain = NotedAside.Blank(Quotations.Blank(Secrets.Blank(text.Length > LongestLooked ? text[..LongestLooked] : text)));
        var noted = Stated(StatementTables.NotesOf(locale), StatementTables.NotesOf(locale).Parse(plain));
        var said = Stated(StatementTables.Of(locale), StatementTables.Of(locale).ParseNote(plain))
            .Where(s => !SensitiveTopics.Touches(s.Value) && !noted.Exists(n => n.Start < s.Start + s.Length && s.Start < n.Start + n.Length)).ToList();
        noted.RemoveAll(s => SensitiveTopics.Touches(s.Value));
        return [.. noted.Concat(said).Select(s => NotedAside.IsGuessed(plain, s) ? s with { Confidence = Math.Min(s.Confidence, NotedAside.Guess) } : s).OrderBy(s => s.Start)];
    }

    /// <summary>The statements in their order that may be remembered; of several on one subject the last word. Secrets state nothing.</summary>
    public static IReadOnlyList<Statement> Extract(string text, Locale locale) => Extract(text, locale, byRule: true, LearnedStatements.Sure).FindAll(s => !SensitiveTopics.Touches(s.Value));

    /// <summary>The same, and what must not be remembered because it is nobody's business (see <see cref="SensitiveTopics"/>): a sentence states it all the same.</summary>
    public static IReadOnlyList<Statement> ExtractAll(string text, Locale locale) => Extract(text, locale, byRule: true, LearnedStatements.Sure);

    /// <summary>Only what the rules read and may be remembered: short values that a dialog can act upon.</summary>
    public static IReadOnlyList<Statement> ExtractByRule(string text, Locale locale) => Extract(text, locale, byRule: true, null).FindAll(s => !SensitiveTopics.Touches(s.Value));

    /// <summary>Makes ready what <see cref="Extract(string, Locale)"/> otherwise learns when it is first used: some seconds on one core.</summary>
    public static void Warm() => LearnedStatements.Warm();

    /// <summary>For measuring: with or without the rules, and from another probability on.</summary>
    internal static List<Statement> Extract(string text, Locale locale, bool byRule, double? beyond)
    {
        var head = text.Length > LongestLooked ? text[..LongestLooked] : text;
        if (Retractions.Recognize(head, locale) is not null || OffTheRecord.IsTold(head, locale))
        {
            return [];
        }

        var plain = Plain(head);
        var read = byRule ? Read(plain, locale) : [];
        return beyond is { } sure ? LearnedStatements.Judge(plain, locale, read, sure) : read;
    }

    /// <summary>The message as it is read: without secrets and quotations.</summary>
    internal static string Plain(string text) => Openers.Blank(Quotations.Blank(Secrets.Blank(text.Length > LongestLooked ? text[..LongestLooked] : text)));

    internal static List<Statement> Read(string plain, Locale locale) => Stated(StatementTables.Of(locale), StatementTables.Of(locale).Parse(plain));

    /// <summary>For measuring: what each rule reads, and where its value stands.</summary>
    internal static List<(StatementHit Hit, int Start, int End)> Hits(string plain, Locale locale)
    {
        var parse = StatementTables.Of(locale).Parse(plain);
        var hits = Kept(StatementTables.Of(locale), parse).ConvertAll(f => (StatementHit)f.Value!).ConvertAll(h => (h, parse.Tokens[h.ValueStart].Start, parse.Tokens[h.ValueEnd - 1].End));
        parse.Release();
        return hits;
    }

    private static List<Parsed> Kept(StatementTable table, Parse parse)
    {
        var context = new StatementContext(parse);
        var kept = LongestFirst(parse.All("statement").Where(f => !context.Voids(f, (StatementHit)f.Value!)));
        foreach (var cued in CueReader.Find(parse, table.Cues, table.Grammar))
        {
            // What an ordered pattern has read, and what an earlier cue has, is not read again in other words.
            if (!kept.Exists(k => Overlap((StatementHit)k.Value!, (StatementHit)cued.Value!)) && !context.Voids(cued, (StatementHit)cued.Value!))
            {
                kept.Add(cued);
            }
        }

        return kept;
    }

    private static List<Statement> Stated(StatementTable table, Parse parse)
    {
        var statements = new List<Statement>();
        foreach (var found in Joined(parse, Kept(table, parse)))
        {
            var hit = (StatementHit)found.Value!;
            var (start, end) = (parse.Tokens[found.Start].Start, parse.Tokens[found.End - 1].End);
            var (from, to) = (parse.Tokens[hit.ValueStart].Start, parse.Tokens[hit.ValueEnd - 1].End);
            if (hit.Key == "delivery_instruction" && hit.Value == parse.Text[from..to] && hit.ValueStart > 0 && Denying.Contains(parse.Tokens[hit.ValueStart - 1].Folded))
            {
                // "don't leave anything with her": without its first word it says the contrary.
                var first = hit.ValueStart - (hit.ValueStart > 1 && parse.Tokens[hit.ValueStart - 1].Folded == "not" ? 2 : 1);
                (start, from) = (Math.Min(start, parse.Tokens[first].Start), parse.Tokens[first].Start);
                hit = hit with { Value = parse.Text[from..to] };
            }

            var whole = Thousands.Whole(parse.Text, from, to);
            if (hit.Key == "budget")
            {
                whole.End = BudgetScope.EndOf(parse.Text, whole.End);
            }

            var value = whole != (from, to) && hit.Value == parse.Text[from..to] ? parse.Text[whole.Start..whole.End] : hit.Value;
            Keep(statements, hit, new Statement(hit.Kind, hit.Key, value, hit.Explicit, hit.Confidence, start, end - start, Subjects.Of(parse, found, hit)) { Rule = hit.Rule });
        }

        parse.Release();

        // « j'aimerais toujours le matin » is a slot and no more than that.
        statements.RemoveAll(s => s.Key == "expectation_subject" && statements.Exists(o => o.Kind == "preference" && o.Start < s.Start + s.Length && s.Start < o.Start + o.Length));

        // « my shop is Mill Lane » is where he goes, not what he owns.
        statements.RemoveAll(s => s.Key == "business" && statements.Exists(o => o.Key == "shop"));
        return statements;
    }

    // « rdc, portail vert, accès facile »: one thing said in several breaths is one statement.
    private static IEnumerable<Parsed> Joined(Parse parse, List<Parsed> kept)
    {
        Parsed? last = null;
        foreach (var found in kept.OrderBy(k => k.Start))
        {
            if (last is { Value: StatementHit before } && found.Value is StatementHit hit && before.Key == hit.Key && Breathless.Contains(hit.Key) && hit.ValueStart - before.ValueEnd is >= 0 and <= 3
                && !Enumerable.Range(before.ValueEnd, hit.ValueStart - before.ValueEnd).Any(parse.EndsSentence)
                && parse.Slice(before.ValueStart, hit.ValueEnd) is var value && value.Length < 0.8 * parse.Text.Length)
            {
                last = new Parsed(last.Start, found.End, before with { Value = value, ValueEnd = hit.ValueEnd });
                continue;
            }

            if (last is not null)
            {
                yield return last;
            }

            last = found;
        }

        if (last is not null)
        {
            yield return last;
        }
    }

    private static bool Overlap(StatementHit one, StatementHit other) => one.ValueStart < other.ValueEnd && other.ValueStart < one.ValueEnd;

    // Different subjects may share words; of one subject the longest phrase at a place counts.
    private static List<Parsed> LongestFirst(IEnumerable<Parsed> all)
    {
        var kept = new List<Parsed>();
        foreach (var found in all.OrderBy(f => f.Start).ThenByDescending(f => f.End))
        {
            var hit = (StatementHit)found.Value!;
            if (!kept.Exists(k => k.Value is StatementHit other && Subject(other) == Subject(hit) && hit.ValueStart < other.ValueEnd && other.ValueStart < hit.ValueEnd))
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
