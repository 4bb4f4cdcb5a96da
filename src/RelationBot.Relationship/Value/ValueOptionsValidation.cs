using Microsoft.Extensions.Options;

namespace RelationBot.Relationship.Value;

/// <summary>Says everything that is wrong with the options at once, before anything is valued.</summary>
internal sealed class ValueOptionsValidation : IValidateOptions<ValueOptions>
{
    public ValidateOptionsResult Validate(string? name, ValueOptions options)
    {
        var faults = new List<string>();
        Check(options.DiscountRate is > 0 and <= 1, "DiscountRate", options.DiscountRate, "above 0, at most 1 (0.10 is ten per cent a year)");
        Check(options.MarginRate is >= 0 and <= 1, "MarginRate", options.MarginRate, "from 0 to 1");
        foreach (var (family, rate) in options.MarginRates)
        {
            Check(rate is >= 0 and <= 1, $"MarginRates:{family}", rate, "from 0 to 1");
        }

        Check(options.TopShare is > 0 and < 1, "TopShare", options.TopShare, "between 0 and 1");
        Check(options.LittleShare >= 0 && options.LittleShare < 1 - (options.TopShare is > 0 and < 1 ? options.TopShare : 0), "LittleShare", options.LittleShare, "from 0 to below what TopShare leaves");
        Check(options.Hysteresis is >= 0 and < 1, "Hysteresis", options.Hysteresis, "from 0 to below 1");
        Check(options.AliveFrom is >= 0 and <= 1, "AliveFrom", options.AliveFrom, "from 0 to 1");
        Check(options.CostWeeks is >= 4 and <= 520, "CostWeeks", options.CostWeeks, "from 4 to 520");
        Check(options.NewcomerDays is >= 0 and <= 3660, "NewcomerDays", options.NewcomerDays, "from 0 to 3660");
        Check(options.YoungDays is >= 0 and <= 3660, "YoungDays", options.YoungDays, "from 0 to 3660");
        Check(options.FitOn >= 100, "FitOn", options.FitOn, "at least 100");
        foreach (var (unit, cost) in new[]
        {
            ("Conversation", options.Costs.Conversation), ("AdvisorMinute", options.Costs.AdvisorMinute), ("Return", options.Costs.Return),
            ("CallOut", options.Costs.CallOut), ("Quote", options.Costs.Quote),
        })
        {
            Check(cost is >= 0 and <= 1_000_000, "Costs:" + unit, cost, "from 0 to a million");
        }

        if (options.Currency is { } currency && (currency.Length != 3 || !currency.All(char.IsAsciiLetterUpper)))
        {
            faults.Add($"{ValueOptions.Section}:Currency '{currency}' is not an ISO 4217 currency such as EUR.");
        }

        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);

        void Check(bool holds, string key, double value, string range)
        {
            if (!holds)
            {
                faults.Add(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{ValueOptions.Section}:{key} is {value}; it must be {range}."));
            }
        }
    }
}
