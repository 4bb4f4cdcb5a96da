using RelationBot.Language.Grammars;

namespace RelationBot.Language.Statements;

/// <summary>How those who met a customer write down what they learnt: « Elle préfère le matin », « Allergique au nickel ».</summary>
internal static class FrenchNotes
{
    public static Grammar AddTo(Grammar g)
    {
        g.Rules("third", true, "(elle|il|elles|ils|client|cliente|le client|la cliente|monsieur|madame)", "(m|mme|mr|monsieur|madame) .? {cap}");
        g.Rules("likes", true, "(prefere|preferent|aime mieux|aiment mieux|prefererait|aimerait mieux)", "(veut|souhaite|voudrait|aime|demande a) etre (livre|livree|livres|livrees)");
        g.Rules("have", true, "{third} ..1 (a|ont)", "^ (a|ont)", "et a");
        g.Rules("am", true, "{third} ..1 (est|sont)", "^ (est|sont)", "et est");
        g.Rules("close", true, "{third} ..1 (est|sont)", "^ (est|sont)", "et est");
        g.Rules("here", true, "{third} (est|n'est|sont|ne sont)", "(est|n'est)");
        g.Rule("relative", "(son|sa|ses|leur|leurs) <({family}|{kid})>", m => m.Span);
        g.Rules("seek", true, "(cherche|recherche|envisage|a besoin d'|a besoin de|interesse par|interessee par)", "(veut|souhaite|voudrait|pense|compte|aimerait|projette|envisage) (d'|de |a )?(acheter|changer|remplacer|renouveler|s'equiper d'|s'offrir|s'acheter|prendre|racheter)", "(il )?(lui|leur) faut", "^ projet :?");
        g.Words("temper", true, "mechant mechante mechants agressif agressive agressifs dangereux dangereuse gentil gentille peureux peureuse bruyant mordeur");
        g.Rules("desires", true, "(veut|veulent|souhaite|souhaitent|prefere|preferent|demande a|voudrait|aime|aimerait|tient a)");
        Preferences(g);
        Personal(g);
        return g
            .State("priority", "priority_subject", 0.8, ["tient (beaucoup |surtout |enormement )?(a|au|aux) <(l'|la )?{clause}>", "^ (priorite|sa priorite|le plus important) (pour (lui|elle))? (:|c'est|est) <{clause}>", "pour (lui|elle) ,? (l'important|le plus important|la priorite|l'essentiel) ,? (c'est|est) <{clause}>"])
            .State("criticism", "complaint_subject", 0.85, ["(se plaint|s'est plaint|s'est plainte|se plaignent) (encore |souvent )?(de|du|des|d'|que|qu') <{clause}>", "(mecontent|mecontente|decu|decue|agace|agacee|furieux|furieuse) (de|du|des|d'|par|que) <{clause}>", "(reproche|critique) <{clause}>"])
            .State("expectation", "expectation_subject", 0.8, ["(attend de nous|s'attend a|exige|compte sur nous pour) (que|qu'|de|d')? <{clause}>", "(veut|souhaite|demande) (toujours|systematiquement) (a |de )?<{clause}>"])
            .State("promise", "promise_subject", 0.85, ["(je lui ai|on lui a|nous lui avons|lui ai|lui avons|^) (promis|garanti) ((au client|a la cliente|a (monsieur|madame|m|mme) .? {cap}) (de |d'|que )?)?<{sentence}>", "^ <(rendez vous|rdv|visite|passage|intervention) ..3 (promis|promise|convenu|convenue|fixe|fixee) {sentence}>", "^ (promesse|engagement) (faite|pris)? :? <{sentence}>"]);
    }

    private static void Preferences(Grammar g) => g
        .State("preference", "delivery_slot", 0.85, ["^ (livrer|livraison|livraisons|a livrer|livrable) (toujours |plutot |de preference |uniquement )?<{slot}>"])
        .State("preference", "delivery_slot", 0.85, ["^ (livrer|livraison|livraisons|a livrer|livrable) (pas|jamais) <{slot}>"], not: "pas ")
        .State("preference", "delivery_day", 0.85, ["^ (livrer|livraison|livraisons|a livrer|livrable) (toujours |plutot |de preference |uniquement )?<{days}>"])
        .State("preference", "delivery_day", 0.85, ["(livrer|livraison|livraisons|a livrer|livrable) (pas|jamais) <{days}>", "(ne )?(travaille|travaillent) <{days}>", "(veut|veulent|souhaite|souhaitent|demande) (pas|plus) (etre (livre|livree|livres)|qu'on (l'|le |la |les |lui |leur )?livre) ..1 <{days}>"], not: "pas ")
        .State("preference", "contact_time", 0.9, ["{desires} (etre |qu'on (l'|le |la |les ))(appele|appelee|rappele|rappelee|contacte|contactee|joint|jointe|rappeles|contactes|appelle|rappelle|contacte) ((par|via) {channel} )?{chiefly}? <{when}>", "joignable {chiefly}? <{when}>", "(appeler|rappeler|contacter|joindre) {chiefly} <{when}>"])
        .State("preference", "contact_time", 0.9, ["(ne )?(pas|jamais) (l'|le |la |les )?(appeler|rappeler|contacter|deranger) <{when}>", "(pas|jamais) joignable <{when}>"], not: "pas ")
        .State("preference", "contact_channel", 0.9, ["{desires} (etre (contacte|contactee|joint|jointe|prevenu|prevenue|informe|informee) )<(par|via) {channel}>", "(contacter|joindre|prevenir|ecrire) (toujours |uniquement |plutot |de preference )?<(par|via) {channel}>", "^ (contact|canal) (prefere )?:? <(par )?{channel}>", "{desires} <(les |l'|le |des ){channel}>"])
        .State("preference", "contact_channel", 0.9, ["(refuse|deteste|ne supporte pas|ne veut pas|ne veut plus|n'aime pas) (d'|de |les |le |l'|par )?<{channel}>"], not: "pas ", say: FrenchPreferences.Denied)
        .State("preference", "contact_channel", 0.85, ["(n')?(aime|veut|supporte|souhaite) pas <(etre (appele|appelee|derange au telephone|derangee au telephone)|qu'on (l'|le |la )(appelle|derange))> ($|et|mais)"], not: "pas ", say: _ => "d'appels")
        .State("preference", "shop", 0.85, ["(va|passe|retire|vient|client|cliente|habitue|habituee) ..4 magasin (de|d'|a) <_ ..2> ($|et|mais)", "^ magasin (habituel|prefere|favori)? :? (de|d'|a)? <_ ..2> $"])
        .State("preference", "form_of_address", 0.85, ["{desires} (etre |qu'on (le |la |l'|les ))<(vouvoye|vouvoyee|tutoye|tutoyee|vouvoie|tutoie)>", "^ <(a vouvoyer|a tutoyer|vouvoyer|tutoyer)>"])
        .State("preference", "brand", 0.85, ["(fidele a|prefere|aime|ne jure que par|ne veut que du) (la marque )?<{brand}>"])
        .State("preference", "brand", 0.85, ["(n'aime pas|ne veut plus de|ne veut pas de|refuse|evite) (la marque |les |du )?<{brand}>"], not: "pas ");

