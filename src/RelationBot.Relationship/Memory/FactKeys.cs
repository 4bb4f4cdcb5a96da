namespace RelationBot.Relationship.Memory;

/// <summary>Which keys hold one value at a time. Everything else adds up: two allergies are two facts.</summary>
public static class FactKeys
{
    private static readonly HashSet<string> _single = new(StringComparer.Ordinal)
    {
        "delivery_slot", "delivery_day", "delivery_mode", "delivery_place", "contact_channel", "contact_time", "language", "name",
        "title", "address", "email", "phone", "shop", "household_size", "birthday", "job", "form_of_address",
    };

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
        return newNegated == oldNegated
            ? IsSingleValued(key) && !newNegated && !Same(newer, older)
            : Same(newer, older);
    }

    /// <summary>True where two values say the same.</summary>
    public static bool Same(string one, string other) =>
        string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);

    private static (string Value, bool Negated) Polarity(string value)
    {
        var text = value.Trim();
        foreach (var negation in new[] { "surtout pas ", "pas ", "jamais ", "not ", "never ", "no " })
        {
            if (text.StartsWith(negation, StringComparison.OrdinalIgnoreCase))
            {
                return (text[negation.Length..].Trim(), true);
            }
        }

        return (text, false);
    }
}
