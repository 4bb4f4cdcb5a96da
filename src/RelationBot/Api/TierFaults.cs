using RelationBot.Relationship.Value.Tiers;

namespace RelationBot.Api;

/// <summary>What keeps a tier from being set by hand, in words.</summary>
internal static class TierFaults
{
    public static string Words(TierFault fault) => fault switch
    {
        TierFault.NoSuchTier => "the tier must be d1, d2, d3 or d4",
        TierFault.NoReason => "a reason is needed, of 400 characters at most",
        TierFault.Past => "the last day is over",
        TierFault.Objects => "he objects to profiling and is served as d2",
        _ => "there is no such customer",
    };
}
