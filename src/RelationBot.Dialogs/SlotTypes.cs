namespace RelationBot.Dialogs;

/// <summary>The types a slot can have.</summary>
internal static class SlotTypes
{
    public const string OrderNumber = "order-number";
    public const string Date = "date";
    public const string DayPart = "day-part";
    public const string Text = "text";
    public const string Number = "number";
    public const string YesNo = "yes-no";
    public const string Choice = "choice";
    public const string Email = "email";
    public const string Phone = "phone";

    /// <summary>What a customer wants forgotten: his words, or <see cref="Slots.Everything"/>.</summary>
    public const string Retraction = "retraction";

    /// <summary>Who somebody says he is: a message with an e-mail address, a customer's number, or an order's and a name. Only ever a claim.</summary>
    public const string Identity = "identity";

    /// <summary>A code of six digits, however it is spaced.</summary>
    public const string Code = "code";

    public static readonly IReadOnlyList<string> Names =
        [OrderNumber, Date, DayPart, Text, Number, YesNo, Choice, Email, Phone, Retraction, Identity, Code];
}
