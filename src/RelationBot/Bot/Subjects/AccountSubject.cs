using System.Globalization;
using RelationBot.Dialogs;
using RelationBot.Protocol;
using RelationBot.Relationship.Customers;

namespace RelationBot.Bot.Subjects;

/// <summary>
/// An account that is not his, unlinked from his record. Whoever speaks through an account may always give it up; of another one it takes the code
/// sent to the address on file, or a person: who was wrongly linked must not be able to unlink the customer himself.
/// </summary>
internal sealed class AccountSubject(LinkedAccounts accounts, OneTimeCodes codes, CodeMail mail) : IVocabulary
{
    private const string Here = "here", Teams = "teams", Site = "site", Browser = "browser", By = "customer";

    public IReadOnlyDictionary<string, Suggestion> Suggestions => new Dictionary<string, Suggestion>
    {
        // One alone needs no question.
        ["record.accounts"] = (served, _, _) => ValueTask.FromResult<IReadOnlyList<string>>(
            Of(served).Select(account => account.Kind).Distinct().ToList() is { Count: > 1 } kinds ? kinds : []),
    };

    public IReadOnlyDictionary<string, DeclaredAction> Actions => new Dictionary<string, DeclaredAction>
    {
        ["record.unlink"] = new(Unlink, new ActionDeclaration(
            ["done", "code-sent", "none", "several", "person", "limited", "unavailable"], new Dictionary<string, string> { ["minutes"] = "text" }, Changes: true)),
        ["record.unlink-confirmed"] = new(Confirm, new ActionDeclaration(
            ["done", "wrong", "over"], new Dictionary<string, string>(), Changes: true)),
    };

    private ValueTask<ActionResult> Unlink(Served served, Slots slots, CancellationToken cancellationToken)
    {
        var meant = Meant(served, slots);
        if (meant.Count == 0)
            return Outcome("none");
        if (meant is [{ Kind: Here }])
        {
            Write(served, meant[0].Account);
            return Outcome("done");
        }

        // Which of them cannot be said here; his page tells since when each is linked.
        if (meant.Count > 1)
            return Outcome("several");
        if (string.IsNullOrWhiteSpace(served.Customer.Email))
            return Outcome("person");
        if (!mail.CanSend || !served.Visiting.Private)
            return Outcome("unavailable");
        var issue = codes.Issue(served.Visiting.ConversationId, served.Customer, CodePurpose.Unlink);
        served.Effects.Write(issue.Write);
        if (issue.Code is not { } code)
            return Outcome("limited");
        served.Effects.Write(mail.Unlinking(served, code));
        return ValueTask.FromResult(new ActionResult(
            "code-sent", new Dictionary<string, string> { ["minutes"] = codes.Minutes.ToString(CultureInfo.InvariantCulture) }));
    }

    private ValueTask<ActionResult> Confirm(Served served, Slots slots, CancellationToken cancellationToken)
    {
        var verdict = codes.Verify(served.Visiting.ConversationId, slots.GetValueOrDefault("code") ?? "", CodePurpose.Unlink);
        served.Effects.Write(verdict.Write);
        if (verdict.Answer != CodeAnswer.Right || verdict.CustomerId != served.Customer.Id)
            return Outcome(verdict.Answer == CodeAnswer.Wrong ? "wrong" : "over");
        if (Meant(served, slots) is not [var meant])
            return Outcome("over");
        Write(served, meant.Account);
        return Outcome("done");
    }

    private void Write(Served served, LinkedAccount account) =>
        served.Effects.Write(accounts.Unlinking(served.Customer.Id, account.Id, By, RecordSubject.Grace));

    // « ce compte Teams n'est pas à moi », said there, means the one he speaks through unless there is another.
    private List<(LinkedAccount Account, string Kind)> Meant(Served served, Slots slots)
    {
        var all = Of(served);
        var kind = slots.GetValueOrDefault("link") ?? all.FirstOrDefault().Kind;
        var meant = all.FindAll(account => account.Kind == kind);
        return meant.Count > 0 ? meant : all.FindAll(account => account.Kind == Here && KindOf(account.Account) == kind);
    }

    private List<(LinkedAccount Account, string Kind)> Of(Served served) =>
        [.. accounts.Of(served.Customer.Id).Select(account => (account, IsHere(served, account) ? Here : KindOf(account)))];

    private static bool IsHere(Served served, LinkedAccount account) => account.Value is null
        ? account.ConversationId == served.Visiting.ConversationId
        : served.Visiting.Handle is { } handle && handle.Channel == account.Channel && string.Equals(handle.Value, account.Value, StringComparison.OrdinalIgnoreCase);

    private static string KindOf(LinkedAccount account) => account.Value is null ? Browser : account.Channel == ChannelIds.MsTeams ? Teams : Site;

    private static ValueTask<ActionResult> Outcome(string name) => ValueTask.FromResult(new ActionResult(name));
}
