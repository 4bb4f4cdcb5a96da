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

    /// <summary>May want a human, which is not sure enough to call one: to be offered one.</summary>
    public bool MightWantPerson { get; init; }

    /// <summary>Takes back what he said before (« en fait, plutôt vendredi »).</summary>
    public bool Corrects { get; init; }

    /// <summary>Asks whether he speaks to a machine.</summary>
    public bool TestsMachine { get; init; }

    public bool SaysBye { get; init; }

    /// <summary>Asks something, with a question mark or without.</summary>
    public bool Asks { get; init; }

    /// <summary>States something, and neither asks nor orders.</summary>
    public bool States { get; init; }

    /// <summary>Turns to another matter (« au fait », « by the way »).</summary>
    public bool ChangesSubject { get; init; }

    /// <summary>Expresses discontent with the company, politely or not.</summary>
    public bool Complains { get; init; }

    /// <summary>May be displeased, which is not sure enough to be told sorry.</summary>
    public bool MightComplain { get; init; }

    /// <summary>Says yes to a certain condition only (« oui, si c'est gratuit »).</summary>
    public bool Conditions { get; init; }

    /// <summary>Says both yes and no, or neither (« oui non », « peut-être »).</summary>
    public bool Wavers { get; init; }

    /// <summary>Asks what something costs.</summary>
    public bool AsksPrice { get; init; }

    /// <summary>Asks whether the company does something, without wishing it (« vous livrez le samedi ? »).</summary>
    public bool AsksPractice { get; init; }

    /// <summary>Forbids a change (« surtout ne déplacez pas ma livraison »).</summary>
    public bool Forbids { get; init; }

    /// <summary>Does not want a human.</summary>
    public bool DeclinesPerson { get; init; }

    /// <summary>Asks whether a human could be had, later or at need.</summary>
    public bool AsksPerson { get; init; }

    /// <summary>Tells that something came broken, or that all of the service is bad: to be heard before anything is answered.</summary>
    public bool HasGrievance { get; init; }

    /// <summary>Tells of a death or a grave illness.</summary>
    public bool Grieves { get; init; }

    /// <summary>Reminds of a promise that was not kept.</summary>
    public bool PromiseBroken { get; init; }

    /// <summary>Asks about an order of somebody else.</summary>
    public bool AsksOfOthers { get; init; }

    /// <summary>Wants to be spoken to in the other language, whatever he writes in.</summary>
    public bool WantsOtherLanguage { get; init; }

    /// <summary>Writes in neither French nor English.</summary>
    public bool SpeaksOther { get; init; }

    /// <summary>0 calm, 0.3 weary (« je commence à fatiguer »), 0.6 angry, 1 furious.</summary>
    public double Anger { get; init; }
}
