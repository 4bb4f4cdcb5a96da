namespace RelationBot.Dialogs;

/// <summary>Something wrong in an author's file, printed as <c>file(line,column): CODE message</c>.</summary>
public sealed record Fault(string File, int Line, int Column, string Code, string Message)
{
    public override string ToString() => $"{File}({Line},{Column}): {Code} {Message}";
}
