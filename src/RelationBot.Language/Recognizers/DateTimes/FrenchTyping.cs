using System.Collections.Frozen;

namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>How French is typed in a chat: words in a hurry, slips, English words in between, and what tells the tense.</summary>
internal static class FrenchTyping
{
    public static readonly FrozenDictionary<string, string> Shorthand = DateTimeLanguage.Pairs("""
        dem1/dmain/dm1/demian/demin/dem/tomorrow/tmrw=demain auj/ajd/ojd/aujd/ajdh/ojourdhui/aujourdhuit/today=aujourdhui yesterday=hier
        lund/monday=lundi mard/tuesday=mardi merc/mercr/wednesday=mercredi jeud/thursday=jeudi vend/vendr/friday=vendredi samd/saturday=samedi dimch/sunday=dimanche
        january=janvier february=fevrier april=avril june/jiun=juin july=juillet august/aoust=aout
        morning=matin afternoon/apm/aprm/apremi/apremidi=aprem evening=soir weekend/wkend/wk/wknd=weekend
        ds=dans tt=tout smaine=semaine jrs=jours jr=jour avt=avant aprs/apre=apres pdt=pendant dps=depuis proch=prochain
        """).ToFrozenDictionary(StringComparer.Ordinal);

    public static readonly Misspellings Names = new(
        "lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier avril juillet septembre octobre novembre decembre demain aujourdhui semaine prochain prochaine weekend",
        "mari mardo marti maldi domaine demaine remain semainier prochainement");

    public static readonly ProperNames People = new(
        Set("mme madame mr m monsieur mlle mademoiselle dr docteur me maitre collegue collegues galeries magasin magasins boutique prenomme prenommee nomme nommee appelle"),
        Set("ma nous"),
        Set("pour en de des du depuis vers avant apres jusque entre fin debut mi et ou le la les ce cet cette lundi mardi mercredi jeudi vendredi samedi dimanche"));

    public static readonly ChoiceWords Choices = new(
        Set("pas sauf ni hors jamais lieu"), Set("le la l les de du surtout"), Set("non plutot fait finalement pardon a au vers pour deplacer decaler"));

    public static readonly TenseLanguage Tense = new(
        Past: Set("passee passees recu recue recus recues achetes effectuee etait etaient devait devaient deviez devais devions depuis avait avaient venait arrivait hier auparavant"),
        Auxiliaries: Set("ai as a avons avez ont avais avait avions aviez avaient est sont suis sommes etes ete"),
        Participles: Set(
            "commande commandee commandees commandes achete achetee achetes recu recue recus recues paye payee regle passe passee passes fait faite faits eu appele appelee rappele rappelee telephone contacte contactee contactes ecrit envoye envoyee "
            + "envoyes renvoye renvoyee retourne retournee livre livree livres livrees depose deposee annule annulee signe signee parle dit vu essaye essayee tente ouvert ouverte casse cassee arrive arrivee arrives arrivees venu venue venus tombe tombee change "
            + "choisi choisie installe installee mis mise voulu constate remarque rempli valide validee demenage rate ratee manque manquee attendu attendue debite debitee preleve prelevee expedie expediee rembourse remboursee"),
        Future: Set(
            "voudrais voudrait aimerais aimerait souhaite souhaiterais souhaitons veux veut voulons pouvez pourriez pourrait peut peux peuvent puis livrez livrer passez passer decaler decalez deplacer deplacez reporter reportez prevoir prevoyez plutot preferes prefere "
            + "prefererais preferons sera serai serons seront serait arrive arrivera livrera viendra viendrez faut faudrait attends attendons dois doit rappelez appelez disponible dispo libre possible plutot rdv"),
        Polite: Set("souhaite"),
        Saying: Set("dit choisi voulu vu parle"));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
