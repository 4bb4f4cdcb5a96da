using RelationBot.Language.Grammars;

namespace RelationBot.Language.Acts;

/// <summary>What French phrases do.</summary>
internal static class FrenchActs
{
    public static Grammar AddTo(Grammar g)
    {
        g.Rules("act", new ActPhrase(Act.Greet), "bonjour", "bonsoir", "^ salut", "coucou", "bjr", "slt", "^ hello", "^ hey", "rebonjour", "bsr")
            .Rules("aside", new ActPhrase(Act.ChangeSubject), "^ ..1 au fait", "^ ..2 (autre|d'autre) (chose|question|sujet|point|demande)", "autre (question|sujet|demande)", "rien a voir", "(changeons|changer|change) de sujet", "^ ..1 (sinon|par ailleurs|a propos|a ce propos|par contre|dans un autre registre)", "(tant que|pendant que) (j'|je|vous|on|nous) (y suis|y sommes|suis|etes|vous)", "en passant", "pendant que j'y pense")
            .Rules("aside", new ActPhrase(Act.Ask), "(est ce|qu'est ce) (que|qu'|qui)", "^ ..2 (combien|pourquoi|comment|quand|quel|quelle|quels|quelles|ou est|ou sont|ou en|qui|a quelle)", "(c'est|coute|fait|sont) combien", "(dites|dis|expliquez|indiquez|precisez) moi ..1 (si|ou|quand|comment|combien|pourquoi|quel*|ce)", "^ ..2 (puis|peut|peux|pouvez|pourriez|pourrais|avez|etes|livrez|faites|vendez|faut|dois|savez|sauriez|auriez) (je|on|tu|vous|il)", "^ ..1 y a t il", "(je me demand*|savoir (si|ou|quand|comment|combien|pourquoi|quel*))", "c'est quand", "c'est ou $")
            .Rules("act", new ActPhrase(Act.Thank), "merci", "mercis", "thx", "thanks", "(c'est|vous etes) (vraiment |trop |bien )?(adorable|chou)", "mrc", "mci", "je vous remercie", "(c'est|vous etes) (tres )?(gentil|aimable|sympa)")
            .Rules("act", new ActPhrase(Act.SayBye), "au revoir", "(bonne|belle) (journee|soiree|fin de journee|apres midi|nuit|semaine|continuation)", "a bientot", "a (la )?prochaine", "^ ciao", "^ bye", "adieu", "^ a plus $", "bon week end");
        Correcting(g);
        Cancelling(g);
        Persons(g);
        g.Rules("act", new ActPhrase(Act.AskHelp, Brief: true), "^ (aide|aidez moi|aide moi|help|menu|au secours|sos) $", "(besoin|j'aurais besoin) d'aide $")
            .Rules("act", new ActPhrase(Act.AskHelp), "(que|qu'est ce que|qu'est ce que) (savez|pouvez) vous faire", "(vous|tu) (savez|pouvez|sais|peux) faire quoi",
                "(que|qu'est ce que) (vous|tu) (savez|pouvez|sais|peux) faire (exactement|pour (moi|nous|m'aider)|ici)? $", "a quoi (vous |tu )?(servez|sers|sert) (vous|tu)?", "comment (ca|cela) (marche|fonctionne) $", "(en|a) quoi (pouvez|peux) (vous|tu) (m')? aider",
                "comment (pouvez|peux) (vous|tu) m'aider", "quels sont vos services", "qu'est ce que je peux (vous )?demander", "que puis je (vous )?demander")
            .Rules("act", new ActPhrase(Act.TestMachine), "(vous|tu) (etes|es) (bien )?(un |une )?(vrai |vraie )?(robot|bot|machine|ia|humain|humaine|programme|chatbot|ordinateur|personne reelle|automate|intelligence artificielle)",
                "(etes|es) (vous|tu) (bien )?(un |une )?(vrai |vraie )?(robot|bot|machine|ia|humain|humaine|programme|chatbot|ordinateur|personne|automate|etre humain)", "(je|est ce que je) parle a (un |une )(robot|machine|bot|humain|vraie personne|ia|vrai humain)",
                "(c'est|est ce) (un |une )(robot|bot|machine|ia)", "(es|etes|n'es|n'etes) pas (un |une )?(vrai |vraie )?(robot|bot|machine|humain|humaine|ia|personne)", "est ce que (vous etes|tu es) (un |une )?(vrai |vraie )?(robot|bot|machine|humain|humaine|personne|ia)", "(y a t il|il y a|y a) ..1 (humain|quelqu'un|homme|personne) ..1 derriere", "(t'es|es tu|etes vous|tu es|vous etes|c'est) ..2 (humain|humaine|reel|reelle|chatgpt|gpt|automatique|automatise|artificielle|ia|robotise|vivant)", "(reponse*|messages) ..1 automatique*", "(bot|robot|machine|ia|automate) qui (me |m'|nous )?(repond|parle|ecrit)", "(parle|parler|ecris|discute) ..1 (a|avec) (une|un|l') ..1 (machine|robot|bot|ia|ordinateur|automate) (la|ici)? $");
        return g;
    }

