using RelationBot.Dialogs.Authoring;
using RelationBot.Language.Retrieval;

namespace RelationBot.Dialogs.Running;

/// <summary>Says of what no dialog does that it cannot be done here, in words that fit, and offers a person; some of it wants no more than a kind word.</summary>
internal sealed class BeyondDialogs(Turn turn)
{
    // A message that tells something of itself beside the wish is longer.
    private const int OneSentence = 12, FewestOfAWish = 3;

    private static readonly HashSet<string> Denying = new(MereStatements.Undone) { "mais", "but", "though", "wasnt", "werent", "isnt", "arent", "peu", "guere", "delay", "delays", "delayed", "late", "retard", "retards" };

    private static readonly string[] Joints = ["? ", ". ", "! ", "; ", ", ", " et ", " and "];

    /// <summary>Answers a message whose words stand under <c>beyond</c>.</summary>
    /// <param name="message">The message.</param>
    /// <param name="first">Only what comes before any dialog that the words sound like.</param>
    /// <param name="offered">A person was offered just before.</param>
    public bool Answers(Message message, bool first, bool offered = false)
    {
        if (Find(message, b => (b.First || !first) && b.WhenOffered == offered) is not { } beyond)
        {
            return false;
        }

        if (!beyond.Notes && message.Words.Count <= OneSentence)
        {
            // « je voudrais un devis » is wished now, and no project to remember.
            turn.Noted = [.. turn.Noted.Where(s => s.Kind == "personal")];
        }

        if (beyond.OffersPerson && turn.IsD1)
        {
            turn.HandOver(new HandoffRequest("not-routine", null), "handed-off-not-routine");
            return true;
        }

        Say(beyond);
        return true;
    }

    /// <summary>Answers what is asked beside something told (« je vais prendre une armoire, comment ça se passe pour la livraison ? ») in words that fit, or says that it cannot be answered here.</summary>
    public void AnswersAside(Message message)
    {
        var part = message.Text.Split(Joints, StringSplitOptions.RemoveEmptyEntries).Select(message.Part).LastOrDefault();
        if (turn.Noted.Count == 0 || !message.Text.TrimEnd().EndsWith('?') || part is null || part.Text.Length == message.Text.Length || part.Has("mere-asking") || turn.Noted.Any(s => SharedWords.Of(s.Value, part.Text, part.Locale).Count > 0))
        {
            return;
        }

        if (Find(part, b => !b.WhenOffered && b.OffersPerson) is { } beyond)
        {
            Say(beyond);
            return;
        }

        turn.State = turn.State with { Asked = "person" };
        turn.SayEngine("out-of-scope", suggestions: [turn.Sentence("person")]);
    }

    /// <summary>What is left of a message of several wishes (« où en est ma commande ? et il me faut la facture ») without the one that no dialog does, and that one; null for any other.</summary>
    public (Message Wished, Beyond Other)? Beside(Message message)
    {
        var parts = message.Text.Split(Joints, StringSplitOptions.RemoveEmptyEntries).Select(message.Part).ToList();
        var beyond = parts.Select(part => Find(part, b => !b.WhenOffered && b.OffersPerson)).FirstOrDefault(found => found is not null);
        if (beyond is null || turn.IsD1)
        {
            return null;
        }

        var rest = message.Part(string.Join(", ", parts.Where(part => !part.Has(beyond.Phrases)).Select(part => part.Text)));
        return rest.Words.Count >= FewestOfAWish && rest.Wishes is [{ Probability: >= Wishes.Interrupting }, ..] ? (rest, beyond) : null;
    }

    /// <summary>What was answered last.</summary>
    public Beyond? Said { get; private set; }

    /// <summary>Says it.</summary>
    public void Say(Beyond beyond)
    {
        Said = beyond;
        // Not helped, though understood: who sighs at it next is not asked again whether he wants a person.
        turn.State = turn.State with { Asked = beyond.OffersPerson ? "person" : null, Failures = beyond.OffersPerson ? turn.State.Failures + 1 : 0 };
        turn.IsUnserved = beyond.OffersPerson;
        turn.SayBeyond(beyond, beyond.OffersPerson ? turn.YesNo() : null);
    }

    // A kind word is none that is denied: « le livreur n'était pas très sympa », "another delay, well done".
    private Beyond? Find(Message message, Func<Beyond, bool> fits) => IsOnlyTold(message) ? null
        : turn.Texts.Beyond.FirstOrDefault(b => fits(b) && message.Has(b.Phrases) && (b.OffersPerson || !(message.Acts.HasGrievance || message.Has("trouble") || Matters.IsAngry(message) || message.Words.Any(Denying.Contains))));

    // « les factures, je les préfère par la poste » is a preference and wishes for none, « on m'a promis un remboursement » a promise to be kept.
    // « en fait je préfère être remboursée » wishes for it now.
    // « le montage, pas la peine » declines it.
    private static bool IsOnlyTold(Message message) => (message.Has("not-needed") && !message.AnnouncesAct && !message.Text.Contains('?', StringComparison.Ordinal) && !message.Has("wishing")) || !(message.Corrects && message.AnnouncesAct && message.Statements.All(s => s.Kind != "promise")) && !message.Text.Contains('?', StringComparison.Ordinal) && !message.Has("wishing")
        && (message.Statements.Any(s => s.Kind == "promise") || (!message.Has("trouble") && message.Read.Any(s => s.Kind is "preference" or "expectation" or "criterion" or "priority" && s.Key != "payment")));
}
