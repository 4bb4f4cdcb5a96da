namespace RelationBot.Relationship.Memory;

/// <summary>Which keys hold one value at a time. Everything else adds up: two allergies are two facts.</summary>
public static class FactKeys
{
    private static readonly HashSet<string> _single = new(StringComparer.Ordinal)
    {
        "delivery_slot", "delivery_day", "contact_channel", "form_of_address", "language", "name", "profession", "shop",
    };

    private static readonly string[] _negations = ["surtout pas ", "pas ", "jamais ", "plus ", "not ", "never ", "no "];
    private static readonly string[] _articles = ["le ", "la ", "les ", "l'", "l’", "au ", "en ", "the ", "on ", "in the ", "in "];

    /// <summary>True where a new value replaces the one before.</summary>
    public static bool IsSingleValued(string key) => _single.Contains(key);

    /// <summary>
    /// True where the new value ends the old one: any other value of a single-valued key, except that « pas le lundi »
    /// stands beside « le jeudi » and is ended only by its own opposite.
    /// </summary>
    public static bool Replaces(string key, string newValue, string oldValue)
    {
        var (newer, newNegated) = Polarity(newValue);
        var (older, oldNegated) = Polarity(oldValue);
        var same = string.Equals(newer, older, StringComparison.OrdinalIgnoreCase);
        return newNegated == oldNegated ? IsSingleValued(key) && !newNegated && !same : same;
    }

    /// <summary>True where two values say the same: « le matin » and « Matin ».</summary>
    public static bool Same(string one, string other)
    {
        var (first, firstNegated) = Polarity(one);
        var (second, secondNegated) = Polarity(other);
        return firstNegated == secondNegated && string.Equals(first, second, StringComparison.OrdinalIgnoreCase);
    }

    private static (string Value, bool Negated) Polarity(string value)
    {
        var text = value.Trim();
        var bare = Without(text, _negations);
        return (Without(bare, _articles), bare.Length < text.Length);
    }

    private static string Without(string text, string[] beginnings) =>
        beginnings.FirstOrDefault(b => text.StartsWith(b, StringComparison.OrdinalIgnoreCase)) is { } beginning
            ? text[beginning.Length..].Trim()
            : text;
}
