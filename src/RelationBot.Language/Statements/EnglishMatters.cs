using System.Collections.Frozen;
using RelationBot.Language.Grammars;

namespace RelationBot.Language.Statements;

/// <summary>How English-speaking customers speak of purchases ahead, of what counts, of what went wrong and of what they were promised.</summary>
internal static class EnglishMatters
{
    public static Grammar AddTo(Grammar g)
    {
        Products.AddTo(g, "tv television fridge refrigerator freezer oven vacuum laptop computer pc tablet phone smartphone printer speaker headphones headset console heater fan kettle hob cooktop stove range camera watch mattress blender mixer toaster projector dishwasher washer dryer microwave monitor iron drone shaver soundbar",
            "washing machine", "coffee (machine|maker)", "tumble dryer", "air conditioner", "air fryer", "sound bar", "wine cooler", "home theater", "vacuum cleaner", "sewing machine", "espresso machine", "water heater", "(new|whole) kitchen");
        g.Rules("seek", true, "(im|were|i am|we are|ive been|weve been|^) ..1 (looking for|looking at|shopping for|in the market for|thinking of buying|thinking about|thinking of getting|saving for|saving up for|looking to (buy|replace|get)|lookin to (buy|replace|get)|planning (to buy|to get|on buying))", "(i|we) ..1 (need|want|would like|plan) (to buy|to get|to replace|to purchase)?", "(id|wed) like (to buy|to get)?", "(i|we) need");
        g.State("project", "purchase_project", 0.85, ["{seek} (also |really |still |just |currently |maybe |definitely |probably )?<(a|an|another|some|two|three)? (new |second |big |bigger |good |small |cheap |decent |quiet |better |nice |replacement )?{product} {clause}?>", "(need|want) <(a|an|another) (new |good )?{product} {clause}?>"])
            .State("project", "replacement", 0.85, ["<(replace|replacing|replce) (my|our|the) ..4 {product} {clause}?>"])
            .State("preference", "budget", 0.85, ["(my|our|a|the)? budget (is|of|s|around)? ..2 <$? {digits} (dollars|pounds|bucks)? (max|tops|maximum)?>", "<{digits} (dollars |bucks |pounds )?(tops|max|maximum)>", "<(no more than|under|up to|at most) ($ )?{digits} (dollars|bucks|pounds)>", "budget (was|used to be) ..2 {digits} {number}? ,? ..6 ,? (now|so|more like|down to|up to|make that) (it s |its |it is |im at |call it |say )?<$? {digits}>"])
            .State("preference", "size", 0.85, ["(opening|space|gap|alcove|nook|cabinet|counter|width|height|depth) ..1 (is|measures) ..1 <{digits} (inches|in|cm|inch) {clause}?>", "<{digits} (inches|inch|cm) (wide|tall|deep|high) ..1 (max|maximum|tops)>"]);
        Products.AddBrands(g);
        g.State("preference", "product", 0.75, ["^ (im |i m |i am |were |we re |we are )?not (a (big |huge )?fan of|much of a fan of|keen on|big on|crazy about) <{clause}>"], not: "not ", say: v => OfTheirs.Contains(v.Split(' ')[0].ToLowerInvariant()) ? "" : v);
        g.State("preference", "brand", 0.85, ["(i|we) (always |only |usually )?(prefer|love|swear by|stick with|stick to|buy|trust) <{brand}>", "<{brand} (or {brand})?> (is|are) (fine|ok|okay|good|best|my favorite)"])
            .State("preference", "brand", 0.9, ["(never|not|wont|dont|no longer) (going to |ever )?(buy|buying|want|get|getting|take|trust|like) ..2 <{brand}>", "(no|no more|avoid|anything but|except|never another|never again) <{brand}>"], not: "no ");
        Importance(g);
        Criticism(g);
        Promises(g);
        return g;
    }

    // What he thinks of theirs is no taste of his.
    private static readonly FrozenSet<string> OfTheirs = FrozenSet.Create("the", "your", "this", "that", "these", "those", "how", "when", "being", "waiting", "having", "getting", "calling", "talking", "phone", "calls", "texts", "texting", "emails", "email");

