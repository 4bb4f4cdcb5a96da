using RelationBot.Relationship.Memory;

namespace RelationBot.Bot;

/// <summary>The sentences of <c>dialogs/engine/engine.yaml</c> that the host has said by name.</summary>
internal static class EngineSentences
{
    /// <summary>What the reasons of the engine's own sentences begin with.</summary>
    public const string Engine = "engine/";

    public const string Withdrawn = "withdrawn", Holding = "holding", AdvisorJoined = "advisor-joined", AdvisorLeft = "advisor-left", Remembered = "remembered";

    public const string WhyHolding = Engine + Holding;

    /// <summary>The sentence that says where a fact comes from; it may use {day} and {author}.</summary>
    public static string SourceOf(FactOrigin origin) => "source-" + origin.ToString().ToLowerInvariant();
}
