using System.Collections.Frozen;

namespace RelationBot.Language.Intents;

/// <summary>
/// The one form that stands for the commonest irregular words, so that « êtes-vous », « es-tu » and « vous êtes » meet, and
/// « tu » meets « vous ». A stemmer cannot know these; regular words are left to it.
/// </summary>
internal static class Lemmas
{
    private static readonly FrozenDictionary<string, string> French = Table(
        "etre: suis es est sommes etes sont etais etait etiez etaient ete serai seras sera serez seront serais serait seriez soit sois soyez soient",
        "avoir: ai as a avons avez ont avais avait aviez avaient eu aurai aura aurez auront aurais aurait auriez ait aie",
        "aller: vais vas va allons allez vont allais allait irai ira irez irais irait aille",
        "faire: fais fait faisons faites font faisais faisait ferai fera ferez ferais ferait fasse faits faite",
        "pouvoir: peux peut pouvons pouvez peuvent pouvais pouvait pourrai pourra pourrez pourrais pourrait pourriez puis puisse pu",
        "vouloir: veux veut voulons voulez veulent voulais voulait voudrais voudrait voudriez voulu veuillez aimerais aimerait souhaite souhaiterais desire desirerais",
        "devoir: dois doit devons devez doivent devais devait devrais devrait devriez du faut faudrait",
        "savoir: sais sait savons savez savent savais savait saurais saurez su connais connait connaissez connaissent connaitre",
        "dire: dis dit disons dites disent disais disait dirais dirait dirai disiez",
        "voir: vois voit voyons voyez voient voyais voyait verrai verra vu vue vus",
        "venir: viens vient venons venez viennent venais venait viendrai viendra venu venue",
        "prendre: prends prend prenons prenez prennent prenait prendrai prendra pris prise",
        "mettre: mets met mettons mettez mettent mettait mettrai mis mise",
        "recevoir: recois recoit recevons recevez recoivent recevait recevrai recevra recu recue recus recues",
        "rendre: rends rend rendons rendez rendent rendait rendu rendue",
        "comprendre: comprends comprend comprenons comprenez comprennent compris",
        "croire: crois croit croyons croyez croient croyait",
        "boire: bois boit buvez boivent bu",
        "lire: lis lit lisez lisent lu",
        "ecrire: ecris ecrit ecrivez ecrivent ecrire",
        "dormir: dors dort dormez dorment dormi",
        "vivre: vis vit vivez vivent vecu habite habites habitez habiter",
        "partir: pars part partez partent parti partie",
        "sortir: sors sort sortez sortent sorti",
        "finir: finis finit finissez finissent fini",
        "appeler: appelle appelles appelez appelons appelait appele",
        "envoyer: envoie envoies envoyez envoient envoye envoyes envoyee",
        "payer: paie paies paye payes payez paient",
        "vous: tu toi te t",
        "votre: ton ta tes vos votres tien tienne",
        "je: j moi me m",
        "mon: ma mes mien mienne",
        "que: qu quoi",
        "quel: quelle quels quelles",
        "ce: c ca cela cet cette ces",
        "le: la les l",
        "de: d des du",
        "un: une",
        "ne: n",
        "notre: nos",
        "mauvais: mal mauvaise nul nulle",
        "bon: bien bonne bons bonnes",
        "beau: bel belle beaux belles",
        "vieux: vieil vieille age ans",
        "fou: folle dingue cingle",
        "ami: amis amie amies copain copine pote potes",
        "drole: marrant marrante rigolo amusant hilarant",
        "bete: idiot idiote stupide con conne debile imbecile",
        "intelligent: intelligente malin maline brillant",
        "content: contente heureux heureuse joyeux ravi",
        "aide: aider aidez aides aidait",
        "annuler: annule annulez annulation",
        "probleme: problemes souci soucis ennui",
        "travail: travailler travailles travaillez boulot bosse bosser emploi job metier");

    private static readonly FrozenDictionary<string, string> English = Table(
        "be: is are am was were been being im youre hes shes theyre were its",
        "have: has had having ive youve",
        "do: does did doing done",
        "go: goes went gone going gonna",
        "get: gets got getting gotten",
        "say: says said saying",
        "tell: tells told telling",
        "know: knows knew known knowing",
        "buy: buys bought buying purchase purchased",
        "pay: pays paid paying",
        "send: sends sent sending",
        "take: takes took taken taking",
        "give: gives gave given giving",
        "find: finds found finding",
        "lose: loses lost losing",
        "think: thinks thought thinking",
        "make: makes made making",
        "see: sees saw seen seeing",
        "come: comes came coming",
        "leave: leaves left leaving",
        "spend: spends spent spending",
        "speak: speaks spoke spoken speaking",
        "keep: keeps kept keeping",
        "not: dont doesnt didnt isnt arent wasnt werent cant cannot couldnt wont wouldnt havent hasnt hadnt never",
        "would: id youd wed wanna want wants wanted wish",
        "will: ill youll well",
        "i: me myself",
        "my: mine",
        "you: ya u",
        "your: yours ur",
        "a: an",
        "this: that these those",
        "good: well better best nice great",
        "bad: worse worst badly awful terrible",
        "funny: hilarious amusing humorous",
        "friend: friends buddy pal mate",
        "clever: smart intelligent brilliant",
        "stupid: dumb idiot fool",
        "happy: glad pleased delighted",
        "job: work boss occupation employment",
        "old: age",
        "person: people human");

    /// <summary>The form that stands for the folded word, or null where the stemmer is to decide.</summary>
    public static string? Of(string folded, Locale locale) => (locale == Locale.French ? French : English).GetValueOrDefault(folded);

    /// <summary>The forms that the word stands for, itself not among them.</summary>
    public static IEnumerable<string> FormsOf(string lemma, Locale locale) => (locale == Locale.French ? French : English).Where(p => p.Value == lemma).Select(p => p.Key);

    /// <summary>Every word of the table, the forms themselves and what they stand for.</summary>
    public static IEnumerable<string> AllForms(Locale locale) => (locale == Locale.French ? French : English).Keys;

    private static FrozenDictionary<string, string> Table(params string[] rows)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var colon = row.IndexOf(':', StringComparison.Ordinal);
            table[row[..colon]] = row[..colon];
            foreach (var form in row[(colon + 2)..].Split(' '))
            {
                table[form] = row[..colon];
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
