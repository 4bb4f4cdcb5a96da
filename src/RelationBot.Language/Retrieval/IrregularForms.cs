using System.Collections.Frozen;
using RelationBot.Language.Intents;

namespace RelationBot.Language.Retrieval;

/// <summary>Irregular forms and the commonest other words for the same thing, beside those that intents know.</summary>
internal static class IrregularForms
{
    private static readonly FrozenDictionary<string, string> English = Table(
        "go: went gone goes going", "buy: bought purchase purchased purchases", "run: ran running", "see: saw seen", "get: got gotten getting", "make: made making", "take: took taken taking",
        "give: gave given giving", "find: found", "feel: felt feeling feelings", "think: thought", "tell: told", "come: came", "leave: left", "meet: met meeting", "spend: spent",
        "speak: spoke spoken speech", "write: wrote written writing", "read: reading", "teach: taught", "catch: caught", "keep: kept", "lose: lost", "win: won", "break: broke broken",
        "choose: chose chosen choice", "drive: drove driven", "eat: ate eaten", "begin: began begun start started starting", "grow: grew grown", "know: knew known", "build: built", "bring: brought",
        "sing: sang sung", "swim: swam", "wear: wore worn", "sleep: slept", "sell: sold", "hear: heard", "hold: held", "lead: led", "become: became", "draw: drew drawn", "ride: rode ridden",
        "fly: flew flown", "send: sent", "pay: paid", "child: kid children kids", "man: men", "woman: women", "person: people persons", "foot: feet", "mother: mom mum", "father: dad",
        "grandmother: grandma granny", "photograph: photo picture pic pics photos pictures", "film: movie movies films", "bicycle: bike bikes", "television: tv", "job: work works jobs",
        "exercise: workout gym", "favorite: fav favourite fave", "study: studies studying", "happy: glad happiness", "large: big huge", "friend: buddy pal friends", "try: tried",
        "adopt: adoption adopting", "fridge: refrigerator", "washer: washing", "phone: telephone", "deliver: delivery deliveries delivered", "repair: fix fixed repaired", "fault: breakdown broken",
        "bill: bills billing billed", "catalog: catalogs catalogue catalogues mailing mailings leaflet leaflets flyer flyers mail");

    private static readonly FrozenDictionary<string, string> French = Table(
        "acheter: achat achats achete achetes achetee", "livrer: livraison livraisons livre livree livres livreur livreurs", "reparer: reparation reparations repare reparee reparateur",
        "panne: pannes defaut defauts", "frigo: refrigerateur frigidaire refrigerateurs frigos", "tele: televiseur television televiseurs", "telephone: tel portable mobile",
        "enfant: enfants gosse gosses", "appeler: appel appels rappel rappeler rappelez", "rendezvous: rdv", "technicien: depanneur techniciens", "magasin: boutique magasins",
        "allergie: allergique allergies", "demenager: demenagement demenage", "choisir: choix choisi choisie", "promettre: promis promesse promise promesses engage engagement",
        "courriel: mail email mails", "courrier: courriers catalogue catalogues prospectus papier", "lavelinge: machine lave", "voir: vu vue vus revoir", "vouloir: voulu veut veux", "payer: paiement paye payee");

    /// <summary>The form that stands for the folded word, or null where the stemmer is to decide.</summary>
    public static string? Of(string folded, Locale locale) =>
        (locale == Locale.French ? French : English).GetValueOrDefault(folded) ?? Lemmas.Of(folded, locale);

    private static FrozenDictionary<string, string> Table(params string[] rows)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var colon = row.IndexOf(':', StringComparison.Ordinal);
            foreach (var form in row[(colon + 2)..].Split(' ').Append(row[..colon]))
            {
                table.TryAdd(form, row[..colon]);
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
