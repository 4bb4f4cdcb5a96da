namespace RelationBot.Benchmarks;

/// <summary>One part of the program that is measured: a folder here.</summary>
/// <param name="Name">What it is called on the command line and before the slash in <c>floors.tsv</c>.</param>
/// <param name="Takes">The words that may follow its name.</param>
/// <param name="Print">Measures everything and prints the tables.</param>
/// <param name="Accuracy">What floors are held against, without the timings; null where the data is absent.</param>
internal sealed record Area(string Name, string Takes, Action<string[]> Print, Func<IReadOnlyList<Figure>?> Accuracy);

/// <summary>One measured figure of an area.</summary>
/// <param name="Name">As in <c>floors.tsv</c>, without the area.</param>
/// <param name="Points">The more the better; a share of 93.6 % is 93.6.</param>
internal sealed record Figure(string Name, double Points);
