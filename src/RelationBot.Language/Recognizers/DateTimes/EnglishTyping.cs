using System.Collections.Frozen;

namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>How English is typed in a chat: words in a hurry, slips, French words in between, and what tells the tense.</summary>
internal static class EnglishTyping
{
    public static readonly FrozenDictionary<string, string> Shorthand = DateTimeLanguage.Pairs("""
        tmrw/tmr/tmw/tmoro/tmrrw/tomo/tomoz/tommorow/tommorrow/demain=tomorrow yday/ystrday/ystdy/hier=yesterday aujourdhui=today
        lundi=monday mardi=tuesday mercredi/wensday/wendsday/wedsday=wednesday jeudi=thursday vendredi=friday samedi=saturday dimanche=sunday
        janvier=january fevrier=february mars=march avril=april juin=june juillet=july aout=august
        matin/mornin=morning arvo/aft=afternoon soir=evening wknd/wkend=weekend semaine/wk=week wks=weeks mth/mnth=month mths/mnths=months nxt=next b4=before til=till
        """).ToFrozenDictionary(StringComparer.Ordinal);

    public static readonly Misspellings Names = new(
        "monday tuesday wednesday thursday friday saturday sunday january february april august september october november december today tomorrow yesterday weekend",
        "money sundry sundae frida augusta modal");

    public static readonly ProperNames People = new(
        Set("mrs mr ms miss dr dear hi hello hey colleague friend wife husband daughter mother mum mom sister aunt agent adviser advisor named ask asked tell told thank thanks"),
        Set("said says told tells wrote promised answered replied helped who whose"),
        Set("in on for from since until till by before after to the this next last every late early mid of and or through between during monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter"));

    public static readonly ChoiceWords Choices = new(
        Set("not except never than instead"), Set("on the of in"), Set("no rather actually sorry mean to instead"));

    public static readonly TenseLanguage Tense = new(
        Past: Set(
            "was were since had did didnt wasnt werent hadnt ordered bought placed paid called phoned rang contacted emailed wrote sent returned came received got signed asked told said spoke arrived broke happened missed tried visited left made went saw waited stopped "
            + "bounced cancelled purchased complained requested started noticed"),
        Auxiliaries: Set("was were got been has have had ive weve"),
        Participles: Set("delivered shipped installed charged debited collected dropped dispatched broken refunded fixed"),
        Future: Set(
            "will wont ill would id could can please deliver want need wish prefer like rather is am are expect expecting available free lets"),
        Polite: Set("wondering hoping thinking looking"),
        Saying: Set("said asked told requested"));

    private static FrozenSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
