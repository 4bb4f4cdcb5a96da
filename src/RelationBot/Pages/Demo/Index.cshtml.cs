using System.Net;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace RelationBot.Pages.Demo;

/// <summary>Plays the company's own site. It hands out identities, so it exists for a browser on this machine only.</summary>
public sealed class IndexModel(IDemoVisitors demo) : PageModel
{
    /// <summary>Who can be played.</summary>
    public IReadOnlyList<DemoVisitor> Visitors { get; private set; } = [];

    /// <summary>Answers 404 where there is no demo or the caller is elsewhere.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Visitors = IsLocal(context.HttpContext) ? await demo.ListAsync(context.HttpContext.RequestAborted) : [];
        if (Visitors.Count == 0)
        {
            context.Result = NotFound();
            return;
        }

        await next();
    }

    /// <summary>Goes to the customer's page as this customer; without a number, as nobody.</summary>
    public async Task<IActionResult> OnPostAsync(string? number, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(number))
        {
            return LocalRedirect("/#visitor");
        }

        return await demo.MintAsync(number, cancellationToken) is { } token
            ? LocalRedirect("/#token=" + Uri.EscapeDataString(token))
            : NotFound();
    }

    // Behind a proxy on the same machine every caller looks local; the proxy's own header gives it away.
    private static bool IsLocal(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        // A page that points a name of its own at this machine is defeated by the name.
        && (http.Request.Host.Host is "localhost" || (IPAddress.TryParse(http.Request.Host.Host, out var host) && IPAddress.IsLoopback(host)))
        && !http.Request.Headers.ContainsKey("X-Forwarded-For") && !http.Request.Headers.ContainsKey("Forwarded");
}