    private static void Personal(Grammar g) => g
        .State("personal", "allergy", 0.95, ["^ (tres |fortement |gravement )?<(allergique|intolerant|intolerante|allergiques) (a|au|aux|a la|a l') ..3> ($|et|mais|donc)", "^ <(allergie|intolerance) (a|au|aux|a la|a l') ..3> ($|et|mais|donc)", "{who:relative} <(allergique|intolerant|intolerante|allergiques) (a|au|aux|a la|a l') ..3> ($|et|mais|donc)", "^ <({family}|{kid}) (allergique|intolerant|intolerante|allergiques) (a|au|aux|a la|a l') ..3> ($|et|mais|donc)"])
        .State("personal", "health", 0.9, ["^ <{condition}>", "<se deplace (en fauteuil( roulant)?|avec une canne|avec des bequilles)>", "<(ne )?peut (pas|plus) (porter|soulever|monter) {clause}?>", "<(entend|voit|marche) (mal|tres mal)>"])
        .State("personal", "children", 0.9, ["^ <{count} (petit |petits |jeunes |grands )?{kid} ({age})?> ($|et)", "^ <(papa|maman|mere|pere|parent|parents) (de|d') ..4> $", "et <{count} (petit |petits |jeunes |grands )?{kid}> $"], say: v => Plausible.Count(v, 15))
        .State("personal", "pet", 0.9, ["(^|et) <{count} (gros |grand |petit |vieux |jeune )?{pet}> ($|et)"], say: v => Plausible.Count(v, 30))
        .State("personal", "pet", 0.9, ["^ (attention |attention au |attention aux |gare au )?<(gros |grand |petit |un |une |le )?{pet} {temper}? (dans|derriere|devant|sur|au|en liberte|a l'entree|qui) {clause}?>", "^ (attention |attention au |attention aux |gare au )?<(gros |grand |petit |un |une |le )?{pet} {temper}> ($|et|mais|donc)"])
        .State("personal", "household", 0.85, ["^ <(marie|mariee|veuf|veuve|divorce|divorcee|celibataire|pacse|pacsee|enceinte|retraite|retraitee|etudiant|etudiante|au chomage|a la retraite)>", "(vit|habite) <(seul|seule|en couple|en colocation|avec (sa|son|ses) ..2)> ($|et|a|dans)"])
        .State("personal", "profession", 0.85, ["^ <{trade}> ($|et|a|de|en)"])
        .State("personal", "business", 0.85, ["(tient|gere|dirige|exploite|possede) <(un|une|deux|trois|le|la|l'|son|sa)? (petit |petite )?{firm} ..4> ($|et|donc|mais)"])
        .State("personal", "work_schedule", 0.85, ["<(travaille|travaillent|bosse) (de nuit|la nuit|a domicile|de chez (lui|elle|soi)|en horaires decales|a mi temps|en 3 8|le week end|les week ends|a temps partiel|tard le soir)>", "^ <en teletravail ({days})?>"])
        .State("personal", "floor_access", 0.9, ["^ <(au )?{floor}> $", "(habite|vit|loge) ..2 <au {floor} (, )?({lift})?>"])
        .State("personal", "home", 0.85, ["(habite|vit|loge|reside) <(au|en|dans|chez|sur|pres|a la|hors|a) {clause}>", "(vient d'|viennent d')<emmenager {clause}>", "<(demenage|va demenager|demenagent) {clause}>", "<fait construire {clause}?>"])
        .State("personal", "language", 0.85, ["(ne )?parle (surtout |uniquement |seulement |mieux |que |qu')?<{lang}>", "<parle (pas|mal|peu) ..2 francais>"])
        .State("personal", "size", 0.8, ["(fait|porte) du <{digits}>", "^ taille :? <{dress}>"], say: v => "taille " + v)
        .State("personal", "size", 0.8, ["chausse du <{digits}>", "^ pointure :? <{digits}>"], say: v => "pointure " + v);
}
