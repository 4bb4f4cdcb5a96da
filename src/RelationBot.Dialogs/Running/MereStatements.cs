using RelationBot.Dialogs.Authoring;
using RelationBot.Language.Retrieval;
using RelationBot.Language.Statements;

namespace RelationBot.Dialogs.Running;

/// <summary>
/// What a customer tells without wishing for anything (« text is the best way to reach me », « on est en plein déménagement »):
/// no dialog is started by it and nobody is called, whatever single words in it sound like.
/// </summary>
internal sealed class MereStatements(Turn turn)
{
    private const int FewestWords = 3;
    private const double Clear = 0.95;

    /// <summary>Words by which somebody says that something was not done.</summary>
    public static readonly IReadOnlySet<string> Undone = new HashSet<string>
    {
        "pas", "personne", "rien", "jamais", "aucun", "aucune", "toujours", "encore", "attends", "attend", "not", "no", "nobody", "never", "nothing", "still", "yet", "waiting", "didnt", "hasnt", "havent",
    };

    // "the doorbell you sold me is broken" is no matter of his door.
    private static readonly HashSet<string> Received = new(StringComparer.Ordinal)
    {
        "bought", "ordered", "sold", "delivered", "arrived", "received", "came", "box", "achete", "achetee", "commande", "commandee", "vendu", "vendue", "livre", "livree", "arrive", "arrivee", "recu", "recue", "carton",
    };

    private static readonly HashSet<string> Talking = new(StringComparer.Ordinal)
    {
        "parler", "parle", "discuter", "appelez", "rappelez", "appeler", "rappeler", "joindre", "talk", "speak", "call", "contact",
    };

    /// <summary>A wish for a person; words about calling in a statement, or in a question about what is remembered, are none.</summary>
    public static bool WantsPerson(Message message) =>
        message.Acts.WantsPerson && !(message.Acts.TestsMachine && !message.Has("wishing")) && !Outages.WantsVisit(message) && !Goods.IsTelephone(message)
        && (message.Has("somebody") ? !AsksMemory(message) || message.Has("wishing") : !MeansNobody(message) && !AsksMemory(message) && (message.Has("wishing") || message.Read.Count == 0));

    // Where no person is named: « donnez-moi le numéro de téléphone de Mme Martin » wishes for her number, « parler à Claire de la commande de ma mère » for Claire.
    private static bool MeansNobody(Message message) =>
        (message.Acts.AsksOfOthers && !message.Words.Any(Talking.Contains)) || (message.Has("not-wishing") && !message.Has("of-machines"));

    /// <summary>A death or a grave illness of somebody; a thing's end (« my coverage died », "the doorbell is dead") is none.</summary>
    public static bool Grieves(Message message) => message.Acts.Grieves && !IsOfAThing(message);

    /// <summary>Something came broken; what is broken at his own door and told as a way to get in is none.</summary>
    public static bool HasGrievance(Message message) => message.Acts.HasGrievance && !(message.Has("at-the-door") && !message.Words.Any(Received.Contains)) && (message.Asked & AskedSides.Care) == 0 && !message.Read.Any(s => s.Key is "floor_access" or "delivery_instruction");

    /// <summary>A promise that is reminded of; one that is only told of was not broken.</summary>
    public static bool PromiseBroken(Message message) =>
        message.Acts.PromiseBroken && !(message.Read.Any(s => s.Kind == "promise") && !message.Has("overdue") && !message.Words.Any(Undone.Contains) && !message.Text.Contains('!', StringComparison.Ordinal));

    /// <summary>Whether the dialog that the words sound like is not wished for.</summary>
    public bool IsMere(Wish wish, Message message) =>
        IsHowToBeCalled(wish, message) || TellsWhoIsThere(message) || TellsOfADevice(wish, message) || TellsOfAnother(wish, message) || Plain(message) && !message.NamesOneDay && !MovesFrom(message) && ((message.Has("lasting") && !wish.Dialog.OffersPerson) || (message.Read.Count > 0 && wish.Probability < Clear));

