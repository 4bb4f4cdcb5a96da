using RelationBot.Language.Grammars;

namespace RelationBot.Language.Statements;

/// <summary>How English-speaking customers say when, how and by whom they like to be served.</summary>
internal static class EnglishPreferences
{
    public static Grammar AddTo(Grammar g)
    {
        g.Rule("slot", "{part}", _ => true).Rule("slot", "{part} ,? {times}", _ => true).Rule("slot", "{times}", _ => true).Rule("slot", "{part} (and|or) {part}", _ => true);
        g.Words("dayname", true, "mondays tuesdays wednesdays thursdays fridays saturdays sundays weekends weekdays").Rules("dayname", true, "on (a )?{weekday}", "(the )?(weekend|weekends)", "on weekends");
        g.Rule("days", "(on )?{dayname}", _ => true).Rule("days", "(on )?{dayname} (and|or|,) (on )?({dayname}|{weekday})", _ => true).Rule("days", "{weekday} (mornings|afternoons|evenings)", _ => true);
        g.Rule("when", "{slot}", _ => true).Rule("when", "{days}", _ => true);
        g.Rules("likes", true, "(i|we) (always |usually |generally |really |much )?(prefer|like|favour|favor)", "(id|wed|i would|we would) (always |rather |generally )?(prefer|have|get|receive)", "(my|our) preference is", "(best|better|easiest) for (me|us) (is|are)");
        g.Rules("ok", true, "(suit|suits|work|works|are|is) (best |better |well |fine |ideal |easiest |good |great )?(for )?(me|us)( best| better| well| fine)?", "(are|is|work|works) (always )?(best|better|ideal|easiest)");
        g.Rules("here", true, "(i|we) (am|are)", "im", "were");
        g.Rules("home", true, "home", "at home", "available", "in", "around", "free", "there");
        Delivery(g, "delivery_slot", "slot");
        Delivery(g, "delivery_day", "days");
        g.State("preference", "delivery_day", 0.8, ["(closed|away|at work|out|unavailable|travelling|traveling) <{days}>", "^ (and |but |please )?not <{days}> ($|and|but|please)"], not: "not ");
        g.State("preference", "delivery_day", 0.85, ["<any {weekday}> (works|suits|is fine|is good|is great|is ok|will do)"])
            .State("preference", "delivery_day", 0.85, ["(no|no more|never any) <{weekday}> (deliveries|delivery|drop offs|visits|appointments)", "any (day|time) (but|except) <{weekday}> (works|suits|is fine|is good|is great|is ok|will do)"], not: "not ")
            .State("preference", "delivery_slot", 0.8, ["(cant|can t|cannot) (ever )?(do|make|manage) <(weekday )?(mornings|afternoons|evenings)>"], not: "not ");
        Channels(g);
        ContactTimes(g);
        g.State("preference", "shop", 0.85, ["(my|our) (usual |local |regular |favorite |favourite )?(store|shop|branch) is the one (in|at|on|near) <_ ..2> ($|and|but)", "(my|our) (usual|local|regular|favorite|favourite) (store|shop|branch) is (in |at |on )?<_ ..2> ($|and|but)", "(my|our) (store|shop|branch) is (now )?(in |at |on |the one (in|at|on|near) )?<{cap} {cap}? {cap}?> (now |these days |from now on )?($|and|but)", "i (always|usually) (go to|shop at|pick up (from|at)|collect from) the <_ ..1> (store|shop|branch)"]);
        Addresses(g);
        g.State("preference", "proposals", 0.85, ["<(one|a single) (offer|suggestion|proposal|thing|accessory) at a time>", "<(no|no more|stop the) (ads|promotions|promos|offers|advertising|sales pitches|upselling) {clause}?>"])
            .State("expectation", "delivery_instruction", 0.75, ["<(call|text|ring|phone|email) ..3 before (you |they )?(deliver|delivering|come|coming|arriving|arrive|delivery)>", "always <(leave|ring|call|text|knock|deliver) {clause}>", "<(knock|bang|honk|rap) (hard|loud|loudly|twice)>",
                "<(doorbell|buzzer|intercom|bell|entryphone) (is|s|isnt|isn t|is not|doesnt|doesn t|does not) ..3 (,|so|and) (so |please |just )?(have|get|tell|ask) (them|him|her|the driver|the drivers|the guys) (to )?(call|text|ring|phone|knock) {clause}?>",
                "(if|when|whenever) (im|i am|i m|were|we are|nobody is|nobodys|no ones|no one is|theres nobody|no one s|nobody s) ..1 (out|home|away|in|around|there) ,? (just |please |always |you can )?<(leave|drop|pop|put|give|hand) {clause}>", "<(leave|drop|pop|put|hand) (my|our) (parcels|packages|deliveries|orders) {clause}>", "<leave (anything|everything) (for (me|us) )?(with|at|in|by|on|behind|under) {clause}>"])
            .State("preference", "dislike", 0.8, ["<(i|we) ..2 (cant|cannot|can t) (stand|bear|abide|put up with) (a|an|the|any|anything|things|_) {clause}?>", "<_ drives (me|us) (crazy|mad|nuts|insane|up the wall)>"], say: v => v.Contains(" call", StringComparison.OrdinalIgnoreCase) || v.Contains("phone", StringComparison.OrdinalIgnoreCase) || v.Contains(" being ", StringComparison.OrdinalIgnoreCase) ? "" : v);
        return g;
    }

