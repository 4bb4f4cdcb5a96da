using RelationBot.Language;
using RelationBot.Language.Recognizers;
using RelationBot.Language.Retrieval;
using RelationBot.Language.Statements;
using RelationBot.Relationship.Memory;

namespace RelationBot.Bot;

/// <summary>Finds which of the facts a correction means: the one of the key that is stated, else those whose value is of the same sort.</summary>
internal static class Correcting
{
    /// <summary>The facts that may be meant, in the order they were told; more than one where it is not clear.</summary>
    /// <param name="facts">What is remembered.</param>
    /// <param name="correction">What he said.</param>
    /// <param name="which">Words that say which is meant, or null.</param>
    /// <param name="inWords">A fact as it was told.</param>
    /// <param name="locale">The language spoken.</param>
    /// <param name="said">The whole message: « mon lave-vaisselle c'est un … » names the thing beside the value.</param>
    public static IReadOnlyList<Fact> Find(IReadOnlyList<Fact> facts, Correction correction, string? which, Func<Fact, string> inWords, Locale locale, string said = "")
    {
        var fitting = Fitting(facts, correction, locale);
        if (correction.Sorts == ValueSorts.None && said.Length > 0 && Correction.IsOnlyOfTime(said, locale))
            fitting = fitting.FindAll(f => !SingleValuedKeys.AddsUp(f.Key) || SharedWords.Of(f.Value, said, locale).Count > 0);
        if (fitting.Count <= 1)
            return fitting;
        foreach (var words in (string[])[which ?? "", correction.Not, correction.Value, said])
        {
            if (words.Length == 0)
                continue;
            // As it was told, or its very value; else what names it best (« le créneau », « les livraisons »).
            var same = fitting.Where(f => f.Value == words || inWords(f) == words).ToList();
            if (same.Count == 1)
                return same;
            if (ChoiceRecognizer.Match(words, [.. fitting.Select(inWords)]) is { } i)
                return [fitting[i]];
            if (FactMatch.Find(fitting, words, locale) is [var named])
                return [named];
        }

        return fitting;
    }

    /// <summary>What takes the place of <paramref name="old"/>: the value stated in full, but of « pas le lundi, le jeudi » only the second.</summary>
    public static string ValueFor(Fact old, Correction correction, Locale locale)
    {
        var right = Correction.WithoutSpelling(correction.Value);
        if ((correction.Sorts & ValueSorts.Place) != 0)
            return right;
        return Stated(old, correction)
            ?? (correction.Sorts == ValueSorts.Name ? Renamed(old.Value, right) ?? Correction.WithName(old.Value, right, locale) : null)
            ?? Correction.WithLetterSize(old.Value, right, locale)
            ?? (HasLettered(old.Value) || HasLettered(right) ? null : Measure.Replace(old.Value, right, locale))
            ?? right;
    }

    /// <summary>What takes the place of <paramref name="old"/> where a whole sentence says it anew: its number or its name, else the sentence without what only takes back.</summary>
    public static string Retold(Fact old, string said, Locale locale)
    {
        if (old.SourceText is { } source && RestatedNumber.Of(source, said, locale) is var (was, now) && old.Value.Contains(was, StringComparison.OrdinalIgnoreCase) && !IsLettered(old.Value, was) && !IsLettered(said, now))
            return old.Value.Replace(was, now, StringComparison.OrdinalIgnoreCase);
        if (old.SourceText is { } told && RestatedFrame.Fits(told, said, locale))
            return Correction.WithoutChange(said);
        var correction = Correction.Read(said, locale, asked: true);
        return correction is { Value.Length: > 0 } && Correction.WithName(old.Value, correction.Value, locale) is { } named ? named
            : correction is { Value: var value } && value.Split(' ').Length >= FewestOfASentence ? value
            : Correction.WithoutChange(said);
    }

    private const int FewestOfASentence = 3;

    private static bool HasLettered(string text) => text.Split(' ').Any(w => w.Length is > 1 and < 5 && char.IsAsciiDigit(w[0]) && w[..^1].All(char.IsAsciiDigit) && char.IsAsciiLetterUpper(w[^1]));

