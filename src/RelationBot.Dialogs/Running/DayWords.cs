using RelationBot.Language;

namespace RelationBot.Dialogs.Running;

/// <summary>What a language says around the days that a customer names, folded: what rules one out, what says that it is the present one, what moves it.</summary>
internal sealed record DayWords
{
    /// <summary>Begins another clause.</summary>
    public required IReadOnlySet<string> Breaks { get; init; }

    public required IReadOnlySet<string> Negations { get; init; }

    /// <summary>What has a day now.</summary>
    public required IReadOnlySet<string> Current { get; init; }

    /// <summary>May stand between that and its day.</summary>
    public required IReadOnlySet<string> Links { get; init; }

    /// <summary>Ties it to its day; without one of these nothing is said of the present day.</summary>
    public required IReadOnlySet<string> Belongs { get; init; }

    /// <summary>« un autre jour que … »</summary>
    public required IReadOnlySet<string> Others { get; init; }

    /// <summary>Where it is to go.</summary>
    public required IReadOnlySet<string> To { get; init; }

    public required IReadOnlySet<string> Moving { get; init; }

    public required IReadOnlySet<string> Or { get; init; }

    /// <summary>Points back to a day named before.</summary>
    public required string ThatDay { get; init; }

    /// <summary>Who a clause may be about that only tells something: « je », « ma fille ».</summary>
    public required IReadOnlySet<string> Subjects { get; init; }

    /// <summary>The same of one's own people and what there is, two words: « il y », « mes parents » by <see cref="Own"/> and <see cref="People"/>.</summary>
    public required IReadOnlyList<string> Openings { get; init; }

    public required IReadOnlySet<string> Own { get; init; }

    public required IReadOnlySet<string> People { get; init; }

    /// <summary>Before people these make no subject of them: « chez ma fille ».</summary>
    public required IReadOnlySet<string> Prepositions { get; init; }

    /// <summary>Says of a clause that its day suits, is wished for or is the delivery's.</summary>
    public required IReadOnlySet<string> Wishes { get; init; }

    /// <summary>The same in several words, a space between.</summary>
    public required IReadOnlyList<string> WishPhrases { get; init; }

    /// <summary>Takes a day where it stands right before it: « je prends jeudi ».</summary>
    public required IReadOnlySet<string> Takes { get; init; }

    /// <summary>Right before a day: it is meant (« on part sur jeudi »).</summary>
    public required IReadOnlySet<string> Aims { get; init; }

    /// <summary>Begins what is asked for, behind what was told without a comma.</summary>
    public required IReadOnlySet<string> Requests { get; init; }

    /// <summary>No day to deliver on, whoever it is told of.</summary>
    public required IReadOnlySet<string> Closed { get; init; }

    /// <summary>Says little between a subject and a day: « c'est bien mardi ».</summary>
    public required IReadOnlySet<string> Small { get; init; }

    /// <summary>From that day on he is there again.</summary>
    public required IReadOnlySet<string> Returns { get; init; }

    /// <summary>Not at home for some time.</summary>
    public required IReadOnlySet<string> Away { get; init; }

    /// <summary>What makes a day free where it is denied (« je ne travaille pas vendredi »).</summary>
    public required IReadOnlySet<string> Work { get; init; }

    public required IReadOnlySet<string> Before { get; init; }

    public required IReadOnlySet<string> After { get; init; }

    public required IReadOnlySet<string> And { get; init; }

    /// <summary>Before a weekday: each of them.</summary>
    public required IReadOnlySet<string> Each { get; init; }

    public static DayWords Of(Locale locale) => locale == Locale.French ? French : English;

