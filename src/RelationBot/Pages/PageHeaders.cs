using Microsoft.AspNetCore.Mvc.Filters;

namespace RelationBot.Pages;

/// <summary>
/// What a page tells the browser to refuse. Scripts come from this host only; styles may be inline because Web Chat and
/// Fluent UI write theirs into the page; pictures may come from anywhere safe because cards show products.
/// </summary>
internal sealed class PageHeaders : IResultFilter
{
    private const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob: https:; "
        + "connect-src 'self'; font-src 'self' data:; worker-src 'self' blob:; object-src 'none'; base-uri 'self'; "
        + "form-action 'self'; frame-ancestors 'self'";

    public void OnResultExecuting(ResultExecutingContext context)
    {
        var headers = context.HttpContext.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers.CacheControl = "no-cache, no-store";
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
