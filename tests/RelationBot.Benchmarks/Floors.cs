using System.Globalization;

namespace RelationBot.Benchmarks;

/// <summary>
/// Holds accuracy where it was: each row of <c>floors.tsv</c> is a figure as it was measured and by how many points it may
/// fall. A figure that is no longer measured fails; one without a row is only shown.
/// </summary>
internal static class Floors
{
    private const string File = "floors.tsv";

    /// <returns>0 when every measured figure holds, 1 otherwise.</returns>
    public static int Check(IReadOnlyList<Area> areas)
    {
        var floors = Read();
        var (passed, failed) = (0, 0);
        foreach (var area in areas)
        {
            if (area.Accuracy() is not { } figures)
            {
                Console.WriteLine($"{area.Name}: skipped, its part of ../shared/data is not here");
                continue;
            }

            var measured = figures.ToDictionary(f => $"{area.Name}/{f.Name}", f => f.Points, StringComparer.Ordinal);
            foreach (var (name, points) in measured.Where(m => !floors.ContainsKey(m.Key)))
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"no floor  {name}  {points:F1}"));
            }

            foreach (var (name, (was, mayFall)) in floors.Where(f => f.Key.StartsWith(area.Name + "/", StringComparison.Ordinal)))
            {
                var known = measured.TryGetValue(name, out var now);
                var holds = known && now >= was - mayFall - 1e-9;
                (passed, failed) = holds ? (passed + 1, failed) : (passed, failed + 1);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(holds ? "holds    " : "FAILED   ")} {name}  {(known ? $"{now:F1}" : "not measured")}, was {was:F1}, may fall {mayFall:F1}"));
            }
        }

        Console.WriteLine($"{passed} passed, {failed} failed");
        return failed == 0 ? 0 : 1;
    }

    private static Dictionary<string, (double Was, double MayFall)> Read() => System.IO.File.ReadLines(Path.Combine(AppContext.BaseDirectory, File))
        .Skip(1)
        .Where(line => line.Length > 0)
        .Select(line => line.Split('\t'))
        .ToDictionary(f => f[0], f => (double.Parse(f[1], CultureInfo.InvariantCulture), double.Parse(f[2], CultureInfo.InvariantCulture)), StringComparer.Ordinal);
}
