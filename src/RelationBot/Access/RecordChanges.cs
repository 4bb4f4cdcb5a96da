using RelationBot.Bot;
using RelationBot.Language;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Mails;
using RelationBot.Relationship.Memory;
using RelationBot.Relationship.Storage;

namespace RelationBot.Access;

/// <summary>What a customer does on his own page, with the same proofs and limits as in the chat.</summary>
public sealed class RecordChanges
{
    private readonly WriteGate _gate;
    private readonly CustomerMemory _memory;
    private readonly ConsentBook _consents;
    private readonly OneTimeCodes _codes;
    private readonly CodeMail _mail;
    private readonly MailSender _sender;
    private readonly CustomerErasure _erasure;
    private readonly LinkedAccounts _accounts;
    private readonly TimeProvider _time;

    internal RecordChanges(
        WriteGate gate, CustomerMemory memory, ConsentBook consents, OneTimeCodes codes, CodeMail mail, MailSender sender,
        CustomerErasure erasure, LinkedAccounts accounts, TimeProvider time) =>
        (_gate, _memory, _consents, _codes, _mail, _sender, _erasure, _accounts, _time) = (gate, memory, consents, codes, mail, sender, erasure, accounts, time);

    public Task ForgetAsync(Customer customer, IReadOnlyList<long> facts, CancellationToken cancellationToken) =>
        _memory.RetireAsync(new RetireFact(customer.Id, facts, _time.GetUtcNow()), cancellationToken);

    public Task CorrectPhoneAsync(Customer customer, string phone, CancellationToken cancellationToken) =>
        _gate.WriteAsync(new UpdatePhone(customer.Id, phone).Apply, cancellationToken);

    public Task ConsentAsync(
        Customer customer, ConsentPurpose purpose, Consent answer, string key, string text, CancellationToken cancellationToken) =>
        _consents.RecordAsync(new ConsentRecord
        {
            CustomerId = customer.Id,
            Purpose = purpose,
            Answer = answer,
            TextVersion = key,
            Text = text,
            Channel = "page",
            At = _time.GetUtcNow(),
        }, cancellationToken);

    public async Task<EraseStep> AskToEraseAsync(Customer customer, string language, IReadOnlyList<Fact> facts, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(customer.Email))
        {
            await _erasure.EraseAsync(customer.Id, "page", cancellationToken);
            return EraseStep.Done;
        }

        return await SendCodeAsync(customer, CodePurpose.Erase, _mail.Erasing, language, facts, cancellationToken) ? EraseStep.CodeSent : EraseStep.Limited;
    }

    /// <summary>The accounts by which he is recognised.</summary>
    public IReadOnlyList<LinkedAccount> AccountsOf(Customer customer) => _accounts.Of(customer.Id);

    /// <summary>Sends the code without which no account is unlinked; false where none can be sent.</summary>
    public async Task<bool> AskToUnlinkAsync(Customer customer, string language, IReadOnlyList<Fact> facts, CancellationToken cancellationToken) =>
        !string.IsNullOrWhiteSpace(customer.Email) && await SendCodeAsync(customer, CodePurpose.Unlink, _mail.Unlinking, language, facts, cancellationToken);

    /// <summary>False where the code is not right, or the account none of his.</summary>
    public async Task<bool> UnlinkAsync(Customer customer, string account, string code, CancellationToken cancellationToken) =>
        await VerifyAsync(customer, code, CodePurpose.Unlink, cancellationToken) && await _accounts.UnlinkAsync(customer.Id, account, "customer", cancellationToken);

    /// <summary>False where the code is not right.</summary>
    public async Task<bool> EraseAsync(Customer customer, string code, CancellationToken cancellationToken) =>
        await VerifyAsync(customer, code, CodePurpose.Erase, cancellationToken) && await _erasure.EraseAsync(customer.Id, "page", cancellationToken);

    private async Task<bool> SendCodeAsync(
        Customer customer, CodePurpose purpose, Func<Customer, IReadOnlyList<Fact>, string, Locale, DateTimeOffset, QueueMail> mail, string language, IReadOnlyList<Fact> facts, CancellationToken cancellationToken)
    {
        var issue = _mail.CanSend ? _codes.Issue(PageOf(customer), customer, purpose) : null;
        if (issue is null)
            return false;
        await _gate.WriteAsync(
            writer =>
            {
                issue.Write.Apply(writer);
                if (issue.Code is { } code)
                    mail(customer, facts, code, SpokenLocale.Of(language) ?? Locale.French, _time.GetUtcNow()).Apply(writer);
            },
            cancellationToken);
        _sender.Notify();
        return issue.Code is not null;
    }

    private async Task<bool> VerifyAsync(Customer customer, string code, CodePurpose purpose, CancellationToken cancellationToken)
    {
        var verdict = _codes.Verify(PageOf(customer), string.Concat(code.Where(char.IsAsciiDigit)), purpose);
        await _gate.WriteAsync(verdict.Write.Apply, cancellationToken);
        return verdict.CustomerId == customer.Id;
    }

    // Codes belong to a conversation; the page counts as one.
    private static string PageOf(Customer customer) => "page " + customer.Number;
}

/// <summary>How far a wish to be erased has come.</summary>
public enum EraseStep
{
    /// <summary>A code is on its way.</summary>
    CodeSent,

    /// <summary>Erased.</summary>
    Done,

    /// <summary>No code can be sent now.</summary>
    Limited,
}
