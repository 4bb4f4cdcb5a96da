using RelationBot.Language.Grammars;

namespace RelationBot.Language.Acts;

/// <summary>What holds a French yes back: a condition, a doubt, a price, a question that is no wish.</summary>
internal static class FrenchReserves
{
    public static Grammar AddTo(Grammar g)
    {
        g.Words("change", true, "deplacez deplace deplacer deplaciez decalez decale decaler decaliez changez change changer changiez modifiez modifie modifier modifiiez reportez reporte reporter reportiez repoussez repousse repousser repoussiez avancez avancer avanciez bougez bouge bouger bougiez touchez touche toucher touchiez reprogrammez reprogrammer annulez annuler annuliez");
        g.Words("dear", true, "payant payante payants cher chere gratuit gratuite gratuits facture facturee factures facturer facturez frais supplement");
        g.Rules("act", new ActPhrase(Act.Condition), "sauf si", "(a|sous) (la )?condition", "a moins que", "sous reserve", "tant que", "pourvu que", "du moment que", "(pas|seulement|uniquement|que) si", "si (c'est|ce|ca|cela|je|j'|on|nous|tout|aucun|aucune|rien|le|la|les|mon|ma|l'|il|elle|y|quelqu'un|vous (ne|n'|me|livrez|facturez|garantissez))", "s'il (n'y|y|ne|faut)", "mais (pas|seulement|uniquement|que) (si|a condition)")
            .Rules("act", new ActPhrase(Act.Nothing), "si possible", "si c'est possible", "si vous (voulez|pouvez|preferez)", "si (ca|cela) (ne )?(vous|te) (va|arrange|convient|derange)", "si je (peux|puis) me permettre", "(et|mais) si possible", "(et|mais)? si c'est (possible|bon pour vous|mieux pour vous)", "meme si ..4 $")
            .Rules("act", new ActPhrase(Act.Waver), "(non|nan) ,? (oui|ok) $", "peut etre", "(je (ne )?suis |je (n'en )?suis )?pas (tout a fait |encore |trop |tres )?(sur|sure|certain|certaine) $", "j'hesite", "(ca|cela) depend", "on verra", "je (ne )?sais pas trop")
            .Rules("act", new ActPhrase(Act.AskPrice), "(combien|quel) ..1 (ca|cela|est ce que|coute|va|prix|tarif)", "(coute|coutera|couterait|vaut|paie|payer) ..2 combien", "combien (ca |cela )?(me )?(coute|coutera|couterait|vaut|va)", "(quel|quels) (est|sont) (le|les) (prix|tarif|cout|frais)", "(c'est|est ce|ce sera|est ce que c'est|ca sera|ce serait|serait ce|sera ce) {dear}", "(faut il|dois je|est ce que je dois|il faut|va falloir) ..1 payer", "(y a t il|il y a|y a|aura) ..2 (frais|supplement|cout)", "(je serai|serai je|suis je|vais je etre|je suis) facture*", "(des|avec) frais", "(ca|cela) (me )?(coute|coutera|couterait)", "(va|vais|allez) ..2 facturer")
            .Rules("act", new ActPhrase(Act.AskPractice), "^ ((bonjour|salut|coucou|bonsoir) ,? )?(au fait |sinon |et sinon |au passage |dites moi |a propos )?..1 (est ce que )?(vous|tu) (livrez|livres|passez|ouvrez|travaillez) ..1 (le|la|les|l'|en|pendant|aussi|meme|toute) ..3 $", "^ (au fait |sinon |et sinon |au passage |dites moi |a propos )?..1 livrez vous (aussi |meme )?(le|la|les|l'|en|pendant|a) ..3 $", "(vos|les) (livreurs|equipes) (passent|livrent|travaillent) ..4 $", "(peut on|est ce qu'on peut) etre livre ..4 $")
            .Rules("act", new ActPhrase(Act.Nothing), "vous (me|nous|le|la|les) livrez")
            .Rules("act", new ActPhrase(Act.Forbid), "(ne|n') (me |m'|nous |le |la |les |l'|y )?{change} (surtout )?(pas|rien|plus|jamais)", "(ne|n') (pas|plus|jamais) {change}", "^ ..1 {change} (pas|rien) $", "(veux|souhaite|voudrais|desire|veut|souhaitons) (surtout |absolument )?pas ..1 (que|qu') ..3 {change}", "(veux|souhaite|voudrais|desire|tiens) (surtout |absolument )?(pas|plus) (a )?{change}", "surtout pas {change}", "(inutile|pas besoin|pas la peine) (de|d') {change}");
        return g;
    }
}
