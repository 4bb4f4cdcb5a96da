using System.Globalization;
using RelationBot.Dialogs;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Mails;

namespace RelationBot.Bot.Subjects;

/// <summary>
/// Lets a visitor prove who he is. Whatever he claims, he is answered the same; only who reads the mail at the address on
/// file learns that there is a record.
/// </summary>
internal sealed class IdentitySubject(CustomerClaims claims, CustomerDirectory customers, OneTimeCodes codes, CodeMail mail) : IVocabulary
{
    public IReadOnlyDictionary<string, DeclaredOpenAction> OpenActions => new Dictionary<string, DeclaredOpenAction>
    {
        ["identity.send"] = new(SendAsync, new ActionDeclaration(
            ["sent", "unclear", "known", "public", "limited", "unavailable"], new Dictionary<string, string> { ["minutes"] = "text" })),
        ["identity.verify"] = new(VerifyAsync, new ActionDeclaration(
            ["done", "wrong", "over"], new Dictionary<string, string>(), Verifies: true)),
    };

    private async ValueTask<ActionResult> SendAsync(Visiting visiting, Slots slots, CancellationToken cancellationToken)
    {
        var minutes = new Dictionary<string, string> { ["minutes"] = codes.Minutes.ToString(CultureInfo.InvariantCulture) };
        ActionResult Outcome(string name) => new(name, minutes);
        if (visiting.Customer is not null)
            return Outcome("known");
        if (!visiting.Private)
            return Outcome("public");
        if (!mail.CanSend)
            return Outcome("unavailable");
        if (slots.GetValueOrDefault("who") is not { } who || !CustomerClaims.IsClear(who))
            return Outcome("unclear");

        var customer = await claims.FindAsync(who, cancellationToken);
        var issue = codes.Issue(visiting.ConversationId, customer, CodePurpose.Identify);
        visiting.Effects.Write(issue.Write);
        if (issue.Limited)
            return Outcome("limited");
        if (issue.Code is { } code)
            visiting.Effects.Write(mail.Identifying(customer!, code, visiting.Locale, visiting.Now));
        return Outcome("sent");
    }

    private async ValueTask<ActionResult> VerifyAsync(Visiting visiting, Slots slots, CancellationToken cancellationToken)
    {
        if (!visiting.Private)
            return new ActionResult("over");
        var verdict = codes.Verify(visiting.ConversationId, slots.GetValueOrDefault("code") ?? "", CodePurpose.Identify);
        visiting.Effects.Write(verdict.Write);
        if (verdict.CustomerId is { } id && await customers.FindByIdAsync(id, cancellationToken) is { } customer)
        {
            await visiting.RecogniseAsync(customer, cancellationToken);
            return new ActionResult("done");
        }

        return new ActionResult(verdict.Answer == CodeAnswer.Wrong ? "wrong" : "over");
    }
}
