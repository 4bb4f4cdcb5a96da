using RelationBot.Relationship.Value.Forecast;

namespace RelationBot.Relationship.Tests.Value;

/// <summary>Customers drawn from known models, by the processes the models describe.</summary>
internal static class SyntheticCustomers
{
    /// <summary>Customers who came at any day of the first <paramref name="arrivalDays"/> and were observed for <paramref name="days"/>.</summary>
    public static IEnumerable<PurchasePattern> Draw(BgNbd model, int count, int days, int arrivalDays, int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var age = days - random.Next(arrivalDays);
            var rate = Gamma(random, model.R) / model.Alpha;
            var (stay, leave) = (Gamma(random, model.B), Gamma(random, model.A));
            var (frequency, recency) = (0, 0.0);
            for (var at = Exponential(random, rate); at <= age / 7.0; at += Exponential(random, rate))
            {
                (frequency, recency) = (frequency + 1, at);
                if (random.NextDouble() < leave / (leave + stay))
                {
                    break;
                }
            }

            yield return new PurchasePattern(frequency, (int)Math.Round(recency * 7), age);
        }
    }

    /// <inheritdoc cref="Draw(BgNbd, int, int, int, int)"/>
    public static IEnumerable<PurchasePattern> Draw(ParetoNbd model, int count, int days, int arrivalDays, int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var age = days - random.Next(arrivalDays);
            var rate = Gamma(random, model.R) / model.Alpha;
            var end = Math.Min(age / 7.0, Exponential(random, Gamma(random, model.S) / model.Beta));
            var (frequency, recency) = (0, 0.0);
            for (var at = Exponential(random, rate); at <= end; at += Exponential(random, rate))
            {
                (frequency, recency) = (frequency + 1, at);
            }

            yield return new PurchasePattern(frequency, (int)Math.Round(recency * 7), age);
        }
    }

    /// <summary>Customers with 1 to 8 repeat transactions and their mean amount.</summary>
    public static IEnumerable<CustomerHistory> Draw(GammaGamma model, int count, int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var frequency = 1 + random.Next(8);
            var scale = Gamma(random, model.Q) / model.Gamma;
            yield return new CustomerHistory(
                i.ToString(), new PurchasePattern(frequency, 0, 0), Gamma(random, model.P * frequency) / scale / frequency);
        }
    }

    private static double Exponential(Random random, double rate) => -Math.Log(1 - random.NextDouble()) / rate;

    private static double Gamma(Random random, double shape) => MathNet.Numerics.Distributions.Gamma.Sample(random, shape, 1);
}
