namespace RelationBot.Language.Statements;

/// <summary>Finds the lasting things that a customer states about himself in passing. Rather nothing than something wrong.</summary>
public static class StatementExtractor
{
    public static IReadOnlyList<Statement> Extract(string text, Locale locale) => [];
}
