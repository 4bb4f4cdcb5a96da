using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace RelationBot.Protocol;

/// <summary>Instants as channels write them: ISO 8601, milliseconds, <c>Z</c> where the offset is zero; finer digits survive.</summary>
internal sealed class TimestampConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && reader.TryGetDateTimeOffset(out var value))
        {
            // Without an offset the text would mean this machine's zone; the protocol means UTC.
            return HasOffset(reader.GetString()!) ? value : new DateTimeOffset(value.DateTime, TimeSpan.Zero);
        }

        throw new JsonException("A timestamp is written in ISO 8601.");
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options)
    {
        Span<char> text = stackalloc char[40];
        ReadOnlySpan<char> format = value.Ticks % TimeSpan.TicksPerMillisecond == 0
            ? value.Offset == TimeSpan.Zero ? "yyyy-MM-ddTHH:mm:ss.fffZ" : "yyyy-MM-ddTHH:mm:ss.fffzzz"
            : value.Offset == TimeSpan.Zero ? "yyyy-MM-ddTHH:mm:ss.fffffffZ" : "yyyy-MM-ddTHH:mm:ss.fffffffzzz";
        value.TryFormat(text, out var length, format, CultureInfo.InvariantCulture);
        writer.WriteStringValue(text[..length]);
    }

    private static bool HasOffset(string text) =>
        text.EndsWith('Z') || text.EndsWith('z') || text.IndexOfAny(['+', '-'], text.IndexOf('T') is var t and >= 0 ? t : text.Length - 1) >= 0;
}
