namespace RelationBot.Language.Statements.Learned;

/// <summary>Everything that a message may state, with the signs by which it is judged; see <see cref="SignWeights"/>.</summary>
internal sealed class StatementCandidates
{
    /// <summary>The share of a long message above which a value only repeats it.</summary>
    private const double Whole = 0.8;
    private const int LongMessage = 90;
    private const int ShortestValue = 3;
    private const double Loose = 0.7;
    private const int LongNumber = 11;
    private const int MostChildren = 15, MostPets = 30;
    private const string Blank = "      ";

    private readonly string _plain;
    private readonly Locale _locale;
    private readonly ClauseFeatures _features;
    private readonly ClauseModel _model;
    private readonly List<Statement> _read;
    private readonly ClauseSight _sight;
    private readonly float[][] _kinds;
    private readonly bool _laughs;

    /// <param name="plain">The message, with secrets and quotations blanked.</param>
    /// <param name="locale">Its language.</param>
    /// <param name="features">What the models see of it.</param>
    /// <param name="model">The models.</param>
    /// <param name="read">What the rules have read.</param>
    public StatementCandidates(string plain, Locale locale, ClauseFeatures features, ClauseModel model, List<Statement> read)
    {
        (_plain, _locale, _features, _model, _read) = (plain, locale, features, model, read);
        _sight = model.See(features);
        _laughs = StatementContext.Laughs(features.Words.Words.Select(w => w.Folded));
        _kinds = [.. _sight.Margins.Select((m, c) => ClauseKinds.Probabilities(m, _sight.Tags[c]))];
    }

    public List<StatementCandidate> All()
    {
        var all = new List<StatementCandidate>();
        for (var c = 0; c < _kinds.Length; c++)
        {
            if (OfClause(c) is { } candidate)
            {
                all.Add(candidate);
            }
        }

        all.AddRange(_read.Select(OfRule));
        return all;
    }

    /// <summary>The value from one place to another, unless it would repeat a long message.</summary>
    public static string? Value(string plain, int start, int end, Locale locale)
    {
        var (from, to) = ClauseValue.Of(plain, start, end, locale);
        return to - from < ShortestValue || (plain.Length > LongMessage && to - from > Whole * plain.Trim().Length) ? null : plain[from..to];
    }

    // One long clause alone: its first words.
    private string? Shortened(Clause clause)
    {
        if (Value(_plain, clause.Start, clause.End, _locale) is { } value)
        {
            return value;
        }

        var (from, to) = ClauseValue.Of(_plain, clause.Start, clause.End, _locale);
        var cut = to - from < ShortestValue ? -1 : _plain.LastIndexOf(' ', from + (int)(Whole * _plain.Trim().Length));
        return cut > from ? _plain[from..cut] : null;
    }

    // « je m'appelle » and a card number: what is left when that is taken out says nothing.
    // Nor is any long number kept that may be one.
    private bool IsBlank(string value, int end) => value.Count(char.IsAsciiDigit) >= LongNumber
        || ((value.Contains(Blank, StringComparison.Ordinal) || _plain.AsSpan(end).StartsWith(Blank, StringComparison.Ordinal)) && value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= 3);

    // An address for mail belongs to the record, which a code guards. Clauses end at its dots: whole words are looked at.
    private bool HoldsAddress(Clause clause)
    {
        var start = clause.Start == 0 ? 0 : _plain.LastIndexOf(' ', clause.Start - 1) + 1;
        var end = _plain.IndexOf(' ', clause.End);
        return _plain.AsSpan(start, (end < 0 ? _plain.Length : end) - start).Contains('@');
    }

    // « le premier »: two words are an answer to what was asked, unless a rule knows them.
    private bool IsAnswer() => _plain.AsSpan().Trim().Count(' ') < 2 && _features.Clauses.Count == 1;

    private StatementCandidate? OfClause(int c)
    {
        var clause = _features.Clauses[c];
        if (Shortened(clause) is not { } value || IsBlank(value, clause.End) || HoldsAddress(clause) || IsAnswer())
        {
            return null;
        }

        var kind = ClauseKinds.Safest(_kinds[c]);
        var name = ClauseKinds.Names[kind];
        if (_laughs && name != "criticism")
        {
            return null;
        }

        var (key, said) = _model.Name(_features, c, name);
        if ((key == "children" && Plausible.Any(value, MostChildren).Length == 0) || (key == "pet" && Plausible.Any(value, MostPets).Length == 0))
        {
            return null;
        }

        var signs = Common("L ", c, c + 1, kind);
        signs.Add(new("L kind " + name, 1));
        signs.Add(new("L rule here", _read.Exists(s => Overlap(s, clause)) ? 1 : 0));
        signs.Add(new("L rule same", _read.Exists(s => s.Kind == name && Overlap(s, clause)) ? 1 : 0));
        signs.Add(new("L asked", clause.Asked ? 1 : 0));
        signs.Add(new("L words " + Math.Min(5, value.Count(' ') / 2), 1));

        // The bot acts upon single values: a clause taken as it stands is none for them.
        var statement = new Statement(name, SingleValuedKeys.Contains(key) ? "other_" + name : key, value, said, 0, clause.Start, clause.End - clause.Start);
        return new StatementCandidate(statement, false, c, signs, c == 0 ? [] : JoinSigns(c, kind, key, value));
    }

