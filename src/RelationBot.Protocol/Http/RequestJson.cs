using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace RelationBot.Protocol;

/// <summary>
/// Reads a request's JSON within a limit. What it lets through can be written again: text that is not valid Unicode
/// would otherwise be found only when a transcript with it is read.
/// </summary>
internal static class RequestJson
{
    public static async ValueTask<(T? Value, ProtocolFault? Fault)> ReadAsync<T>(
        HttpRequest request, int limit, JsonTypeInfo<T> type, CancellationToken cancellationToken) where T : class
    {
        // Ours is the smaller limit; the server's own would cut the connection before the answer is out.
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature)
        {
            feature.MaxRequestBodySize = null;
        }

        if (request.ContentLength > limit)
        {
            return (null, ProtocolFault.TooBig(limit));
        }

        var reader = request.BodyReader;
        while (true)
        {
            ReadResult read;
            try
            {
                read = await reader.ReadAsync(cancellationToken);
            }
            catch (BadHttpRequestException exception)
            {
                return (null, new(exception.StatusCode, "BadSyntax", "The request's body could not be read."));
            }

            if (read.Buffer.Length > limit)
            {
                reader.AdvanceTo(read.Buffer.End);
                return (null, ProtocolFault.TooBig(limit));
            }

            if (read.IsCompleted)
            {
                var result = read.Buffer.IsSingleSegment
                    ? Parse(read.Buffer.FirstSpan, type)
                    : Parse(read.Buffer.ToArray(), type);
                reader.AdvanceTo(read.Buffer.End);
                return result;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    public static (T? Value, ProtocolFault? Fault) Parse<T>(ReadOnlySpan<byte> json, JsonTypeInfo<T> type) where T : class
    {
        if (json.StartsWith("\uFEFF"u8))
        {
            json = json[3..];
        }

        if (json.IsEmpty)
        {
            return (null, ProtocolFault.Syntax("The body is empty."));
        }

        try
        {
            if (!Utf8.IsValid(json) || HasLoneSurrogate(json))
            {
                return (null, ProtocolFault.Syntax("The body is not valid Unicode."));
            }

            var reader = new Utf8JsonReader(json);
            var value = JsonSerializer.Deserialize(ref reader, type);
            return value is null || reader.Read()
                ? (null, ProtocolFault.Syntax("The body is not a JSON object."))
                : (value, null);
        }
        catch (JsonException exception)
        {
            return (null, ProtocolFault.Syntax(
                $"The body is not valid JSON of the protocol (line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1})."));
        }
    }

    private static bool HasLoneSurrogate(ReadOnlySpan<byte> json)
    {
        if (json.IndexOf("\\ud"u8) < 0 && json.IndexOf("\\uD"u8) < 0)
        {
            return false;
        }

        var reader = new Utf8JsonReader(json);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
                {
                    _ = reader.GetString();
                }
            }

            return false;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }
}
