using RelationBot.Language.Grammars;

namespace RelationBot.Language.Acts;

/// <summary>What a French message tells that a machine must not answer as if it were any other: damage, loss, a broken word, somebody else's matter.</summary>
internal static class FrenchMatters
{
    public static Grammar AddTo(Grammar g)
    {
        g.Words("broken", true, "casse cassee cassees casses abime abimee abimees abimes raye rayee rayes rayees endommage endommagee endommages endommagees fendu fendue brise brisee defectueux defectueuse ouvert eventre eventree deteriore deterioree enfonce enfoncee cabosse cabossee ebreche ebrechee fissure fissuree");
        g.Words("kin", true, "mari femme epoux epouse mere pere maman papa fils fille frere soeur conjoint conjointe compagnon compagne parent parents oncle tante cousin cousine voisin voisine voisins ami amie amis copain copine collegue collegues patron patronne belle beau grand gendre");
        g.Rules("act", new ActPhrase(Act.Grievance), "(arrive*|recu|recue|recus|livre|livree|livres|livrees|est|etait|sont) (tout |toute |completement |totalement |a moitie |deja |un peu |tres )?{broken}", "(arrive*|recu|recue|livre*) ..4 {broken}", "en (mille )?morceaux", "(il manque|manquait) ..2 (piece*|partie|carton|element*|morceau*)",
                "^ ..1 (ca|cela|rien) (ne )?va (pas|plus) (du tout)", "vous etes (tous )?(vraiment |beaucoup |bien |tellement |toujours )?(trop )?(lents|nuls|lent|en retard)", "^ (toujours|encore|jamais) (en retard|a l'heure)", "(personne|aucun livreur|le livreur) (n'|n |ne |n'est |n'est )?(est |s'est )?(jamais )?(venu|passe|presente|la|jamais venu|pas venu|pas passe|pas presente)",
                "(le|votre|vos) (livreur|livreurs|technicien|techniciens) ..3 (casse|abime|raye|pas venu|pas passe|insulte|agresse)")
            .Rules("act", new ActPhrase(Act.Nothing), "(personne|rien) (n'est |n')(pas )?(casse|abime)", "(n'|ne )(est|etait) pas {broken}", "(est|etait) pas {broken}", "magasin ..2 ouvert", "(est|sont|etes) ouvert")
            .Rules("act", new ActPhrase(Act.Grieve), "(est|sont|etait|vient de|a ete|sera) ..1 (decede*|mort|morte|deceder|mourir)", "(deces|obseques|enterrement|funerailles|deuil)", "(m'a quitte pour toujours|nous a quittes)", "(j'ai perdu|vient de perdre|viens de perdre|avons perdu) ..1 (mon|ma|mes|notre) {kin}", "{kin} ..2 (decede*|mort|morte|est mort|est morte)", "(cancer|hospitalise|hospitalisee|soins intensifs|accident grave)")
            .Rules("act", new ActPhrase(Act.Nothing), "(mort|morte|morts) (de (rire|faim|fatigue)|subite)", "(machine|lave*|four|frigo|tele|batterie|appareil|moteur|ecran|refrigerateur|seche*|aspirateur|television|telephone|telecommande) ..2 (mort|morte|decede|decedee)", "perdu (mon|ma) (numero|facture|commande|mot)")
            .Rules("act", new ActPhrase(Act.PromiseBroken), "(promis|promesse|promettez|promettiez|garanti|garantie|assure|certifie|engages) ..12 (personne|pas|rien|jamais|toujours|aucun|aucune|retard)", "(promesse|parole|engagement|engagements|promesses) ..1 (pas |non |jamais )?(tenue|tenues|respecte|respectee|respectes|respectees)", "(tenu|tenez|tenir|respecte|respectez) (pas |jamais )?(vos|votre|la|les) (promesse*|parole|engagement*)", "(devait|deviez|devaient|etait cense|etiez censes|etait censee) ..8 (personne|rien|pas venu|pas passe|toujours pas|toujours rien|jamais venu)")
            .Rules("act", new ActPhrase(Act.Nothing), "(sous|la|de|une|ma|encore) garantie", "garantie ..12 (pas|rien|toujours|jamais|aucun)")
            .Rules("act", new ActPhrase(Act.OthersOrder), "(commande*|colis|livraison*|paquet*|celle|celui|celles|ceux|dossier*|compte|achat*|facture*|donnees|informations) (de|a|d'|du|des|pour) (mon|ma|mes|notre|nos|un|une|le|la|l') ..1 {kin}", "(commande|colis|livraison|dossier|compte) (d'un|d'une|de l') autre", "(commande*|colis|livraison*|dossier*|donnees) (des|d') ..1 autres (clients|gens|personnes)", "(de|a|d') (quelqu'un|une personne) d'autre",
                "(adresse*|numero*|telephone*|mail|email|coordonnees|fiche|dossier*|commande*|compte|donnees|informations|infos|code) (de|du|d') ..1 (mme|madame|mr|monsieur|mlle|mademoiselle)", "(adresse*|coordonnees|fiche|dossier*|commande*) (de|du|d') ..1 (client|cliente)", "(liste|fichier|adresses|numeros|donnees) (de|des|d') ..3 (clients|clientes)", "(savez|sais|avez|connaissez) (vous |tu )?..1 (de|sur) (lui|elle)")
            .Rules("act", new ActPhrase(Act.OtherLanguage), "(english|anglais) (please|pls|plz|svp|s'il)", "(parle|parlons|comprends|comprend|parler) (pas|mal|peu) (bien |tres bien |beaucoup )?(le |du )?francais", "(continuer|parler|repondre|repondez|ecrivez|parlez) ..1 (en )?anglais", "speak english", "in english please");
        return g;
    }
}
