using RelationBot.Relationship.Value.Costs;
using RelationBot.Relationship.Value.Forecast;

namespace RelationBot.Relationship.Value.Runs;

/// <summary>A stretch of the base, in the order of the customers' keys.</summary>
/// <param name="Contacts">Of those who made any.</param>
internal sealed record BasePiece(BaseRow[] Rows, Dictionary<long, Contacts> Contacts)
{
    public Contacts ContactsOf(in BaseRow row) => Contacts.GetValueOrDefault(row.Id);
}

/// <summary>What a valuation of the base holds of each customer meanwhile: some forty bytes, so that millions fit.</summary>
internal struct BaseRow
{
    public long Id;
    public int LastDay;
    public float AverageMargin, Stored, Profit, Cost, Active;
    public ushort Transactions, AgeDays, RecencyDays, Returns, WatchedDays;
    public byte Tier;
    public RowFlags Flags;

    /// <summary>Expected net profit.</summary>
    public readonly float Worth => Profit - Cost;

    public readonly bool Has(RowFlags flag) => (Flags & flag) != 0;

    public readonly Standing Standing(Contacts contacts) => new(
        Transactions, new PurchasePattern(Math.Max(0, Transactions - 1), RecencyDays, AgeDays), AverageMargin, Returns, contacts, WatchedDays);

    /// <summary>Bought nothing yet and cost nothing out of the ordinary, or bought once and lately.</summary>
    public readonly bool IsNewcomer(Contacts contacts, ValueOptions options) => Transactions == 0
        ? Returns == 0 && contacts is { CallOuts: 0, Quotes: 0 }
        : Transactions == 1 && AgeDays <= options.NewcomerDays;

    public readonly Tiers.TierCase Case(Contacts contacts, ValueOptions options) => new(
        Profit, Cost, Active, IsNewcomer(contacts, options), AgeDays <= options.YoungDays, Has(RowFlags.Project));

    public void Take(in Valuation value) => (Profit, Cost, Active) = ((float)value.Profit, (float)value.Cost, (float)value.Active);
}

[Flags]
internal enum RowFlags : byte
{
    None = 0,

    /// <summary>Objects to profiling: nothing is computed.</summary>
    Objects = 1,

    /// <summary>Has a project known to memory.</summary>
    Project = 2,

    /// <summary>A person set the tier.</summary>
    Manual = 4,
}
