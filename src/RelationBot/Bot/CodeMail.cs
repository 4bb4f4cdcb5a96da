using System.Globalization;
using RelationBot.Dialogs;
using RelationBot.Language;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Mails;
using RelationBot.Relationship.Memory;

namespace RelationBot.Bot;

/// <summary>The mail that carries a code, in the words of <c>engine.yaml</c>, to the address on file and no other.</summary>
internal sealed class CodeMail(Lazy<DialogEngine> engine, MailSender sender, OneTimeCodes codes)
{
    public bool CanSend => sender.CanSend;

    // By whom nothing is known of yet: with « vous », whatever is on file.
    public QueueMail Identifying(Customer customer, string code, Locale spoken, DateTimeOffset now) => Of("code", customer, code, spoken, now, customer.Address, familiar: false);

    // Asked for on his own page.
    public QueueMail Erasing(Customer customer, IReadOnlyList<Fact> facts, string code, Locale spoken, DateTimeOffset now) => Of("erase-code", customer, facts, code, spoken, now);

    public QueueMail Unlinking(Customer customer, IReadOnlyList<Fact> facts, string code, Locale spoken, DateTimeOffset now) => Of("unlink-code", customer, facts, code, spoken, now);

    // Asked for in a conversation: as he is addressed there.
    public QueueMail Erasing(Served served, string code) => Of("erase-code", served, code);

    public QueueMail ChangingAddress(Served served, string code) => Of("email-code", served, code);

    public QueueMail Unlinking(Served served, string code) => Of("unlink-code", served, code);

    private QueueMail Of(string purpose, Served served, string code) =>
        Of(purpose, served.Customer, code, served.Locale, served.Now, served.Familiar ? Addressing.Of(served.Customer, served.Facts, familiar: true) : served.Customer.Address, served.Familiar);

    private QueueMail Of(string purpose, Customer customer, IReadOnlyList<Fact> facts, string code, Locale spoken, DateTimeOffset now) =>
        Addressing.Familiar(facts) is true
            ? Of(purpose, customer, code, spoken, now, Addressing.Of(customer, facts, familiar: true), familiar: true)
            : Of(purpose, customer, code, spoken, now, customer.Address, familiar: false);

    private QueueMail Of(string purpose, Customer customer, string code, Locale spoken, DateTimeOffset now, string? address, bool familiar)
    {
        // Written in the customer's own language, whoever asked for it.
        var locale = SpokenLocale.Of(customer.Locale) ?? spoken;
        var values = new Dictionary<string, string>
        {
            ["code"] = $"{code[..3]} {code[3..]}",
            ["minutes"] = codes.Minutes.ToString(CultureInfo.InvariantCulture),
        };
        if (address is { } addressed)
            values["customer"] = addressed;
        return new QueueMail(new MailRow
        {
            CustomerId = customer.Id,
            Purpose = purpose,
            Address = customer.Email!,
            Subject = Say("mail-subject"),
            Body = Say("mail-" + purpose),
            At = now,
        });

        string Say(string sentence) => engine.Value.Say(DialogState.New(locale) with { Familiar = familiar }, sentence, values).Said[0].Text;
    }
}
