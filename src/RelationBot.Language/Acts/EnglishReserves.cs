using RelationBot.Language.Grammars;

namespace RelationBot.Language.Acts;

/// <summary>What holds an English yes back: a condition, a doubt, a price, a question that is no wish.</summary>
internal static class EnglishReserves
{
    public static Grammar AddTo(Grammar g)
    {
        g.Words("change", true, "move change reschedule postpone push shift modify touch rebook alter delay cancel");
        g.Words("dear", true, "free charged charge fee fees extra cost costs");
        g.Rules("act", new ActPhrase(Act.Condition), "unless", "only if", "but (not|only) if", "as long as", "so long as", "(provided|providing)", "on (the |one )?condition", "on condition", "if (it|its|thats|that|there|theres|i|im|my|the|nothing|no|they|somebody|someone)", "if you (dont|do not|wont|will not|can guarantee|promise|guarantee)", "except if")
            .Rules("act", new ActPhrase(Act.Nothing), "if (it|that|thats|its)( is| s)? (ok|okay|possible|all right|fine) (with you|for you)?", "if that works for you", "if i may", "even if", "if you (like|want|can|prefer|please)")
            .Rules("act", new ActPhrase(Act.Waver), "^ no ,? (yes|ok) $", "maybe", "perhaps", "(i m |im |i am )?not (really |quite |entirely )?sure", "it depends", "i (cant|cannot) decide")
            .Rules("act", new ActPhrase(Act.AskPrice), "how much (is|does|will|would|do|s)", "what (does|will|would|is|s) ..3 cost", "(is|will|would) (it|this|that|there) ..2 {dear}", "(do|will|would|must|should) i ..2 (pay|charged)", "(does|will|would) (it|that|this) cost", "(any|a|an|the) (extra )?(fee|fees|charge|charges|extra cost)")
            .Rules("act", new ActPhrase(Act.AskPractice), "^ ((hi|hey|hello|hiya|morning) (there|guys|all)? ,? )?(by the way |btw |one more thing |just wondering )?..1 (do|can|does) (you|your drivers|the drivers|they) (guys |folks |lot |people |all )?(also |even |ever )?(deliver|come|work|open) (also |even )?(on|at|in|over|during|every) ..3 $")
            .Rules("act", new ActPhrase(Act.Forbid), "(dont|do not|never|please not|not to) (you )?(dare )?{change}", "(dont|do not|didnt|did not|wouldnt|would not) (want|wish|need|like) ..3 to {change}", "(dont|do not|didnt) want ..3 {change}*", "no need to {change}")
            .Rules("act", new ActPhrase(Act.Nothing), "(dont|do not) (change|move) (the subject)", "(why|if you) (dont|do not) {change}");
        return g;
    }
}
