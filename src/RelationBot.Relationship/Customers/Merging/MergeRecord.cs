namespace RelationBot.Relationship.Customers;

/// <summary>That two records were found to be one person, who decided it, and whether it was taken back.</summary>
public sealed class MergeRecord
{
    public long Id { get; set; }

    /// <summary>The record under which he is known now.</summary>
    public long CustomerId { get; set; }

    /// <summary>The record that was joined to it.</summary>
    public long OtherId { get; set; }

    /// <summary>The desk user, or <c>command line</c>.</summary>
    public required string By { get; set; }

    public DateTimeOffset At { get; set; }

    public string? UndoneBy { get; set; }

    public DateTimeOffset? UndoneAt { get; set; }

    public List<MergedRow> Rows { get; set; } = [];
}

/// <summary>A row that a merge moved, copied or closed, so that undoing it finds exactly that one.</summary>
public sealed class MergedRow
{
    public long Id { get; set; }

    public long MergeId { get; set; }

    /// <summary>The table's name.</summary>
    public required string Table { get; set; }

    /// <summary>The row's key there.</summary>
    public long Row { get; set; }

    /// <summary>For a copied row the original; 0 for a row that was moved.</summary>
    public long Origin { get; set; }
}
