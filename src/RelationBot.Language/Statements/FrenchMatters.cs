using RelationBot.Language.Grammars;

namespace RelationBot.Language.Statements;

/// <summary>How French customers speak of purchases ahead, of what counts, of what went wrong and of what they were promised.</summary>
internal static class FrenchMatters
{
    public static Grammar AddTo(Grammar g)
    {
        Products.AddTo(g, "tele teles televiseur television tv frigo refrigerateur congelateur four aspirateur cafetiere ordinateur ordi pc tablette telephone smartphone imprimante enceinte casque console climatiseur clim ventilateur radiateur "
            + "bouilloire hotte cuisiniere camera montre matelas canape blender friteuse mixeur videoprojecteur ecran liseuse lavevaisselle lavelinge trottinette drone rasoir",
            "lave (linge|vaisselle)", "seche (linge|cheveux)", "micro (onde|ondes)", "machine a (laver|cafe|pain|coudre)", "barre de son", "plaque (de cuisson|a induction|induction)", "chauffe eau", "robot (de cuisine|cuiseur|aspirateur|patissier)", "grille pain", "fer a repasser", "cave a vin", "appareil photo", "home cinema", "centrale vapeur", "(toute )?(la|une|ma|notre) cuisine");
        g.Rules("seek", true, "(je|on|nous) ({just})? (cherche|cherchons|recherche|recherchons)", "(je|on|nous) ({just})? (veux|voudrais|souhaite|souhaiterais|aimerais|pense|compte|voudrait|veut|envisage|envisageons|pensons|aimerait|dois|doit) ({just})? (acheter|changer|remplacer|prendre|m'acheter|me prendre|m'offrir|racheter|equiper|renouveler|a|changer de|m'equiper d')",
            "(j'|on |nous )(envisage|envisageons) (d'acheter|de changer|de remplacer)", "(il |qu'il )?(me|nous|m') (faut|faudrait|faudra|en faut)", "(j'ai|on a|nous avons|j'aurais) besoin (d'|de)", "(j'hesite|on hesite|j'economise pour|je reve d')");
        // « il me faut le four » is the one on order, « je cherche mon téléphone » the one mislaid: only what is new is a project.
        g.Rules("just", true, "(absolument|vraiment|aussi|toujours|bien|juste|actuellement|plutot|egalement|donc|maintenant|surtout|vite|rapidement|bientot|en ce moment|sans doute|peut etre)");
        g.State("project", "purchase_project", 0.85, ["{seek} ({just})? <(un|une|des|d'un|d'une|de|deux|trois|quelques)? (nouveau |nouvelle |nouvel |autre |gros |grand |grande |petit |petite |deuxieme |bon |bonne |vieux |vieille )?{product} {clause}?>"])
            .State("project", "replacement", 0.85, ["<(remplacer|changer|changer de|renouveler) (mon|ma|notre|nos|le|la|mes) (vieux |vieille |ancien |ancienne )?{product} {clause}?>"])
            .State("project", "replacement", 0.85, ["<(le|la|l'|mon|ma|notre) (vieux |vieille )?{product}> (vient de|est|a|nous a|m'a) ..3 ,? (et |donc |alors )?(il )?(m'|me |nous )en faut (un|une) (autre|nouveau|nouvelle)"], say: v => "remplacer " + v)
            .State("project", "purchase_project", 0.8, ["<{product} a (equiper|changer|remplacer|renouveler|refaire)>"])
            .State("criticism", "complaint_subject", 0.7, ["<(le|la|l'|mon|ma|notre|ce|cette|votre) {product} (est |a )?(deja )?(tombe|tombee|lache|plante) (en panne )?({often} fois|encore) {clause}?>"])
            .Words("often", true, "deux trois quatre cinq plusieurs 2 3 4 5")
            .State("preference", "budget", 0.85, ["(mon|notre|un)? budget ..3 <{digits} (euros|€|e|eur)? (max|maxi|maximum)?>", "<(pas plus de|maximum|max|moins de) {digits} (euros|€)>", "<{digits} (euros|€) (max|maxi|maximum|grand maximum)>"])
            .State("preference", "size", 0.85, ["(niche|emplacement|espace|encastrement|meuble|placard|trou|largeur|hauteur|profondeur) ..2 (fait|mesure|est|de|c'est) ..1 <{digits} (cm|m|mm) ..4> ($|pour|donc|et)", "<encastrable ..2 {digits} (cm)?>", "<{digits} (cm|mm) ..2 (maxi|max|maximum)>"]);
        Brands(g);
        Importance(g);
        Criticism(g);
        Promises(g);
        return g;
    }

