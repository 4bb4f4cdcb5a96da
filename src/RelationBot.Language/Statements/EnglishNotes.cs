using RelationBot.Language.Grammars;

namespace RelationBot.Language.Statements;

/// <summary>How those who met a customer write down what they learnt: "Prefers mornings; has two dogs".</summary>
internal static class EnglishNotes
{
    public static Grammar AddTo(Grammar g)
    {
        g.Rules("third", true, "(she|he|they|customer|client|the customer|the client)", "(mr|mrs|ms|miss) .? {cap}");
        g.Rules("likes", true, "(prefers|likes|favours|favors|would prefer|would rather have)", "(wants|would like|asks|likes|prefers) (to be delivered|deliveries|delivery)");
        g.Rules("have", true, "({third} )?(also )?(has|owns|has got)", "with");
        g.Rules("am", true, "{third} (is|are|s)", "^ is", "and is").Rules("close", true, "{third} (is|are|s)", "^ is", "and is");
        g.Rules("here", true, "{third} (is|are|s)", "^ is");
        g.Rule("relative", "(his|her|their) <({family}|{kid})>", m => m.Span);
        g.Rules("seek", true, "(looking for|shopping for|interested in|thinking of buying|thinking about buying|saving for|needs|wants to (buy|get|replace)|planning to (buy|get|replace)|looking to (buy|get|replace))", "^ project :?");
        g.Words("temper", true, "mean aggressive nasty vicious dangerous biting barking big large small friendly nervous unfriendly");
        g.Rules("desires", true, "(wants|prefers|likes|would like|asks|asked)");
        Preferences(g);
        Personal(g);
        return g
            .State("priority", "priority_subject", 0.8, ["(cares|looks) (most|mostly|first|above all|mainly) (about|at) <{clause}>", "^ (top )?priority (is|:) <{clause}>", "(his|her|their) (top |main )?priority is <{clause}>"])
            .State("criticism", "complaint_subject", 0.85, ["(complains|complained|complaining) (again )?(about|of|that) <{clause}>", "(unhappy|upset|annoyed|disappointed|frustrated|angry) (with|about|by|at|that) <{clause}>"])
            .State("expectation", "expectation_subject", 0.8, ["(expects|insists on|always wants) (us to|to)? <{clause}>"])
            .State("promise", "promise_subject", 0.85, ["(i|we|^) (promised|guaranteed) (him|her|them|the customer|the client)? <{sentence}>"]);
    }

    private static void Preferences(Grammar g) => g
        .State("preference", "delivery_slot", 0.85, ["^ (deliver|delivery|deliveries) (always |only |preferably )?<{slot}>"])
        .State("preference", "delivery_day", 0.85, ["^ (deliver|delivery|deliveries) (always |only |preferably )?<{days}>"])
        .State("preference", "delivery_day", 0.85, ["(works|doesnt work from home|not home|never home) <{days}>"], not: "not ")
        .State("preference", "contact_time", 0.9, ["{desires} (to be|being) (called|phoned|contacted|reached|rung) (back )?(only )?<{when}>", "(only reachable|reachable|reachable only|call only|only call|only phone|phone only|call back only) <{when}>", "{desires} (calls|call backs|a call|(a |by |via )?(text|texts|text messages|sms|email|emails|whatsapp)) <{when}>"])
        .State("preference", "contact_time", 0.9, ["(dont|do not|never) (call|phone|contact) (him |her |them )?<{when}>", "(not|never) reachable <{when}>", "{third}? (doesnt|does not) (want|like) (calls|to be called|being called) <{when}>"], not: "not ")
        .State("preference", "contact_channel", 0.9, ["{desires} (to be (contacted|reached|notified|informed) )<(by|via|on) {channel}>", "(contact|reach|notify) (him |her |them )?(only |always |preferably )?<(by|via) {channel}>"])
        .State("preference", "contact_channel", 0.9, ["(hates|dislikes|refuses|doesnt like|does not like|doesnt want|does not want|never wants) <{channel}> ($|and|or|but)"], not: "no ")
        .State("preference", "contact_channel", 0.85, ["(hates|dislikes|doesnt like|does not like|doesnt want|does not want) <(being|to be|getting) (called|phoned)> ($|and|but)"], not: "no ", say: _ => "phone calls")
        .State("preference", "shop", 0.85, ["(goes to|shops at|regular at|picks up (from|at)|collects from) (the|our) <_ ..1> (store|shop|branch)"])
        .State("preference", "form_of_address", 0.85, ["{desires} to be (called|addressed as) <({title} .? )?{cap}>", "goes by <{cap}>"])
        .State("preference", "brand", 0.85, ["(prefers|likes|loves|swears by|loyal to) <{brand}>"])
        .State("preference", "brand", 0.85, ["(avoids|hates|dislikes|refuses|doesnt like|does not like|doesnt want|wont buy|never buys) <{brand}>"], not: "no ");

    private static void Personal(Grammar g) => g
        .State("personal", "allergy", 0.95, ["^ (very |severely |highly )?<(allergic|intolerant) to ..3> ($|and|so|but)", "^ <_ (allergy|intolerance)> $", "{who:relative} <(allergic|intolerant) to ..3> ($|and|so|but)", "^ <({family}|{kid}) (is )?(allergic|intolerant) to ..3> ($|and|so|but)"])
        .State("personal", "health", 0.9, ["^ <{condition}>", "<uses a (wheelchair|walker|cane)>", "<(cant|cannot) (lift|carry|climb) {clause}?>"])
        .State("personal", "children", 0.9, ["^ <{count} (small |little |young |grown |teenage )?{kid} ({age})?> ($|and)", "^ <(mother|father|mom|dad|parent|parents) of ..4> $", "and <{count} (small |little |young )?{kid}> $"], say: v => Plausible.Count(v, 15))
        .State("personal", "pet", 0.9, ["(^|and) <{count} (big |small |old |large |little )?{pet}> ($|and)"], say: v => Plausible.Count(v, 30))
        .State("personal", "pet", 0.9, ["^ <(a |the |very )?({temper} )?{pet} (in|at|behind|by|loose|running|who|that) {clause}>", "^ <(a |the |very )?{temper} {pet}> ($|and|but|so)"])
        .State("personal", "household", 0.85, ["^ <(married|widowed|divorced|single|pregnant|retired|student|unemployed|newlyweds|widow|widower)> ($|and)", "lives <(alone|with (his|her|their) ..2)> ($|and|in)"])
        .State("personal", "profession", 0.85, ["^ <{trade}> ($|and|in|at)", "<(runs|owns|manages) (a|an|the|two|three|his|her|their) ..2 {firm} ..2> ($|and|in|so|but)"])
        .State("personal", "work_schedule", 0.85, ["<works (nights|night shifts|from home|weekends|part time|late|shifts|evenings)>"])
        .State("personal", "floor_access", 0.9, ["^ <(on )?(the )?{floor}> $", "lives <on (the )?{floor}>", "^ <{lift}> $"])
        .State("personal", "home", 0.85, ["lives <(in|at|near|outside) {clause}>", "<(just moved|moving|renovating|remodeling) {clause}?>"])
        .State("personal", "language", 0.85, ["(only |mostly |mainly )?speaks (only |mostly |mainly )?<{lang}>"])
        .State("personal", "size", 0.8, ["(wears|takes) (a )?size <{dress}>", "^ size :? <{dress}>"], say: v => "size " + v);
}