    private static readonly DayWords French = new()
    {
        Breaks = Set("mais plutot donc sinon finalement car alors"),
        Negations = Set("pas ni sauf absent absente absents absentes impossible jamais indisponible indisponibles occupe occupee occupes complique difficile"),
        Current = Set("livraison colis commande prevue prevu arrive arriver"),
        Links = Set("de du le la prevue prevu pour est d"),
        Belongs = Set("de du d prevue prevu arrive arriver est"),
        Others = Set("autre autres autrement"),
        To = Set("a au jusqu"),
        Moving = Set("deplacer decaler repousser reporter avancer passer changer deplacez decalez"),
        Or = Set("ou"),
        ThatDay = "ce jour",
        Subjects = Set("je j on nous c"),
        Openings = ["il y", "y a", "moi je", "nous on"],
        Own = Set("mon ma mes notre nos"),
        People = Set("parents enfants amis famille invites fils copain copine ami amie cousin cousine cousins voisin voisins voisine patron collegues nounou garcon garcons filles freres soeurs"),
        Prepositions = Set("chez a pour avec de du sans par et"),
        Wishes = Set(
            "veux veut voulons voulais voulait souhaite souhaitons prefere preferons aime mieux faut peux peut pouvons pourrai pourra pourrons choisi dispo dispos disponible disponibles libre libres present presente presents "
            + "arrange arrangent convient conviendra bien bon bonne parfait ideal ok possible livraison livraisons livrer livre livree livres livreur livreurs colis commande recevoir receptionner reception compte voit pense vous "
            + "conge conges repos rtt teletravail retraite confirme dit disais parle demande finis finit termine sors besoin"),
        WishPhrases = ["me va", "m va", "nous va", "ca va", "me vont"],
        Takes = Set("prends prend prenons garde gardons dis disons vote choisis opte valide retiens reserve propose mets met mettons coche reste maintiens"),
        Aims = Set("sur pour"),
        Requests = Set("pouvez pourriez possible merci svp stp faut peut est vous parce puisque"),
        Closed = Set("ferie feries"),
        Small = Set("est serait etait sera bien plutot le la ce donc ai pas un une les du de"),
        Returns = Set("rentre rentrons rentrerai rentrerons rentrera reviens revenons reviendrai retour"),
        Away = Set("vacances voyage etranger hospitalise hospitalisee hopital weekend"),
        Work = Set("travaille travaillons bosse bosse travail"),
        Before = Set("avant"),
        After = Set("apres"),
        And = Set("et ou"),
        Each = Set("le les tous chaque un"),
    };

    private static readonly DayWords English = new()
    {
        Breaks = Set("but rather so otherwise preferably because then"),
        Negations = Set("not nor neither cant cannot wont dont except away impossible isnt doesnt unavailable busy bad tricky difficult hard"),
        Current = Set("delivery parcel order package planned scheduled due arrive"),
        Links = Set("on for of planned scheduled due is the"),
        Belongs = Set("of for planned scheduled due arrive is"),
        Others = Set("other another"),
        To = Set("to until"),
        Moving = Set("move change reschedule push shift bring postpone"),
        Or = Set("or"),
        ThatDay = "that day",
        Subjects = Set("i im ive ill we weve well were"),
        Openings = ["there s", "there is", "there are", "there will", "it s", "it is", "its a", "its my", "its our"],
        Own = Set("my our"),
        People = Set("parents kids children friends friend family guests son boy boys girls daughters sons brothers sisters cousin cousins neighbour neighbours neighbor neighbors boss nanny colleagues laws wedding birthday inlaws"),
        Prepositions = Set("to for at with from of by and without"),
        Wishes = Set(
            "home available free want wants wish would id like love prefer can could works suits good fine best better great ok okay perfect possible happy deliver delivered delivery deliveries parcel package order receive "
            + "there here around off wfh it you see expect expecting hoping thinking confirm mean meant said say asked finish come"),
        WishPhrases = ["in on", "in all", "in this", "in next", "in every", "day off", "go with", "go for", "going with", "going for"],
        Takes = Set("take pick choose keep vote guess suggest need in"),
        Aims = Set("for with"),
        Requests = Set("can could would please will thanks thank move change reschedule push shift postpone since is do"),
        Closed = Set("holiday"),
        Small = Set("s is was will be just the a an on"),
        Returns = Set("back return returning"),
        Away = Set("vacation holiday holidays travelling traveling trip abroad hospital town"),
        Work = Set("work working"),
        Before = Set("before"),
        After = Set("after"),
        And = Set("and or"),
        Each = Set("every each"),
    };

    private static HashSet<string> Set(string words) => [.. words.Split(' ')];
}
