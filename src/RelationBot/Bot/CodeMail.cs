using System.Globalization;
using RelationBot.Dialogs;
using RelationBot.Language;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Mails;

namespace RelationBot.Bot;

/// <summary>The mail that carries a code, in the words of <c>engine.yaml</c>, to the address on file and no other.</summary>
internal sealed class CodeMail(Lazy<DialogEngine> engine, MailSender sender, OneTimeCodes codes)
{
    public bool CanSend => sender.CanSend;

    public QueueMail Identifying(Customer customer, string code, Locale spoken, DateTimeOffset now) => Of("code", customer, code, spoken, now);

    public QueueMail Erasing(Customer customer, string code, Locale spoken, DateTimeOffset now) => Of("erase-code", customer, code, spoken, now);

    public QueueMail ChangingAddress(Customer customer, string code, Locale spoken, DateTimeOffset now) => Of("email-code", customer, code, spoken, now);

    public QueueMail Unlinking(Customer customer, string code, Locale spoken, DateTimeOffset now) => Of("unlink-code", customer, code, spoken, now);

    private QueueMail Of(string purpose, Customer customer, string code, Locale spoken, DateTimeOffset now)
    {
        // Written in the customer's own language, whoever asked for it.
        var locale = SpokenLocale.Of(customer.Locale) ?? spoken;
        var values = new Dictionary<string, string>
        {
            ["code"] = $"{code[..3]} {code[3..]}",
            ["minutes"] = codes.Minutes.ToString(CultureInfo.InvariantCulture),
        };
        if (customer.Address is { } addressed)
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

        string Say(string sentence) => engine.Value.Say(DialogState.New(locale), sentence, values).Said[0].Text;
    }
}
