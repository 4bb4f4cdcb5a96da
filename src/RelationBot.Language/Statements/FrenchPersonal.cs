using RelationBot.Language.Grammars;
using RelationBot.Language.Text;

namespace RelationBot.Language.Statements;

/// <summary>How French customers speak of their household, home and work.</summary>
internal static class FrenchPersonal
{
    public static Grammar AddTo(Grammar g)
    {
        g.Words("kid", true, "enfant enfants fille filles fils garcon garcons bebe bebes jumeaux jumelles ado ados bambins gamins gamin mome momes gosses");
        g.Rules("kid", true, "nouveau ne", "nouvelle nee", "nouveaux nes", "petits enfants", "petite fille", "petit fils", "petit garcon").Words("pet", true, "chien chiens chat chats chaton chatons chiot chiots lapin lapins perroquet chienne chatte labrador");
        g.Rules("condition", true, "(sourd|sourde|malentendant|malentendante|aveugle|malvoyant|malvoyante|handicape|handicapee|daltonien|asthmatique|diabetique|dyslexique|autiste|epileptique)", "en fauteuil( roulant)?", "a mobilite reduite");
        g.Words("family", true, "femme mari compagne compagnon conjoint conjointe epouse epoux fils fille bebe copine copain mere pere frere soeur").Words("count", true, "un une des deux trois quatre cinq six mes nos plusieurs").Rules("count", true, "{digits}");
        g.Rules("have", true, "j'ai", "on a", "nous avons", "j'ai aussi", "on a aussi", "jai");
        g.Rules("am", true, "je suis", "j'suis", "on est", "nous sommes", "je suis aussi", "moi je suis");
        g.Rules("close", true, "je suis", "j'suis", "on est", "nous sommes");
        g.Rule("relative", "(ma|mon|notre|mes|nos) (petit |petite |plus jeune |grand |grande )?<({family}|{kid})>", m => m.Span).Rule("relative", "<(un|une) de (mes|nos) {kid}>", m => m.Span);
        g.Rules("are", true, "est", "sont", "c'est");
        g.State("personal", "children", 0.9, ["{have} <{count} (petit |petits |petite |petites |grands |grand |jeune |jeunes )?{kid} (de {age})?>", "{have} ..1 <{count} {kid} (en bas age|a charge|adolescents|majeurs)>"], say: v => Plausible.Count(v, 15))
            .State("personal", "children", 0.9, ["(j'ai|je n'ai|on a|on n'a|nous avons|nous n'avons) <(pas|plus) (d'|de) {kid}> ($|,|en fait|finalement|du tout|et|mais)", "(j'ai|je n'ai|on a|on n'a|nous avons|nous n'avons) <aucun {kid}>"])
            .State("personal", "children", 0.9, ["(je suis|on est) <(papa|maman|grand mere|grand pere|parent|parents) ..3> $", "<(notre|ma|mon) {kid} (a|vient d'avoir) {count} ans>"])
            .State("personal", "pet", 0.9, ["<(mon|ma|notre|mes|nos) ..1 {pet} (s'appelle|s'appellent) _ ..2> ($|et|,)"])
            .State("personal", "trait", 0.85, ["(je suis|on est) <(gaucher|gauchere|gauchers|ambidextre)>"])
            .State("personal", "pet", 0.9, ["({kid}|{pet}) (et|,) <{count} (gros |grand |petit |vieux |jeune )?{pet}>", "{have} <{count} (gros |grand |petit |vieux |jeune )?{pet} ..2> ($|donc|et|qui|alors)"], say: v => Plausible.Count(v, 30))
            .State("personal", "pet", 0.9, ["(on a|j'ai|nous avons) (aussi )?(pris|adopte|recueilli|accueilli|eu|maintenant|desormais)? <(un|une) (deuxieme|second|seconde|troisieme|quatrieme|nouveau|nouvelle|autre) (petit |petite |gros |jeune )?{pet}>", "(on a|j'ai|nous avons) (pris|adopte|recueilli|accueilli) <{count} (petit |petite |gros |jeune )?{pet}>"])
            .State("personal", "allergy", 0.95, ["{close} ..2 <(allergique|intolerant|intolerante|allergiques) (a|au|aux|a la|a l') ..3> ($|donc|et|alors|mais)", "{have} une <(allergie|intolerance) (a|au|aux|a la|a l') ..3> ($|donc|et|alors|mais)", "{who:relative} {are} ..2 <(allergique|intolerant|intolerante|intolerants|intolerantes|allergiques) (a|au|aux|a la|a l') ..3> ($|donc|et|alors|mais)", "{who:relative} (a|ont) une <(allergie|intolerance) (a|au|aux|a la|a l') ..3> ($|donc|et|alors|mais)"])
            .State("personal", "health", 0.9, ["{close} ..2 <{condition}>", "{who:relative} {are} ..2 <{condition}>", "<(je me deplace|il se deplace) (en fauteuil( roulant)?|avec une canne|avec des bequilles)>", "<je (ne )?peux (pas|plus) (porter|soulever|monter) {clause}>", "{who:relative} <(ne |n')?peut (pas|plus) (porter|soulever|monter) {clause}>"])
            .State("personal", "household", 0.85, ["{am} <(marie|mariee|veuf|veuve|divorce|divorcee|celibataire|pacse|pacsee|enceinte|a la retraite|retraite|retraitee|retraites|etudiant|etudiante|au chomage|jeunes parents)>", "(je vis|j'habite) <(seul|seule|en couple|en colocation|avec (ma|mon|mes) ..2)> ($|et|donc|a|dans)", "on est <{count} a la maison>"])
            .State("personal", "work_schedule", 0.85, ["(je|on|nous|{who:relative}) <(travaille|travaillons|bosse|travaillent) (de nuit|la nuit|a domicile|de chez moi|a la maison|en horaires decales|a mi temps|en 3 8|en equipe|le week end|les week ends|a temps partiel|tard le soir)>", "(je suis|on est) <en teletravail ({days})?>", "je <(bosse|travaille) jusqu'a {clause}>"]);
        g.Rules("age", true, "{digits} ((et|,) {digits})? ans", "{digits} mois");
        g.Words("trade", true, "boulanger boulangere artisan infirmier infirmiere medecin avocat avocate professeur prof enseignant enseignante restaurateur restauratrice coiffeur coiffeuse commercant commercante architecte plombier electricien agriculteur agricultrice photographe graphiste dentiste pharmacien pharmacienne nounou fleuriste hotelier kine kinesitherapeute comptable traiteur patissier patissiere chauffeur journaliste musicien veterinaire menuisier");
        g.Rules("trade", true, "assistante maternelle", "auto entrepreneur", "chef d'entreprise", "a mon compte", "en profession liberale");
        g.Words("firm", true, "boulangerie restaurant hotel salon boutique magasin cabinet garage cafe bar entreprise societe pharmacie gite atelier agence ferme ecole creche camping brasserie epicerie librairie pizzeria association");
        g.State("personal", "profession", 0.85, ["{am} ..1 <{trade}>"])
            .State("personal", "business", 0.85, ["(je tiens|je gere|je dirige|on tient|nous tenons|j'exploite|on exploite|je suis (gerant|gerante|proprietaire|patron|patronne) d') <(un|une|deux|trois|le|la|l'|mon|ma|notre)? (petit |petite )?{firm} ..4> ($|et|donc|ou|mais)", "{have} <(un|une|deux|trois|mon|ma|notre) (petit |petite )?{firm} ..3> ($|et|donc|ou|mais)", "<(mon|ma|notre) {firm} (est|ferme|ouvre|sont) {clause}>"], say: v => Folding.Fold(v) is var said && (said.Contains("magasin est a ", StringComparison.Ordinal) || said.Contains(" celui ", StringComparison.Ordinal)) ? "" : v);
        Home(g);
        g.State("personal", "language", 0.85, ["<{lang}> (c'est|est) ma langue", "(ma langue|ma langue maternelle|ma langue c'est) ..1 (est|c'est) ..1 <{lang}>", "je <(parle|ecris) (pas|mal|peu) ..3 francais>"])
            .Words("lang", true, "anglais espagnol portugais italien allemand arabe turc polonais russe ukrainien roumain chinois neerlandais vietnamien japonais breton").Rules("lang", true, "(le|l') (anglais|espagnol|portugais|italien|allemand|arabe|turc|polonais|russe|ukrainien|roumain|chinois)");
        g.State("personal", "size", 0.8, ["je (fais|porte|mets) du <{digits}>", "ma taille (de (robe|pantalon|chemise|veste) )?(c'est|est) (le |du |un )?<{dress}>", "je (fais|porte) (une|la) taille <{dress}>"], say: v => "taille " + v)
            .State("personal", "size", 0.8, ["je chausse du <{digits}>", "ma pointure (c'est|est) (le |du )?<{digits}>"], say: v => "pointure " + v)
            .Words("dress", true, "xs s m l xl xxl xxxl").Rules("dress", true, "{digits}");
        return g;
    }

