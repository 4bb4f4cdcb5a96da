using Microsoft.Extensions.Options;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Company;

/// <summary>The time at the company: « demain » is tomorrow there, wherever the server stands.</summary>
public sealed class CompanyClock(TimeProvider time, IOptions<RelationshipOptions> options)
{
    private readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById(options.Value.TimeZone);

    public TimeZoneInfo Zone => _zone;

    /// <summary>Now, in the company's zone.</summary>
    public DateTimeOffset Now => Local(time.GetUtcNow());

    /// <summary>A moment as the company's wall clock shows it.</summary>
    public DateTimeOffset Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, _zone);

    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    /// <summary>The moment that a wall clock in the company shows <paramref name="local"/>.</summary>
    public DateTimeOffset At(DateTime local)
    {
        var wall = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        return new DateTimeOffset(wall, _zone.GetUtcOffset(wall));
    }

    /// <summary>The first moment after now at which the company's wall clock shows <paramref name="hour"/>; with <paramref name="days"/> -1, the last one until now.</summary>
    public DateTimeOffset Next(TimeOnly hour, int days = 0)
    {
        var now = Now.DateTime;
        var today = DateOnly.FromDateTime(now).ToDateTime(hour);
        return At(today.AddDays(days + (today > now ? 0 : 1)));
    }
}
