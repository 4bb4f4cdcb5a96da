using System.Globalization;
using RelationBot.Language;
using RelationBot.Language.Grammars;
using RelationBot.Language.Recognizers;

namespace RelationBot.Bot;

/// <summary>What a customer says of his last order: how much it was and on which day.</summary>
/// <param name="Amount">The amount.</param>
/// <param name="Days">The day; both readings of digits that English can mean in two ways.</param>
internal sealed record OrderAnswer(decimal Amount, IReadOnlyCollection<DateOnly> Days)
{
    private static readonly IReadOnlySet<string> Types = new HashSet<string> { EntityTypes.DateTime, EntityTypes.Currency, EntityTypes.Number };

    /// <summary>« 489,90 euros, le 12 novembre »; null where one of the two is missing.</summary>
    public static OrderAnswer? Read(string text, Locale locale, DateTime now)
    {
        var found = EntityRecognizer.Recognize(text, locale, now, Types);
        var dates = found.Where(entity => entity.TypeName.StartsWith("datetime", StringComparison.Ordinal)).ToList();
        var amount = found.FirstOrDefault(entity => entity.TypeName == EntityTypes.Currency)
            ?? found.FirstOrDefault(entity => entity.TypeName == EntityTypes.Number && !dates.Exists(date => entity.Start <= date.End && date.Start <= entity.End));
        var days = dates.Count == 0 ? [] : new[] { false, true }
            .Select(dayFirst => DateResolver.Resolve(text, locale, now, Direction.Past, dayFirst)?.Day).OfType<DateOnly>().Distinct().ToList();
        return amount?.Resolution.GetValueOrDefault("value") is string value && days.Count > 0
            && decimal.TryParse(value.Replace(',', '.'), NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? new OrderAnswer(number, days)
            : null;
    }
}
