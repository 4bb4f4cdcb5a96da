namespace RelationBot.Relationship.Value.Books;

/// <summary>
/// All that a valuation needs of a customer's purchases, kept in step with them: millions are valued without reading what each one bought.
/// Days are day numbers (<see cref="DateOnly.DayNumber"/>).
/// </summary>
public sealed class PurchaseSummary
{
    public long CustomerId { get; set; }

    /// <summary>Whose books say so; how far they reach is how long he was observed.</summary>
    public int Book { get; set; }

    /// <summary>Days with a purchase.</summary>
    public int Transactions { get; set; }

    /// <summary>The first of them; 0 where there are none.</summary>
    public int FirstDay { get; set; }

    public int LastDay { get; set; }

    /// <summary>What the first transaction left after its cost and returns.</summary>
    public decimal FirstMargin { get; set; }

    /// <summary>What all transactions after the first left, after returns.</summary>
    public decimal RepeatMargin { get; set; }

    /// <summary>Rows of the books with a negative amount.</summary>
    public int Returns { get; set; }
}

/// <summary>
/// Files that speak of the same customers, taken together. Their silence is not the customers': nobody is thought to have left because
/// no file came, or because the company that kept the books is no more.
/// </summary>
public sealed class PurchaseBook
{
    public int Id { get; set; }

    /// <summary>The last day on which anybody bought or returned something.</summary>
    public int LastDay { get; set; }
}
