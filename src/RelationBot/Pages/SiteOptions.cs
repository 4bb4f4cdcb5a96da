using System.ComponentModel.DataAnnotations;

namespace RelationBot.Pages;

/// <summary>What the pages say about the company they serve; configuration section <c>RelationBot</c>.</summary>
public sealed class SiteOptions
{
    /// <summary>The company's name, as its customers know it.</summary>
    /// <value>The default is the demo company's.</value>
    [Required]
    public string Company { get; set; } = "Maison Alizé";
}
