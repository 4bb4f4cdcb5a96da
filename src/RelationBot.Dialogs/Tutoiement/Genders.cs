using System.Collections.Frozen;

namespace RelationBot.Dialogs.Tutoiement;

/// <summary>The gender of the nouns that stand after « votre » in customer service, by a table and by the endings that leave no doubt.</summary>
internal static class Genders
{
    private static readonly FrozenSet<string> _feminine = Words(
        "commande adresse demande question réponse page carte place ville rue boîte ligne date semaine fois marque machine télé cuisine maison chambre salle famille femme fille mère voiture cave porte "
        + "garantie panne messagerie boutique remise offre histoire colère vie banque taille pointure commune région pièce part enquête note liste visite requête entreprise société résidence box clé moto veste robe table "
        + "chaise lampe housse hotte facture livraison raison identité fidélité disponibilité copie photo signature fiche tournée caisse consigne aide envie idée équipe agence attente plainte");

    private static readonly FrozenSet<string> _masculine = Words(
        "dossier numéro code compte nom prénom message magasin colis paquet article appareil projet avis accord temps jour créneau choix conseiller interlocuteur téléphone mobile mail courriel courrier mot lien rendez panier achat "
        + "retour remboursement paiement budget foyer ménage logement domicile quartier immeuble étage bureau travail métier employeur mari fils père frère chien chat canapé lit four frigo réfrigérateur lave sèche aspirateur besoin souhait "
        + "goût intérêt profil historique identifiant relevé devis contrat service tour cas sujet problème souci doute calendrier agenda départ côté règlement ticket bon chèque cadeau remplaçant produit modèle matelas meuble ordinateur écran "
        + "pays âge anniversaire régime nez dos pied pack lot fichier espace site navigateur moment matin soir consentement mot oui non refus crédit solde plan ascenseur digicode gardien voisin colocataire");

    // Before the noun; those that sound alike in both genders tell nothing.
    private static readonly FrozenDictionary<string, bool?> _adjectives = new Dictionary<string, bool?>(StringComparer.Ordinal)
    {
        ["prochaine"] = true, ["prochain"] = false, ["nouvelle"] = true, ["nouveau"] = false, ["nouvel"] = false, ["dernière"] = true, ["dernier"] = false, ["première"] = true, ["premier"] = false,
        ["ancienne"] = true, ["ancien"] = false, ["seule"] = true, ["seul"] = false, ["petite"] = true, ["petit"] = false, ["grande"] = true, ["grand"] = false, ["bonne"] = true, ["vraie"] = true, ["vrai"] = false,
        ["belle"] = true, ["beau"] = false, ["actuelle"] = true, ["actuel"] = false, ["autre"] = null, ["propre"] = null, ["même"] = null, ["deuxième"] = null, ["seconde"] = true, ["second"] = false,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] _feminineEndings = ["tion", "sion", "ssion", "ité", "été", "ance", "ence", "ure", "ette", "elle", "ise", "tude", "ée", "rie", "aison"];
    private static readonly string[] _masculineEndings = ["ment", "eau", "isme", "oir", "ail", "age", "ier"];

    private static readonly FrozenSet<string> _aspirated = Words("haut hauteur hasard héros hall hotte halte handicap hangar hérisson housse hublot huit haricot hausse");

    /// <summary>« ton » and « ta » differ only before a consonant; true also of a silent h.</summary>
    public static bool StartsWithVowel(string word) =>
        word.Length > 0 && ("aeiouyàâäéèêëîïôöûùœæ".Contains(char.ToLowerInvariant(word[0]), StringComparison.Ordinal) || (char.ToLowerInvariant(word[0]) == 'h' && !_aspirated.Contains(word.ToLowerInvariant())));

    /// <summary>Whether a noun is feminine; null where that is not sure.</summary>
    public static bool? IsFeminine(string noun) => _feminine.Contains(noun) || (noun.EndsWith('s') && _feminine.Contains(noun[..^1])) ? true
        : _masculine.Contains(noun) || (noun.EndsWith('s') && _masculine.Contains(noun[..^1])) ? false
        : Array.Exists(_feminineEndings, e => noun.EndsWith(e, StringComparison.Ordinal)) ? true
        : Array.Exists(_masculineEndings, e => noun.EndsWith(e, StringComparison.Ordinal)) ? false
        : null;

    /// <summary>Whether the words after « votre » are feminine: by their adjective, else by their noun; null where that is not sure.</summary>
    public static bool? IsFeminine(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            if (!_adjectives.TryGetValue(word, out var gender))
            {
                return IsFeminine(word);
            }

            if (gender is not null)
            {
                return gender;
            }
        }

        return null;
    }

    private static FrozenSet<string> Words(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
