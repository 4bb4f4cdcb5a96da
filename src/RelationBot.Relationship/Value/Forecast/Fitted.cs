namespace RelationBot.Relationship.Value.Forecast;

/// <summary>A model fitted by maximum likelihood, or the reason why there is none.</summary>
/// <param name="Model">The model; null where <paramref name="Fault"/> says why.</param>
/// <param name="LogLikelihood">Natural logarithm of the likelihood of all customers at the model's parameters.</param>
public sealed record Fitted<T>(T? Model, double LogLikelihood, string? Fault)
    where T : class
{
    /// <summary>
    /// How far each parameter may be off, one standard deviation, from the curvature of the likelihood; in the order of the model's
    /// parameters. Not a number where the maximum lies at the model's limit.
    /// </summary>
    public IReadOnlyList<double> StandardErrors { get; init; } = [];

    internal static Fitted<T> Not(string fault) => new(null, double.NaN, fault);
}
