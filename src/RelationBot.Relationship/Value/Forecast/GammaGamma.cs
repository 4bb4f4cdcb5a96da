namespace RelationBot.Relationship.Value.Forecast;

/// <summary>
/// The gamma-gamma model of what a transaction brings (Fader &amp; Hardie 2013, « The Gamma-Gamma Model of Monetary Value »): a customer's amounts are
/// gamma with shape <paramref name="P"/> and a scale of his own, itself gamma over the base (<paramref name="Q"/>, <paramref name="Gamma"/>).
/// Amounts are in the currency of the file.
/// </summary>
public sealed record GammaGamma(double P, double Q, double Gamma)
{
    /// <summary>
    /// Expected amount of the customer's next transaction: his own mean drawn towards the base's, the more the fewer repeat transactions he made.
    /// Infinite where the base's spread has no mean (<c>Q</c> not above 1) and nothing is known of the customer.
    /// </summary>
    /// <param name="frequency">Repeat transactions, x.</param>
    /// <param name="averageSpend">Their mean amount; not looked at where there are none.</param>
    public double ExpectedSpend(int frequency, double averageSpend)
    {
        var weight = P * frequency + Q - 1;
        return weight > 0 ? P * (Gamma + (frequency == 0 ? 0 : frequency * averageSpend)) / weight : double.PositiveInfinity;
    }
}
