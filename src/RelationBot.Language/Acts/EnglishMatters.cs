using RelationBot.Language.Grammars;

namespace RelationBot.Language.Acts;

/// <summary>What an English message tells that a machine must not answer as if it were any other: damage, loss, a broken word, somebody else's matter.</summary>
internal static class EnglishMatters
{
    public static Grammar AddTo(Grammar g)
    {
        g.Words("broken", true, "broken damaged scratched smashed cracked dented shattered defective torn bent");
        g.Words("kin", true, "husband wife mother father mum mom dad son daughter brother sister partner spouse parent parents uncle aunt cousin neighbour neighbor neighbours neighbors friend friends colleague colleagues boss boyfriend girlfriend grandmother grandfather");
        g.Rules("act", new ActPhrase(Act.Grievance), "(arrived|came|delivered|received|got|was|were|is) (all |completely |totally |already |half |a bit |badly )?{broken}", "(arrived|came|delivered|received) ..4 {broken}", "in pieces", "(part|piece|box|item) ..2 missing", "(this|it|that) (is not|isnt|is not) working (at all|for me)", "(this|it) is not (right|good|ok) at all", "you( are| re|re)? (all )?(always|so|too|far too|terribly) (late|slow)", "(always|never) (late|on time)", "(nobody|no one|no driver|the driver never|the crew never) (ever )?(came|showed|turned|appeared|arrived)")
            .Rules("act", new ActPhrase(Act.Nothing), "(not|isnt|wasnt|nothing is|nothing was) {broken}")
            .Rules("act", new ActPhrase(Act.Grieve), "(passed away|died|deceased|funeral|bereavement|bereaved)", "(is|has) (dead|died)", "(lost|just lost) (my|our) {kin}", "(cancer|intensive care|in hospital)")
            .Rules("act", new ActPhrase(Act.Nothing), "(machine|washer|oven|fridge|tv|battery|phone|screen|dishwasher|dryer|remote) ..2 (dead|died)")
            .Rules("act", new ActPhrase(Act.PromiseBroken), "(promised|guaranteed|assured) ..12 (nobody|no one|not|nothing|never|didnt|still|hasnt|havent|late)", "(broken|broke|kept no|not kept) ..2 (promise|promises|word)", "(promise|promises) ..2 (broken|kept)", "(supposed|meant) to ..8 (nobody|no one|nothing|never|didnt)")
            .Rules("act", new ActPhrase(Act.OthersOrder), "(my|our|a|the) ..1 {kin} s ..1 (order|orders|parcel|delivery|package|account|file|invoice|data)", "(my|our|a|the) ..1 {kin} (order|orders|parcel|delivery|package|account)", "(order|orders|parcel|delivery|package|account) (of|for|belonging to) (my|our|a|the) ..1 {kin}", "(someone|somebody|anyone) else s (order|parcel|delivery|account|data)", "other (customers|clients|people) s? ..1 (order|orders|parcel|data|account|accounts|deliveries)",
                "(mrs|mr|ms|miss|mister) ..1 s (home |phone |email |e-mail )?(address|addresses|phone|number|telephone|email|order|orders|account|details|record|file|data|code)", "(address|phone|number|email|order|orders|account|details|record|file|data) (of|for|belonging to) (mrs|mr|ms|miss|mister|customer|another customer)", "(list|export|show|give|dump) ..2 (customers|clients)", "know about (him|her|(my|our) {kin})")
            .Rules("act", new ActPhrase(Act.OtherLanguage), "(francais|french) (please|svp|s'il)", "(dont|do not|cant|cannot) (really )?(speak|understand) (much |any |very good |good )?english", "(parler|parlez|repondez) ..1 (en )?francais", "(speak|continue|write|answer) ..1 (in )?french");
        return g;
    }
}
