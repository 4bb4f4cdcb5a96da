using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RelationBot.Access;

namespace RelationBot.Pages.Me;

/// <summary>Where a link given in the chat leads; the secret leaves the address at once.</summary>
public sealed class OpenModel(OwnPage own) : PageModel
{
    [TempData]
    public string? Told { get; set; }

    public IActionResult OnGet(string secret)
    {
        if (!own.Open(HttpContext, secret))
            Told = "me.link.over";
        return RedirectToPage("/Me/Index");
    }
}
