using RelationBot.Language.Statements;

namespace RelationBot.Dialogs.Running;

/// <summary>What of a message may be noted: nothing said for a laugh, and no right that somebody has written into his own record.</summary>
internal static class Believable
{
    public static IReadOnlyList<Statement> Of(Message message) =>
        message.Has("joking") ? []
        : message.Has("to-the-record") && message.Has("entitled") ? [.. message.Statements.Where(s => s.Kind is "promise" or "criticism")]
        : message.Statements;
}
