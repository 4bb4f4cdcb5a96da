namespace RelationBot.Relationship.Memory;

/// <summary>Which of two facts of one customer takes the other's place.</summary>
public static class Succession
{
    /// <summary>True where both say the same: one of them is enough.</summary>
    public static bool Same(Fact one, Fact other) =>
        one.Kind == other.Kind && one.Key == other.Key && one.Subject == other.Subject && FactKeys.Same(one.Value, other.Value);

    /// <summary>True where the old one cannot hold beside the new one.</summary>
    public static bool Ends(Fact newer, Fact old) =>
        (newer.Key == old.Key && newer.Subject == old.Subject && FactKeys.Replaces(newer.Key, newer.Value, old.Value))
        || EndsByWords(newer, old);

    /// <summary>The same by what they tell alone, whatever they were filed under.</summary>
    public static bool EndsByWords(Fact newer, Fact old) =>
        (SingleThing.Of(newer.Kind, newer.Key, newer.Value) is { } thing && thing == SingleThing.Of(old.Kind, old.Key, old.Value))
        || Fuels.End(newer, old) || Losses.End(newer, old);

    /// <summary>True where the first counts more: what he said before what was inferred, then what was confirmed last.</summary>
    public static bool IsLater(Fact one, Fact other) =>
        one.Explicit == other.Explicit ? one.ConfirmedAt > other.ConfirmedAt : one.Explicit;
}
