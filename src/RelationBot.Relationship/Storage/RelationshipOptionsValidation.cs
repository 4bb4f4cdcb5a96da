using Microsoft.Extensions.Options;

namespace RelationBot.Relationship.Storage;

/// <summary>Says everything that is wrong with the options at once, before anything is opened.</summary>
internal sealed class RelationshipOptionsValidation : IValidateOptions<RelationshipOptions>
{
    public ValidateOptionsResult Validate(string? name, RelationshipOptions options)
    {
        var faults = new List<string>();
        if (string.IsNullOrWhiteSpace(options.DataDirectory))
        {
            faults.Add("RelationBot:DataDirectory is empty; name a folder.");
        }

        if (!string.Equals(options.Database.Provider, "Sqlite", StringComparison.OrdinalIgnoreCase))
        {
            faults.Add($"RelationBot:Database:Provider is '{options.Database.Provider}'; only 'Sqlite' is supported.");
        }

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(options.TimeZone, out _))
        {
            faults.Add($"RelationBot:TimeZone '{options.TimeZone}' is not a time zone of this system; use an IANA name such as 'Europe/Paris'.");
        }

        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
