using RelationBot.Language.Grammars;
using RelationBot.Language.Text;

namespace RelationBot.Language.Statements;

/// <summary>How French customers say when, how and by whom they like to be served.</summary>
internal static class FrenchPreferences
{
    public static Grammar AddTo(Grammar g)
    {
        g.Rule("slot", "{part}", _ => true).Rule("slot", "{part} ,? {times}", _ => true).Rule("slot", "{times}", _ => true).Rule("slot", "{part} (et|ou) {part}", _ => true);
        g.Rule("aday", "(le|les|du) {weekday}", _ => true).Rule("aday", "(le|les) (week end|weekend|week ends|weekends)", _ => true);
        g.Rule("days", "{aday}", _ => true).Rule("days", "{aday} (et|ou|ni|,) (le |les )?{weekday}", _ => true).Rule("days", "{aday} (, le |, ){weekday} (et|ou) (le )?{weekday}", _ => true)
            .Rule("days", "{aday} {part}", _ => true);
        g.Rule("when", "{slot}", _ => true).Rule("when", "{days}", _ => true);
        g.Rules("likes", true, "(je|j'|on|nous) (le |la |les )?(prefere|preferons|prefererais|prefererait|aime mieux|aimons mieux|aimerais mieux)", "ma preference ..1 (va|c'est|est)", "(pour moi|pour nous) ..1 (le mieux|l'ideal|c'est mieux)( c'est| est)?", "l'ideal pour (moi|nous) (c'est|est)", "pour (les|mes|nos) livraisons ..2");
        g.Rules("ok", true, "(m'|me |nous )(arrange|arrangent|arrangerait|va|vont|conviennent|convient|conviendrait)( bien| mieux| le mieux| parfaitement| tres bien| toujours)?");
        g.Rules("here", true, "(je suis|je ne suis|je n'suis|on est|on n'est|nous sommes|nous ne sommes|j'suis|chuis|y a quelqu'un|il y a quelqu'un)");
        g.Rules("home", true, "la", "dispo", "disponible", "disponibles", "chez (moi|nous)", "a la maison", "present", "presente", "presents", "libre", "libres");
        g.Words("general", true, "toujours seulement uniquement generalement habituellement systematiquement que qu surtout plutot").Rules("general", true, "en general", "d'habitude", "que que", "en principe", "la plupart du temps", "en regle generale");
        Delivery(g, "delivery_slot", "slot");
        Delivery(g, "delivery_day", "days");
        g.State("preference", "delivery_day", 0.8, ["(ferme|fermes|fermee|au travail|absent|absente|absents|pas la|pas dispo|pas disponible|injoignable|en deplacement) <{days}>", "(je|on|nous) (travaille|bosse|travaillons) <{days}>", "^ (et |mais |donc |surtout )?pas <{days}> ($|et|mais|plutot|ni|svp|s|merci|en general|car|parce)", "<{days}> (je|on|nous|j') ..1 (travaille|travaillons|bosse|suis absent|suis absente|suis pas|est ferme|est pas|sommes fermes|suis ferme)"], not: "pas ");
        Channels(g);
        ContactTimes(g);
        Shops(g);
        Addresses(g);
        g.State("preference", "proposals", 0.85, ["<(un|une) (seul|seule) ..3 a la fois>", "<(pas|plus|aucune|stop aux) (de )?(pub|pubs|publicite|publicites|propositions commerciales|offres commerciales|demarchage|sollicitations) {clause}?>"]);
        g.State("expectation", "delivery_instruction", 0.75, ["<(appelez|prevenez|sonnez|telephonez|passez|envoyez|previens) ..4 avant (de|d') (livrer|passer|venir|arriver)>", "toujours <(laissez|laisser|deposez|deposer|livrez|livrer|sonnez|appelez) {clause}>", "<(laissez|deposez|confiez) toujours {clause}>", "(faut|faudra|faudrait) <(taper|frapper|cogner|toquer|klaxonner) fort>", "<(tapez|frappez|cognez|toquez|klaxonnez) fort>",
            "<(sonnette|interphone|visiophone) (est|ne|n'est|marche|fonctionne) ..3 (,|donc|alors) (donc |alors )?(qu'|que le livreur |que les livreurs |dites leur de |dites lui de )(ils |il |on |elle )?(m'|nous |me )?(appelle|appellent|appeler|telephone|telephonent|telephoner|frappe|frappent|frapper|toque|toquent|toquer) {clause}?>",
            "(si|quand|lorsque) ..6 (absent|absente|absents|pas la|pas chez (moi|nous)|personne|pas dispo) ,? (juste |toujours |alors |vous pouvez )?<(laissez|deposez|confiez|remettez|mettez|donnez|laisser|deposer|confier|remettre|mettre) {clause}>", "<(laissez|deposez|confiez|remettez|mettez) (toujours )?(mes|nos|tous mes|toutes mes) (colis|paquets|livraisons|commandes) {clause}>", "(vous pouvez|pouvez) (toujours )?<(laisser|deposer|confier|remettre) (mes|nos) (colis|paquets|livraisons|commandes) {clause}>"]);
        // What he cannot stand decides what he buys; calls are a channel's matter.
        g.State("preference", "dislike", 0.8, ["<(je|j'|on|nous) (ne |n')?(supporte|supportons|tolere) (pas|plus|mal|difficilement) (le|la|les|l'|d'|de) {clause}>", "<(le|la|les|l') _ ..1 (me|nous) (rend|rendent) (fou|folle|fous|dingue|malade|chevre)>"], say: v => v.Contains("appel", StringComparison.OrdinalIgnoreCase) || v.Contains("téléphone", StringComparison.OrdinalIgnoreCase) ? "" : v);
        return g;
    }

