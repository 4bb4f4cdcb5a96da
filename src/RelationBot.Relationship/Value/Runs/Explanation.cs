using RelationBot.Relationship.Value.Costs;
using RelationBot.Relationship.Value.Tiers;

namespace RelationBot.Relationship.Value.Runs;

/// <summary>The reasons for a row's tier.</summary>
internal static class Explanation
{
    private static readonly IReadOnlyList<TierReason> _objection =
        [new("il s'oppose au profilage : aucune valeur n'est calculée, il est servi comme d2", "he objects to profiling: no value is computed, he is served as d2")];

    public static IReadOnlyList<TierReason> Of(
        in BaseRow row, int tier, Contacts contacts, ValueModel model, ValueOptions options, int day, string currency) =>
        row.Has(RowFlags.Objects)
            ? _objection
            : TierReasons.Of(new TierSubject(
                tier, row.Case(contacts, options), row.Standing(contacts), model.Value(row.Standing(contacts)), day, row.LastDay, options.CostWeeks, currency));
}
