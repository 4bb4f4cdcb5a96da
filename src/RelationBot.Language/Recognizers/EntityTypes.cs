namespace RelationBot.Language.Recognizers;

/// <summary>What can be asked for; an entity's own type may be finer (<c>datetimeV2.date</c>, <c>ordinal.relative</c>).</summary>
public static class EntityTypes
{
    public const string DateTime = "datetime", Number = "number", Ordinal = "ordinal", Percentage = "percentage", Currency = "currency",
        Dimension = "dimension", Age = "age", Temperature = "temperature", Boolean = "boolean", PhoneNumber = "phonenumber", Email = "email";

    public static IReadOnlyList<string> All { get; } =
        [DateTime, Number, Ordinal, Percentage, Currency, Dimension, Age, Temperature, Boolean, PhoneNumber, Email];
}
