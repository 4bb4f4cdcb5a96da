using RelationBot.Language.Grammars;

namespace RelationBot.Language.Acts;

/// <summary>What English phrases do.</summary>
internal static class EnglishActs
{
    public static Grammar AddTo(Grammar g)
    {
        g.Rules("act", new ActPhrase(Act.Greet), "^ (hello|hi|hey|hiya|howdy|greetings|hello there|hi there|bonjour)", "good (morning|afternoon|evening) ,?")
            .Rules("act", new ActPhrase(Act.Thank), "thanks", "thank you", "thx", "ty", "cheers", "much appreciated", "(very|so) kind of you")
            .Rules("act", new ActPhrase(Act.SayBye), "goodbye", "good bye", "^ bye", "bye bye", "see (you|ya)", "have a (nice|good|great|lovely) (day|evening|weekend|one|night)", "take care", "^ cya", "so long $")
            .Rules("act", new ActPhrase(Act.Nothing), "good morning slot", "no thanks to", "(^|every|each|next|this|that) (is a )?good morning for");
        g.Rules("act", new ActPhrase(Act.Correct), "^ (no|oh|ah|wait|well|sorry|hmm|and|but)? actually", "(actually|rather) $", "i meant", "i mean $", "^ (sorry |no |wait )?i mean", "^ (no )?rather", "no ,? rather", "i (changed|ve changed|have changed) my mind", "on second thought*", "my mistake", "sorry ,? (not|i|no|its|it s|make)", "correction", "scratch that", "wait ,? (no|not|i)", "^ no ,? (the|it|not|make|on|for|i said)", "oops", "i got (it|that) wrong", "^ (no |sorry )?make (it|that) {clause}");
        g.Words("polite", true, "please thanks then now").Rules("polite", true, "all of it", "that", "this", "it", "everything", "the conversation", "thank you", "my request");
        g.Rules("act", new ActPhrase(Act.Cancel), "never mind", "nevermind", "nvm", "forget (it|about it) $", "(let|leave) it( be)? $", "drop it", "let s (drop|forget|leave) it", "(it|that) (doesnt|does not) matter", "i give up", "^ forget it")
            .Rules("act", new ActPhrase(Act.Cancel, Brief: true), "^ (stop|cancel|abort|quit|exit|stop it) {polite}? {polite}? $", "^ (nothing|no nothing) $", "not (necessary|needed) any more")
            .Rules("act", new ActPhrase(Act.Nothing), "never mind the (price|cost)", "never mind that the");
        Persons(g);
        g.Rules("act", new ActPhrase(Act.AskHelp, Brief: true), "^ (help|help me|menu|sos) {polite}? $", "i need( some)? help $")
            .Rules("act", new ActPhrase(Act.AskHelp), "what (can|do|could) you do", "what (can|could) (i|you) (ask|help)( you| me with| with)?", "how (can|could) you help", "how does this work $", "what are you able to do")
            .Rules("act", new ActPhrase(Act.TestMachine), "are you (really )?(a |an )?(real )?(robot|bot|machine|human|person|ai|chatbot|computer|program|real)", "(am i|i m|im) (talking|speaking|chatting) (to|with) (a |an )?(robot|bot|machine|human|person|real person|ai|computer|real human)", "(is this|is it|this is) (a |an )(robot|bot|machine|ai|chatbot|real person)", "you( are|re) a (robot|bot|machine)");
        return g;
    }

    private static void Persons(Grammar g)
    {
        g.Words("who", true, "human advisor adviser agent representative rep operator manager supervisor assistant colleague salesperson someone somebody person");
        g.Rules("person", true, "(a |an |the |your |my |some |any |another )(real |live |actual |human |different )?{who}", "(real |live |actual |human )?{who}", "(a |an )?(human being|real human|customer (service|support|care))", "someone (real|else|human)", "real people", "people");
        g.Rules("act", new ActPhrase(Act.WantPerson), "(speak|talk|chat|talking|speaking) ..1 (to|with) {person}", "(get|give|find|fetch|pass|connect|transfer|put|hand) (me|us) ..1 (to |with |through to |over to |on to )?{person}", "(get|fetch|find) (a |an )(real |live )?(human|agent|person|advisor|representative|manager)", "(i|we) ..1 (want|need|demand|require|would like|d like|prefer|wanna) ..1 (a |an |the |your )(real |live |actual |human )?{who}", "id like ..1 (a |an |the |your )(real |live |human )?{who}",
                "(i|we) (want|need|id like) (someone|somebody) (real|human|to call|who can|to help)", "^ ..1 {person} {polite}? {polite}? $", "is (there |anyone )(a |an )?{person}", "is (anybody|anyone|someone|somebody) there", "not (to|with) (a|an) (robot|machine|bot|ai)", "(sick|tired) of (talking to |speaking to )?(a |this |these )?(bot|bots|robot|robots|machine|machines)", "(call|ring) me back", "have (someone|somebody|a person|an advisor|an agent) (call|ring|contact) me", "can (someone|somebody|a human|an agent) (call|ring|contact|help) me", "human please", "speak to your")
            .Rules("act", new ActPhrase(Act.DeclinePerson), "(dont|do not|didnt|did not|not|never) (want|need|wish|have|ask|trying|like) (to )?(speak|talk|chat|a|an|any)? ..2 {person}", "(rather|prefer) not (to )?(speak|talk|chat) ..2 {person}", "(dont|do not|never) (you )?(transfer|put|pass|connect|hand|get|call|send|give|forward) (me|us)? ..3 {person}", "no {person} please")
            .Rules("act", new ActPhrase(Act.AskPerson), "(can|could|may|will|would) i ..1 (speak|talk|chat) (to|with) {person} (later|afterwards|after|if needed|if necessary|if need be|if i need)", "is it possible to (speak|talk) (to|with) {person} (later|afterwards|if)")
            .Rules("act", new ActPhrase(Act.Nothing), "without (speaking|talking|calling) ..2 {person}", "(ive|i have|i|already) (already )?(spoke|spoken|talked|chatted) ..2 {person}", "instead of (speaking|talking) ..2 {person}", "(the|your|an|my) {who} (told|said|was|is|has|had|promised|who|at)", "(do|must|should) (i|we) ..2 (speak|talk) ..2 {person}", "real estate agent", "for (someone|somebody|a person|people)", "no need (to|for) ..3 {person}");
    }
}