    private static void Delivery(Grammar g, string key, string what) => g
        .State("preference", key, 0.9, [$"{{likes}} ..3 <{{{what}}}>", $"<{{{what}}}> (always |usually |generally )?{{ok}}", $"(always|usually|generally|only|in general) ..2 <{{{what}}}>", $"{{here}} (only|usually|always) {{home}} <{{{what}}}>", $"<{{{what}}}> (only|please, always|in general)", $"(deliver|deliveries) (always|only) <{{{what}}}>",
            // Of two that are weighed, the first is wanted: "mornings suit me better than evenings", "Thursdays and not Tuesdays".
            $"<{{{what}}}> (work|works|suit|suits|are|is) (me )?(better|best|easier|more) (for (me|us) )?than {{{what}}}", $"<{{{what}}}> (rather than|instead of|over) {{{what}}}", $"<{{{what}}}> ,? (and |but )?(definitely )?not {{{what}}}"])
        .State("preference", key, 0.85, [$"<{{{what}}}> (are|is|s) (ok|okay|fine|good|possible|alright|all right) (now|again|too|after all|as well|from now on)"], say: v => v + " too")
        .State("preference", key, 0.9, [$"(actually|in fact|on second thought) ,? <{{{what}}}> (are|is|work|works|would be|suit|suits) (better|best|easier) (for )?(me|us|(my |our |the )?deliveries)", $"<{{{what}}}> (are|is|work|works|would be) (better|best|easier) for (my |our |the )?deliveries"])
        .State("preference", key, 0.7, [$"{{here}} {{home}} <{{{what}}}>"])
        .State("preference", key, 0.9, [$"(never|no deliveries|no delivery|no more deliveries|no more delivery|avoid|anything but|not ever) ..2 <{{{what}}}>", $"<{{{what}}}> (dont|do not|doesnt|does not|never|wont) (suit|suits|work|works) ..2", $"<{{{what}}}> (are|is) (impossible|not possible|out of the question|out|a no go|off the table|no good|never good) ..2", $"(i|we) (am|are)? (never|not) (usually |ever )?{{home}} <{{{what}}}>", $"(im|were) (never|not) (usually |ever )?{{home}} <{{{what}}}>"], not: "not ")
        .State("preference", key, 0.8, [$"(actually|no|sorry|rather|or) ,? ..1 (rather|make that|better|prefer) <{{{what}}}>", $"actually ,? <{{{what}}}>"], corrects: true);

