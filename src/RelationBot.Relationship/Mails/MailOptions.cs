namespace RelationBot.Relationship.Mails;

/// <summary>How mail leaves; the section <c>RelationBot:Mail</c>.</summary>
public sealed class MailOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "RelationBot:Mail";

    /// <summary>The SMTP server. <value>Default none: in Development mails are then left in <see cref="Folder"/>, elsewhere none can be sent.</value></summary>
    public string? Host { get; set; }

    /// <summary>Its port. <value>Default 587.</value></summary>
    public int Port { get; set; } = 587;

    /// <summary>Whether STARTTLS is demanded. <value>Default true.</value></summary>
    public bool UseTls { get; set; } = true;

    /// <summary>Who signs in to it, where it asks for that.</summary>
    public string? UserName { get; set; }

    public string? Password { get; set; }

    /// <summary>The sender. <value>Default <c>noreply@localhost</c>.</value></summary>
    public string From { get; set; } = "noreply@localhost";

    /// <summary>Where mails are left as files instead of being sent. <value>Default in Development, without a host: <c>mail</c> in the data directory; else none.</value></summary>
    public string? Folder { get; set; }
}
