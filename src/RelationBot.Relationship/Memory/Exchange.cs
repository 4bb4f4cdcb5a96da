namespace RelationBot.Relationship.Memory;

/// <summary>
/// One conversation as it is remembered: what it was about, what was asked, done, promised and left open, in what mood. A
/// channel's conversation may last for years (Teams has one for each customer); silence cuts it into exchanges. Made
/// without a language model, from what the turns did.
/// </summary>
public sealed class Exchange
{
    /// <summary>The customer's id and a count, in one number (see <see cref="FactKey"/>): a customer's exchanges lie side by side.</summary>
    public long Id { get; set; }

    public long CustomerId { get; set; }

    /// <summary>The conversation's number.</summary>
    public long Conversation { get; set; }

    /// <summary>The position in the transcript of the customer's first message.</summary>
    public long FirstPosition { get; set; }

    /// <summary>That of his last one; the bot's answer to it follows.</summary>
    public long LastPosition { get; set; }

    public DateTimeOffset StartedAt { get; set; }

    public DateTimeOffset LastAt { get; set; }

    public string? Locale { get; set; }

    /// <summary>The names of the dialogs that spoke, in order, a line each; empty where none did.</summary>
    public string Matter { get; set; } = "";

    /// <summary>What the customer wished, in his words, a line a message.</summary>
    public string Asked { get; set; } = "";

    /// <summary>What was done for him, in the words it was told to him, a line each.</summary>
    public string Done { get; set; } = "";

    /// <summary>What was promised to him, a line each.</summary>
    public string Promised { get; set; } = "";

    /// <summary>What nothing came of yet: the names of dialogs, or <c>person</c> where he waits for one; a line each.</summary>
    public string LeftOpen { get; set; } = "";

    public ExchangeMood Mood { get; set; }
}

/// <summary>What can be left open beside dialogs.</summary>
public static class ExchangeMatters
{
    /// <summary>A person was called and has not come yet.</summary>
    public const string Person = "person";
}

/// <summary>How the customer sounded when it ended.</summary>
public enum ExchangeMood
{
    Even,

    /// <summary>He thanked or praised.</summary>
    Content,

    /// <summary>He complained.</summary>
    Displeased,

    Angry,
}
