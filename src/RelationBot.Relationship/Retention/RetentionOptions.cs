namespace RelationBot.Relationship.Retention;

/// <summary>How long each collection is kept; the section <c>RelationBot:Retention</c>. <c>00:00:00</c> keeps without end.</summary>
public sealed class RetentionOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "RelationBot:Retention";

    /// <summary>When it is applied, on the company's clock. <value>Default 03:00.</value></summary>
    public TimeOnly At { get; set; } = new(3, 0);

    /// <summary>Customers' conversations, from the last thing said. <value>Default two years.</value></summary>
    public TimeSpan Transcripts { get; set; } = TimeSpan.FromDays(730);

    /// <summary>Conversations of visitors nobody knows. <value>Default 90 days.</value></summary>
    public TimeSpan VisitorTranscripts { get; set; } = TimeSpan.FromDays(90);

    /// <summary>Uploaded files. <value>Default one year.</value></summary>
    public TimeSpan Uploads { get; set; } = TimeSpan.FromDays(365);

    /// <summary>Facts that no longer hold or were forgotten; what holds stays until the customer has it forgotten. <value>Default two years.</value></summary>
    public TimeSpan Facts { get; set; } = TimeSpan.FromDays(730);

    /// <summary>Handoffs that are resolved. <value>Default two years.</value></summary>
    public TimeSpan Handoffs { get; set; } = TimeSpan.FromDays(730);

    /// <summary>Customers who never bought anything, from the last contact. <value>Default three years.</value></summary>
    public TimeSpan Prospects { get; set; } = TimeSpan.FromDays(1096);

    /// <summary>One-time codes and links. <value>Default one day.</value></summary>
    public TimeSpan Codes { get; set; } = TimeSpan.FromDays(1);

    /// <summary>The log of who tried to be recognised. <value>Default 90 days.</value></summary>
    public TimeSpan Attempts { get; set; } = TimeSpan.FromDays(90);

    /// <summary>Mails sent, and those left in the folder. <value>Default a week.</value></summary>
    public TimeSpan Mails { get; set; } = TimeSpan.FromDays(7);

    /// <summary>That it was said that this is a machine. <value>Default three years.</value></summary>
    public TimeSpan Disclosures { get; set; } = TimeSpan.FromDays(1096);

    /// <summary>The reports of this very thing. <value>Default one year.</value></summary>
    public TimeSpan Reports { get; set; } = TimeSpan.FromDays(365);
}
