using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using RelationBot.Relationship.Company;
using RelationBot.Relationship.Value.Forecast;

namespace RelationBot.CommandLine;

/// <summary>What <c>value fit</c> and <c>value evaluate</c> have in common: a model of a file's purchases, and no database.</summary>
internal static class ValueFileCommand
{
    public static Option<string> Purchases() => new("--purchases")
    {
        Description = "CSV with columns by header name: customer,date,amount and optionally order,currency.", HelpName = "FILE.csv", Required = true,
    };

    public static Option<DateOnly> Until() => new("--until")
    {
        Description = "The last day the model may see, such as 2026-09-30.",
        HelpName = "DATE",
        Required = true,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                result.AddError($"--until: '{text}' is not an ISO 8601 day such as 2026-09-30.");
            return day;
        },
    };

    /// <summary>Fits the models on the file as it was known at <paramref name="until"/> and gives them to <paramref name="work"/>, or says why not.</summary>
    /// <param name="horizonWeeks">How long after <paramref name="until"/> must have passed by today.</param>
    public static Task<int> RunAsync(
        string[] settings, string file, DateOnly until, int horizonWeeks, Func<PurchaseHistory, BaseForecast, Stopwatch, int> work,
        CancellationToken cancellationToken) => HostCommand.RunAsync(settings, async (app, token) =>
    {
        var watch = Stopwatch.StartNew();
        var clock = app.Services.GetRequiredService<CompanyClock>();
        if (until.DayNumber + 7L * horizonWeeks > clock.Today.DayNumber)
            return Say(Commands.Wrong, horizonWeeks == 0 ? $"--until: {until:yyyy-MM-dd} is yet to come." : $"{horizonWeeks} weeks after {until:yyyy-MM-dd} are yet to come.");

        var content = await new PurchaseHistoryFile(clock).ReadAsync(file, token);
        foreach (var said in content.Faults.Concat(content.Notes))
            Console.Error.WriteLine(said);
        if (content.History is not { } history)
            return Commands.Wrong;

        var customers = history.Until(until);
        if (customers.Count == 0)
            return Say(Commands.Failed, $"{file}: nobody had bought anything by {until:yyyy-MM-dd}.");
        var fitted = BaseForecast.Fit(customers);
        if (fitted.Model is not { } forecast)
            return Say(Commands.Failed, $"{file}: no model until {until:yyyy-MM-dd}: {fitted.Fault}.");
        if (horizonWeeks > 0 && history.LastDay is { } last && last < until.AddDays(7 * horizonWeeks))
            Console.Error.WriteLine($"{file}: the file ends on {last:yyyy-MM-dd}, before {horizonWeeks} weeks after {until:yyyy-MM-dd} have passed.");

        return work(history, forecast, watch);
    }, cancellationToken, database: false);

    private static int Say(int exit, string message)
    {
        Console.Error.WriteLine(message);
        return exit;
    }
}
