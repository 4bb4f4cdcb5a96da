using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection.Extensions;
using RelationBot.Pages.Desks;
using RelationBot.Relationship.Access;

namespace RelationBot.Pages;

/// <summary>The pages, the desks and their live link.</summary>
public static class PagesRegistration
{
    /// <summary>
    /// Adds Razor Pages with who may open what, antiforgery, and the desks' hub. The relation, Identity's cookies and
    /// sign-in, <see cref="Handoffs.IHandoffActions"/> and <see cref="IDemoVisitors"/> are the host's to add.
    /// </summary>
    public static IServiceCollection AddDeskPages(this IServiceCollection services)
    {
        services.AddRazorPages(options =>
        {
            options.Conventions.AuthorizeFolder("/Advisor", DeskRoles.Advisor);
            options.Conventions.AuthorizeFolder("/Supervisor", DeskRoles.Supervisor);
            options.Conventions.ConfigureFilter(new PageHeaders());
        });
        // Accented letters and apostrophes stay themselves in the HTML; what matters to HTML is still encoded.
        services.Configure<Microsoft.Extensions.WebEncoders.WebEncoderOptions>(options =>
            options.TextEncoderSettings = new(System.Text.Unicode.UnicodeRanges.All));
        services.AddAuthorizationBuilder()
            .AddPolicy(DeskRoles.Advisor, policy => policy.AddAuthenticationSchemes(IdentityConstants.ApplicationScheme).RequireRole(DeskRoles.Advisor))
            .AddPolicy(DeskRoles.Supervisor, policy => policy.AddAuthenticationSchemes(IdentityConstants.ApplicationScheme).RequireRole(DeskRoles.Supervisor));
        services.AddSignalR();
        services.AddHttpContextAccessor();
        services.TryAddScoped<PageTexts>();
        services.TryAddSingleton<IDeskPush, DeskPush>();
        services.ConfigureApplicationCookie(Configure);
        return services;
    }

    /// <summary>Maps the pages and the hub; static files, authentication and authorisation come before it.</summary>
    public static void MapDeskPages(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapRazorPages();
        endpoints.MapHub<DeskHub>(DeskHub.Path);
    }

    private static void Configure(CookieAuthenticationOptions options)
    {
        options.LoginPath = "/account/sign-in";
        options.AccessDeniedPath = "/account/denied";
        options.Cookie.Name = "relationbot.desk";
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.SlidingExpiration = true;
        options.ExpireTimeSpan = TimeSpan.FromHours(10);
        options.Events.OnRedirectToLogin = context => Redirect(context, StatusCodes.Status401Unauthorized);
        options.Events.OnRedirectToAccessDenied = context => Redirect(context, StatusCodes.Status403Forbidden);
    }

    // A redirect is for who looks at a page. The rest is told plainly; a part of a page makes its whole page go and sign in.
    private static Task Redirect(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        var request = context.Request;
        if (request.Headers.ContainsKey("HX-Request"))
        {
            context.Response.Headers["HX-Redirect"] = context.Options.LoginPath.Value;
            context.Response.StatusCode = status;
        }
        else if (request.Path.StartsWithSegments("/api") || request.Path.StartsWithSegments("/hubs"))
        {
            context.Response.StatusCode = status;
        }
        else
        {
            context.Response.Redirect(context.RedirectUri);
        }

        return Task.CompletedTask;
    }
}
