using RelationBot.Dialogs;
using RelationBot.Relationship.Customers;

namespace RelationBot.Bot.Subjects;

/// <summary>What customers say of themselves about being remembered and being profiled; never argued with.</summary>
internal sealed class ConsentSubject(Consenting consenting) : IVocabulary
{
    private static readonly IReadOnlyDictionary<string, string> None = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, DeclaredOpenAction> OpenActions => new Dictionary<string, DeclaredOpenAction>
    {
        ["consent.stop-memory"] = new(
            (visiting, slots, _) => Set(visiting, slots, ConsentPurpose.Memory, Consent.Refused, "stop-remembering"),
            new ActionDeclaration(["done", "already", "visitor"], None)),
        ["consent.stop-profiling"] = new(
            (visiting, slots, _) => Set(visiting, slots, ConsentPurpose.Profiling, Consent.Refused, "stop-profiling"),
            new ActionDeclaration(["done", "already", "visitor"], None)),
        ["consent.tell"] = new((visiting, _, _) => ValueTask.FromResult(new ActionResult(Holding(visiting.Customer))), new ActionDeclaration(["both", "memory", "profile", "neither", "visitor"], None)),
    };

    public IReadOnlyDictionary<string, DeclaredAction> Actions => new Dictionary<string, DeclaredAction>
    {
        ["consent.give-memory"] = new(
            (served, slots, _) => ValueTask.FromResult(new ActionResult(
                consenting.Record(served.Visiting, ConsentPurpose.Memory, Consent.Given, "remember", slots.Said) ? "done" : "already")),
            new ActionDeclaration(["done", "already"], None)),
    };

    // Without a word about profiling he is valued, until he says no.
    private static string Holding(Customer? customer) => customer switch
    {
        null => "visitor",
        { MayRemember: true, ProfilingObjected: false } => "both",
        { MayRemember: true } => "memory",
        { ProfilingObjected: false } => "profile",
        _ => "neither",
    };

    private ValueTask<ActionResult> Set(Visiting visiting, Slots slots, ConsentPurpose purpose, Consent answer, string dialog) =>
        ValueTask.FromResult(new ActionResult(
            visiting.Customer is null ? "visitor" : consenting.Record(visiting, purpose, answer, dialog, slots.Said) ? "done" : "already"));
}
