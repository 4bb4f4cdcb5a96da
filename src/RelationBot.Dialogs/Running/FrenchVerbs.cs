using System.Collections.Frozen;

namespace RelationBot.Dialogs.Running;

/// <summary>The few forms of French verbs that saying a thing back takes; not a conjugator.</summary>
internal static class FrenchVerbs
{
    // First and third person to the second of courtesy; all others follow their ending.
    private static readonly FrozenDictionary<string, string> _you = Pairs(
        "suis êtes est êtes sommes êtes ai avez a avez vais allez va allez fais faites fait faites faisons faites refais refaites refait refaites refaisons refaites dis dites dit dites disons dites "
        + "dois devez doit devez peux pouvez peut pouvez veux voulez veut voulez sais savez sait savez dors dormez dort dormez pars partez part partez "
        + "sors sortez sort sortez viens venez vient venez reviens revenez revient revenez deviens devenez tiens tenez tient tenez prends prenez prend prenez "
        + "apprends apprenez comprends comprenez mets mettez met mettez vois voyez voit voyez crois croyez croit croyez bois buvez boit buvez lis lisez lit lisez "
        + "écris écrivez écrit écrivez vis vivez vit vivez reçois recevez reçoit recevez conduis conduisez conduit conduisez connais connaissez connaît connaissez "
        + "sers servez sert servez sens sentez sent sentez attends attendez attend attendez vends vendez vend vendez perds perdez perd perdez rends rendez rend rendez "
        + "entends entendez entend entendez réponds répondez répond répondez cours courez court courez finis finissez finit finissez choisis choisissez choisit choisissez "
        + "remplis remplissez agrandis agrandissez crains craignez craint craignez repars repartez souris souriez appelle appelez rappelle rappelez jette jetez "
        + "suivis suivez paye payez fus fûtes étais étiez était étiez");

    private static readonly FrozenDictionary<string, string> _infinitives = Pairs(
        "écrivez écrire prévenez prévenir mettez mettre remettez remettre prenez prendre reprenez reprendre venez venir revenez revenir faites faire dites dire "
        + "répondez répondre tenez tenir attendez attendre lisez lire voyez voir soyez être ayez avoir sachez savoir convenez convenir rendez rendre retenez retenir choisissez choisir "
        + "appelez appeler rappelez rappeler descendez descendre joignez joindre recevez recevoir servez servir ouvrez ouvrir avertissez avertir remplissez remplir");

    private static readonly FrozenSet<string> _noVerbs = new[] { "chez", "assez", "nez", "rez", "vous", "rendez" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>« dors » to « dormez »; the form itself where it is none that is known.</summary>
    public static string You(string form)
    {
        var verb = form.ToLowerInvariant();
        return _you.GetValueOrDefault(verb) ?? (verb switch
        {
            [.. var stem, 'r', 'a', 'i'] => stem + "rez",
            [.. var stem, 'r', 'a'] => stem + "rez",
            [.. var stem, 'a', 'i', 's' or 't'] => stem + "iez",
            [.. var stem, 'i', 'e'] when stem.Length > 1 && stem[^1] is 'a' or 'o' or 'u' => stem + "yez",
            [.. var stem, 'g', 'e', 'o', 'n', 's'] => stem + "gez",
            [.. var stem, 'o', 'n', 's'] => stem + "ez",
            [.. var stem, 'è', var middle, 'e'] => stem + (middle is 'r' or 't' or 'd' or 'l' && IsClosed(verb) ? "é" : "e") + middle + "ez",
            [.. var stem, 'e'] when stem.Length > 1 => stem + "ez",
            _ => form,
        });
    }

    /// <summary>« appelez » to « appeler », of a verb that asks for something; null for what is none.</summary>
    public static string? Infinitive(string form)
    {
        var verb = form.ToLowerInvariant();
        return _noVerbs.Contains(verb) ? null
            : _infinitives.GetValueOrDefault(verb) ?? (verb.Length > 4 && verb.EndsWith("ez", StringComparison.Ordinal) && !verb.EndsWith("iez", StringComparison.Ordinal) ? verb[..^1] + "r" : null);
    }

    public static bool StartsWithVowel(string word) => word.Length > 0 && "aeiouyéèêâîôhAEIOUYÉÈÊÂÎÔH".Contains(word[0], StringComparison.Ordinal);

    // « préfère » has é in its infinitive, « achète », « lève », « mène » an e.
    private static bool IsClosed(string verb) => !(verb.EndsWith("chète", StringComparison.Ordinal) || verb.EndsWith("gèle", StringComparison.Ordinal) || verb.EndsWith("pèle", StringComparison.Ordinal));

    private static FrozenDictionary<string, string> Pairs(string words)
    {
        var forms = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < forms.Length; i += 2)
        {
            pairs[forms[i]] = forms[i + 1];
        }

        return pairs.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
