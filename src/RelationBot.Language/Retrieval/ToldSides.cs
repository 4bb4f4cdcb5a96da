using System.Collections.Frozen;
using RelationBot.Language.Text;

namespace RelationBot.Language.Retrieval;

/// <summary>Which of the sides that a customer may ask for a remembered thing tells, by its key and its words.</summary>
public static class ToldSides
{
    private static readonly FrozenSet<string> Places = Words(
        "bureau maison domicile travail boulot gardien gardienne concierge voisin voisine voisins boulangerie boulangere boulanger pharmacie garage abri cabanon cabane porche portail porte entree jardin balcon relais casier boite loge accueil reception atelier cave palier paillasson terrasse veranda grange hangar local boutique magasin mere pere parents belle-mere "
        + "office house home work workshop shed garage porch door gate mat doormat yard backyard garden deck patio locker mailbox box lobby reception concierge doorman desk neighbor neighbour neighbors neighbours neighbor's neighbour's couple barn hallway step steps store shop mom mum mother parents "
        + "rue avenue impasse chemin boulevard allee route quai square cours residence lotissement street avenue lane road drive court close crescent boulevard terrace st ave rd");

    private static readonly FrozenSet<string> Bringing = Words(
        "livrer livrez livre livraison livraisons laisser laissez laisse deposer deposez depose confier confiez mettre mettez apporter colis paquet paquets chez derriere devant habite habitez vivez adresse "
        + "deliver delivered delivery deliveries leave left drop dropped pop put parcels parcel packages package ship send stuff bring live lives living moved address behind next");

    private static readonly FrozenSet<string> Moments = Words(
        "matin matins matinee midi apres-midi soir soirs soiree nuit semaine week-end week-ends weekend weekends heure heures horaires creneau dors tot tard "
        + "morning mornings noon lunch afternoon afternoons evening evenings night nights weekday weekdays am pm hours early late sleep");

    private static readonly FrozenSet<string> Reaching = Words(
        "appel appels appeler appelez appelle telephone telephoner sms texto textos mail mails e-mail e-mails email emails courriel courrier joindre joignable prevenir prevenez contacter contactez whatsapp ecrit ecrire ecrivez call calls calling ring phone text texts texting message messages reach contact whatsapp write writing voicemail");

    private static readonly FrozenSet<string> Heating = Words("chauffez chauffage heating");

    /// <summary>The sides it tells; of something in his own words, by these.</summary>
    public static AskedSides Of(string kind, string key, string value, Locale locale)
    {
        var words = Tokenizer.Tokenize(value, locale).Where(t => t.IsWord || t.IsNumber).Select(t => t.Folded).ToList();
        var lasting = kind is "preference" or "expectation" or "personal" or "criterion" or "priority";
        var sides = kind switch { "criticism" or "criterion" => AskedSides.Care, "expectation" or "priority" => AskedSides.Care, "project" => AskedSides.Plan, _ => AskedSides.None } | OfKey(key);
        if (!lasting || key.StartsWith("writing_", StringComparison.Ordinal))
        {
            return sides;
        }

        return sides
            | (words.Exists(Places.Contains) && words.Exists(w => Bringing.Contains(w) || char.IsAsciiDigit(w[0])) ? AskedSides.Place : 0)
            | (words.Exists(w => Moments.Contains(w) || Weekdays.Named(w)) || key == "work_schedule" ? AskedSides.Time : 0)
            | (words.Exists(Reaching.Contains) && kind != "personal" ? AskedSides.Reach : 0)
            | (kind == "personal" && GoodsWords.Any(value, locale) ? AskedSides.Make : 0)
            | (words.Exists(w => Heating.Contains(w) || FuelWords.Named(w) is not null) ? AskedSides.Energy : 0)
            | AskedSides.Reason;
    }

    private static AskedSides OfKey(string key) => key switch
    {
        "delivery_slot" or "delivery_day" => AskedSides.Time,
        "contact_time" => AskedSides.Time | AskedSides.Reach,
        "contact_channel" => AskedSides.Reach,
        "household_size" or "household" => AskedSides.Household,
        "name" or "form_of_address" => AskedSides.Name,
        "shop" => AskedSides.Place,
        "budget" => AskedSides.Plan,
        "home" => AskedSides.Place,
        _ => AskedSides.None,
    };

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
