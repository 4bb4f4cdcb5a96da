namespace RelationBot.Language.Statements.Learned;

/// <summary>What a message may state: a clause as it stands, or what a rule has read.</summary>
/// <param name="Statement">The statement that it would be.</param>
/// <param name="ByRule">Whether a rule has read it.</param>
/// <param name="First">The clause, or the first one that the rule has read in.</param>
/// <param name="Signs">What speaks for and against it.</param>
/// <param name="JoinSigns">What speaks for its only going on about what the clause before it states; empty for what a rule has read.</param>
internal sealed record StatementCandidate(Statement Statement, bool ByRule, int First, IReadOnlyList<Sign> Signs, IReadOnlyList<Sign> JoinSigns)
{
    public bool Overlaps(Statement other) => Statement.Start < other.Start + other.Length && other.Start < Statement.Start + Statement.Length;
}

internal readonly record struct Sign(string Name, double Value);
