using RelationBot.Language.Grammars;

namespace RelationBot.Language.Acts;

/// <summary>How one says yes and no in French.</summary>
internal static class FrenchAnswers
{
    public static Grammar AddTo(Grammar g)
    {
        g.Words("lead", true, "euh heu bah ben ah oh alors bon mais et donc bonjour eh hum merci finalement ma");
        g.Rules("answer", Answer.Neither, "oui ou non", "si oui", "non (recu*|livre*|conforme*|prevu*|valable*|disponible*|respect*|fonction*)", "merci non plus");
        g.Rules(
            "answer",
            Answer.Yes,
            "^ {lead}? {lead}? (oui|ouais|ouai|ui|ouip|ouep|yep|yes|yeah|moui|si si|ok|okay|oki|dac|okey|wi)",
            "^ {lead}? (d'accord|entendu|volontiers|parfait|exact|exactement|evidemment|absolument|carrement|effectivement|affirmatif|correct|super|nickel|impeccable|top|banco|certainement|tout a fait)",
            "^ {lead}? (tres bien|bien sur|bien entendu|avec plaisir|pourquoi pas|pas de (probleme|souci|soucis)|aucun (probleme|souci)|sans (probleme|souci))",
            "^ {lead}? ((je crois|je pense) que )?(c'est|ce sera|c est|ca c'est|cela est|tout est) (bien )?(ca|cela|bon|exact|parfait|correct|juste|tres bien|ok|d'accord|bien ca)",
            "^ {lead}? (oui )?(ca|cela) (me|nous) (va|convient)", "^ {lead}? (ca|cela) (marche|roule|ira|joue) ($|pour moi|pour nous|comme ca)", "^ {lead}? (je|on|nous) (confirme*|valide*|accepte*|suis d'accord|veux bien)",
            "^ {lead}? (allez y|vas y|allons y|faites (le|donc|comme ca)|faites|confirme|valide|confirmez|validez|envoyez) $", "^ va pour", "^ c'est parti", "^ {lead}? (go|vazy|feu vert|go go|allez go|allez|ca roule|tip top|yes go|c'est tout bon) $");
        g.Rules(
            "answer",
            Answer.No,
            "^ {lead}? {lead}? (non|nan|nn|nope|no|non non|non merci|negatif|jamais|aucunement|nullement)",
            "^ {lead}? (pas du tout|surtout pas|absolument pas|certainement pas|pas question|hors de question|pas vraiment|pas (celle|celui|ce|cette|ca|encore|maintenant)|bien sur que non|pas d'accord|sans facon|pas possible|plutot pas)", "^ {lead}? impossible $",
            "^ {lead}? (ce|c) (n )?est pas (ca|cela|bon|exact|correct|juste|celle|celui|possible|tout a fait ca|le bon|la bonne)", "^ {lead}? (ca|cela) (ne )?(me|nous) (va|convient|arrange) pas", "^ {lead}? (ca|cela) (ne )?(va|marche|convient) pas (du tout)? $",
            "^ {lead}? (je|on) (ne )?(suis|est) pas d'accord", "^ {lead}? je (ne )?(veux|souhaite|prefere) pas $", "^ {lead}? (faux|incorrect|inexact|erreur) $", "^ {lead}? ni l'un ni l'autre", "^ aucun (des deux)? $", "^ aucune (des deux)? $");
        // What takes a yes back, or leaves it in doubt: « parfait, mais finalement non », « d'accord, mais pas ce jour-là ».
        g.Rules("back", Answer.No, "(mais|finalement|en fait|ah|oh|reflexion faite) ..2 (non|nan)", "(non|nan) merci", "(annulez|annule|annuler|annulons) ..2 $", "(laissez|laisse|laissons) tomber", "(pas besoin|pas la peine|inutile) $", "(laissez|laisse|laissons) (tout )?(comme (ca|cela|c'est|c'etait)|tel quel)", "(gardez|garde|conservez|gardons) ..1 (la|le|mon|ma) ..1 (date|jour|creneau|rendez vous|rdv) ..2 $", "et puis quoi encore", "dans (vos|tes) reves")
            .Rules("back", Answer.Neither, "(non|nan)", "(pas|jamais|rien|attendez|attends)", "je sais plus")
            .Rules("back", Answer.Yes, "pas de (souci|soucis|probleme|problemes|quoi|mal)", "pourquoi pas", "(n )?(oubliez|oublie|hesitez|hesite) pas", "(rien|pas) (d )?(autre|plus)", "pas (mal|bete|grave)", "non plus");
        return g;
    }
}
