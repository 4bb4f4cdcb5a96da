using RelationBot.Language.Grammars;
using RelationBot.Language.Recognizers.DateTimes;
using RelationBot.Language.Statements.Cues;

namespace RelationBot.Language.Statements;

/// <summary>The tables of lasting statements, by language; they stand on the words for dates and times.</summary>
internal static class StatementTables
{
    private static readonly StatementTable French = InFrench(g => g);
    private static readonly StatementTable English = InEnglish(g => g);
    private static readonly Lazy<StatementTable> FrenchNoted = new(() => InFrench(FrenchNotes.AddTo));
    private static readonly Lazy<StatementTable> EnglishNoted = new(() => InEnglish(EnglishNotes.AddTo));

    public static StatementTable Of(Locale locale) => locale == Locale.French ? French : English;

    /// <summary>The same, and what is said of somebody else in the third person or without a subject.</summary>
    public static StatementTable NotesOf(Locale locale) => (locale == Locale.French ? FrenchNoted : EnglishNoted).Value;

    private static StatementTable InFrench(Func<Grammar, Grammar> more)
    {
        var grammar = more(FrenchMatters.AddTo(FrenchPersonal.AddTo(FrenchPreferences.AddTo(DateTimeSymbols.AddTo(new Grammar(Locale.French))))));
        return new StatementTable(grammar, FrenchCues.AddTo(new CueTable(grammar)).Rules);
    }

    private static StatementTable InEnglish(Func<Grammar, Grammar> more)
    {
        var grammar = more(EnglishMatters.AddTo(EnglishPersonal.AddTo(EnglishPreferences.AddTo(DateTimeSymbols.AddTo(new Grammar(Locale.English))))));
        return new StatementTable(grammar, EnglishCues.AddTo(new CueTable(grammar)).Rules);
    }
}
