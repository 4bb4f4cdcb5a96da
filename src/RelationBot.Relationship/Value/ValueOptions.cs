namespace RelationBot.Relationship.Value;

/// <summary>How value is computed; the section <c>RelationBot:Value</c> of the configuration. Money is in the company's currency.</summary>
public sealed class ValueOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "RelationBot:Value";

    /// <summary>The company's currency, ISO 4217. <value>Default: that of the purchases imported last, or EUR.</value></summary>
    public string? Currency { get; set; }

    /// <summary>What a year of waiting takes off an amount to come. <value>Default 0.10, from above 0 to 1.</value></summary>
    public double DiscountRate { get; set; } = 0.10;

    /// <summary>What the company keeps of an amount whose margin is not known. <value>Default 0.30, from 0 to 1.</value></summary>
    public double MarginRate { get; set; } = 0.30;

    /// <summary>The same by product family, for purchases whose order names its articles. <value>Default: none.</value></summary>
    public Dictionary<string, double> MarginRates { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What serving a customer costs.</summary>
    public UnitCosts Costs { get; set; } = new();

    /// <summary>For how many weeks back contacts are counted. <value>Default 52, from 4 to 520.</value></summary>
    public int CostWeeks { get; set; } = 52;

    /// <summary>The share of all expected profit that d1 brings. <value>Default 0.5, between 0 and 1.</value></summary>
    public double TopShare { get; set; } = 0.5;

    /// <summary>The share of all expected profit below which customers together count as little: d3 or d4. <value>Default 0.05, from 0 to below 1 - <see cref="TopShare"/>.</value></summary>
    public double LittleShare { get; set; } = 0.05;

    /// <summary>By how much, of profit and of cost, a customer must be past a border before he changes his tier. <value>Default 0.1, from 0 to below 1.</value></summary>
    public double Hysteresis { get; set; } = 0.1;

    /// <summary>From which probability of buying within a year a customer of little value counts as alive. <value>Default 0.5.</value></summary>
    public double AliveFrom { get; set; } = 0.5;

    /// <summary>For how many days after his first purchase somebody who has not come back yet is a newcomer. <value>Default 60.</value></summary>
    public int NewcomerDays { get; set; } = 60;

    /// <summary>For how many days after his first purchase a customer counts as young. <value>Default 180.</value></summary>
    public int YoungDays { get; set; } = 180;

    /// <summary>When the base is valued anew each night, by the company's clock. <value>Default 03:00.</value></summary>
    public TimeOnly NightlyAt { get; set; } = new(3, 0);

    /// <summary>On how many customers the models are fitted at most. <value>Default 100,000, from 100.</value></summary>
    public int FitOn { get; set; } = 100_000;
}

/// <summary>What each thing done for a customer costs.</summary>
public sealed class UnitCosts
{
    /// <value>A conversation with the bot. Default 0.10.</value>
    public double Conversation { get; set; } = 0.10;

    /// <value>A minute of an advisor's. Default 0.75.</value>
    public double AdvisorMinute { get; set; } = 0.75;

    /// <value>Taking something back. Default 10.</value>
    public double Return { get; set; } = 10;

    /// <value>Sending somebody. Default 60.</value>
    public double CallOut { get; set; } = 60;

    /// <value>A quote that came to nothing. Default 25.</value>
    public double Quote { get; set; } = 25;
}
