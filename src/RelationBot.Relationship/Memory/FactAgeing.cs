namespace RelationBot.Relationship.Memory;

/// <summary>How long what was said is good for without being said again: a delivery preference lasts, « je suis en travaux » does not.</summary>
public static class FactAgeing
{
    private static readonly TimeSpan AskedLately = TimeSpan.FromDays(30);

    private static readonly Dictionary<string, int> DaysOfKey = new(StringComparer.Ordinal)
    {
        ["name"] = 3650, ["birthday"] = 36500, ["allergy"] = 3650, ["health"] = 1095, ["form_of_address"] = 3650, ["language"] = 3650, ["second_home"] = 1825, ["floor_access"] = 1095,
        ["home_type"] = 365, ["home"] = 730, ["budget"] = 180, ["size"] = 365, ["pet"] = 1095, ["children"] = 1095, ["work_schedule"] = 365, ["profession"] = 1095, ["age"] = 365,
    };

    private static readonly Dictionary<string, int> DaysOfKind = new(StringComparer.Ordinal)
    {
        ["preference"] = 730, ["expectation"] = 730, ["criterion"] = 730, ["priority"] = 545, ["criticism"] = 365, ["project"] = 270, ["personal"] = 1095, ["promise"] = 90,
    };

    // What is going on ends by itself.
    private static readonly string[] Passing = ["travaux", "enceinte", "demenag", "en ce moment", "remodel", "renovat", "pregnant", "moving", "platre", "accouch", "at the moment"];

    /// <summary>How long it is good for after it was last said.</summary>
    public static TimeSpan LastsFor(Fact fact)
    {
        var value = Language.Text.Folding.Fold(fact.Value);
        return TimeSpan.FromDays(
            Passing.Any(p => value.Contains(p, StringComparison.Ordinal)) ? 270 : DaysOfKey.TryGetValue(fact.Key, out var days) ? days : DaysOfKind.GetValueOrDefault(fact.Kind, 730));
    }

    /// <summary>True where it had better be asked again before it is acted upon.</summary>
    public static bool IsStale(Fact fact, DateTimeOffset now) => now - fact.ConfirmedAt > LastsFor(fact);

    /// <summary>True where it is to be said as a question: it is old, or only inferred and never asked about, and was not asked these thirty days.</summary>
    public static bool ToAsk(Fact fact, DateTimeOffset now) =>
        (IsStale(fact, now) || (!fact.Explicit && fact.AskedAt is null)) && !(fact.AskedAt is { } asked && now - asked < AskedLately);
}
