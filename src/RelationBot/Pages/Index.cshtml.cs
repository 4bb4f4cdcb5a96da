using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace RelationBot.Pages;

/// <summary>The customer's page.</summary>
public sealed class IndexModel(IOptions<SiteOptions> site) : PageModel
{
    /// <summary>The company's name.</summary>
    public string Company => site.Value.Company;

    /// <summary>What stands for the company where there is room for one letter.</summary>
    public string Initial => Company[..1].ToUpperInvariant();
}
