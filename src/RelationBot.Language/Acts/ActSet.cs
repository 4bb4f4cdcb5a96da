namespace RelationBot.Language.Acts;

/// <summary>What a sentence does, beside what it is about. Several may hold at once.</summary>
public sealed record ActSet
{
    public bool Greets { get; init; }

    public bool Thanks { get; init; }

    /// <summary>A yes.</summary>
    public bool Affirms { get; init; }

    /// <summary>A no.</summary>
    public bool Refuses { get; init; }

    /// <summary>Drops the dialog (« laissez tomber »); « annuler ma commande » is a wish, not this.</summary>
    public bool Cancels { get; init; }

    /// <summary>Wants to know what the bot can do.</summary>
    public bool AsksHelp { get; init; }

    /// <summary>Wants a human.</summary>
    public bool WantsPerson { get; init; }

    /// <summary>Takes back what he said before (« en fait, plutôt vendredi »).</summary>
    public bool Corrects { get; init; }

    /// <summary>Asks whether he speaks to a machine.</summary>
    public bool TestsMachine { get; init; }

    public bool SaysBye { get; init; }

    /// <summary>Expresses discontent with the company, politely or not.</summary>
    public bool Complains { get; init; }

    /// <summary>0 calm, 0.3 weary (« je commence à fatiguer »), 0.6 angry, 1 furious.</summary>
    public double Anger { get; init; }
}
