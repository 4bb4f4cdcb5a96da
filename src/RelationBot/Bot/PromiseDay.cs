using RelationBot.Language;
using RelationBot.Language.Recognizers;
using RelationBot.Language.Text;
using RelationBot.Relationship.Company;
using RelationBot.Relationship.Memory;

namespace RelationBot.Bot;

/// <summary>For which day something was promised: as its words say it (« jeudi après-midi »), counted from the day they were said.</summary>
internal static class PromiseDay
{
    public static DateOnly? Of(Fact promise, CompanyClock clock)
    {
        var said = clock.Local(promise.StatedAt).DateTime;
        // A note tells of many things; his own message of hardly more than the promise.
        return In(promise.Value, said) ?? (promise is { Origin: FactOrigin.Message, SourceText: { } source } ? In(source, said) : null);
    }

    private static DateOnly? In(string words, DateTime said)
    {
        Locale[] locales = LanguageDetector.Detect(words) is { } detected ? [detected] : [Locale.French, Locale.English];
        return locales.Select(locale => DateResolver.Find(words, locale, said, Direction.Future).Select(w => w.DayEnd ?? w.Day).Max()).FirstOrDefault(day => day is not null);
    }
}
