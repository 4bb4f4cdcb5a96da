namespace RelationBot.Relationship.Storage;

/// <summary>Why the database cannot be used, for whoever started the program.</summary>
public sealed record DatabaseFault(string File, string Code, string Message)
{
    public override string ToString() => $"{File}(1,1): {Code} {Message}";
}

/// <summary>What came of preparing the database.</summary>
/// <param name="Fault">Why it cannot be used; null where it can.</param>
/// <param name="Created">True where there was none.</param>
/// <param name="DemoLoaded">True where the demo company was put into it.</param>
public sealed record DatabasePreparation(DatabaseFault? Fault, bool Created, bool DemoLoaded)
{
    public bool Ready => Fault is null;
}
