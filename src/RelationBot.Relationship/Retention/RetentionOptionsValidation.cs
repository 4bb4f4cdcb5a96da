using Microsoft.Extensions.Options;

namespace RelationBot.Relationship.Retention;

/// <summary>Says every span that cannot be meant.</summary>
internal sealed class RetentionOptionsValidation : IValidateOptions<RetentionOptions>
{
    public ValidateOptionsResult Validate(string? name, RetentionOptions options)
    {
        var faults = typeof(RetentionOptions).GetProperties()
            .Where(property => property.PropertyType == typeof(TimeSpan) && (TimeSpan)property.GetValue(options)! < TimeSpan.Zero)
            .Select(property => $"{RetentionOptions.Section}:{property.Name} is negative; give days as 90.00:00:00, or 00:00:00 to keep without end.")
            .ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
