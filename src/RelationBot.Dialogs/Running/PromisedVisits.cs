using RelationBot.Dialogs.Authoring;
using RelationBot.Language;
using RelationBot.Language.Recognizers;
using RelationBot.Language.Retrieval;
using RelationBot.Language.Text;

namespace RelationBot.Dialogs.Running;

/// <summary>
/// A visit that somebody was promised (« passer voir le frigo jeudi »), for which he says another time (« je serai là que vendredi matin »): nobody but a person can
/// move it, and no delivery is moved in its place.
/// </summary>
internal sealed class PromisedVisits(Turn turn, PastMatters pastMatters)
{
    private static readonly HashSet<string> Visits = new(StringComparer.Ordinal)
    {
        "passer", "passe", "passera", "passage", "venir", "vienne", "viendra", "visite", "technicien", "technicienne", "intervention", "intervenir", "depanner", "depannage", "depanneur", "reparateur", "reparer", "installer", "installateur", "voir", "rdv", "rendez",
        "come", "coming", "comes", "visit", "technician", "engineer", "appointment", "repair", "repairman", "installer", "install", "look", "fix", "stop", "drop",
    };

    private static readonly HashSet<string> Goods = new(StringComparer.Ordinal)
    {
        "commande", "commandes", "livraison", "livraisons", "colis", "livrer", "livrez", "livre", "livree", "livreur", "paquet", "order", "orders", "delivery", "deliveries", "parcel", "package", "deliver", "delivered", "driver", "shipment",
    };

    private static readonly HashSet<string> BeingThere = new(StringComparer.Ordinal)
    {
        "serai", "serais", "pourrai", "pourrais", "peux", "puis", "dispo", "disponible", "libre", "absent", "absente", "decaler", "deplacer", "reporter", "avancer", "plutot", "suis", "will", "can", "cant", "cannot", "could", "available", "free", "home", "away", "move", "reschedule", "rather", "instead", "wont", "around", "ill", "im",
    };

    /// <summary>Names a day on which he is there, or is not, and no goods.</summary>
    public static bool SaysAnotherTime(Message message) =>
        (message.Days.Wanted is { Day: not null, IsPast: false } || message.IsAwayOneDay) && !message.Words.Any(Goods.Contains) && !message.Read.Any(s => s.Kind == PastMatters.Promise) && !MereStatements.WantsPerson(message);

    /// <summary>Says back which visit was promised and for which other time he would have it, and passes it on; false where he speaks of none.</summary>
    public bool PassesOn(Message message, Reminder reminder)
    {
        List<RemindedFact> promised = [.. reminder.Facts.Where(f => IsMeant(message, f))];
        // « la visite du technicien de jeudi », of which nothing is remembered, is a visit all the same.
        if (promised.Count == 0 && !(message.Has("the-visit") && message.Words.Any(BeingThere.Contains) && !PastMatters.Asks(message)))
        {
            return false;
        }

        if (promised.Count > 0)
        {
            turn.Lead("reminded-promise", pastMatters.Facts([.. promised.Select(f => f.InWords)]));
        }

        turn.Lead("visit-other-time", Time(message));
        turn.HandOver(new HandoffRequest("not-routine", null), "handed-off-visit");
        return true;
    }

    // Of the same thing, for another day than it is promised for.
    private bool IsMeant(Message message, RemindedFact promise) =>
        promise.Kind == PastMatters.Promise && promise.Due >= DateOnly.FromDateTime(turn.World.Now.DateTime) && Tokenizer.Tokenize(promise.InWords, message.Locale).Any(t => Visits.Contains(t.Folded))
        && !(OtherTime(message)?.Day == promise.Due && message.Days.Unwanted.Count == 0)
        && (message.Has("the-visit") || SharedWords.Of(Recollection.WithoutSource(promise.InWords), message.Text, message.Locale).Except(SharedWords.In(Times, message.Locale)).Any());

    // « la visite de jeudi, je pourrai que vendredi matin »: the day that it has comes first.
    private When? OtherTime(Message message) => message.Days.Wanted is null ? null
        : DateResolver.Find(message.Text, message.Locale, turn.World.Now.DateTime).LastOrDefault(w => w.Day is not null && !message.Days.Unwanted.Any(u => u.Start == w.Start)) is { } last && last.Day != message.Days.Wanted.Day ? last
        : message.Days.Wanted;

    private Dictionary<string, string> Time(Message message)
    {
        var values = new Dictionary<string, string>();
        if (OtherTime(message) is { Day: { } day, Part: var part })
        {
            values["day"] = ValueWriter.Write(SlotTypes.Date, SlotReader.Canonical(day), turn.Locale, turn.World.Now);
            if (part is { } slot)
            {
                values["slot"] = ValueWriter.Write(SlotTypes.DayPart, SlotReader.Canonical(slot), turn.Locale, turn.World.Now);
            }
        }

        return values;
    }

    // What a promise and a wish have in common by being of some day.
    private const string Times =
        "lundi mardi mercredi jeudi vendredi samedi dimanche matin midi soir après demain semaine prochain prochaine jour heure monday tuesday wednesday thursday friday saturday sunday morning afternoon evening tomorrow week next day";
}
