using System.Collections.Frozen;

namespace RelationBot.Dialogs.Tutoiement;

/// <summary>Forms of French verbs: from the one that goes with « vous » to the one that goes with « tu ».</summary>
internal static class FamiliarVerbs
{
    // Present tenses that do not follow their ending; all the others are those of verbs in -er and of « finir ».
    private static readonly FrozenDictionary<string, string> _present = Pairs(
        "êtes es avez as faites fais refaites refais défaites défais satisfaites satisfais dites dis redites redis interdisez interdis contredisez contredis prédisez prédis allez vas "
        + "pouvez peux voulez veux savez sais devez dois valez vaux recevez reçois apercevez aperçois concevez conçois buvez bois venez viens revenez reviens devenez deviens redevenez redeviens "
        + "parvenez parviens prévenez préviens convenez conviens intervenez interviens provenez proviens souvenez souviens tenez tiens obtenez obtiens retenez retiens maintenez maintiens contenez contiens "
        + "soutenez soutiens détenez détiens appartenez appartiens entretenez entretiens abstenez abstiens prenez prends apprenez apprends comprenez comprends reprenez reprends surprenez surprends entreprenez entreprends "
        + "mettez mets remettez remets permettez permets promettez promets admettez admets transmettez transmets soumettez soumets commettez commets omettez omets émettez émets "
        + "battez bats abattez abats combattez combats débattez débats rabattez rabats partez pars repartez repars sortez sors ressortez ressors dormez dors endormez endors servez sers desservez dessers resservez ressers "
        + "sentez sens ressentez ressens consentez consens mentez mens courez cours parcourez parcours recourez recours mourez meurs "
        + "ouvrez ouvres rouvrez rouvres couvrez couvres découvrez découvres recouvrez recouvres offrez offres souffrez souffres cueillez cueilles accueillez accueilles recueillez recueilles "
        + "voyez vois revoyez revois prévoyez prévois entrevoyez entrevois croyez crois fuyez fuis suivez suis poursuivez poursuis vivez vis survivez survis revivez revis "
        + "lisez lis relisez relis élisez élis écrivez écris récrivez récris réécrivez réécris inscrivez inscris décrivez décris prescrivez prescris souscrivez souscris transcrivez transcris "
        + "conduisez conduis reconduisez reconduis produisez produis reproduisez reproduis traduisez traduis réduisez réduis construisez construis reconstruisez reconstruis détruisez détruis instruisez instruis introduisez introduis déduisez déduis cuisez cuis nuisez nuis "
        + "plaisez plais taisez tais cousez couds connaissez connais reconnaissez reconnais paraissez parais apparaissez apparais disparaissez disparais naissez nais "
        + "attendez attends entendez entends tendez tends étendez étends prétendez prétends détendez détends défendez défends dépendez dépends descendez descends redescendez redescends vendez vends revendez revends "
        + "rendez rends perdez perds répondez réponds correspondez corresponds fondez fonds confondez confonds tondez tonds mordez mords tordez tords répandez répands pendez pends suspendez suspends rompez romps interrompez interromps "
        + "craignez crains plaignez plains joignez joins rejoignez rejoins éteignez éteins atteignez atteins peignez peins feignez feins contraignez contrains résolvez résous vainquez vaincs convainquez convaincs "
        + "concluez conclus excluez exclus incluez inclus riez ris souriez souris asseyez assieds acquérez acquiers requérez requiers vêtez vêts haïssez hais suffisez suffis "
        // Verbs in -ier: these forms are of the present.
        + "oubliez oublies vérifiez vérifies modifiez modifies confiez confies appréciez apprécies identifiez identifies remerciez remercies étudiez étudies déliez délies reliez relies liez lies priez pries publiez publies copiez copies "
        + "précisiez précisais pariez paries niez nies notifiez notifies justifiez justifies clarifiez clarifies simplifiez simplifies bénéficiez bénéficies associez associes renvoyiez renvoyais planifiez planifies rectifiez rectifies spécifiez spécifies signifiez signifies photographiez photographies négociez négocies résiliez résilies "
        // Subjunctives.
        + "ayez aies soyez sois puissiez puisses fassiez fasses alliez ailles sachiez saches veniez viennes reveniez reviennes teniez tiennes obteniez obtiennes preniez prennes repreniez reprennes deviez devais receviez reçoives");

    private static readonly FrozenDictionary<string, string> _imperative = Pairs("ayez aie soyez sois sachez sache allez va");

