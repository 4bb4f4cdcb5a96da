using System.Collections.Concurrent;

namespace RelationBot.Relationship.Value.Forecast;

/// <summary>
/// <see cref="IPurchaseModel.RemainingWhileAlive"/> for a whole base: computed once for each x and T, between weeks interpolated where T no
/// longer matters to a thousandth.
/// </summary>
internal sealed class RemainingTable(IPurchaseModel model, double force)
{
    private const int ExactDays = 91;

    private readonly ConcurrentDictionary<(int Frequency, int Days), Remaining> _known = [];

    public Remaining Of(int frequency, int ageDays)
    {
        var between = ageDays % 7;
        if (ageDays <= ExactDays || between == 0)
        {
            return At(frequency, ageDays);
        }

        var (before, after) = (At(frequency, ageDays - between), At(frequency, ageDays - between + 7));
        var part = between / 7.0;
        return new Remaining(
            before.Transactions + part * (after.Transactions - before.Transactions), before.Weeks + part * (after.Weeks - before.Weeks));
    }

    private Remaining At(int frequency, int days) =>
        _known.TryGetValue((frequency, days), out var known)
            ? known
            : _known[(frequency, days)] = model.RemainingWhileAlive(frequency, days / 7.0, force);
}