    private static void Delivery(Grammar g, string key, string what) => g
        .State("preference", key, 0.9, [$"{{likes}} ..3 <{{{what}}}>", $"<{{{what}}}> ,? (ca |cela |c'est ce qui |c'est ce qu'il )?{{ok}}", $"(plutot|de preference) <{{{what}}}> (en general|generalement|d'habitude|toujours)", $"(toujours|en general|d'habitude|generalement|habituellement|systematiquement) ..2 <{{{what}}}>",
            $"^ ..1 (livraison|livraisons|livrer|etre livre|etre livree) ,? c'est (mieux|le mieux|plus pratique) <{{{what}}}>", $"{{here}} (toujours )?{{home}} {{general}} <{{{what}}}>", $"{{here}} {{general}} {{home}} <{{{what}}}>", $"<{{{what}}}> ,? (c'est|ce serait) (mieux|l'ideal|ideal|parfait|le mieux|toujours mieux) pour (moi|nous|(les|mes|nos) livraisons)", $"(en fait|finalement|non) ,? <{{{what}}}> ,? (c'est|ce serait) (mieux|le mieux|ideal|l'ideal) pour (moi|nous|(les|mes|nos) livraisons)", $"(ce qui|ca) {{ok}} ..2 <{{{what}}}>", $"(plutot|de preference|toujours) <{{{what}}}> (pour|en) (les|mes|nos)? (livraison|livraisons)", $"(uniquement|seulement|que) <{{{what}}}> (pour|en) (les|mes|nos)? (livraison|livraisons)",
            $"(livraison|livraisons|livrer|livrez) (toujours|uniquement|seulement) <{{{what}}}>",
            // Of two that are weighed, the first is wanted: « l'après-midi m'arrange plus que le matin », « le jeudi et pas le mardi ».
            $"<{{{what}}}> (ca |cela )?(m'|me |nous )(arrange|arrangent|va|vont|convient|conviennent) (plus|mieux|davantage) que {{{what}}}", $"<{{{what}}}> ,? (et |mais )?(surtout )?pas {{{what}}}"])
        .State("preference", key, 0.85, [$"<{{{what}}}> ,? (ca |cela )?(c'est|est|sont|redevient|ce sera) (de nouveau |a nouveau |redevenu )?(bon|ok|possible|possibles|faisable|jouable) (maintenant|desormais|a nouveau|de nouveau|a present|finalement|aussi)"], say: v => v + " aussi")
        .State("preference", key, 0.7, [$"(je suis|on est|nous sommes) {{home}} <{{{what}}}>"])
        .State("preference", key, 0.9, [$"(jamais|surtout pas|pas de livraison|pas de livraisons|plus de livraison|plus de livraisons|jamais de livraison|aucune livraison|evitez|eviter|evitez toujours) ..1 <{{{what}}}>", $"<{{{what}}}> (ca |cela )?(ne |n')?(m'|me |nous )(arrange|arrangent|va|vont|convient|conviennent) ..1 (pas|jamais|guere|plus)", $"(je ne suis|on n'est|nous ne sommes) plus {{home}} <{{{what}}}>", $"{{here}} (jamais|pas) {{home}} <{{{what}}}>",
            $"<{{{what}}}> ,? (je suis|je ne suis|on est|on n'est|nous ne sommes) (jamais|pas) {{home}}", $"<{{{what}}}> ,? (c'est )?(jamais|toujours pas|impossible|pas possible|non)( pour (moi|nous))? $", $"pas <{{{what}}}> (en general|d'habitude|jamais)"], not: "pas ")
        .State("preference", key, 0.8, [$"(en fait|finalement|non|enfin|pardon|ou) ,? ..1 (plutot|disons) <{{{what}}}>", $"(en fait|finalement|non) ,? <{{{what}}}> (plutot|c'est mieux)"], corrects: true);

