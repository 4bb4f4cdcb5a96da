using RelationBot.Language.Grammars;

namespace RelationBot.Language.Acts;

/// <summary>The phrase tables, by language.</summary>
internal static class ActTables
{
    private static readonly Grammar French = FrenchReserves.AddTo(FrenchMatters.AddTo(FrenchDispleasure.AddTo(FrenchAnger.AddTo(FrenchAnswers.AddTo(FrenchActs.AddTo(new Grammar(Locale.French))))))).Seal();
    private static readonly Grammar English = EnglishReserves.AddTo(EnglishMatters.AddTo(EnglishDispleasure.AddTo(EnglishAnger.AddTo(EnglishAnswers.AddTo(EnglishActs.AddTo(new Grammar(Locale.English))))))).Seal();

    public static Grammar Of(Locale locale) => locale == Locale.French ? French : English;
}
