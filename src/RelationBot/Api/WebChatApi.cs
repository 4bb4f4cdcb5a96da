using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using RelationBot.Bot;
using RelationBot.Protocol;

namespace RelationBot.Api;

/// <summary>What the customer's page asks of the host.</summary>
internal static class WebChatApi
{
    public static IEndpointRouteBuilder MapWebChat(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/api/webchat/token", CreateToken).AllowAnonymous()
            .WithTags("Web Chat").WithSummary("A Direct Line token for this browser's visitor, who gets his conversation back.");
        return endpoints;
    }

    public static Ok<WebChatToken> CreateToken(HttpContext context, DirectLineTokens tokens)
    {
        if (context.Request.Cookies[VisitorIdentity.CookieName] is not { } secret || !VisitorIdentity.IsSecret(secret))
        {
            secret = VisitorIdentity.NewSecret();
            context.Response.Cookies.Append(VisitorIdentity.CookieName, secret, new CookieOptions
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Lax,
                Secure = context.Request.IsHttps,
                MaxAge = TimeSpan.FromDays(365),
            });
        }

        var visitor = VisitorIdentity.Of(secret);
        var token = tokens.Mint(visitor.ConversationId, visitor.UserId, userName: null, verified: false);
        return TypedResults.Ok(new WebChatToken(
            token.Token, token.ExpiresIn, visitor.ConversationId, visitor.UserId, "/v3/directline", LocaleOf(context.Request)));
    }

    /// <summary>French or English, by the browser's own order of preference; French where it names neither.</summary>
    private static string LocaleOf(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.ToString())
            .FirstOrDefault(IsSpoken) ?? "fr-FR";

    private static bool IsSpoken(string language) =>
        language.StartsWith("fr", true, CultureInfo.InvariantCulture) || language.StartsWith("en", true, CultureInfo.InvariantCulture);
}

/// <summary>How a page reaches its conversation.</summary>
/// <param name="Token">Direct Line token, bound to the conversation and the user.</param>
/// <param name="ExpiresIn">Seconds that it lives; Web Chat refreshes it.</param>
/// <param name="ConversationId">The conversation.</param>
/// <param name="UserId">The visitor.</param>
/// <param name="Domain">Path of the Direct Line endpoint on this host.</param>
/// <param name="Locale">Language to greet in.</param>
public sealed record WebChatToken(string Token, int ExpiresIn, string ConversationId, string UserId, string Domain, string Locale);