    private static void Channels(Grammar g)
    {
        g.Rules("channel", true, "(l'|par |le |les |un |des |par l'|au |du )?(e mail|e mails|email|emails|mail|mails|courriel|courriels|sms|texto|textos|telephone|tel|whatsapp|courrier|teams|chat|messagerie|appel|appels|coup de fil|coups de fil)");
        g.State("preference", "contact_channel", 0.9, ["{likes} ..4 <{channel}>", "(contactez|joignez|ecrivez|prevenez|appelez|repondez|recontactez|contacter|joindre|prevenir) ..1 (toujours|uniquement|seulement|de preference|plutot|que|exclusivement) <{channel}>", "(uniquement|seulement|exclusivement|toujours) <par {channel}>", "^ (que|uniquement|seulement) <(des |les |par ){channel}> ($|svp|s|merci)", "<{channel}> ,? (c'est mieux|c'est le mieux|c'est plus pratique|c'est le plus pratique|c'est l'ideal|me convient mieux|me convient|m'arrange|c'est tres bien|c'est parfait|c'est bon|c'est ok|ca me va|c'est bien pour moi|ira tres bien|me va tres bien|me va)", "le (mieux|plus simple|plus pratique) (pour (moi|nous) )?(c'est|est) <{channel}>"])
            .State("preference", "contact_channel", 0.85, ["(revenez|revenons|revenir|repassez|repassons|passez|passons|retour|retournez|restez|restons|reprenez) ..1 (aux|au|par|sur|a|les|le) <{channel}>", "^ (en fait|finalement|bof|non|enfin|non finalement|non en fait) ,? (c'etait mieux |plutot )?<{channel}> (c'etait |c'est )?(maintenant|desormais|mieux|plutot|svp|$)"])
            .State("preference", "contact_channel", 0.85, ["(pas|plus|jamais|arretez|stop|evitez) (de |d'|avec les |les |par |le |aux )<{channel}>", "(ne )?(m'|me )(appelez|telephonez|contactez) (pas|jamais|plus) (par |au )?<{channel}>"], not: "pas ", say: Denied)
            .State("preference", "contact_channel", 0.85, ["(n')?(aime|aimons|veux|voulons|supporte|souhaite) pas <(etre (appele|appelee|derange au telephone|derangee au telephone|contacte par telephone)|qu'on (m'|me |nous )(appelle|telephone))> ($|svp|s|et|mais)"], not: "pas ", say: _ => "d'appels")
            .State("preference", "contact_channel", 0.85, ["<(ne )?(m'|me )(appelez|telephonez) (jamais|plus|pas au travail|pas au bureau)> ($|svp|s|merci)"]);
    }

