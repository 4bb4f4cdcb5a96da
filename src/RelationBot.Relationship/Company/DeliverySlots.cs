namespace RelationBot.Relationship.Company;

/// <summary>The parts of a day in which the company delivers.</summary>
public static class DeliverySlots
{
    public const string Morning = "morning";
    public const string Afternoon = "afternoon";
    public const string Evening = "evening";

    /// <summary>In the order of the day.</summary>
    public static readonly IReadOnlyList<string> All = [Morning, Afternoon, Evening];

    /// <summary>How many deliveries a slot holds where no row says otherwise: none on Sundays.</summary>
    public static int DefaultCapacity(DateOnly day, string slot) =>
        day.DayOfWeek == DayOfWeek.Sunday ? 0 : slot switch
        {
            Morning or Afternoon => 6,
            Evening => 3,
            _ => 0,
        };
}

/// <summary>A slot whose capacity differs from the default. What is booked is counted from the deliveries themselves.</summary>
public sealed class DeliveryCapacity
{
    public DateOnly Day { get; set; }

    public required string Slot { get; set; }

    public int Capacity { get; set; }
}
