using System.Globalization;
using RelationBot.Dialogs;
using RelationBot.Language.Recognizers;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Mails;

namespace RelationBot.Bot.Subjects;

/// <summary>
/// Lets a visitor prove who he is: by a code sent to the address on file or, where he is signed in with an account and there is no
/// address, by a question. Whatever he claims, he is answered the same; only who reads the mail at the address on
/// file, or knows the answer, learns that there is a record.
/// </summary>
internal sealed class IdentitySubject(
    CustomerClaims claims, CustomerDirectory customers, OneTimeCodes codes, KnowledgeQuestion question, CodeMail mail) : IVocabulary
{
    private const string ByCode = "code", ByQuestion = "question";

    public IReadOnlyDictionary<string, OpenSuggestion> OpenSuggestions => new Dictionary<string, OpenSuggestion>
    {
        ["identity.ways"] = visiting => visiting is { Customer: null, Handle: not null } && mail.CanSend ? [ByCode, ByQuestion] : [],
    };

    public IReadOnlyDictionary<string, DeclaredOpenAction> OpenActions => new Dictionary<string, DeclaredOpenAction>
    {
        ["identity.send"] = new(SendAsync, new ActionDeclaration(
            ["sent", "asked", "unclear", "known", "public", "limited", "unavailable"], new Dictionary<string, string> { ["minutes"] = "text" })),
        ["identity.verify"] = new(VerifyAsync, new ActionDeclaration(
            ["done", "shared", "wrong", "over"], new Dictionary<string, string>(), Verifies: true)),
        ["identity.answer"] = new(AnswerAsync, new ActionDeclaration(
            ["done", "incomplete", "wrong", "over"], new Dictionary<string, string>(), Verifies: true)),
    };

    private async ValueTask<ActionResult> SendAsync(Visiting visiting, Slots slots, CancellationToken cancellationToken)
    {
        var minutes = new Dictionary<string, string> { ["minutes"] = codes.Minutes.ToString(CultureInfo.InvariantCulture) };
        ActionResult Outcome(string name) => new(name, minutes);
        if (visiting.Customer is not null)
            return Outcome("known");
        if (!visiting.Private)
            return Outcome("public");
        var handle = slots.GetValueOrDefault("way") == ByQuestion || !mail.CanSend ? visiting.Handle : null;
        if (handle is null && !mail.CanSend)
            return Outcome("unavailable");
        if (slots.GetValueOrDefault("who") is not { } who || !CustomerClaims.IsClear(who))
            return Outcome("unclear");

        var customer = await claims.FindAsync(who, cancellationToken);
        var issue = handle is null
            ? codes.Issue(visiting.ConversationId, customer, CodePurpose.Identify)
            : question.Ask(visiting.ConversationId, customer, handle);
        visiting.Effects.Write(issue.Write);
        if (issue.Limited)
            return Outcome("limited");
        if (issue.Code is { } code)
            visiting.Effects.Write(mail.Identifying(customer!, code, visiting.Locale, visiting.Now));
        return Outcome(handle is null ? "sent" : "asked");
    }

    private ValueTask<ActionResult> VerifyAsync(Visiting visiting, Slots slots, CancellationToken cancellationToken) => visiting.Private
        ? ConcludeAsync(visiting, codes.Verify(visiting.ConversationId, slots.GetValueOrDefault("code") ?? "", CodePurpose.Identify, visiting.Handle), cancellationToken)
        : ValueTask.FromResult(new ActionResult("over"));

    private ValueTask<ActionResult> AnswerAsync(Visiting visiting, Slots slots, CancellationToken cancellationToken)
    {
        if (!visiting.Private)
            return ValueTask.FromResult(new ActionResult("over"));
        if (OrderAnswer.Read(slots.GetValueOrDefault("answer") ?? "", visiting.Locale, visiting.Now.DateTime) is not { } answer)
            return ValueTask.FromResult(new ActionResult("incomplete"));
        var claimed = OrderNumberRecognizer.Recognize(slots.GetValueOrDefault("who") ?? "").Select(order => order.Resolution["value"]?.ToString()).OfType<string>();
        return ConcludeAsync(visiting, question.Answer(visiting.ConversationId, [.. claimed], answer.Amount, answer.Days, visiting.Handle), cancellationToken);
    }

    private async ValueTask<ActionResult> ConcludeAsync(Visiting visiting, CodeVerdict verdict, CancellationToken cancellationToken)
    {
        visiting.Effects.Write(verdict.Write);
        if (verdict.CustomerId is { } id && await customers.FindByIdAsync(id, cancellationToken) is { } customer)
        {
            await visiting.RecogniseAsync(customer, cancellationToken);
            return new ActionResult("done");
        }

        return new ActionResult(verdict.Answer switch { CodeAnswer.Half => "shared", CodeAnswer.Wrong => "wrong", _ => "over" });
    }
}
