using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RelationBot.Relationship.Access;

namespace RelationBot.Pages.Account;

/// <summary>Leaves the desk.</summary>
public sealed class SignOutModel(SignInManager<DeskUser> signIn) : PageModel
{
    /// <summary>A link alone signs nobody out.</summary>
    public IActionResult OnGet() => RedirectToPage("/Account/SignIn");

    /// <summary>Signs out.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        await signIn.SignOutAsync();
        return RedirectToPage("/Account/SignIn");
    }
}
