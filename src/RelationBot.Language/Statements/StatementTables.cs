using RelationBot.Language.Grammars;
using RelationBot.Language.Recognizers.DateTimes;

namespace RelationBot.Language.Statements;

/// <summary>The tables of lasting statements, by language; they stand on the words for dates and times.</summary>
internal static class StatementTables
{
    private static readonly Grammar French = InFrench().Seal();
    private static readonly Grammar English = InEnglish().Seal();
    private static readonly Lazy<Grammar> FrenchNoted = new(() => FrenchNotes.AddTo(InFrench()).Seal());
    private static readonly Lazy<Grammar> EnglishNoted = new(() => EnglishNotes.AddTo(InEnglish()).Seal());

    public static Grammar Of(Locale locale) => locale == Locale.French ? French : English;

    /// <summary>The same, and what is said of somebody else in the third person or without a subject.</summary>
    public static Grammar NotesOf(Locale locale) => (locale == Locale.French ? FrenchNoted : EnglishNoted).Value;

    private static Grammar InFrench() => FrenchMatters.AddTo(FrenchPersonal.AddTo(FrenchPreferences.AddTo(DateTimeSymbols.AddTo(new Grammar(Locale.French)))));

    private static Grammar InEnglish() => EnglishMatters.AddTo(EnglishPersonal.AddTo(EnglishPreferences.AddTo(DateTimeSymbols.AddTo(new Grammar(Locale.English)))));
}
