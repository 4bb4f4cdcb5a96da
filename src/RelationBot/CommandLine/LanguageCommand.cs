using System.CommandLine;

namespace RelationBot.CommandLine;

/// <summary><c>language …</c>: what is understood of a sentence, apart from any conversation.</summary>
internal static class LanguageCommand
{
    public static Command Create() => new("language", "What is understood of a sentence.") { RecognizeCommand.Create(), ClassifyCommand.Create() };
}