    private static void Correcting(Grammar g) => g
        .Rules("act", new ActPhrase(Act.Correct), "^ (non|oui|ah|euh|mais|et|ah non|oh|bon)? (en fait|finalement)", "(en fait|finalement|plutot) $", "^ (non )?plutot", "non ,? plutot", "je (voulais|veux) dire", "je me suis tromp*", "je me trompe", "(j'ai )?(fait )?erreur de ma part", "j'ai change d'avis", "je change d'avis",
            "pardon ,? (c'est|je|non|pas)", "a la reflexion", "tout compte fait", "tous comptes faits", "rectification", "correction", "(mal|pas bien) (exprime|exprimee|explique|expliquee|ecrit)", "(j'ai|ai) (dit|ecrit|mis|note) ..4 mais (c'est|en fait|je)", "mauvais* (adresse|numero|date|jour|article|commande)", "pas (le|la|les) ..2 ,? (le|la|les|c'est)", "au temps pour moi", "autant pour moi", "non pas {w:digits}", "^ (enfin )?non ,? (le|la|c'est|pour)", "oups")
        .Rules("act", new ActPhrase(Act.Nothing), "ou plutot pas", "en fait partie", "en fait la demande");

    private static void Cancelling(Grammar g)
    {
        g.Words("polite", true, "svp stp merci alors ok").Rules("polite", true, "s'il vous plait", "tout ca", "ca", "cela", "la conversation", "la demande", "ma demande", "l'operation", "tout");
        g.Rules("act", new ActPhrase(Act.Cancel), "(laissez|laisse|laissons) tomber", "je laisse tomber", "tant pis")
            .Rules("act", new ActPhrase(Act.Cancel, Brief: true), "^ (stop|stoppez|annuler|annulez|annule|annulation|arreter|arretez|arrete|quitter|abandonner) {polite}? {polite}? $", "(on|je) (arrete|abandonne|laisse)( la)? $",
                "^ (oubliez|oublie|laissez|laisse) (ca|cela|tout ca)? $", "peu importe $", "^ (non |bon )?(rien|rien du tout|non rien) $", "finalement (non|rien)( merci)? $", "^ ce n'est (pas|plus) la peine", "^ (c'est )?pas la peine", "(ca|cela) ne fait rien $",
                "(je|j) (ne )?(veux|souhaite) plus (rien|changer|continuer) $", "on oublie $", "plus besoin $")
            .Rules("act", new ActPhrase(Act.Nothing), "tant pis pour", "ne (laissez|laisse) pas tomber", "(laisse|laisser|laissez) tomber (le|la|mon|ma|un|une|les) (colis|frigo|lave*|carton|telephone|appareil|tele*|machine|paquet)");
    }

