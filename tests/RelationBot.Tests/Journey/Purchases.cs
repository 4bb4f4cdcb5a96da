using System.Globalization;

namespace RelationBot.Tests.Journey;

/// <summary>Real purchases where this machine has them, else a few of our own.</summary>
internal static class Purchases
{
    public static string File { get; } = Find();

    /// <summary>The customer who bought for the largest sum.</summary>
    public static string BestCustomer { get; } = System.IO.File.ReadLines(File).Skip(1)
        .Select(line => line.Split(','))
        .GroupBy(row => row[0], row => decimal.Parse(row[2], CultureInfo.InvariantCulture))
        .MaxBy(amounts => amounts.Sum())!.Key;

    private static string Find()
    {
        var real = Path.Combine(HostProcess.Root, "..", "shared", "data", "purchases", "online-retail-2011h1.csv");
        if (System.IO.File.Exists(real))
            return real;

        var own = Path.Combine(Path.GetTempPath(), $"relationbot-purchases-{Environment.ProcessId}.csv");
        System.IO.File.WriteAllLines(own,
        [
            "customer,date,amount,order",
            .. Enumerable.Range(1, 40).Select(i => string.Create(
                CultureInfo.InvariantCulture, $"P-{i % 20 + 1},2026-0{i % 9 + 1}-11T10:00:00,{20000m / (i % 20 + 1):0.00},{i}")),
        ]);
        return own;
    }
}