    private static void Home(Grammar g)
    {
        g.Rules("floor", true, "{digits} (e|eme|er|ere|em)( etage)?", "(premier|deuxieme|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|dernier) etage", "rez de chaussee", "rdc");
        g.Rules("lift", true, "(sans|pas d'|y a pas d'|il n'y a pas d'|avec) (ascenseur|ascensseur)", "ascenseur (en panne|trop petit)", "(un )?escalier (etroit|en colimacon)");
        g.Words("dwelling", true, "maison appartement appart studio villa pavillon loft duplex t1 t2 t3 t4 t5 f2 f3 f4 immeuble residence ferme chalet peniche hlm");
        g.State("personal", "floor_access", 0.9, ["(j'habite|on habite|nous habitons|je vis|je suis|on est|c'est|nous sommes) ..3 <(au )?{floor} (, )?(et )?{lift}>", "(j'habite|on habite|nous habitons|je vis|je suis|on est|nous sommes) ..3 <au {floor}>", "<{floor} ,? ..1 {lift}>", "^ <{lift}> (chez (moi|nous)|dans (mon|notre|l') immeuble)?", "<(ma|la|notre) rue est (pietonne|etroite|en sens unique|trop etroite) {clause}?>", "<(pas de|aucun) (place|stationnement|parking) (pour|devant) ..4> $"])
            .Words("voie", true, "rue avenue impasse chemin boulevard allee route quai square cours place bd av")
            .State("personal", "home", 0.85, ["(j'habite|on habite|nous habitons|je vis|je suis|on est|mon adresse est|notre adresse est|mon adresse c'est) (desormais |maintenant |a present )?<(au )?{digits} (bis |ter )?,? {voie} {clause}>", "(j'habite|on habite|nous habitons|je vis|on vit|nous vivons|je loge|je reside) <(a|au|en|dans|chez|sur|pres|loin|un|une|a la|hors) {clause}>", "(je viens|on vient|nous venons) d'<emmenager {clause}>", "(je|on|nous) <(demenage|demenageons|vais demenager|va demenager|allons demenager) {clause}>", "{have} <(un|une) ..1 {dwelling} ..3> ($|et|donc|avec)", "(on|nous|je) <(fait|fais|faisons) construire {clause}>", "{am} <(locataire|locataires|proprietaire|proprietaires) ..3> ($|et|donc|mais)"])
            .State("personal", "second_home", 0.9, ["{have} <(une|notre) (residence secondaire|residance secondaire|residense secondaire|maison de campagne|maison secondaire|maison de vacances) ..3> ($|et|donc)"]);
    }
}
