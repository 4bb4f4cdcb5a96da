namespace RelationBot.Relationship.Imports;

/// <summary>What came of an import.</summary>
/// <param name="Rows">Rows read.</param>
/// <param name="Added">Rows that were new.</param>
/// <param name="Updated">Rows that changed what was known.</param>
/// <param name="Unchanged">Rows that were known.</param>
/// <param name="Refused">Rows not taken; each has at least one fault.</param>
/// <param name="Faults">What is wrong, in the order of the file; the file itself counts as line 1.</param>
public sealed record ImportResult(int Rows, int Added, int Updated, int Unchanged, int Refused, IReadOnlyList<CsvFault> Faults)
{
    /// <summary>What was taken in but deserves a look, and what could not be computed from it, a line each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>Something wrong in a CSV file, printed as <c>file(line,column): CODE message</c>; lines and columns from 1.</summary>
public sealed record CsvFault(string File, int Line, int Column, string Code, string Message)
{
    public override string ToString() => $"{File}({Line},{Column}): {Code} {Message}";
}
