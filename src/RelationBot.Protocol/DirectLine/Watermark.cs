using System.Globalization;

namespace RelationBot.Protocol;

/// <summary>A position in a conversation's history, as clients carry it: digits they are not to understand.</summary>
internal static class Watermark
{
    public static ProtocolFault Bad { get; } = ProtocolFault.Argument("The watermark is not one this service gave.");

    /// <summary>Null for one that is absent or empty.</summary>
    public static bool TryParse(string? text, out long? position)
    {
        position = null;
        if (string.IsNullOrEmpty(text))
        {
            return true;
        }

        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            return false;
        }

        position = value;
        return true;
    }

    public static string Format(long position) => position.ToString(CultureInfo.InvariantCulture);
}
