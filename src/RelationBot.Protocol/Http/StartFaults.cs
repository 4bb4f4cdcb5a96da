using Microsoft.Extensions.Options;

namespace RelationBot.Protocol;

/// <summary>Tells a start that the operator can mend from a bug.</summary>
public static class StartFaults
{
    /// <summary>One line for each thing that is wrong with addresses, options or files; null where the exception is none of these.</summary>
    public static IReadOnlyList<string>? Of(Exception exception) => exception switch
    {
        OptionsValidationException options => [.. options.Failures],
        PublicAddressException or IOException or InvalidDataException or UnauthorizedAccessException => [exception.Message],
        AggregateException many when many.InnerExceptions.Select(Of).ToList() is var all && all.TrueForAll(lines => lines is not null) =>
            [.. all.SelectMany(lines => lines!)],
        _ => null,
    };
}