    private static void Brands(Grammar g)
    {
        Products.AddBrands(g);
        g.State("preference", "brand", 0.85, ["(je|on|nous|j') ..1 (prefere|preferons|aime|aime bien|adore|jure que par|veux que du|fidele a|prends que du|achete que du|reste fidele a) ..2 <{brand}>", "que du <{brand}>", "(je suis|on est) (fidele a|tres|plutot) <{brand}>"])
            .State("preference", "brand", 0.9, ["(plus jamais|jamais|plus) (de |d'|du |un |une |la marque )?<{brand}>", "pas (de|d') <{brand}>", "(veux|prends|prendrai|acheterai|rachete*) (plus|pas|jamais) (de |un |une |du |chez )?<{brand}>", "(sauf|evitez|a part|tout sauf) (les |du |la marque )?<{brand}>"], not: "pas ", say: FrenchPreferences.Denied);
    }

    private static void Importance(Grammar g) => g
        .State("priority", "priority_subject", 0.85, ["(le plus important|l'important|ma priorite|la priorite|le principal|l'essentiel|ce qui compte|ce qui m'importe|ce que je regarde|ce qui passe) ..4 (c'est|est|reste|ce sont) <{clause}>", "je regarde (d'abord|surtout|avant tout|en premier|toujours) <{clause}>", "<..3> passe (avant tout|en premier|avant le reste)", "(ma|notre) priorite ..2 <{clause}>", "avant tout (je veux|il faut|je cherche) <{clause}>"])
        .State("criterion", "criterion_subject", 0.85, ["(la note|ma note|mon avis|ma satisfaction) ..4 depen* ..1 (de|du|des) <{clause}>", "je (vous )?(juge|note|evalue) (sur|d'apres|selon) <{clause}>", "(un bon service|un bon magasin|une bonne livraison) (pour moi )?,? c'est <{clause}>", "(mon critere|le critere|mes criteres) ..3 (c'est|est|sont) <{clause}>"])
        .State("expectation", "expectation_subject", 0.85, ["j'attends (de vous|de votre part|d'un ..3|de votre service|du magasin) <(que|qu'|de|d') {clause}>", "(je compte|on compte) sur vous pour <{clause}>", "(je veux|j'aimerais|je souhaite|je tiens a|il faut|merci de) (toujours|a chaque fois|systematiquement) <{clause}>", "je m'attends a <{clause}>", "(j'aimerais|je veux|je souhaite|je voudrais|on aimerait|je tiens a) <etre (prevenu|prevenue|averti|avertie|prevenus|avertis|informe|informee) ..1 (la veille|a l'avance|avant|en cas de|une heure avant|des que|par) {clause}?>", "(je veux|j'aimerais|je souhaite|je voudrais|ce que je veux c'est|je prefere|on veut) (avoir |garder |parler a )?<(un seul|une seule|le meme|la meme|toujours le meme|toujours la meme) (interlocuteur|conseiller|conseillere|personne|technicien|livreur) {clause}?>"]);

