using RelationBot.Language.Grammars;
using RelationBot.Language.Text;

namespace RelationBot.Language.Statements;

/// <summary>« Oubliez que je préfère le matin », "forget everything".</summary>
public static class Retractions
{
    private static readonly Grammar French = Describe(
        new Grammar(Locale.French),
        ["(oubliez|oublie|effacez|efface|supprimez|supprime) ..1 (tout|tous|toutes) (ce|mes|ca|cela|de|sur|$)", "(tout|toutes mes donnees|toutes mes informations) (oublier|effacer|supprimer)",
            "(oubliez|effacez|supprimez|oublier|effacer|supprimer|oublie|efface|supprime) (toutes |tout |tous )?(mes|mon) (donnees|informations|infos|dossier|historique|profil|renseignements|preferences)", "(oublier|effacer|supprimer) (tout|toutes) (ce|mes|ca|cela|de|$)", "oubliez moi $", "ne (gardez|retenez|conservez) (rien|plus rien|aucune)"],
        ["(oubliez|oublie|oublier) (le fait |l'idee |l'information |l'info )?(que|qu') <{sentence}>", "(oubliez|oublie|oublier) <(mon|ma|mes|l'|le|la|les|pour) {sentence}>", "(effacez|efface|effacer|supprimez|supprime|supprimer|retirez|retire|enlevez|enleve) (le fait |l'information |l'info |la preference |la mention )?(que|qu'|selon laquelle) <{sentence}>",
            "(effacez|efface|effacer|supprimez|supprime|supprimer|retirez|enlevez) <(mon|ma|mes|cette|l') (allergie|preference|preferences|adresse|telephone|habitude|nom|information|info|note|remarque|numero|mail|e mail|date de naissance|enfants) {sentence}?>",
            "(effacez|supprimez|oubliez|oublie|efface|supprime|effacer|supprimer|oublier) (tout )?ce que (vous savez|tu sais|j'ai dit|je vous ai dit) (sur|de|a propos de|au sujet de) <(mon|ma|mes|notre|nos|le|la|les|l') {sentence}>", "que vous oubliiez <(que|qu'|mon|ma|mes) {sentence}>", "n'(enregistrez|utilisez|enregistre) (pas|plus) (le fait )?(que|qu')? <{sentence}>", "ne (retenez|retiens|stockez|gardez|garde|notez|note|conservez|memorisez|enregistrez) (pas|plus) (le fait )?(que|qu')? <{sentence}>", "(arretez|arrete) de (retenir|noter|croire) (que|qu')? <{sentence}>",
            "(veux|souhaite|voudrais|aimerais|prefere|prefererais) (pas|autant|mieux) (que|qu') (ce|c'|ca|vous|il|on|cela) ..3 (ecrit|note|marque|enregistre|garde|conserve|stocke|ecriviez|notiez|gardiez|reteniez|conserviez|enregistriez) ..4 (que|qu') <{sentence}>"],
        ["n'(oubliez|oublie) (pas|jamais) {sentence}?", "(oubliez|oublie) (les |le |la |moi |nous )?(pas|jamais) {sentence}?", "(ne )?(pas|jamais) oublier {sentence}", "{any:oubli} (mon|ma|mes|le|la|les|l') (commande|commandes|colis|livraison|rendez vous|article|panier|retour|demande|paiement) {sentence}?", "j'ai oublie {sentence}", "(vous avez|on a|ils ont|vous) (oublie|oubliez) {sentence}"],
        ["oubliez", "oublie", "effacez", "supprimez"]);

    private static readonly Grammar English = Describe(
        new Grammar(Locale.English),
        ["(forget|delete|erase|remove|wipe) (about )?(everything|all|all of it|it all) (you|about|that|of|my|$)", "(forget|delete|erase|remove|wipe) (all )?(my|the) (data|information|info|profile|history|records|preferences|file)", "forget (about )?me $", "^ (please )?(dont|do not) (keep|remember|store) (anything|any of)", "(forget|delete|erase) (everything|all of it) {sentence}?"],
        ["(forget|ignore|disregard) (about )?(the fact |the part )?that <{sentence}>", "forget (about )?<(my|the|what|i|im|our) {sentence}>", "(delete|erase|remove) (the (fact|note|preference) )?(that|about) <(i|im|my|we|our|you) {sentence}>", "(delete|erase|remove) <(my|that) (allergy|preference|preferences|address|phone|number|name|note|email|birthday) {sentence}?>", "^ (please )?(dont|do not|stop) (keep|remember|store|note|retain|remembering|storing|keeping) (the fact )?(that )?<{sentence}>", "(forget|delete|erase|remove) (everything |all |what )?(that )?(you (know|have|remember)|i (said|told you)) about <(my|our|the) {sentence}>", "unremember (that )?<{sentence}>", "(dont|do not) want (you to have |you to keep |you keeping |you having )?(it|that|this) (to be )?(written|noted|recorded|stored|kept|saved|put|down|on (file|record)) ..3 that <{sentence}>", "(dont|do not) want (you to (keep|have|store|note|remember|record)|you (keeping|storing|having|noting)) ..4 that <{sentence}>"],
        ["(dont|do not|never|didnt) forget {sentence}?", "{any:oubli} (my|the) (order|orders|parcel|delivery|appointment|item|cart|return|request|payment) {sentence}?", "(i|you|they|he|she|to|always|and|will|would) (forgot|forget) {sentence}", "forget my (password|pin|code|passcode|login|keys|wallet) {sentence}?", "forget it"],
        ["forget", "delete", "erase"]);

    /// <summary>What is to be forgotten, or null where the sentence does not ask for it; a request to cancel an order is none.</summary>
    public static Retraction? Recognize(string text, Locale locale) => Found(text, locale).OfType<Retraction>().FirstOrDefault();

    /// <summary>Whether the sentence asks that something be not forgotten, or tells that somebody forgot.</summary>
    public static bool IsNone(string text, Locale locale) => Found(text, locale) is { Count: > 0 } found && !found.Exists(r => r is Retraction);

    private static List<object?> Found(string text, Locale locale) =>
        [.. (locale == Locale.French ? French : English).Parse(Quotations.Blank(text.Length > 1000 ? text[..1000] : text)).Scan("retraction").Select(p => p.Value)];

    private static Grammar Describe(Grammar g, string[] everything, string[] something, string[] nothing, string[] verbs)
    {
        g.Rules("oubli", true, verbs).Rules("retraction", new Retraction("", true), everything).Rules("retraction", new object(), nothing);
        foreach (var pattern in something)
        {
            g.Rule("retraction", pattern, m => new Retraction(m.Span.Trim(), false));
        }

        return g.Seal();
    }
}