    private static void Persons(Grammar g)
    {
        g.Words("who", true, "humain humaine conseiller conseillere conseillier operateur operatrice agent collaborateur collaboratrice responsable superieur superviseur manager teleconseiller telecons interlocuteur employe chef directeur");
        g.Rules("person", true, "(un |une |votre |mon |ma |le |la |l'|vos |des |d'|cet )(vrai |vraie |vrais |autre |veritable )?{who}", "{who}", "quelqu'un( d'autre| de reel| de vrai| d'humain)?", "qqn", "qq 1", "qq1", "kelkun", "quelquun",
            "(un |une )(vraie |autre |veritable )?(personne|personne humaine|personne reelle)", "(un |des )?(etre humain|etres humains|humains|vrais gens|vraies personnes|gens)", "(le |votre |un )?service (client|clients|clientele|consommateur)", "vraie personne");
        g.Rules("act", new ActPhrase(Act.WantPerson), "(parler|discuter|echanger|causer|dialoguer|parle|m'entretenir|communiquer) ..1 (a|avec) {person}", "(parler|discuter|echanger) ..1 (de vive voix|directement)", "(avoir|joindre|contacter|appeler|voir|trouver|demander|demande|exige|reclame|obtenir) {person}",
                "(je|j'|on) ..1 (veux|voudrais|souhaite|souhaiterais|aimerais|prefere|prefererais|veut|exige|voulais) ..1 {person}", "(passez|passe|donnez|transferez|transfere|trouvez|appelez) (moi )?..1 {person}", "(me|moi|m') ..1 (passer|transferer|mettre en relation|mettre en contact|rediriger|orienter) ..2 {person}",
                "(affaire a|traiter avec) {person}", "(mettez|mets|donnez|filez|envoyez) moi {person}", "(mettez|mets|met|mise|mis) ..1 en (relation|contact) ..1 {person}", "^ ..1 {person} {polite}? {polite}? $", "(y a t il|il y a|ya|y a) {person} $", "(il y a|y a t il|ya t il|y a) {person} (de|qui|pour|au|a qui|derriere|la|dispo*)", "pas (a|avec) (un|une) (robot|machine|bot|ia)",
                "(transferez|passez|mettez) moi (a |en relation|quelqu)", "{person} au (telephone|bout du fil)", "(qu'|que )(un |une |quelqu'un )(conseiller |conseillere |humain |agent |personne )?(me |m')(rappelle|recontacte|contacte|appelle|reponde)",
                "(rappelez|recontactez|appelez) moi ..2 $", "(me|m'|nous) (fasse |faire |fassiez )(rappeler|recontacter|telephoner|appeler|contacter)", "(me|m'|nous) (rappeler|recontacter|telephoner|rappelle|recontacte) ..1 $", "(pouvez|pourriez|peux|pourrais|pouvait|peut|pourrait|pourra|voulez|faites|faire|souhaite|souhaiterais|aimerais|voudrais|veux|demande|demandez|possible) ..5 (me|m'|nous|moi|etre|d'etre) (rappeler|recontacter|telephoner|rappele|rappelee|recontacte|recontactee|contacte|contactee|appele|appelee|joindre)", "{person} ..3 (peut|pourrait|peux|pourra|voudrait|saurait|puisse) ..2 (me|m'|nous) (rappeler|recontacter|appeler|contacter|telephoner|repondre|renseigner|aider|joindre)", "(quelqu'un|{who}) (de|chez) (chez vous|vous|votre equipe|la boutique|votre service) ..2 (peut|pourrait|me|m'|pour)",
                "(pas|plus|marre de|assez de|refuse de|pas envie de) (vouloir )?(parler|discuter|traiter|echanger|converser) ..1 (a|avec) (un|une|des|votre|ce|cette|l') (robot*|machine*|bot|bots|automate|ia|ordinateur|logiciel)", "(robot*|machine*|bot|bots) ..2 ({who}|une vraie personne|quelqu'un)", "de vive voix", "(parler|discuter|voir|expliquer|regler|echanger|dire) ..3 par telephone", "(vous avoir|avoir quelqu'un|s'appeler|se parler|en parler|joindre|appeler) ..2 (au telephone|par telephone|de vive voix)", "on (peut|pourrait|peux) (s'appeler|se parler|se telephoner)", "(quel|quelle|il y a|y a t il|avez vous|donnez moi|auriez vous) ..3 (numero|ligne) ..3 (appeler|joindre|telephone|contacter|service|conseiller|client*)", "(a qui|vers qui) ..2 (m'adresser|parler|me tourner|je peux)", "(voir|traiter|regler|discuter) (ca|cela|tout ca|ce probleme)? ..1 (avec|directement avec) ..1 ({person}|{who})", "demandez a ..3 de (m'|me|nous) (appeler|rappeler|contacter|telephoner)", "y a ..1 moyen d'avoir {person}",
                "besoin (de parler a |de |d')(un |une )?{person}")
            .Rules("act", new ActPhrase(Act.WantPerson, 0.3), "(marre|assez|ras le bol) (de parler a |de |des |de vos |de ces |de ce |de cette )(un |une )?(robot|robots|machine|bot|machines|automate|automates)")
            .Rules("act", new ActPhrase(Act.AskPerson), "(je|on) (peux|pourrai|pourrais|pourrait|peut|pourra|puis) ..2 (parler|discuter|echanger|voir|joindre|avoir) ..2 {person} (apres|plus tard|ensuite|si besoin|au besoin|si necessaire|en cas de besoin|si ca ne)", "(puis|pourrai|pourrais) je ..2 (parler|discuter|echanger|voir|joindre|avoir) ..2 {person} (apres|plus tard|ensuite|si besoin|au besoin|si necessaire|en cas de besoin)", "(possible|possibilite) (de|d') (parler|discuter|echanger|voir|joindre|avoir) ..2 {person} (apres|plus tard|ensuite|si besoin|au besoin|si necessaire|en cas de besoin)", "{person} (peut|pourra|pourrait) ..3 (apres|plus tard|si besoin|au besoin)")
            .Rules("act", new ActPhrase(Act.DeclinePerson), "(veux|voudrais|souhaite|tiens|desire|veut|prefere) (surtout )?pas (a |de )?(parler|discuter|voir|joindre|appeler|contacter|avoir|passer|etre mis) ..3 {person}", "(ne|n') (me |m'|nous )?(passez|passe|transferez|transfere|appelez|appelle|mettez|donnez|envoyez|redirigez|rappelez) (moi )?(surtout )?(pas|plus) ..3 {person}", "(veux|voudrais|souhaite) (surtout )?pas (d'|de |d'un |d'une )?{who}", "(pas|aucun) (besoin|envie) (de |d')(parler |discuter |voir |avoir |joindre )?..2 {person}",
                "(inutile|evitez|eviter|evite) (de |d')(parler|appeler|joindre|contacter|passer|me passer) ..2 {person}", "sans (parler|passer|avoir) ..2 {person}", "plutot que (de )?(parler|discuter|avoir) ..2 {person}", "j'ai (deja )?(parle|discute|echange|eu) ..2 {person}", "(le|la|votre|un) {who} (m'|a|est|etait|n'|ne|qui|du magasin)",
                "(dois je|faut il|est ce que je dois|est ce qu'il faut) ..1 (parler|appeler|joindre|contacter) ..2 {person}", "agent (secret|de proprete|immobilier)", "chef de (famille|projet)");
    }
}
