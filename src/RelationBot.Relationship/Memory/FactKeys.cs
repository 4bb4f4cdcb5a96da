using RelationBot.Language.Statements;

namespace RelationBot.Relationship.Memory;

/// <summary>Which keys hold one value at a time. Everything else adds up: two allergies are two facts.</summary>
public static class FactKeys
{
    /// <summary>True where a new value replaces the one before.</summary>
    public static bool IsSingleValued(string key) => SingleValuedKeys.Contains(key);

    /// <summary>
    /// True where the new value ends the old one: any other value of a single-valued key, except that « pas le lundi »
    /// stands beside « le jeudi » and is ended only by its own opposite, and that « le lundi aussi » ends nothing but « pas le lundi ».
    /// </summary>
    public static bool Replaces(string key, string newValue, string oldValue)
    {
        if (key == FormOfAddress.Key && (FormOfAddress.Of(newValue), FormOfAddress.Of(oldValue)) is var (form, before) && (form ?? before) is not null)
        {
            // What he is called stands beside whether he is addressed with « tu ».
            return form is not null && before is not null && form != before;
        }

        var (newer, newNegated) = FactMeaning.Of(newValue);
        var (older, oldNegated) = FactMeaning.Of(oldValue);
        var same = string.Equals(newer, older, StringComparison.Ordinal);
        // « pas d'enfants » and « deux enfants » cannot both hold.
        if (newNegated != oldNegated && SingleValuedKeys.AddsUp(key) && (key == "children" || Within(newNegated ? newer : older, newNegated ? older : newer)))
        {
            return true;
        }

        return newNegated == oldNegated ? IsSingleValued(key) && !newNegated && !same && !FactMeaning.IsBeside(newValue) : same;
    }

    /// <summary>True for what is not wanted: « pas le lundi », "never Mondays".</summary>
    public static bool IsNegated(string value) => FactMeaning.Of(value).Negated;

    private static bool Within(string words, string others) => words.Length > 0 && words.Split(' ').All(others.Split(' ').Contains);

    /// <summary>True where two values say the same: « le matin », « les matins » and "mornings".</summary>
    public static bool Same(string one, string other) => FactMeaning.Of(one) == FactMeaning.Of(other);
}
