namespace RelationBot.Relationship.Value.Tiers;

/// <summary>Lifetime values at which tiers meet, found by each valuation of the base.</summary>
/// <param name="Top">From here on d1: the smallest set that brings the configured share of all expected profit.</param>
/// <param name="Little">Below it customers together bring next to nothing.</param>
public sealed record TierBorders(double Top, double Little);

/// <summary>What a tier is decided by.</summary>
/// <param name="Active">Probability that he is still there and buys within a year.</param>
/// <param name="Newcomer">Bought nothing yet, or once and lately.</param>
/// <param name="Young">First bought not long ago.</param>
/// <param name="Project">Told of a purchase he thinks about.</param>
public readonly record struct TierCase(double Profit, double Cost, double Active, bool Newcomer, bool Young, bool Project);

/// <summary>
/// Which tier, 1 to 4: d1 above the top border; d2 the other profitable ones; d3 newcomers, and those of little value who are alive, young or
/// have a project; d4 whose expected profit is not above his cost, or who brings little and has most likely left.
/// </summary>
public sealed class TierRules(ValueOptions options)
{
    /// <summary>The tier by the figures alone.</summary>
    public int Assign(in TierCase customer, TierBorders borders)
    {
        // As exact as the base's rows, of which one is the border itself.
        var worth = (float)(customer.Profit - customer.Cost);
        return customer.Newcomer ? 3
            : worth <= 0 ? (customer.Project ? 3 : 4)
            : worth >= borders.Top ? 1
            : worth >= borders.Little ? 2
            : customer.Active >= options.AliveFrom || customer.Young || customer.Project ? 3
            : 4;
    }

    /// <summary>The tier of somebody who has one: he changes it only where he is past the border by the configured part of his figures.</summary>
    /// <param name="current">1 to 4, or 0 for none.</param>
    public int Move(int current, in TierCase customer, TierBorders borders)
    {
        var next = Assign(customer, borders);
        if (current == 0 || next == current)
        {
            return next;
        }

        var part = next < current ? -options.Hysteresis : options.Hysteresis;
        var doubted = Assign(
            customer with { Profit = customer.Profit * (1 + part), Cost = customer.Cost * (1 - part), Active = customer.Active + part },
            borders);
        return next < current == doubted < current && doubted != current ? doubted : current;
    }

    /// <summary>The borders of a base.</summary>
    /// <param name="worths">Everybody's expected net profit, smallest first.</param>
    /// <param name="newcomers">How many of each worth are newcomers: theirs counts, but they are none of those who bring it.</param>
    public TierBorders Borders(ReadOnlySpan<float> worths, IReadOnlyDictionary<float, int> newcomers)
    {
        var (top, little, sum, total) = (double.MaxValue, 0.0, 0.0, 0.0);
        foreach (var worth in worths)
        {
            total += Math.Max(0, worth);
        }

        var (last, left) = (float.NaN, 0);
        for (var i = worths.Length - 1; i >= 0 && worths[i] > 0; i--)
        {
            var worth = worths[i];
            if (worth != last)
            {
                (last, left) = (worth, newcomers.GetValueOrDefault(worth));
            }

            if (left-- > 0)
            {
                continue;
            }

            // One belongs to the smallest set as long as those before him do not bring the share without him.
            if (sum < options.TopShare * total)
            {
                top = worth;
            }

            if (sum < (1 - options.LittleShare) * total)
            {
                little = worth;
            }

            sum += worth;
        }

        return new TierBorders(top, little);
    }

    public static string? Name(int tier) => tier is >= 1 and <= 4 ? "d" + tier : null;

    public static int Number(string? name) => name is ['d', >= '1' and <= '4'] ? name[1] - '0' : 0;
}