    private static void Channels(Grammar g)
    {
        g.Rules("channel", true, "(by |via |an |a |the |on )?(e mail|e mails|email|emails|mail|mails|text messages|text message|text|texts|sms|phone calls|phone call|phone|whatsapp|post|letter|letters|teams|chat|calls|call|telephone)");
        g.State("preference", "contact_channel", 0.9, ["{likes} ..3 <{channel}>", "(contact|reach|write|message|notify) (me |us )?..1 (always |only |preferably )?<(by|via|on) {channel}> (only|please|not|rather|instead)", "(contact|reach|notify) (me|us) (always|only|preferably) <{channel}>", "<{channel}> (only|is better|is best|works best|suits me|are better|are best|work best)", "<{channel}> (is|s|are) (fine|great|good|ok|okay|perfect) ($|please|by me|for me|with me|thanks|dont|never|,|not|but dont|after all|again|now|too|actually)", "<{channel}> (works|does) (fine|well|nicely) ($|for me|please|thanks)"])
            .State("preference", "contact_channel", 0.85, ["(go back|back|switch|switching|going back|stick|stay) (to|with) (the )?<{channel}> ($|please|and|for|then)", "(just|instead|rather) <{channel}> (me|us) (instead|from now on|please)"])
            .State("preference", "contact_channel", 0.85, ["(no|no more|stop|avoid|without) <(marketing |promotional |advertising )?{channel}>", "(dont|do not|never) (send|sending) (me |us )?<(marketing |promotional )?{channel}>"], not: "no ")
            .State("preference", "contact_channel", 0.85, ["<(dont|do not|never|stop) (call|phone|ring|text|email|calling|phoning|ringing|texting|emailing) (me|us) (at (work|the office|home)|again|anymore|ever)?> ($|please|and|but)"])
            .State("preference", "contact_channel", 0.85, ["(i|we) (dont|do not|never|really dont) (like|want|enjoy|appreciate) <(being|to be|getting) (called|phoned|rung)> ($|and|but|please)", "(i|we) (hate|dislike|cant stand) <(being|getting) (called|phoned)> ($|and|but)", "(i|we) (hate|dislike|cant stand|dont like|do not like) <(phone )?calls> ($|and|but|so)"], not: "no ", say: _ => "phone calls")
            .State("preference", "contact_channel", 0.85, ["(not (keen on|big on|into|a fan of|a big fan of)|(could|can) do without) (the |your |all the |all these )?<{channel}>"], not: "no ");
    }

    // "Only call me after 6" is about calls, not about deliveries.
    private static void ContactTimes(Grammar g)
    {
        g.Rules("reach", true, "(call|phone|ring|contact|reach|text) (me|us)");
        g.State("preference", "contact_time", 0.9, ["(only|always|please only|please always) {reach} (back )?(in |on )?<{when}>", "{reach} (in |on )?<(the )?(mornings|afternoons|evenings|weekends|weekdays)>", "{reach} (only|always|preferably) <{when}>", "{reach} <{when}> (only|always|preferably|in general)", "(i|we) (prefer|like|would prefer) (to be|being) (called|phoned|contacted|reached) (back )?<{when}>", "(i|we) (can|should) only be (reached|called|contacted) <{when}>"])
            .State("preference", "contact_time", 0.9, ["(dont|do not|never) (ever )?{reach} <{when}>", "(no|never any) (calls|phone calls) <{when}>"], not: "not ");
    }

    private static void Addresses(Grammar g)
    {
        g.Rule("given", "_", m => m.Parse.Tokens[m.Start].Folded is "then" or "them" or "not" or "names" or "just" or "back" or "later" or "when" or "now" or "asap" or "if" or "today" or "tomorrow" or "again" or "please" or "first" or "instead" or "soon" or "anytime" or "at" or "a" or "an" or "on" or "before" or "after" or "until" or "between" or "during" or "because" or "anymore" or "ever" or "for" or "to" or "in" or "by" or "only" or "any" or "over" or "about" or "unless" or "between" or "this" or "tonight" or "so" ? null : true);
        g.Words("title", true, "mr mrs ms miss dr doctor sir madam professor mx");
        g.Rules("named", true, "(my name is|my name s|my first name is|my last name is) (now |actually )?");
        PersonNames.AddTo(g);
        g.State("personal", "name", 0.9, ["{named} <_ ..2> ($|and|but|i|im|from|with|now|actually|please)", "{named} <{cap} {more}? {more}? {more}?>"], say: PersonNames.OrNothing)
            .State("personal", "name", 0.85, ["(its|it s|im|i m|i am|this is) <{cap} {more}?> with (a|an|one|two|no) _", "(im|i m|i am|this is) <{cap} {more}> ($|,|and|here|from|calling|writing|speaking)"], say: PersonNames.OrNothing)
            .State("preference", "form_of_address", 0.9, ["(call me|address me as) <{title} .? (_)?> (not|please|from)?", "(call me|you can call me|please call me|everyone calls me|i go by) <{given}> (please|not|$)", "<(use|with) (my )?(first|last) name( basis)?>", "<(dont|do not) call me ({title}|{given}) (_)?> $", "<{title} .? ({cap} )?,? not {title}>"])
            .State("personal", "form_of_address", 0.9, ["im <(a man|a woman)>", "i am <(a man|a woman)>", "my pronouns are <{clause}>"]);
    }
}
