using RelationBot.Dialogs;
using RelationBot.Language;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Memory;

namespace RelationBot.Bot;

/// <summary>The verified customer of a turn, what is known of him, and where the turn's effects go.</summary>
/// <param name="Customer">Who he is.</param>
/// <param name="Facts">What is remembered of him now; empty where he has not agreed to it.</param>
/// <param name="Now">The moment, in the company's time zone.</param>
/// <param name="Effects">Where reads and writes of the turn are collected.</param>
internal sealed record Served(
    Customer Customer, IReadOnlyList<Fact> Facts, DateTimeOffset Now, TurnEffects Effects)
{
    /// <summary>The conversation he speaks in.</summary>
    public required Visiting Visiting { get; init; }

    /// <summary>The language spoken, as the engine tells with each call.</summary>
    public Locale Locale { get; init; }

    /// <summary>Whether he is addressed with « tu », as the engine tells.</summary>
    public bool Familiar { get; init; }

    /// <summary>What something is said from, beside a dialog.</summary>
    public DialogState Spoken => DialogState.New(Locale) with { Familiar = Familiar };

    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    /// <summary>The fact in force for a single-valued key, noted as read; or null.</summary>
    public Fact? Recall(string key)
    {
        var fact = Facts.FirstOrDefault(fact => fact.Key == key);
        if (fact is not null)
            Effects.Read(fact.Id);
        return fact;
    }
}
