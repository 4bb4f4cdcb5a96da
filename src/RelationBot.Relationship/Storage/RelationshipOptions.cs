using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Hosting;

namespace RelationBot.Relationship.Storage;

/// <summary>Where the relation is kept; the section <c>RelationBot</c> of the configuration.</summary>
public sealed class RelationshipOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "RelationBot";

    /// <summary>The folder for everything that is written. <value>Default <c>data</c> under the working directory.</value></summary>
    [Required]
    public string DataDirectory { get; set; } = "data";

    /// <summary>Which database.</summary>
    public DatabaseOptions Database { get; set; } = new();

    /// <summary>Whether a new database receives the demo company. <value>Default: true in Development, else false.</value></summary>
    public bool? Demo { get; set; }

    /// <summary>Whether the demo company is wanted here.</summary>
    public bool WantsDemo(IHostEnvironment? environment) => Demo ?? environment?.IsDevelopment() ?? false;

    /// <summary>The company's own time zone, an IANA name: « demain » is tomorrow there. <value>Default <c>Europe/Paris</c>.</value></summary>
    [Required]
    public string TimeZone { get; set; } = "Europe/Paris";
}

/// <summary>Which database.</summary>
public sealed class DatabaseOptions
{
    /// <summary>Its kind. <value>Default, and for now the only one, <c>Sqlite</c>.</value></summary>
    [Required]
    public string Provider { get; set; } = "Sqlite";
}
