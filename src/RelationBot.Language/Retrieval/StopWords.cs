using System.Collections.Frozen;

namespace RelationBot.Language.Retrieval;

/// <summary>
/// Words that say nothing about what is looked for. In a few hundred turns they are too rare to be told by counting: a
/// question's "did" would weigh more than its noun.
/// </summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> English = Words(
        "a an the of to in on at for with from by about as into than that this these those it its is are was were be been being am do does did done doing have has had having "
        + "will would could should can may might must i me my mine you your yours he him his she her hers they them their theirs we us our ours who whom whose which what when "
        + "where why how and or but if so not no nor there here then too also just only very any some all both each other such own same im ive id ill dont didnt doesnt isnt wasnt "
        + "arent cant wont thats whats lets theres hes shes theyre were youre youve weve s t m re ve ll d according say says said mention mentioned describe described "
        + "still again already yet hello hi hey thanks thank please something anything someone");

    private static readonly FrozenSet<string> French = Words(
        "le la les l un une des du de d au aux en dans sur sous par pour avec sans chez vers entre et ou mais donc or ni car si que qu qui quoi dont quel quelle quels quelles quand "
        + "comment pourquoi combien je j tu il elle on nous vous ils elles me m te t se s lui leur y ce c cet cette ces ca cela mon ma mes ton ta tes son sa ses notre nos votre vos leurs "
        + "ne n pas plus est es suis sommes etes sont etait etais etaient ete etre ai as a avons avez ont avais avait aura serait soit fait fais faire va vais aller peut peux pouvez "
        + "tres bien aussi encore alors la ici tout tous toute toutes meme comme puis deja oui non dit dire disait parle mentionne selon est-ce "
        + "non toujours bonjour bonsoir merci quelque quelqu chose ete suite voila vraiment");

    public static bool Contains(string folded, Locale locale) => (locale == Locale.French ? French : English).Contains(folded);

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
