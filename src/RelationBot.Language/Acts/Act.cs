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

    /// <summary>Says yes to a certain condition only, or asks what it costs before saying yes.</summary>
    Condition,

    /// <summary>Says both yes and no, or neither.</summary>
    Waver,

    /// <summary>Asks what something costs.</summary>
    AskPrice,

    /// <summary>Asks whether the company does something, without wishing it.</summary>
    AskPractice,

    /// <summary>Forbids a change.</summary>
    Forbid,

    /// <summary>Does not want a human.</summary>
    DeclinePerson,

    /// <summary>Asks whether a human could be had, later or at need.</summary>
    AskPerson,

    /// <summary>Something came broken, or all of the service is bad: it is heard before anything is answered.</summary>
    Grievance,

    /// <summary>Tells of a death or an illness.</summary>
    Grieve,

    /// <summary>Reminds of a promise that was not kept.</summary>
    PromiseBroken,

    /// <summary>Asks about what belongs to somebody else.</summary>
    OthersOrder,

    /// <summary>Asks something.</summary>
    Ask,

    /// <summary>Begins another matter.</summary>
    ChangeSubject,

    /// <summary>Wants to be spoken to in the other language.</summary>
    OtherLanguage,
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
