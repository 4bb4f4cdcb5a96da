using RelationBot.Bot;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Customers;

namespace RelationBot.Access;

/// <summary>
/// Whose page <c>/me</c> is for whoever looks at it: the customer whose link this browser opened, as long as that is good, or the
/// one its visitor proved to be in the chat. Anybody else has none.
/// </summary>
public sealed class OwnPage
{
    private const string CookieName = "rb_me";

    private readonly AccessLinks _links;
    private readonly Identification _identification;
    private readonly TurnLog _log;
    private readonly CustomerDirectory _customers;

    internal OwnPage(AccessLinks links, Identification identification, TurnLog log, CustomerDirectory customers) =>
        (_links, _identification, _log, _customers) = (links, identification, log, customers);

    /// <summary>The customer, or null.</summary>
    public async ValueTask<Customer?> FindAsync(HttpContext http)
    {
        if (http.Request.Cookies[CookieName] is { Length: > 0 } secret && _links.Find(secret) is { } linked)
            return await _customers.FindByIdAsync(linked, http.RequestAborted);
        if (http.Request.Cookies[VisitorIdentity.CookieName] is not { } visitor || !VisitorIdentity.IsSecret(visitor))
            return null;
        var conversation = await _log.FindConversationAsync(VisitorIdentity.Of(visitor).ConversationId, http.RequestAborted);
        return await _identification.ProvedAsync(conversation, http.RequestAborted);
    }

    /// <summary>Takes a link up; false where it is none or too old.</summary>
    public bool Open(HttpContext http, string secret)
    {
        if (_links.Find(secret) is null)
            return false;
        http.Response.Cookies.Append(CookieName, secret, new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = http.Request.IsHttps,
            Path = "/me",
            MaxAge = AccessLinks.Lifetime,
        });
        return true;
    }

    /// <summary>Has this browser know nobody any more: the link is given up, and its visitor is a new one.</summary>
    public static void Leave(HttpContext http)
    {
        http.Response.Cookies.Delete(CookieName, new CookieOptions { Path = "/me" });
        http.Response.Cookies.Delete(VisitorIdentity.CookieName);
    }
}
