using System.Globalization;
using System.Reflection;

namespace RelationBot.Language.Statements.Learned;

/// <summary>
/// What the signs of candidates weigh: logistic regressions fitted on messages that the models had not seen, by
/// <c>memory-extract --fit</c> of the benchmarks, and kept in <c>weights.txt</c>.
/// </summary>
internal sealed class SignWeights(IReadOnlyDictionary<string, double> weights)
{
    private static readonly Lazy<SignWeights> Own = new(Load);

    public static SignWeights Shipped => Own.Value;

    /// <summary>The probability that these signs promise; a sign that was never seen weighs nothing.</summary>
    public double Probability(IReadOnlyList<Sign> signs)
    {
        var sum = 0.0;
        foreach (var (name, value) in signs)
        {
            sum += weights.GetValueOrDefault(name) * value;
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    private static SignWeights Load()
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("RelationBot.Language.Statements.Learned.weights.txt");
        using var reader = stream is null ? TextReader.Null : new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var space = line.LastIndexOf(' ');
                weights[line[..space]] = double.Parse(line.AsSpan(space + 1), CultureInfo.InvariantCulture);
            }
        }

        return new SignWeights(weights);
    }
}
