using RelationBot.Language.Grammars;

namespace RelationBot.Language.Acts;

/// <summary>How one says yes and no in English.</summary>
internal static class EnglishAnswers
{
    public static Grammar AddTo(Grammar g)
    {
        g.Words("lead", true, "um uh er well ah oh so and but hello hi hey then hmm thanks ah");
        g.Rules("answer", Answer.Neither, "yes or no", "if yes", "if not");
        g.Rules(
            "answer",
            Answer.Yes,
            "^ {lead}? {lead}? (yes|yeah|yep|yup|yea|ya|ok|okay|oui|aye|ye|sure|sure thing|of course|definitely|absolutely|exactly|correct|right|certainly|perfect|great|indeed|agreed|affirmative|fine|gladly|lovely|cool|alright|all right)",
            "^ {lead}? (go ahead|please do|do it|sounds (good|great|fine|right|perfect)|why not|no problem|by all means|go for it|very well|thats (right|correct|it|fine|good|perfect|great|ok|okay))",
            "^ {lead}? that s (right|correct|it|fine|good|perfect|great|ok|okay)", "^ {lead}? (that|it|this) (works|suits me|is (right|correct|fine|good|perfect|ok|okay)|would be (fine|great|perfect|good))", "^ {lead}? i (agree|confirm|accept)", "^ (confirm|confirmed) $", "^ {lead}? (go|go on|carry on|green light) $");
        g.Rules(
            "answer",
            Answer.No,
            "^ {lead}? {lead}? (nope|nah|non|no $|no no|no thanks|no thank you|not at all|negative|no way)", "^ never $",
            // "no refund yet" is no answer; see the last rule.
            "^ {lead}? {lead}? no (i|im|id|it|its|that|thats|this|not|rather|please|sorry|actually|make|never|but|we|dont|the|my|on|next|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|a|in|because|wait|thursdays|keep|leave|you|another)",
            "^ {lead}? (not (really|that|this|now|yet|quite|exactly|possible)|absolutely not|certainly not|definitely not|of course not|rather not|id rather not|i would rather not|neither|none of (them|those|these)|wrong|incorrect)",
            "^ {lead}? (that|it|this) (s|is) not (right|correct|it|what|good|ok|okay|fine)", "^ {lead}? (that|it|this) (isnt (right|correct|it|good)|doesnt work|wont work|doesnt suit|does not work|does not suit)", "^ {lead}? i (dont|do not) (agree|think so|want that|want to)");
        g.Rules("answer", Answer.Neither, "no _", "^ yeah right $", "^ {lead}? (yes|yeah|sure|right) ,? as if");
        // What takes a yes back, or leaves it in doubt: "perfect, but on second thought no", "ok but not that day".
        g.Rules("back", Answer.No, "(but|actually|oh|ah|second thought|second thoughts) ..2 (no|nope|nah)", "wait ,? (no|nope|nah)", "no (thanks|thank you|thx|ta)", "cancel (that|it|this|everything)? $", "(never mind|nevermind|forget it)", "no need $", "leave (it|that|things|everything) (as (it|is|they|things)|the way|alone|be $)", "keep (the|my|it|that) ..2 (date|day|slot|time|is|same|one|was) ..2 $", "pigs (can|will|might) fly", "dream on")
            .Rules("back", Answer.Neither, "(no|nope|nah|not|dont|never|wont|cant|nothing|wait|hold on|hang on)")
            .Rules("back", Answer.Yes, "no (problem|problems|worries|rush|trouble|issue|issues)", "why not", "(dont|do not) (forget|worry|hesitate)", "not a problem", "nothing else", "cant wait");
        return g;
    }
}
