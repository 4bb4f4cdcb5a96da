using RelationBot.Language.Grammars;
using RelationBot.Language.Recognizers.Time;

namespace RelationBot.Language.Statements;

/// <summary>The tables of lasting statements, by language; they stand on the words for dates and times.</summary>
internal static class StatementTables
{
    private static readonly Grammar French = FrenchMatters.AddTo(FrenchPersonal.AddTo(FrenchPreferences.AddTo(FrenchTime.AddTo(new Grammar(Locale.French))))).Seal();
    private static readonly Grammar English = EnglishMatters.AddTo(EnglishPersonal.AddTo(EnglishPreferences.AddTo(EnglishTime.AddTo(new Grammar(Locale.English))))).Seal();

    public static Grammar Of(Locale locale) => locale == Locale.French ? French : English;
}