    private static void Importance(Grammar g) => g
        .State("priority", "priority_subject", 0.85, ["(what matters|the most important thing|my priority|our priority|the main thing|what counts|top priority) ..4 (is|are) <{clause}>", "(i|we) (care|look) (most|first|above all|mostly|mainly) (about|at) <{clause}>", "<..3> (matters|counts) (most|more than|above)", "<..3> ,? that s the first thing i look at", "<_ ..2> (is|comes) (my priority|first for (me|us))"])
        .State("criterion", "criterion_subject", 0.85, ["i (rate|judge|grade|score) (you|a (company|store|shop)|companies|stores) (on|by) <{clause}>", "my (rating|score|satisfaction) depends (mostly |mainly )?on <{clause}>"])
        .State("expectation", "expectation_subject", 0.85, ["(i|we) expect (you|your (team|company|crew)|a (store|company)|to (be|get|have|receive|always)) <{clause}>", "(i|we) (want|need|would like) <(one|the same|a single) (person|advisor|contact|technician|rep|agent) {clause}>", "(i|we) (want|need|expect) to (always|be always) <{clause}>", "(i|we) (always|only) want <{clause}>", "(i|we) (want|would like|prefer) (to )?(deal|speak|talk|dealing|speaking|talking) (with|to) <(one|the same|a single) (person|advisor|contact|technician|rep|agent) {clause}?>", "(id|wed|i would|we would) like to be <(told|notified|warned|informed) (the day before|in advance|a day before|beforehand|an hour before|when|if) {clause}?>", "<(all|every) (invoices|invoice|orders|deliveries) (need|must|should|have to) {clause}>"]);

    private static void Criticism(Grammar g)
    {
        g.Words("thing", true, "driver drivers delivery deliveries site website app technician technicians advisor agent agents salesperson salesman hotline support bill invoice invoices manual packaging wait chatbot checkout crew movers installers service price prices store staff");
        g.Rules("thing", true, "customer (service|support|care)", "delivery (guy|guys|team|driver|drivers|crew|people)", "call center", "waiting time", "hold music");
        g.Words("bad", true, "rude slow useless terrible awful horrible late unreachable incompetent confusing incomprehensible unusable expensive misleading dirty unhelpful overpriced disappointing unreliable ridiculous broken pathetic lousy").Rules("bad", true, "a mess", "a joke", "a nightmare", "too (long|slow|expensive|complicated|loud)", "not (clear|helpful|professional|polite|serious)", "never (on time|clear|right)");
        g.Rules("what", true, "(the|your|this|these|that|those) {thing}", "{thing}");
        g.State("criticism", "complaint_subject", 0.85, ["<{what} ..1 (is|are|was|were|has been|have been) ..2 {bad}>", "<{what} ..1 (keeps|keep|always|never) (crashing|freezing|crashes|arrives|arrive|comes|come|shows|show|calls|call|answers|answer|losing|failing) {clause}?>", "(im|i am|we are) (very |really |so |a bit )?(disappointed|unhappy|frustrated) (with|by|about|in) <{clause}>", "(im|i am) (sick|tired|fed up|sick and tired) (of|with) <(your|the|this|these|waiting|calling|having to|being|repeating) {clause}?>", "<(nobody|no one) (ever )?(calls|called|answers|answered|replied|replies|told|returned) {clause}?>",
            "<(ive|i have|weve|we have) been (waiting|on hold) (for )? {clause}?>", "<(the|your) (driver|drivers|crew|technician|movers|installers) (scratched|broke|damaged|left|never|hung|threw|dumped) {clause}>", "<they (came|arrived|showed up) (late|{number}) {clause}?>", "<they (came|arrived|showed up) at {times} {clause}?>", "(i didnt|i did not) (like|appreciate) <{clause}>"])
            .State("criticism", "complaint_subject", 0.7, ["<(the|my|our|this|your) {product} (has )?(already )?(broke|broken|failed|died) (down )?(twice|{digits} times|two times|three times|again) {clause}?>"]);
    }

    private static void Promises(Grammar g)
    {
        g.Rules("they", true, "(the|a|an|your|my) ..1 (salesman|salesperson|saleswoman|colleague|advisor|agent|technician|rep|representative|store|shop|driver|manager|guy|lady|team|crew) ..3", "(you|they|someone|somebody)");
        g.State("promise", "promise_subject", 0.9, ["{they} (had |have |has |also )?(promised|assured|guaranteed) (me|us)? <{sentence}>", "(i was|we were|ive been|we ve been) (promised|assured|guaranteed) <{sentence}>", "(i was|we were|ive been) told (by ..6 )?(that )?<(i|we|it|you|the|my|they|a|he|she|there|this|our|your|someone) {sentence}>", "{they} told (me|us) <(that )?(i|we|it|you|the|my|they|a|he|she) {sentence}>", "according to your (colleague|agent|rep|store|advisor) ,? <{sentence}>", "you were (supposed|meant) to <{clause}>"]);
    }
}
