using Microsoft.AspNetCore.Http;

namespace RelationBot.Protocol;

/// <summary>The credential in <c>Authorization: Bearer …</c>.</summary>
internal static class BearerToken
{
    public static string? Of(HttpRequest request)
    {
        var header = request.Headers.Authorization;
        return header.Count == 1 && header[0] is { } value && value.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
            && value.AsSpan(7).Trim() is { Length: > 0 } token
            ? token.ToString()
            : null;
    }
}