    // « ne m'appelez qu'après 18h30 » is about calls, not about deliveries.
    private static void ContactTimes(Grammar g)
    {
        g.Rules("reach", true, "(m'|me |nous )(appelez|telephonez|contactez|rappelez|joignez|derangez|appeler|rappeler|contacter|joindre)", "(appelez|telephonez|contactez|rappelez|joignez|derangez) (moi|nous)");
        g.Rules("chiefly", true, "(toujours |plutot )?(que|qu'|seulement|uniquement|exclusivement)", "(plutot|de preference|toujours|en general|systematiquement|surtout)");
        g.State("preference", "contact_time", 0.9, ["{reach} {chiefly} <{when}>", "{reach} <{when}> (uniquement|seulement|exclusivement|de preference|en general|plutot)", "(je suis|je ne suis|on est) (joignable|joignables|disponible au telephone|dispo au telephone) {chiefly}? <{when}>", "(je |on |nous )(prefere|preferons|prefererais|aime mieux) (etre |qu'on (m'|me |nous ))(appele|appelee|appeles|rappele|rappelee|rappeles|contacte|contactee|joint|appelle|rappelle|contacte) {chiefly}? <{when}>"])
            .State("preference", "contact_time", 0.9, ["(ne )?{reach} (jamais|pas|plus|surtout pas) <{when}>", "(jamais|pas) d'(appel|appels) <{when}>", "(je ne suis|je suis|on est) (pas|jamais) joignable <{when}>"], not: "pas ");
    }

    // The shop that he goes to; « mon magasin ferme le lundi » is his own.
    private static void Shops(Grammar g) => g.State("preference", "shop", 0.85,
        ["(mon|notre) magasin (habituel |prefere |favori |attitre |maintenant |desormais |a present |dorenavant )?,? (c'est|est|reste|sera) (toujours |maintenant |desormais )?(celui |le magasin )?(de|d'|a) <_ ..2> ($|et|mais|donc)", "(mon|notre) magasin (habituel |prefere |favori |attitre )?,? (c'est|est|sera) (maintenant |desormais |a present |dorenavant )?(la |le |l'|les )?<{cap} {cap}? {cap}?> (maintenant |desormais |a present |dorenavant )?($|et|mais|donc)", "(je|on|nous) (vais|va|allons|passe|passons|retire|recupere|viens) (toujours|d'habitude|habituellement|en general|souvent) ..4 magasin (de|d'|a) <_ ..2> ($|et|mais|donc)"]);

    // « pas les SMS », « pas d'appels »: said back alone, it needs its article.
    internal static string Denied(string channel)
    {
        var bare = channel;
        foreach (var article in (string[])["l'", "l’", "le ", "la ", "les ", "un ", "des ", "du ", "au "])
        {
            bare = bare.StartsWith(article, StringComparison.OrdinalIgnoreCase) ? bare[article.Length..] : bare;
        }

        return bare.StartsWith("par ", StringComparison.OrdinalIgnoreCase) ? bare : (Folding.Fold(bare)[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "d'" : "de ") + bare;
    }

    private static void Addresses(Grammar g)
    {
        g.Rules("proper", true, "(monsieur|madame|mademoiselle|m|mme|mlle|docteur|maitre|professeur) .? _ (_)?", "(monsieur|madame|mademoiselle|docteur|maitre)");
        g.Rules("named", true, "(je m'appelle|mon nom est|mon nom c'est|je me nomme|mon prenom est|mon prenom c'est) (maintenant|desormais|dorenavant|a present|en fait|en realite|plutot|donc)?");
        PersonNames.AddTo(g);
        g.State("personal", "name", 0.9, ["{named} <_ ..2> ($|et|mais|pour|avec|je|j|de|depuis|maintenant|desormais|dorenavant|en|plutot|svp|merci)", "{named} <{cap} {more}? {more}? {more}?>"], say: PersonNames.OrNothing)
            .State("personal", "name", 0.85, ["(je suis|moi c'est|ici) <{cap} {more}> ($|,|et|a l'appareil)", "(c'est|madame|monsieur|mme|mlle|m) <{cap} {more}?> (a l'appareil|au telephone|au clavier)"], say: PersonNames.OrNothing)
            .State("preference", "form_of_address", 0.9, ["(appelez moi|vous pouvez m'appeler|dites moi|c'est) <{proper}> (pas|plutot|svp)?", "(appelez|appelle) moi <{cap}> (svp|merci|s'il|pas)? $", "<(tutoyez moi|vouvoyez moi|on peut se tutoyer|vous pouvez me tutoyer|tu peux me tutoyer|pas de tutoiement|evitez de me tutoyer|arretez de me tutoyer)>", "{likes} <(le vouvoiement|le tutoiement|qu'on me vouvoie|qu'on me tutoie|que vous me tutoyiez|que vous me vouvoyiez)>"])
            .State("personal", "form_of_address", 0.9, ["je suis <(un homme|une femme)>", "<c'est (monsieur|madame)> ,? pas (monsieur|madame)"]);
    }
}