    private StatementCandidate OfRule(Statement s)
    {
        var (first, last) = (_features.Clauses.FindIndex(c => s.Start < c.End), _features.Clauses.FindLastIndex(c => c.Start < s.Start + s.Length));
        first = Math.Max(first, 0);
        last = Math.Max(first, last);
        var signs = Common("R ", first, last + 1, Array.IndexOf(ClauseKinds.Names, s.Kind));
        signs.Add(new("R key " + s.Key, 1));
        signs.Add(new("R kind " + s.Kind, 1));
        signs.Add(new("R confidence", s.Confidence));
        signs.Add(new("R loose", s.Confidence < Loose ? 1 : 0));
        signs.Add(new("R asked", last < _kinds.Length && _features.Clauses[last].Asked ? 1 : 0));
        signs.Add(new("R words " + Math.Min(5, s.Value.Count(' ')), 1));
        return new StatementCandidate(s, true, first, signs, []);
    }

    private static bool Overlap(Statement s, Clause clause) => s.Start < clause.End && clause.Start < s.Start + s.Length;

    // What the models see in these clauses and around.
    private List<Sign> Common(string by, int first, int end, int kind)
    {
        var (margin, none, right, fact, others) = (0f, 0f, 0f, 0f, 0f);
        for (var c = 0; c < _kinds.Length; c++)
        {
            var states = 1 - _kinds[c][^1];
            if (c < first || c >= end)
            {
                others = MathF.Max(others, states);
                continue;
            }

            margin = c == first ? _sight.Margins[c][kind] : MathF.Max(margin, _sight.Margins[c][kind]);
            none = c == first ? _sight.Margins[c][^1] : MathF.Min(none, _sight.Margins[c][^1]);
            right = MathF.Max(right, ClauseKinds.Of(_kinds[c], kind));
            fact = MathF.Max(fact, states);
        }

        var alone = _kinds.Length <= end - first;
        var (tagged, tagKind, tagRight) = (0f, 0f, 0f);
        for (var c = first; c < Math.Min(end, _kinds.Length); c++)
        {
            tagged = MathF.Max(tagged, 1 - _sight.Tags[c][ClauseKinds.Names.Length]);
            tagKind = MathF.Max(tagKind, _sight.Tags[c][kind]);
            tagRight = MathF.Max(tagRight, ClauseKinds.Of(_sight.Tags[c], kind));
        }

        return
        [
            new(by + "tagged", Logit(tagged)), new(by + "tag kind", Logit(tagKind)), new(by + "tag right", Logit(tagRight)), new(by + "tag share", tagRight / (tagged + 1e-3f)),
            new(by + "one", 1), new(by + "states", _sight.States), new(by + "margin", margin), new(by + "none", none),
            new(by + "accepted", Logit(right)), new(by + "share", right / (fact + 1e-3f)), new(by + "fact", Logit(fact)),
            new(by + "alone", alone ? 1 : 0), new(by + "others", alone ? 0 : Logit(others)), new(by + "clauses", Math.Min(_kinds.Length, 5)), new(by + "rules", Math.Min(_read.Count, 3)),
        ];
    }

    private List<Sign> JoinSigns(int c, int kind, string key, string value)
    {
        var before = ClauseKinds.Safest(_kinds[c - 1]);
        return
        [
            new("J one", 1), new("J margin", _model.GoesOn(_features, c)), new("J same kind", before == kind ? 1 : 0),
            new("J same key", _model.Name(_features, c - 1, ClauseKinds.Names[before]).Key == key ? 1 : 0),
            new("J sentence", _features.Clauses[c - 1].Sentence == _features.Clauses[c].Sentence ? 1 : 0), new("J alike", ClauseKinds.Alike(_kinds[c - 1], _kinds[c])),
            new("J before", Logit(1 - _kinds[c - 1][^1])), new("J fact", Logit(1 - _kinds[c][^1])),
            new("J kind " + ClauseKinds.Names[kind], before == kind ? 1 : 0), new("J short", value.Count(' ') < 4 ? 1 : 0),
        ];
    }

    private static float Logit(float p) => MathF.Log((p + 1e-3f) / (1 - p + 1e-3f));
}