    // "Thursdays are bad for me, please move my delivery"
    private static bool MovesFrom(Message message) => message.Days.Unwanted.Count > 0 && message.Has("goods-on-the-way") && message.Words.Any(DayWords.Of(message.Locale).Moving.Contains);

    /// <summary>Whether it is told and wants nothing but to be heard.</summary>
    public bool IsHeard(Message message) =>
        turn.Remembers && (TellsWhoIsThere(message) || (!turn.IsD1 && Plain(message) && message.Words.Count >= FewestWords
        && (message.Has("of-me") || TellsASize(message)) && !message.Has("trouble") && !message.Has("not-known") && !message.Has("of-nothing-said") && (!message.Has("goods-on-the-way") || message.Has("lasting")) && !message.Acts.Complains && !message.Acts.HasGrievance));

    /// <summary>Whether it only tells more of a matter: « j'ai déjà nettoyé le filtre ».</summary>
    public bool TellsMore(Message message) => turn.State.Failures == 0 && message.Words.Count > FewestWords && !message.Text.Contains('?', StringComparison.Ordinal) && !message.Acts.Complains && !message.Has("wishing") && message.Has("of-me");

    // « la porte d'entrée fait 73 cm »
    private static bool TellsASize(Message message) => (Correction.SortsOf(message.Text, message.Locale) & ValueSorts.Size) != 0;

    // « c'est ma fille qui sera là pour la livraison »
    private static bool TellsWhoIsThere(Message message) => message.Has("who-is-there") && !message.Has("wishing") && !message.Text.Contains('?', StringComparison.Ordinal) && !message.NamesOneDay;

    // "a bloke at my pub breeds alpacas" is no fault of anything.
    private static bool TellsOfAnother(Wish wish, Message message) => wish.Dialog.OffersPerson && message.Has("of-outsiders") && !message.Has("trouble") && !message.Has("wishing") && !message.Acts.Complains && !message.Text.Contains('?', StringComparison.Ordinal) && wish.Probability < Clear;

    // « appelez-moi monsieur »
    private static bool IsHowToBeCalled(Wish wish, Message message) =>
        message.Read.Any(s => s.Key == "form_of_address" || s.Key.StartsWith("contact_", StringComparison.Ordinal))
        && !message.Has("wishing") && !message.Has("somebody") && wish.Dialog.Steps.OfType<Say>().Any(s => s.Ending?.Handoff is not null);

    // « mon téléphone ne capte pas ici » changes no number.
    private static bool TellsOfADevice(Wish wish, Message message) =>
        (message.Acts.States || message.Read.Any(s => s.Key == "contact_channel")) && wish.Dialog.Asks.FirstOrDefault() is { Type: SlotTypes.Phone or SlotTypes.Email } ask
        && SlotReader.Read(ask, message, expected: false) is null && !message.Has("changed");

    private static bool Plain(Message message) =>
        (message.Acts is { States: true } or { DeclinesPerson: true } || (message.Acts.WantsPerson && !WantsPerson(message))) && !message.Has("wishing") && !message.Text.Contains('?', StringComparison.Ordinal);

    /// <summary>Asks what is remembered: in so many words, or for what only memory can tell (« combien on est à la maison ? »).</summary>
    public static bool AsksMemory(Message message) => AsksExpressly(message) || message.Asked != AskedSides.None;

    /// <summary>Asks it in so many words.</summary>
    public static bool AsksExpressly(Message message) => message.Has("asks-memory") && message.Text.Contains('?', StringComparison.Ordinal);

    // A determiner and a thing before the verb, and nobody named.
    private static bool IsOfAThing(Message message)
    {
        if (message.Has("of-people"))
        {
            return false;
        }

        var verb = message.Words.ToList().FindIndex(w => w is "died" or "dead" or "dies" or "mort" or "morte");
        return verb > 1 && message.Words.Take(verb).Any(w => w is "my" or "our" or "the" or "its" or "mon" or "ma" or "notre" or "le" or "la" or "l");
    }
}
