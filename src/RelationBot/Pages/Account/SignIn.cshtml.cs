using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RelationBot.Relationship.Access;

namespace RelationBot.Pages.Account;

/// <summary>Who enters the desks.</summary>
public sealed class SignInModel(SignInManager<DeskUser> signIn) : PageModel
{
    /// <summary>Where to go afterwards; a page of this host only.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>The address as typed.</summary>
    [BindProperty]
    public string? Email { get; set; }

    /// <summary>What went wrong, as a text's key.</summary>
    public string? Fault { get; private set; }

    /// <summary>Checks the password and, where it is right, goes to the desk.</summary>
    public async Task<IActionResult> OnPostAsync(string? password)
    {
        var user = string.IsNullOrEmpty(Email) ? null : await signIn.UserManager.FindByEmailAsync(Email);
        // The same answer for an unknown address and for a wrong password: the page does not say who works here.
        var result = user is null || string.IsNullOrEmpty(password)
            ? Microsoft.AspNetCore.Identity.SignInResult.Failed
            : await signIn.PasswordSignInAsync(user, password, isPersistent: false, lockoutOnFailure: true);
        if (!result.Succeeded)
        {
            Fault = result.IsLockedOut ? "signin.locked" : "signin.wrong";
            return Page();
        }

        if (Url.IsLocalUrl(ReturnUrl))
        {
            return LocalRedirect(ReturnUrl);
        }

        var supervisor = await signIn.UserManager.IsInRoleAsync(user!, DeskRoles.Supervisor);
        return RedirectToPage(supervisor ? "/Supervisor/Index" : "/Advisor/Index");
    }
}