    // « 4B » is one name, not a number.
    private static bool IsLettered(string text, string number) => text.IndexOf(number, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && at + number.Length < text.Length && char.IsAsciiDigit(number[^1]) && char.IsAsciiLetter(text[at + number.Length]);

    private static string? Stated(Fact old, Correction correction) =>
        correction.Statements.FirstOrDefault(s => s.Key == old.Key)?.Value is { } stated && (correction.Sorts == ValueSorts.None || correction.Value.Contains(stated, StringComparison.Ordinal))
            ? stated
            : null;

    // « Paul Kervadek », « non, c'est Kervadec »: the part of the name that is like the new one.
    private static string? Renamed(string old, string right)
    {
        if (right.Contains(' ', StringComparison.Ordinal) || old.Split(' ') is not { Length: > 1 } parts)
            return null;
        var like = Array.FindIndex(parts, part => part.Length > 2 && right.Length > 2 && string.Compare(part[..3], right[..3], StringComparison.OrdinalIgnoreCase) == 0);
        if (like < 0)
            return null;
        parts[like] = right;
        return string.Join(' ', parts);
    }

    private static List<Fact> Fitting(IReadOnlyList<Fact> facts, Correction correction, Locale locale)
    {
        var stated = facts.Where(f => correction.Statements.Any(s => s.Key == f.Key && s.Subject == f.Subject)).ToList();
        if (stated.Count > 0 || correction.Sorts == ValueSorts.None)
            return stated;
        // « ma femme dit 1000 »: a mere number may be of euros or centimetres.
        var fit = correction.Sorts == ValueSorts.Number ? ValueSorts.Number | ValueSorts.Money | ValueSorts.Size : correction.Sorts;
        var sorts = facts.Select(f => (Fact: f, Sorts: Sorts(f, locale))).Where(f => !Observed(f.Fact) && (f.Sorts & fit) != 0).ToList();
        // « on n'est plus à Tours mais à Blois » is said of what holds « Tours », an address as well.
        if (sorts.Where(f => Holds(f.Fact, correction.Not, locale)).Select(f => f.Fact).ToList() is { Count: > 0 } denied)
            return denied;
        // An address takes the place of an address, and of no name.
        if ((correction.Sorts & ValueSorts.Place) != 0)
            return [.. sorts.Where(f => (f.Sorts & ValueSorts.Place) != 0).Select(f => f.Fact)];
        var exact = sorts.Where(f => f.Sorts == correction.Sorts).ToList();
        return [.. (exact.Count > 0 ? exact : sorts).Select(f => f.Fact)];
    }

    /// <summary>Whether a fact tells what a correction says is not so: the same words, or the same number.</summary>
    public static bool Holds(Fact fact, string not, Locale locale) => not.Length > 0 && (SharedWords.Of(fact.Value, not, locale).Count > 0
        || (Measure.Find(not, locale) is { } no && Measure.Find(fact.Value, locale) is { } was && string.Equals(not[no.Start..no.NumberEnd], fact.Value[was.Start..was.NumberEnd], StringComparison.OrdinalIgnoreCase)));

    // What was said in one language may be corrected in the other.
    private static ValueSorts Sorts(Fact fact, Locale locale) => OfKey.GetValueOrDefault(fact.Key) |
        (Correction.SortsOf(fact.Value, locale) is var sorts and not ValueSorts.None ? sorts
            : Correction.SortsOf(fact.Value, locale == Locale.French ? Locale.English : Locale.French));

    // Names that were written without a capital are names all the same.
    private static readonly Dictionary<string, ValueSorts> OfKey = new(StringComparer.Ordinal)
    {
        ["name"] = ValueSorts.Name, ["shop"] = ValueSorts.Name, ["brand"] = ValueSorts.Name, ["form_of_address"] = ValueSorts.Name | ValueSorts.Address,
    };

    // When and where he writes is seen, not wished.
    private static bool Observed(Fact fact) => fact.Key.StartsWith("writing_", StringComparison.Ordinal);
}
