using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace RelationBot.Protocol;

/// <summary>A request that is answered with an error: its HTTP status and the protocol's error object.</summary>
internal sealed record ProtocolFault(int Status, string Code, string Message)
{
    public static ProtocolFault Syntax(string message) => new(StatusCodes.Status400BadRequest, "BadSyntax", message);

    public static ProtocolFault Argument(string message) => new(StatusCodes.Status400BadRequest, "BadArgument", message);

    public static ProtocolFault TooBig(long limit) =>
        new(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", $"The request is larger than {limit} bytes.");

    public static ProtocolFault NotFound { get; } = new(StatusCodes.Status404NotFound, "NotFound", "There is nothing at this address.");

    public static ProtocolFault OnlyPost { get; } = new(StatusCodes.Status405MethodNotAllowed, "MethodNotAllowed", "Activities are posted to this address.");

    public static ProtocolFault Internal { get; } = new(StatusCodes.Status500InternalServerError, "ServiceError", "The request could not be handled.");

    public Task WriteAsync(HttpResponse response) =>
        response.WriteProtocolAsync(Status, new ErrorResponse(new(Code, Message)), ProtocolJson.Wire.ErrorResponse);
}

/// <summary>Writes the protocol's JSON with its length, in one piece.</summary>
internal static class ProtocolResponse
{
    public static async Task WriteProtocolAsync<T>(this HttpResponse response, int status, T value, JsonTypeInfo<T> type)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(value, type);
        response.StatusCode = status;
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = body.Length;
        await response.BodyWriter.WriteAsync(body, response.HttpContext.RequestAborted);
    }
}