    private static void Criticism(Grammar g)
    {
        g.Words("thing", true, "livreur livreurs livraison livraisons site appli application technicien techniciens conseiller conseillers conseillere vendeur vendeurs vendeuse hotline standard facture factures facturation notice emballage emballages attente delais delai sav accueil caisse transporteur robot chatbot magasin service prix equipe installation musique");
        g.Rules("thing", true, "service (client|apres vente|clients|livraison)", "temps d'attente");
        g.Words("bad", true, "nul nuls nulle nulles desagreable desagreables impoli impolis lent lents lente lentes long longue longs longues interminable interminables catastrophique decevant decevante decevants complique compliquee injoignable injoignables illisible illisibles incomprehensible incomprehensibles inutilisable inutilisables cher chers incompetent incompetents incompetente sale sales bruyant bacle baclee inutile inutiles horrible lamentable scandaleux minable odieux");
        g.Rules("bad", true, "en retard", "une usine a gaz", "une honte", "un scandale", "mal (eleve|eleves|poli|polis|organise|organises|fait|faite|fichu|fichue|forme|formes)", "une catastrophe", "de pire en pire", "du n'importe quoi", "pas (clair|claire|claires|serieux|aimable|aimables|poli|polis|a la hauteur|fiable|fiables|pratique)");
        g.Rules("what", true, "(le|la|les|vos|votre|l'|ce|cette|ces) {thing}");
        g.State("criticism", "complaint_subject", 0.85, ["<{what} (de |du |des )?..3 (est|sont|etait|etaient|a ete|ont ete) ..3 {bad}>", "<{what} ..1 (arrive|arrivent|vient|viennent) (toujours|encore|systematiquement|souvent) ..1 en retard>", "<{what} ,? (elle |il |ca )?(plante|plantent|bug|bugge|rame|ne marche|marche|ne fonctionne|fonctionne|ne repond|ne rappelle|ne repondent|n'arrete) (pas|jamais|toujours|encore|a chaque|tout le temps|sans arret|une fois) {clause}?>",
                "<{what} ne (repond|rappelle|repondent|rappellent|previent|previennent|respecte|respectent|vient|viennent) (jamais|pas|plus) {clause}?>", "(je n'ai pas|j'ai pas|je n'ai vraiment pas|je n'ai guere) apprecie <{clause}>", "(je suis|suis) (tres |vraiment |un peu |assez )?(decu|decue|mecontent|mecontente) (de|du|des|par|d') <{clause}>", "(j'en ai|on en a) (marre|assez|ras le bol) (de|d') <(vos|votre|cette|ce|ces|l'|attendre|relancer|rappeler|appeler|devoir|repeter|courir|recommencer|tout) {clause}?>", "(j'en ai|on en a) (marre|assez) des <(retards|erreurs|delais|livreurs|promesses|excuses) {clause}?>", "<personne ne (me |m'|nous )?(rappelle|repond|previent|decroche|a rappele|a prevenu) (jamais )? {clause}?>",
                "<(ca fait|cela fait|voila) _ (semaines|mois|jours|ans|heures) que (j'attends|j'attend|on attend|nous attendons|je n'ai|j'ai) {clause}?>", "<(trop d'|beaucoup trop d') attente {clause}?>", "<(le livreur|les livreurs|le technicien|vos livreurs|votre livreur|le transporteur) (a|ont|m'a|n'a|n'ont|n'est|ne sont) (casse|raye|abime|jete|laisse|oublie|pas|jamais|raccroche) {clause}>", "<{what} (est|sont) (venu|venue|arrive|arrivee|passe|venus|arrives) avec ..4 (retard|de retard)>"]);
    }

    private static void Promises(Grammar g)
    {
        g.Rules("they", true, "(le|la|un|une|votre|l'|mon|ma) ..1 (vendeur|vendeuse|collegue|conseiller|conseillere|technicien|technicienne|service|magasin|livreur|commercial|hotline|operateur|operatrice|dame|monsieur|sav|responsable|agent) ..2", "(on|vous|ils|vos collegues|vos vendeurs)");
        g.Rules("promised", true, "(m'|nous |me l')(a|avez|ont|avait|aviez|avaient) (bien |pourtant |meme |toujours )?(promis|assure|garanti|certifie|jure)");
        g.State("promise", "promise_subject", 0.9, ["{they} {promised} <{sentence}>", "(m'|nous )(a ete|avait ete) (promis|garanti|assure) <{sentence}>", "d'apres (votre|vos|le|la|un) ..1 (collegue|collegues|service|vendeur|conseiller|conseillere|technicien|sav) <{sentence}>", "{they} (m'|nous )(a|avez|ont|avait|aviez) (bien |pourtant )?(dit|annonce|confirme) (que|qu') <{sentence}>", "(il etait|c'etait) (bien )?(convenu|entendu) (que|qu'|de) <{sentence}>",
            "(on|vous) (devait|deviez|etiez cense|etait cense) <(me|m'|nous) (rappeler|rembourser|livrer|envoyer|recontacter|prevenir|contacter|appeler|faire) {clause}?>"]);
    }
}
