using RelationBot.Language.Grammars;

namespace RelationBot.Language.Statements;

/// <summary>How English-speaking customers speak of their household, home and work.</summary>
internal static class EnglishPersonal
{
    public static Grammar AddTo(Grammar g)
    {
        g.Words("kid", true, "kid kids child children son sons daughter daughters baby babies twins toddler toddlers boys girls boy girl teenager teenagers grandkids grandchildren newborn");
        g.Words("pet", true, "dog dogs cat cats puppy puppies kitten kittens rabbit rabbits parrot husky huskies labrador labradors poodle retriever retrievers bulldog huskys terrier terriers beagle");
        g.Words("family", true, "wife husband partner son daughter baby kid child mother father mom mum dad brother sister fiancee fiance girlfriend boyfriend").Words("count", true, "a an one two three four five six my our several").Rules("count", true, "{digits}");
        g.Rules("have", true, "(i|we) (also )?(have|got|have got|own)", "(ive|weve) (also )?got", "ive", "with (my|our)");
        g.Rules("am", true, "im", "i am", "we are", "were", "im also");
        g.Rules("close", true, "im", "i am", "we are");
        g.Rule("relative", "(my|our) (little |youngest |oldest |older |younger )?<({family}|{kid})>", m => m.Span).Rule("relative", "<one of (my|our) {kid}>", m => m.Span);
        g.Rules("are", true, "is", "are", "s");
        g.Rules("condition", true, "(deaf|blind|hard of hearing|in a wheelchair|disabled|diabetic|asthmatic|colorblind|colour blind|dyslexic|left handed|hearing impaired|visually impaired|autistic|epileptic)");
        g.Rules("age", true, "aged {digits} (and {digits})?", "of {digits} (and {digits})?", "who (is|are) {digits}");
        g.State("personal", "children", 0.9, ["{have} <{count} (small |little |young |grown |teenage )?{kid} ({age})?>"], say: v => Plausible.Count(v, 15))
            .State("personal", "children", 0.9, ["(i|we) (dont|do not) (actually )?have (any )?<{kid}> ($|,|actually|in fact|and|but|at all)", "(i|we|ive|weve) (actually )?(have|got|have got) no <{kid}> ($|,|actually|in fact|and|but|at all)"], say: v => "no " + v)
            .State("personal", "children", 0.9, ["<(our|my) {kid} (is|turned|just turned) {digits}>"])
            .State("personal", "pet", 0.9, ["({kid}|{pet}) (and|,) <{count} (big |small |old |large |little )?{pet}>", "{have} <{count} (big |small |old |large |little )?{pet}>"], say: v => Plausible.Count(v, 30))
            .State("personal", "pet", 0.9, ["(i|we|ive|weve|i ve|we ve) (just |also |have |now )?(got|have|adopted|took in|gotten|bought) <(a (second|third|new) |another )(little |big |small )?{pet}>", "(i|we|ive|weve|i ve|we ve) (just |also |have )?(adopted|took in) <{count} (little |big |small )?{pet}>"])
            .State("personal", "allergy", 0.95, ["{close} ..2 <(allergic|intolerant) to ..3> ($|so|and|but)", "{have} <(a|an) ..1 (allergy|intolerance) ..3> ($|so|and)", "{who:relative} {are} ..2 <(allergic|intolerant) to ..3> ($|so|and|but)", "{who:relative} (has|have) <(a|an) ..1 (allergy|intolerance) ..3> ($|so|and)"])
            .State("personal", "health", 0.9, ["{close} ..2 <{condition}>", "{who:relative} {are} ..2 <{condition}>", "(i|we) <use a (wheelchair|walker|cane)>", "<i (cant|cannot) (lift|carry|climb) {clause}>"])
            .State("personal", "household", 0.85, ["{am} <(married|widowed|divorced|single|pregnant|retired|a student|unemployed|newlyweds|a widow|a widower)>", "i live <(alone|with (my|two|three) ..2)> ($|and|so|in)", "<(family of|household of) {number}>"])
            .State("personal", "work_schedule", 0.85, ["(i|we|{who:relative}) <(work|works) (nights|night shifts|from home|weekends|part time|late|shifts|evenings|at home)>", "i <work (until|till) {clause}>"]);
        g.Words("eats", true, "vegan vegans vegetarian vegetarians pescatarian kosher halal").Rules("eats", true, "gluten free", "dairy free");
        g.State("personal", "diet", 0.85, ["({am}|i m|we re) (all |both |strictly |a )?<{eats}> ($|and|so|but)"])
            .State("personal", "customer_since", 0.9, ["<(with (you|yall|y all) (guys |folks |all )?|a (loyal )?(customer|member|client) (here |of yours |with you )?)(since|for) {clause}>", "<(customer|customers|member|members|client|shopping here|banking here|coming here|insured with you) (here )?(since|for) {clause}>"]);
        g.Words("trade", true, "baker plumber nurse doctor teacher lawyer dentist architect electrician farmer photographer hairdresser musician chef accountant pharmacist vet carpenter contractor florist caterer realtor engineer designer freelancer");
        g.Words("firm", true, "bakery restaurant hotel salon boutique shop store office offices practice garage cafe bar company business pharmacy agency farm school nursery studio clinic clinics firm gym brewery diner daycare bnb");
        g.State("personal", "profession", 0.85, ["{am} ..1 <(a|an) ..1 {trade}>", "<(i|we) (run|own|manage) (a|an|the|two|three|four|my|our) ..2 {firm} ..2> ($|and|in|so|but)"])
            .State("personal", "business", 0.85, ["<(my|our) {firm} (is|closes|opens|has) {clause}>"], say: v => v.Contains(" is the one ", StringComparison.OrdinalIgnoreCase) ? "" : v);
        g.Rules("floor", true, "{digits} (st|nd|rd|th) floor", "(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|top|ground) floor");
        g.Rules("lift", true, "(with )?(no|without|without a|without an) (elevator|lift)", "walk up", "walkup", "narrow (stairs|staircase|stairwell)");
        g.Words("dwelling", true, "house apartment flat condo studio townhouse cottage trailer cabin loft duplex bungalow ranch");
        g.State("personal", "floor_access", 0.9, ["(i|we) (live|are|re) ..3 <(on )?(the )?{floor} ,? {lift}>", "(im|were) <on (the )?{floor} ,? ({lift})?>", "(i|we) (live|are) <on (the )?{floor}>", "<{floor} ..1 ,? {lift} (, {lift})?>", "(there is|theres|there s|we have|i have) <no (elevator|lift|parking) {clause}?>", "<(my|our|the) (street|road|driveway|hallway|door) is (too )?(narrow|steep|one way|pedestrian) {clause}?>"])
            .Words("street", true, "street road avenue lane drive court close crescent boulevard terrace way st ave rd place square gardens row hill")
            .State("personal", "home", 0.85, ["(im|i m|i am|were|we re|we are|live|living|moved to|address is) (now )?<(at )?{digits} ..2 {street}>", "(i|we) live <(in|at|near|on|outside|out) {clause}>", "(we|i) (just|recently) <moved (in|into|to|house) {clause}?>", "(we|i) <moved to {clause}>", "(im|were|we are|i am) <(moving|renovating|remodeling|remodelling|building a house) {clause}?>", "{have} <(a|an) ..1 {dwelling} ..2> ($|and|so|with)", "(i|we) <(rent|own our|own my|own a) ..1 {dwelling} ..2> ($|and|so)"])
            .State("personal", "second_home", 0.9, ["{have} <(a|our) (second home|vacation home|holiday home|summer house|lake house|beach house|weekend house) ..3> ($|and|so)"])
            .State("personal", "language", 0.85, ["<{lang}> is my (first |native |mother )?(language|tongue)", "my (first|native|mother) (language|tongue) is <{lang}>", "<my english (is|isnt) {clause}?>", "i (dont|do not) <speak (much|good) english>"])
            .Words("lang", true, "spanish french portuguese italian german arabic polish russian ukrainian chinese mandarin cantonese vietnamese korean tagalog hindi dutch japanese")
            .State("personal", "size", 0.8, ["i (wear|take) (a |an )?size <{dress}>", "my (shoe |dress |shirt |pants |jacket )?size is (a |an )?<{dress}>", "(im|i m|i am) (a )?size <{dress}>", "(im|i m|i am) (a |an )<(small|medium|large|xs|xl|xxl)> in {sentence}"], say: v => "size " + v).Words("dress", true, "xs s m l xl xxl small medium large").Rules("dress", true, "{digits}");
        return g;
    }
}
