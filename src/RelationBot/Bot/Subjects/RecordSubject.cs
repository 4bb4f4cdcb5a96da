using System.Globalization;
using RelationBot.Dialogs;
using RelationBot.Language;
using RelationBot.Language.Recognizers;
using RelationBot.Relationship.Customers;

namespace RelationBot.Bot.Subjects;

/// <summary>What a customer can do with his record: reach it, take it away, correct it, have it erased.</summary>
internal sealed class RecordSubject(AccessLinks links, PublicAddress address, OneTimeCodes codes, CodeMail mail) : IVocabulary
{
    /// <summary>Long enough for the last answer to be read before the conversation goes too.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    public IReadOnlyDictionary<string, DeclaredAction> Actions => new Dictionary<string, DeclaredAction>
    {
        ["record.link"] = new(Link, new ActionDeclaration(
            ["done"], new Dictionary<string, string> { ["link"] = "text", ["minutes"] = "text" })),
        ["record.phone"] = new(CorrectPhone, new ActionDeclaration(
            ["done", "unlikely"], new Dictionary<string, string> { ["phone"] = "text" }, Changes: true)),
        ["record.erase"] = new(Erase, new ActionDeclaration(
            ["code-sent", "accepted", "limited", "unavailable"], new Dictionary<string, string> { ["minutes"] = "text" }, Changes: true)),
        ["record.erase-confirmed"] = new(EraseConfirmed, new ActionDeclaration(
            ["done", "wrong", "over"], new Dictionary<string, string>(), Changes: true)),
    };

    private ValueTask<ActionResult> Link(Served served, Slots slots, CancellationToken cancellationToken)
    {
        var (secret, write) = links.New(served.Customer.Id);
        served.Effects.Write(write);
        return Outcome("done", ("link", address.Of(AccessLinkText.Path + secret)), ("minutes", InMinutes(AccessLinks.Lifetime)));
    }

    private static ValueTask<ActionResult> CorrectPhone(Served served, Slots slots, CancellationToken cancellationToken)
    {
        if (PhoneRecognizer.Recognize(slots.GetValueOrDefault("phone") ?? "") is not [var phone, ..])
            return Outcome("unlikely");
        served.Effects.Write(new UpdatePhone(served.Customer.Id, phone.Text));
        return Outcome("done", ("phone", phone.Text));
    }

    /// <summary>
    /// Who is signed in by the site or by Teams has shown one factor, who typed a code once has shown another; to be erased it
    /// takes a code of its own. Without an address on file the signature and his plain yes are all there can be.
    /// </summary>
    private ValueTask<ActionResult> Erase(Served served, Slots slots, CancellationToken cancellationToken)
    {
        var minutes = ("minutes", codes.Minutes.ToString(CultureInfo.InvariantCulture));
        if (string.IsNullOrWhiteSpace(served.Customer.Email))
        {
            Request(served);
            return Outcome("accepted", minutes);
        }

        if (!mail.CanSend)
            return Outcome("unavailable", minutes);
        var issue = codes.Issue(served.Visiting.ConversationId, served.Customer, CodePurpose.Erase);
        served.Effects.Write(issue.Write);
        if (issue.Code is not { } code)
            return Outcome("limited", minutes);
        served.Effects.Write(mail.Erasing(served, code));
        return Outcome("code-sent", minutes);
    }

    private ValueTask<ActionResult> EraseConfirmed(Served served, Slots slots, CancellationToken cancellationToken)
    {
        var verdict = codes.Verify(served.Visiting.ConversationId, slots.GetValueOrDefault("code") ?? "", CodePurpose.Erase);
        served.Effects.Write(verdict.Write);
        // A code for somebody else is none for him.
        if (verdict.Answer == CodeAnswer.Right && verdict.CustomerId == served.Customer.Id)
        {
            Request(served);
            return Outcome("done");
        }

        return Outcome(verdict.Answer == CodeAnswer.Wrong ? "wrong" : "over");
    }

    private static void Request(Served served) => served.Effects.Write(new RequestErasure(served.Customer.Id, "chat", served.Now + Grace));

    private static string InMinutes(TimeSpan span) => ((int)span.TotalMinutes).ToString(CultureInfo.InvariantCulture);

    private static ValueTask<ActionResult> Outcome(string name, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var said = new Dictionary<string, string>();
        foreach (var (key, value) in values)
            said[key] = value;
        return ValueTask.FromResult(new ActionResult(name, said));
    }
}
