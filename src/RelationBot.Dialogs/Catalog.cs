namespace RelationBot.Dialogs;

/// <summary>The names that dialogs may use, so that a misspelt one is found before a customer finds it.</summary>
/// <param name="Sources">Names for <c>from:</c>.</param>
/// <param name="Checks">Names for <c>check:</c>.</param>
/// <param name="Suggestions">Names for <c>suggest:</c>.</param>
/// <param name="Actions">Names for <c>do:</c>.</param>
public sealed record Catalog(
    IReadOnlySet<string> Sources,
    IReadOnlySet<string> Checks,
    IReadOnlySet<string> Suggestions,
    IReadOnlyDictionary<string, ActionDeclaration> Actions);

/// <summary>An action as dialogs see it.</summary>
/// <param name="Outcomes">Every outcome it can have, success first; a dialog must say something for each.</param>
/// <param name="Values">The values its outcomes set, by name, with the type that says how they are written out (<c>date</c>, <c>day-part</c>, <c>text</c>, …).</param>
/// <param name="Changes">Whether it changes something at the company; then the customer must have said yes to a <c>confirm</c>.</param>
/// <param name="Verifies">Whether its outcome <c>done</c> means that whoever speaks has proved who he is.</param>
public sealed record ActionDeclaration(
    IReadOnlyList<string> Outcomes, IReadOnlyDictionary<string, string> Values, bool Changes = false, bool Verifies = false);
