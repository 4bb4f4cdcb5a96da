using RelationBot.Language.Grammars;

namespace RelationBot.Language.Acts;

/// <summary>Displeasure by what it is made of: waiting and repeating, what was lost by it, what was expected, praise that is none, threats to leave.</summary>
internal static class EnglishDispleasure
{
    private static readonly ActPhrase Weary = new(Act.Complain, 0.3);
    private static readonly ActPhrase Angry = new(Act.Complain, 0.45);

    public static Grammar AddTo(Grammar g)
    {
        g.Words("count", true, "two three four five six seven eight nine ten twenty several countless").Rules("count", true, "{digits}");
        g.Words("rank", true, "first second third fourth fifth sixth tenth umpteenth nth 2 nd 3 rd 4 th");
        g.Words("span", true, "minutes hour hours day days week weeks month months year years ages");
        g.Words("very", true, "very really rather quite so extremely absolutely utterly totally completely pretty deeply truly bitterly a bit somewhat beyond most");
        g.Words("sore", true, "disappointed disgusted appalled shocked annoyed frustrated frustrating dissatisfied unhappy angry furious livid outraged fuming upset irritated exasperated unimpressed disheartened infuriated cross mad irate");
        g.Words("awful", true, "awful terrible horrible appalling pathetic useless incompetent dreadful lousy poor shocking disgraceful shameful abysmal atrocious ridiculous laughable unacceptable unprofessional rude hopeless shoddy rubbish disgusting unreasonable silly absurd outrageous disgrace nightmare joke shambles farce");
        g.Words("service", true, "service company customer support experience people store staff driver drivers delivery communication response answer website shop courier technician salesman attitude");
        g.Words("us", true, "me us my our");
        g.Words("am", true, "am im m feel was were re are we");

        Unhelped(g);
        WornOut(g);
        g.Rules("mood", Weary, "(not|isnt|hardly|nt|really isnt|really not) (the first time|good enough|acceptable|serious|professional|(exactly )?what (i|id|we) ..1 (expected|ordered|call|was promised|were promised|hoped))", "{am} (not|hardly|far from|none too|less than) (very |at all |really )?(happy|pleased|impressed|satisfied|amused)", "(start*|begin*) to (lose|get|run|wonder|feel) ..1 (patience|temper|tired|annoyed|impatient|fed|frustrated)", "(los*|lost|run* out of|out of|end of|limit of|try*) ..1 (my |our )?(patience|temper|tether|rope|wits)", "still (waiting|nothing|havent|hasnt (arrived|come|shown|been)|no (news|answer|reply|word|sign|refund|delivery|response|parcel))", "(been )?wait* (for )?(over |more than |nearly )?{count} {span} ..1", "(keep*|kept) {us}? ..1 (waiting|hanging|in the dark)", "{count} {span} ..2 (waiting|without|of waiting|and nothing|and (still )?no)",
                "(expect*|deserv*|hoped for) (better|more|a lot)", "(i|we) (did )?(expect|expected|hoped|thought) ..8 by now", "(must|have to) (say|admit|confess) ..3 {sore}", "(going|go|goes|went) (round |around |in )*circles", "(round|around) in circles", "(pass*|send*|transfer*|bounc*) {us} ..1 (from|around|between|back and forth)", "(nobody|no one|noone|none of you) ..2 (call*|repl*|answer*|bother*|car*|help*|listen*|know*|came|showed|turned)", "(would|wouldve|might) (have )?been (nice|good|polite|helpful|courteous) ..4", "(should|shouldnt|should not|shouldn t) (not )?have to (chase|ask|call|repeat|beg|wait|explain|write) ..1", "(time|day|morning|afternoon|leave) off ..3 (nothing|no reason|for this)", "(wast*|waste of) (of )?(my |our |everyones )?(time|morning|day|afternoon|money)", "(ive|i have|have) ..1 (sent|called|written|emailed|asked|told|explained|phoned|messaged) (you )?..1 {count} ..2", "({rank} time|{count} times) ..2 (ask*|call*|explain*|writ*|tell*|happen*|say*|now|already)", "{rank} time (ive|i have|im|this has|explain*|ask*)", "(this|that|it) (is|s) the {rank} time", "(sick|tired|fed up|done|weary|exhausted) (of|with) (repeat*|wait*|chas*|ask*|this|these|your|you|explain*|being|talking to)",
                "(same|usual|every) (time )?..2 (old )?(story|excuse*|answer|nonsense|thing) ..1 (again|every|with|as)", "every time ..3 same", "so much for ..3", "(let|letting|failed) {us} down", "(doesnt|does not|didnt|not) (really |actually )?help* {us} ..2", "(answer|response|reply|apology|apologies|excuse) ..2 (isnt|doesnt|useless|original|not (good|helpful|acceptable|enough))", "another (apology|excuse|missed|failed|delay|delayed|cancelled|lost|broken|wasted|week|empty) ..1", "with (all due )?respect", "(you|they|he|she) (promis*|said|told|assured|guaranteed) ..5 (and|its|but|now|still|today) ..3", "(this|it) (has|s|is) ..1 (gone|going|dragged|dragging) on ..1 (long|too|for)", "(one|{count}) more (delay|mistake|day|problem|excuse) ..1 (and )?(i|im|we|ill)", "(losing|lost) my (temper|patience|mind|faith)", "(beyond|past) (a joke|belief|caring)", "(had|have had|ive had) (it|enough)( up)? ..1")
            .Rules("mood", Angry, "{am} {very} {sore} ..1", "{am} {sore} (by|at|about|with|that|and|$)", "^ {very} {sore}", "{very} {awful} ..1 {service}", "{awful} {service}", "{service} ..2 (is|was|are|were|has been) ..1 {awful}", "(this|that|it|its|you|you lot) (is|s|are|re|was|been|getting|has been) ..2 {awful}", "(bloody|so|totally|utterly|completely|absolutely|pretty|just) {awful}", "(what a|such a|total|complete|absolute|is a|s a|was a|been a) (disgrace|joke|shambles|farce|nightmare|mess|embarrassment)", "(kind|sort|some|this a) ..2 joke", "(having|have|are you having) a laugh", "(are you|you must be|you ve got to be|you gotta be) (kidding|joking|serious|taking the)", "(i )?(want|demand|expect|deserve) (an |a |some |your )?(explanation*|apology|compensation|answers)", "how (hard|difficult) (can|is) it ..1 (be )?to ..4", "(this|thats|that) is how (you|they) treat", "{count} {span} ..2 customer ..4", "(customer|client) (for|of) ..2 {span} ..4 (treat*|but|and)", "(wont|will not|never|not|last time) ..2 (shop*|buy*|order*|com*|recommend*|us*) ..1 (here|again|you|anything|from you)", "regret (buying|ordering|choosing|shopping|ever)", "(go*|tak*) ..2 (elsewhere|to (your )?competitor*|business elsewhere)", "(done|finished|through) with (this|you|your) ..1", "(waste|rip off|ripoff|con|robbery)", "(well )?(thats|that s|this is|is) just (great|perfect|brilliant|wonderful|fantastic|lovely)", "(thanks|thank you|congratulations|well done|bravo|great|brilliant|wonderful|wow|perfect) ..2 (for (nothing|wasting|ruining|losing|the wait|not)|yet another|another (missed|failed|lost|broken|wasted|delay*|apology|excuse|mistake)|how original)", "how original",
                "(driver|advisor|agent|staff|assistant|salesman|technician|courier) ..2 (rude|aggressive|dismissive|insulting|unhelpful|abusive)");
        g.Rules("mood", new ActPhrase(Act.Nothing), "(the |this )?(weather|traffic|noise|news|forecast|cold|heat) ..2 {awful} ..1", "{awful} (noise|weather|sound|smell|cold|traffic)", "(not|never) ..1 {sore}", "(pleasantly|nicely|positively) surprised", "what a shame ..1", "(mad|crazy|nuts) about (this|your|the|that|it)", "no (rush|hurry) ..5", "(no|not a) problem at all", "(wait*|still) ..1 (for )?(your )?(confirmation|parcel) (no|whenever|when)", "still (fine|ok|okay|good|on|happy|available|interested|want|like|the same) ..2", "(you|they|he|she) said ..3 (yes|ok|thanks)", "(a|{count}) (days|weeks|day|week) (is|are|would be|will be) (fine|ok|good|perfect) ..1");
        return g;
    }
    // "thanks, but that doesn't get me anywhere": polite, and no thanks; whatever a model makes of it, he has not been helped.
    private static void Unhelped(Grammar g)
    {
        g.Words("grateful", true, "thanks thank thankyou thx cheers appreciate appreciated grateful").Rules("grateful", true, "(so|very|too|s|thats|its|is) (kind|nice|sweet)( of you)?");
        g.Words("but", true, "but though however yet except only");
        g.Words("nt", true, "doesnt didnt dont wont isnt cant couldnt not never hardly hasnt havent");
        g.Rules("unhelped", true, "{nt} (really |actually |exactly |quite |even )?(help* (me|us|much|at all|matters)|get (me|us) (anywhere|far|any further|any closer)|solve*|bring me ..2 further)", "{nt} (really |actually |exactly |quite |even )?(answer*|address*) (my|the|our) question*", "(solve*|fix*|settle*|help*|achieve*) (absolutely )?nothing", "(none the|no|not any|not much) (wiser|further forward|nearer|closer to)", "patience ..3 mine (is|has|ran|s) ..2");
        g.Rules("lament", true, "{unhelped}", "still ..1 (waiting|no|nothing|not|havent|hasnt|dont|without|the same|in the dark)", "{nt} ..1 the first time", "(ive|i have|i|ive) already (said|told|tried|explained|done|given|heard|sent|did)", "{nt} ..1 (what|the answer|an answer|good enough|enough|much use|much help)", "(i|we) (dont|do not|havent|have not) (have|got|received|seen) ..2 (parcel|order|washer|refund|answer|anything|it)");
        g.Rules("act", new ActPhrase(Act.Complain), "{unhelped}", "{grateful} ..5 {but} ..4 {lament}", "{grateful} ..3 still (no|nothing|waiting|not|havent|hasnt) ..3");
    }

    // "my order is turning into a saga", "at the end of my rope with this order"
    private static void WornOut(Grammar g)
    {
        g.Words("matter", true, "order orders delivery deliveries parcel package wait delay delays story refund situation");
        g.Rules("act", new ActPhrase(Act.Complain), "end of (my|our) (rope|tether|patience|strength|wits)", "wits end", "{matter} ..2 (is|s|has|turn*|becom*|became|was|feels|looks) ..4 (saga|nightmare|ordeal|soap opera|farce|circus|odyssey|marathon|never ending|endless|comedy|drama|torture)", "(exhausted|worn out|worn down|drained|tired|weary|sick|fed up|shattered) (by|with|of|from|over) (this|my|the|your|that|these|all this) ..1 {matter}", "{matter} ..1 (is|s|has been|was) ..2 (exhausting|wearing|draining|tiring|wearisome)", "(cant|cannot) take ..2 (more|longer)( of (this|your|my))? ..1");
    }
}
