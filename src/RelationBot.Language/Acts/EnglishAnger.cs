using RelationBot.Language.Grammars;

namespace RelationBot.Language.Acts;

/// <summary>How displeasure shows in English.</summary>
internal static class EnglishAnger
{
    public static Grammar AddTo(Grammar g)
    {
        g.Words("times", true, "two three four five six several").Rules("times", true, "{digits}");
        g.Rules("act", new ActPhrase(Act.Complain, 0.3), "(this|that|it) (is not|s not|isnt|is really not|s really not) (very |really |exactly )?(good enough|serious|professional|acceptable|reasonable)", "(im|i am|i m|we are|were) (a bit |rather |quite |somewhat |a little )?(disappointed|surprised|annoyed|unhappy|frustrated|dissatisfied|upset|fed up)", "(im|i am) (starting to|getting|beginning to) (lose|tired|get|frustrated|annoyed|impatient|wonder)",
                "(getting|becoming) (tired|long|annoying|ridiculous|frustrating|old)", "(its|it is|this is|that is|that s|it s) (a bit |rather |quite |really |very )?(annoying|frustrating|disappointing|a shame|too long|tiresome)", "still (waiting|no (news|answer|reply|refund|delivery)|not (received|delivered|refunded|here|fixed)|havent|nothing)", "(nobody|no one) (answers|answered|replies|replied|calls|called|knows|picks)", "(yet another|another) (delay|mistake|problem|error)", "not impressed", "losing patience", "once again", "less than (ideal|impressed)")
            .Rules("act", new ActPhrase(Act.Complain, 0.45), "(this|that|it) (is|s) the (second|third|fourth|fifth|umpteenth|2 nd|3 rd|4 th|nth) time", "{times} times (already|now|and|i)", "(ive|i have) (called|written|asked|emailed|told you|waited|said) (you )?..2 {times} (times|days|weeks)", "(im|i am|i m) (very|really|extremely|so|deeply|absolutely) (disappointed|annoyed|unhappy|frustrated|dissatisfied|upset|angry|fed up)", "(im|i am|i m) (angry|furious|livid|outraged|fuming|pissed|sick and tired)",
                "unacceptable", "outrageous", "disgraceful", "ridiculous", "shameful", "(is|s|what|such|total|complete) (a )?(disgrace|joke|shambles|scandal)", "(i have|ive|i ve) had (enough|it)", "enough is enough", "worst (service|company|experience|store|shop|customer)", "(terrible|awful|horrible|appalling|pathetic|useless|incompetent|dreadful|lousy) (service|company|customer|support|experience|people|store|staff)", "(this|that|it|you|service|support) (is|s|are|was) (so |really |just |absolutely )?(terrible|awful|horrible|appalling|pathetic|useless|incompetent|dreadful|lousy)", "(lawyer|small claims|trading standards|sue you|bbb|chargeback|legal action)", "never (again|buying|shopping)", "are you kidding", "what a (joke|mess)", "sick (and tired )?of", "fed up")
            .Rules("act", new ActPhrase(Act.Complain, 0.7), "shit*", "fuck*", "bullshit", "crap", "idiot*", "moron*", "stupid*", "thieves", "scam", "scams", "scammer", "scammers", "scammed", "liars", "asshole*", "bastard*", "damn", "wtf", "screw you", "bloody", "go to hell")
            .Rules("act", new ActPhrase(Act.Complain), "(i want|id like|i would like|i wish|i need) to (complain|make a complaint|file a complaint)", "complaint", "(is|are|was|were) (always|again|never|often) (late|on time)")
            .Rules("act", new ActPhrase(Act.Nothing), "(damn|bloody|fucking|shit|holy crap|holy shit|crap) ,? (that|this|it|you|you re|youre|thats|its|that s|it s)? (is|was|s|are|were)? (so |really |very |absolutely )?(good|great|fast|quick|brilliant|lovely|nice|amazing|awesome|fine|impressive|delicious|excellent|fantastic|beautiful|perfect|tasty|marvellous|well)", "not (angry|upset|annoyed|disappointed|furious)", "no (complaint|complaints)");
        return g;
    }
}
