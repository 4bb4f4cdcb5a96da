namespace RelationBot.Language.Acts;

/// <summary>What one phrase of a table does.</summary>
internal enum Act
{
    /// <summary>Nothing: keeps a phrase inside it from being taken for something (« je ne veux pas parler à quelqu'un »).</summary>
    Nothing,
    Greet,
    Thank,
    Cancel,
    AskHelp,
    WantPerson,
    Correct,
    TestMachine,
    SayBye,
    Complain,
}

/// <summary>An act, and how angry the phrase sounds.</summary>
internal sealed record ActPhrase(Act Act, double Anger = 0);

internal enum Answer
{
    Neither,
    Yes,
    No,
}