    private static readonly FrozenSet<string> _noVerbs = new[] { "chez", "assez", "nez", "rez", "mez", "fez" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> _others = new[] { "êtes", "faites", "dites", "refaites", "redites", "défaites", "satisfaites" }.ToFrozenSet(StringComparer.Ordinal);

    // « retirez » and « montrez » are of today, « choisirez » and « prendrez » of tomorrow.
    private static readonly string[] _ofToday =
        ["tirez", "désirez", "admirez", "spirez", "virez", "déchirez", "cirez", "mirez", "expirez", "empirez", "cadrez", "engendrez", "livrez", "ouvrez", "couvrez", "serrez", "barrez", "fourrez", "bourrez", "narrez", "taurez", "eurez", "offrez", "souffrez"];

    private static readonly string[] _ofTomorrow = ["erez", "irez", "drez", "vrez", "ettrez", "aîtrez", "attrez", "rrez", "aurez", "prez", "clurez", "oirez"];

    /// <summary>Whether a word, in small letters, may be the form of a verb that goes with « vous ».</summary>
    public static bool IsOfYou(string word) => _others.Contains(word) || (word.Length > 3 && word.EndsWith("ez", StringComparison.Ordinal) && !_noVerbs.Contains(word));

    /// <summary>« faites » and « dites », which are participles too.</summary>
    public static bool MayBeParticiple(string word) => _others.Contains(word) && word != "êtes";

    /// <summary>« demandez » to « demandes ».</summary>
    /// <param name="form">In small letters.</param>
    /// <param name="governed">True after a « que » that may call for the subjunctive.</param>
    public static string Of(string form, bool governed)
    {
        if (_present.GetValueOrDefault(form) is { } known)
        {
            return known;
        }

        if (form.EndsWith("iez", StringComparison.Ordinal))
        {
            var stem = form[..^3];
            return governed && !stem.EndsWith('r') ? Regular(stem)
                : stem switch { [.., 'g'] => stem + "eais", [.. var before, 'c'] => before + "çais", _ => stem + "ais" };
        }

        return IsOfTomorrow(form) ? form[..^2] + "as"
            : form.EndsWith("issez", StringComparison.Ordinal) && form[..^5] is [.., not 'a'] && !form.EndsWith("glissez", StringComparison.Ordinal) && !form.EndsWith("vissez", StringComparison.Ordinal) ? form[..^4] + "s"
            : Regular(form[..^2]);
    }

    /// <summary>« demandez » to « demande », of what is asked of him; null where French has no such word.</summary>
    public static string? Asked(string form, string next)
    {
        if (form == "veuillez" || IsOfTomorrow(form))
        {
            return null;
        }

        if (form == "allez" && next == "y")
        {
            return "vas";
        }

        var present = _imperative.GetValueOrDefault(form) ?? Of(form, governed: false);
        return present.EndsWith("es", StringComparison.Ordinal) && next is not ("y" or "en") ? present[..^1] : present;
    }

    private static bool IsOfTomorrow(string form) =>
        Array.Exists(_ofTomorrow, ending => form.EndsWith(ending, StringComparison.Ordinal)) && !Array.Exists(_ofToday, ending => form.EndsWith(ending, StringComparison.Ordinal));

    // « appelez » to « appelles », « préférez » to « préfères », « envoyez » to « envoies ».
    private static string Regular(string stem) => stem switch
    {
        [.. var before, 'y'] => before + "ies",
        [.. var before, 'e', 'l'] when Doubles(stem) => before + "elles",
        [.. var before, 'e', 't'] when stem.EndsWith("jet", StringComparison.Ordinal) => before + "ettes",
        [.. var before, 'e' or 'é', var one and ('l' or 't' or 'n' or 'v' or 'd' or 's' or 'm' or 'r' or 'p' or 'c' or 'g')] when before.Length > 0 => before + 'è' + one + "es",
        [.. var before, 'e' or 'é', 't' or 'b' or 'g' or 'c' or 'd', 'r' or 'l'] => before + 'è' + stem[^2..] + "es",
        _ => stem + "es",
    };

    private static bool Doubles(string stem) => stem.EndsWith("appel", StringComparison.Ordinal) || stem.EndsWith("nouvel", StringComparison.Ordinal) || stem.EndsWith("épel", StringComparison.Ordinal);

    private static FrozenDictionary<string, string> Pairs(string words)
    {
        var forms = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(0, forms.Length / 2).ToFrozenDictionary(i => forms[2 * i], i => forms[(2 * i) + 1], StringComparer.Ordinal);
    }
}
