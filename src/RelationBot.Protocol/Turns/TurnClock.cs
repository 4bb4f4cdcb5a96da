namespace RelationBot.Protocol;

/// <summary>
/// Stamps activities: milliseconds that never go back while the host runs, even where the machine's clock does, because
/// Web Chat sorts by them. Not promised: that they do not go back over a restart with the clock set back.
/// </summary>
internal sealed class TurnClock(TimeProvider time)
{
    private long _last;

    public DateTimeOffset Next()
    {
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        long seen;
        while (now > (seen = Volatile.Read(ref _last)))
        {
            if (Interlocked.CompareExchange(ref _last, now, seen) == seen)
            {
                return DateTimeOffset.FromUnixTimeMilliseconds(now);
            }
        }

        return DateTimeOffset.FromUnixTimeMilliseconds(seen);
    }

    /// <summary>An id nobody else has; ids made later sort later.</summary>
    public static string NewId(DateTimeOffset at) => Guid.CreateVersion7(at).ToString("N");
}
