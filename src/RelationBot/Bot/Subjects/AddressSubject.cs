using System.Globalization;
using RelationBot.Dialogs;
using RelationBot.Language.Recognizers;
using RelationBot.Relationship.Customers;

namespace RelationBot.Bot.Subjects;

/// <summary>
/// Another e-mail address on file. Codes go there, so whoever is only signed in cannot change it: the code comes to the address
/// that it has now, and without one a person sees to it.
/// </summary>
internal sealed class AddressSubject(OneTimeCodes codes, CodeMail mail) : IVocabulary
{
    public IReadOnlyDictionary<string, DeclaredAction> Actions => new Dictionary<string, DeclaredAction>
    {
        ["record.email"] = new(ChangeAsync, new ActionDeclaration(
            ["code-sent", "same", "person", "limited", "unavailable"], new Dictionary<string, string> { ["minutes"] = "text" }, Changes: true)),
        ["record.email-confirmed"] = new(ConfirmAsync, new ActionDeclaration(
            ["done", "wrong", "over"], new Dictionary<string, string> { ["email"] = "text" }, Changes: true)),
    };

    private ValueTask<ActionResult> ChangeAsync(Served served, Slots slots, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(served.Customer.Email) || AddressOf(slots) is not { } address)
            return Outcome("person");
        if (string.Equals(address, served.Customer.Email, StringComparison.OrdinalIgnoreCase))
            return Outcome("same");
        if (!mail.CanSend || !served.Visiting.Private)
            return Outcome("unavailable");
        var issue = codes.Issue(served.Visiting.ConversationId, served.Customer, CodePurpose.Address);
        served.Effects.Write(issue.Write);
        if (issue.Code is not { } code)
            return Outcome("limited");
        served.Effects.Write(mail.ChangingAddress(served, code));
        return ValueTask.FromResult(new ActionResult(
            "code-sent", new Dictionary<string, string> { ["minutes"] = codes.Minutes.ToString(CultureInfo.InvariantCulture) }));
    }

    private ValueTask<ActionResult> ConfirmAsync(Served served, Slots slots, CancellationToken cancellationToken)
    {
        var verdict = codes.Verify(served.Visiting.ConversationId, slots.GetValueOrDefault("code") ?? "", CodePurpose.Address);
        served.Effects.Write(verdict.Write);
        if (verdict.Answer != CodeAnswer.Right || verdict.CustomerId != served.Customer.Id || AddressOf(slots) is not { } address)
            return Outcome(verdict.Answer == CodeAnswer.Wrong ? "wrong" : "over");
        // After the code's own write, which proves the address that it was sent to.
        served.Effects.Write(new UpdateEmail(served.Customer.Id, address));
        return ValueTask.FromResult(new ActionResult("done", new Dictionary<string, string> { ["email"] = address }));
    }

    private static string? AddressOf(Slots slots) =>
        EmailRecognizer.Recognize(slots.GetValueOrDefault("email") ?? "") is [var address, ..] ? address.Resolution["value"]?.ToString() : null;

    private static ValueTask<ActionResult> Outcome(string name) => ValueTask.FromResult(new ActionResult(name));
}
