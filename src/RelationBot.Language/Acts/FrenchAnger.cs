using RelationBot.Language.Grammars;

namespace RelationBot.Language.Acts;

/// <summary>How the French show displeasure, understatement first.</summary>
internal static class FrenchAnger
{
    public static Grammar AddTo(Grammar g)
    {
        g.Words("times", true, "deux trois quatre cinq six sept huit dix plusieurs x").Rules("times", true, "{digits}").Words("poor", true, "serieux normal correct professionnel acceptable admissible terrible brillant possible raisonnable sympa");
        g.Rules("act", new ActPhrase(Act.Complain, 0.3), "(ce n'|c'|ca n'|ce |ca )est (vraiment |quand meme |franchement |tout de meme )?pas (tres |vraiment |bien |franchement |des plus )?{poor}", "pas (tres |vraiment )(serieux|pro|professionnel|correct)", "je commence a (fatiguer|m'impatienter|perdre patience|trouver le temps long|en avoir|desesperer|m'enerver|me lasser)",
                "(ca|cela) commence a (faire|bien faire|etre long|m'agacer|m'enerver|suffire|devenir)", "(ca|cela) devient (long|penible|agacant|lassant|fatigant|ridicule)", "(je suis|suis|je reste) (un peu |assez |plutot |quelque peu )?(decu|decue|surpris|surprise|etonne|etonnee|perplexe|mecontent|mecontente|contrarie|contrariee|insatisfait|insatisfaite|agace|agacee)",
                "(c'est|je trouve ca|je trouve cela) (un peu |assez |quand meme |plutot |bien |tout de meme )?(long|limite|decevant|dommage|agacant|penible|fatigant|lamentable|embetant|genant|regrettable)", "(deja|encore) (un|une) (retard|erreur|probleme|oubli)", "(j'attends|on attend|nous attendons) (toujours|encore)", "toujours (rien|pas de nouvelles|pas de reponse|aucune nouvelle|aucune reponse)",
                "toujours pas (recu|livre|rembours*|eu|de)", "sans (nouvelle|nouvelles|reponse|retour)", "personne ne (me |m'|nous )?(repond|rappelle|sait|decroche|prend)", "(j'attends|j'attend|attends|attend) depuis", "je (perds|vais perdre) patience", "(ma|notre) patience", "on se (moque|fiche)", "encore une fois", "vous (etes|n'etes) (vraiment )?(pas|jamais) (capable*|joignable*|fiable*|serieux)",
                "(ca|cela) (n'avance|n'avance) pas", "(jamais|rarement) (vu|connu) (ca|cela|un tel)", "une fois de plus")
            .Rules("act", new ActPhrase(Act.Complain, 0.45), "(ca|cela|ca|voila) (fait|faisait) {times} (fois|semaines|mois|jours|appels|mails|messages|relances) que", "(c'est|c'etait) (la |le )?(deuxieme|troisieme|quatrieme|cinquieme|enieme|nieme|2 eme|3 eme|2 e|3 e) (fois|retard|appel|relance|message|report|rendez vous)", "{times} fois que (je|j'|vous|on)",
                "(je suis|suis) (tres |vraiment |extremement |profondement )(decu|decue|mecontent|mecontente|insatisfait|insatisfaite|agace|agacee|enerve|enervee)", "(je suis|suis) (enerve|enervee|en colere|furieux|furieuse|excede|excedee|outre|outree|revolte|revoltee|ulcere|ulceree)", "vous (vous )?(moquez|fichez|foutez|payez) (de moi|de nous|de ma tete|de vos clients)", "(c'est|c est|tout simplement|juste|franchement|vraiment)? (inadmissible|inacceptable|scandaleux|honteux|intolerable|insupportable|lamentable|n'importe quoi|un scandale|une honte|de pire en pire|du grand n'importe quoi|ridicule|abuse|incroyable ca)",
                "(j'en ai|j'ai|en ai) (vraiment |plus que )?(marre|assez|ras le bol|plein le dos|ma claque)", "ras le bol", "y en a marre", "marre", "(je vais|je compte) (porter plainte|saisir|prendre un avocat|aller voir la concurrence|changer d'enseigne|me plaindre)", "(association|ufc|60 millions|repression des fraudes|dgccrf|mediateur|mise en demeure|avocat|tribunal)", "plus jamais", "(service|sav|site|boite|entreprise|magasin) (de merde|pourri|nul|minable|lamentable)",
                "(c'est|vous etes|c est) (nul|nuls|nulle|nulles|incompetent|incompetents|zero|pathetique|pitoyable|minable)", "incompeten*", "bande d'*", "foutage de gueule")
            .Rules("act", new ActPhrase(Act.Complain, 0.7), "merde", "putain", "bordel", "connard*", "connasse", "salaud*", "voleur*", "escroc*", "arnaque*", "encul*", "cretin*", "idiot*", "imbecile*", "fait chier", "faites chier", "allez vous faire", "va te faire", "abruti*", "debile*", "(bande de|sale|sales) (con|cons|nazes|charlots)", "je m'en fous de vos", "ptn", "fdp")
            .Rules("act", new ActPhrase(Act.Complain), "(je veux|je souhaite|je voudrais|j'aimerais|je tiens a) (me plaindre|faire une reclamation|deposer une (reclamation|plainte)|signaler un probleme)", "reclamation", "(est|sont|etait|etaient) (toujours|encore|jamais|souvent) en retard", "mal (recu|recue|livre|livree|installe|installee|conseille|conseillee)")
            .Rules("act", new ActPhrase(Act.Nothing), "pas (du tout |vraiment )?(nul|enerve|enervee|en colere|decu|decue|mecontent*)", "(me|te|se|nous) marre", "(je suis|suis|sommes) (agreablement )?(surpris|surprise|surprises) (en bien|agreablement)", "ce n'est pas (du tout )?(grave|un probleme|urgent|possible de)", "est il pas possible");
        return g;
    }
}
