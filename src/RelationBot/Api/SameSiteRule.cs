namespace RelationBot.Api;

/// <summary>
/// What a browser sends with a desk's cookie must come from the desk's own pages. The cookie is SameSite=Strict already;
/// this holds where a browser does not.
/// </summary>
internal static class SameSiteRule
{
    /// <summary>Adds the rule to a group, and to its description the refusals that every call of it shares.</summary>
    public static RouteGroupBuilder AddSameSiteRule(this RouteGroupBuilder group)
    {
        group.AddEndpointFilter(CheckAsync);
        group.ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound);
        return group;
    }

    private static ValueTask<object?> CheckAsync(EndpointFilterInvocationContext call, EndpointFilterDelegate next) =>
        IsForeign(call.HttpContext.Request)
            ? ValueTask.FromResult<object?>(Problems.Of(StatusCodes.Status403Forbidden, "This call came from another site's page."))
            : next(call);

    // A key in the header is nothing that a foreign page could make a browser send.
    private static bool IsForeign(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method) && request.Headers.Authorization.Count == 0
        && (request.Headers["Sec-Fetch-Site"] == "cross-site"
            || (request.Headers.Origin is [{ } origin] && Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority != request.Host.Value));
}
