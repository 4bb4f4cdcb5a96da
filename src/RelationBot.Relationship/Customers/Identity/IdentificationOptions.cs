using System.ComponentModel.DataAnnotations;

namespace RelationBot.Relationship.Customers;

/// <summary>Limits of being recognised by a code; the section <c>RelationBot:Identification</c>.</summary>
public sealed class IdentificationOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "RelationBot:Identification";

    /// <summary>How long a code is good for. <value>Default ten minutes.</value></summary>
    [Range(typeof(TimeSpan), "00:01:00", "01:00:00")]
    public TimeSpan CodeLifetime { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>Wrong answers after which a code is good for nothing. <value>Default 3.</value></summary>
    [Range(1, 10)]
    public int TriesPerCode { get; set; } = 3;

    /// <summary>Claims that one conversation may make in an hour. <value>Default 5.</value></summary>
    [Range(1, 100)]
    public int ClaimsPerConversation { get; set; } = 5;

    /// <summary>Codes that one customer is sent in an hour; further ones are not sent, and nobody is told so. <value>Default 5.</value></summary>
    [Range(1, 100)]
    public int CodesPerCustomer { get; set; } = 5;

    /// <summary>Wrong codes for one customer in a day, over all conversations, after which none is sent to him. <value>Default 15.</value></summary>
    [Range(1, 1000)]
    public int FailuresPerCustomer { get; set; } = 15;

    /// <summary>How long a browser that proved who sits there is believed. <value>Default 30 days.</value></summary>
    [Range(typeof(TimeSpan), "00:10:00", "365.00:00:00")]
    public TimeSpan RememberFor { get; set; } = TimeSpan.FromDays(30);
}
