using System.Collections.Concurrent;

namespace RelationBot.Protocol;

/// <summary>
/// How far deliveries got that broke off half way. In memory and for the latest failures only: after a restart, or a
/// great many failures, a repeated delivery begins at its first activity again.
/// </summary>
internal sealed class DeliveryProgress
{
    private const int MaxKept = 4096;

    private readonly ConcurrentDictionary<string, int> _taken = new();

    /// <summary>Where to go on, forgetting it; 0 for a delivery that did not break off.</summary>
    public int Take(IReadOnlyList<Activity> replies) => !_taken.IsEmpty && _taken.TryRemove(replies[0].Id!, out var taken) ? taken : 0;

    /// <summary>The delivery broke off after this many.</summary>
    public void Put(IReadOnlyList<Activity> replies, int taken)
    {
        if (_taken.Count >= MaxKept)
        {
            _taken.Clear();
        }

        if (taken > 0)
        {
            _taken[replies[0].Id!] = taken;
        }
    }
}
