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
/// <param name="Brief">True where the phrase means it only in a message of a few words (« aide »).</param>
internal sealed record ActPhrase(Act Act, double Anger = 0, bool Brief = false);

internal enum Answer
{
    Neither,
    Yes,
    No,
}
