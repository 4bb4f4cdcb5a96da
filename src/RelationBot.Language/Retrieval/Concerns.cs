using System.Collections.Frozen;
using RelationBot.Language.Text;

namespace RelationBot.Language.Retrieval;

/// <summary>What a sentence of a customer can be about, as far as it decides what of him matters.</summary>
[Flags]
public enum Concerns
{
    None = 0,

    /// <summary>Being called or written to.</summary>
    Contact = 1,

    Delivery = 2,

    /// <summary>Looking for something to buy.</summary>
    Purchase = 4,

    /// <summary>Somebody coming to the house: a technician, a fitter.</summary>
    Visit = 8,

    Shop = 16,

    /// <summary>What he may or may not eat or touch.</summary>
    Diet = 32,

    /// <summary>What he is called.</summary>
    Name = 64,

    /// <summary>How the goods get in: storeys, stairs, doors.</summary>
    Access = 128,

    /// <summary>What counts for him.</summary>
    Priority = 256,

    /// <summary>Who lives with him.</summary>
    Family = 512,

    Size = 1024,
}

/// <summary>Tells what sentences and facts are about.</summary>
public static class ConcernWords
{
    private static readonly FrozenDictionary<string, Concerns> _words = Table(
        (Concerns.Contact, "prevenez prevenir previens previent avertir avertissez notify notified ecrit mail mails courriel courriels sms texto textos text email emails telephonique rappeler rappelle rappelez rappels appels appellera appeliez telephones joignez contactez recontacter recontactez calls calling texts texting touch appeler appelle appelez appel telephone telephoner joindre contacter contact call phone ring reach callback contacted"),
        (Concerns.Delivery, "livraisons livrerez livreriez livrerait livrera livrent livreurs paquet paquets deposer depose deposez deposeriez deposerait depot enverriez enverrez expedier expediez expedierez arriverait package packages parcels orders driver drivers drop dropped drops ship shipped shipping deliveries livrer livraison livre livree livrez livreur colis commande deliver delivery delivered deliveries parcel order crew"),
        (Concerns.Purchase, "acheter achat cherche choisir conseiller conseillez conseilleriez proposer proposez recommander recommandez modele marque remplacer changer equiper buy purchase suggest recommend choose brand model replace looking advise"),
        (Concerns.Visit, "technicien depanneur depannage reparer reparation installer installation intervention passage passer visite technician repair fix install visit engineer"),
        (Concerns.Shop, "magasins magasin boutique retirer retrait agence shop store branch collect pickup"),
        (Concerns.Diet, "manger mange mangent boire nourriture allergie allergies allergique intolerance intolerant intolerante regime eat eating drink food allergy allergies allergic intolerant diet"),
        (Concerns.Name, "nom noms prenom surnom epeler epelez name names surname nickname spell address"),
        (Concerns.Access, "etage etages ascenseur escalier escaliers marches monter acces floor floors storey stairs lift elevator access entrer entree portail porte sonnette interphone digicode enter entrance gate door doorbell"),
        (Concerns.Priority, "compte comptent essentiel matters matter care judge critere criteres priorite priorites prioritaire importe criterion criteria priority priorities"),
        (Concerns.Family, "gosse gosses gamins mioches foyer enfant enfants famille foyer bebe bebes berceau berceaux poussette kids children family household baby crib cribs stroller"),
        (Concerns.Size, "chaussure chaussures baskets bottes shoe shoes boots sneakers tailles chausse wear taille pointure largeur hauteur profondeur dimensions mesures size sizes width height depth dimensions"));

    /// <summary>The parts of a fact's key (<c>delivery_slot</c>) and what facts so called matter to.</summary>
    private static readonly FrozenDictionary<string, Concerns> _keys = Table(
        (Concerns.Contact, "contact phone email channel time call"),
        (Concerns.Delivery, "delivery slot day floor access door parking"),
        (Concerns.Purchase, "brand size budget price criterion priority project replacement purchase color colour style energy noise household home proposals product ownership width dimension"),
        (Concerns.Visit, "allergy visit technician access floor pet pets dog health work schedule door instruction"),
        (Concerns.Shop, "shop store"),
        (Concerns.Diet, "allergy diet food intolerance"),
        (Concerns.Name, "name form"),
        (Concerns.Access, "floor access elevator lift door parking instruction"),
        (Concerns.Priority, "criterion priority"),
        (Concerns.Family, "household family child children baby"),
        (Concerns.Size, "size"));

    /// <summary>What a sentence is about.</summary>
    public static Concerns Of(string sentence, Locale locale) =>
        Tokenizer.Tokenize(sentence, locale).Aggregate(Concerns.None, (all, token) => all | _words.GetValueOrDefault(token.Folded));

    /// <summary>What facts of this key matter to.</summary>
    public static Concerns OfKey(string key) => key.Split('_').Aggregate(Concerns.None, (all, part) => all | _keys.GetValueOrDefault(part));

    private static FrozenDictionary<string, Concerns> Table(params (Concerns Concern, string Words)[] rows)
    {
        var table = new Dictionary<string, Concerns>(StringComparer.Ordinal);
        foreach (var (concern, words) in rows)
        {
            foreach (var word in words.Split(' '))
            {
                table[word] = table.GetValueOrDefault(word) | concern;
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
