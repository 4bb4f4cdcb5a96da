using RelationBot.Dialogs;
using RelationBot.Language.Text;
using RelationBot.Relationship.Memory;

namespace RelationBot.Bot;

/// <summary>On which days of the week a customer likes to be delivered, and on which he does not.</summary>
internal sealed class DeliveryDays
{
    private const string Key = "delivery_day";

    private readonly List<(Fact? Fact, IReadOnlySet<DayOfWeek> Days)> _liked = [];
    private readonly HashSet<DayOfWeek> _excluded = [];

    public DeliveryDays(Served served, Slots slots)
    {
        foreach (var fact in served.Facts.Where(f => f.Key == Key && f.Subject == "self"))
            Add(fact, fact.Value);
        foreach (var stated in slots.Stated.Where(s => s.Key == Key))
            Add(null, stated.Value);
    }

    public bool Excludes(DateOnly day) => _excluded.Contains(day.DayOfWeek);

    public bool Likes(DateOnly day) => !Excludes(day) && _liked.Exists(l => l.Days.Contains(day.DayOfWeek));

    /// <summary>What tells that he likes this day; null where nothing remembered does.</summary>
    public Fact? Telling(DateOnly day) => Excludes(day) ? null : _liked.Find(l => l.Fact is not null && l.Days.Contains(day.DayOfWeek)).Fact;

    private void Add(Fact? fact, string value)
    {
        var days = Weekdays.In(value);
        if (FactKeys.IsNegated(value))
            _excluded.UnionWith(days);
        else if (days.Count > 0)
            _liked.Add((fact, days));
    }
}
