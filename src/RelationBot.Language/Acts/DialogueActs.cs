using RelationBot.Language.Recognizers;
using RelationBot.Language.Text;

namespace RelationBot.Language.Acts;

/// <summary>Recognises what a sentence does, from phrase tables; what stands in quotation marks does nothing.</summary>
public static class DialogueActs
{
    public static ActSet Recognize(string text, Locale locale)
    {
        var parse = ActTables.Of(locale).Parse(Quotations.Blank(text));
        var brief = parse.Tokens.Count(t => t.IsWord) <= 5;
        var phrases = parse.Scan("act").Select(p => (ActPhrase)p.Value!).Where(p => brief || !p.Brief).ToList();
        var answer = YesNoRecognizer.Recognize(parse) ?? Signs.Answer(text);
        var other = OtherTongues.Speak(text);
        bool Does(Act act) => phrases.Exists(p => p.Act == act);
        return new ActSet
        {
            Greets = Does(Act.Greet),
            Thanks = Does(Act.Thank),
            Affirms = answer == true,
            Refuses = answer == false,
            Cancels = Does(Act.Cancel),
            AsksHelp = Does(Act.AskHelp),
            WantsPerson = Does(Act.WantPerson) || (other && OtherTongues.WantPerson(text)),
            SpeaksOther = other,
            Corrects = Does(Act.Correct),
            TestsMachine = Does(Act.TestMachine),
            SaysBye = Does(Act.SayBye),
            Complains = Does(Act.Complain) || Does(Act.Grievance) || Does(Act.PromiseBroken),
            Conditions = Does(Act.Condition),
            Wavers = Does(Act.Waver),
            AsksPrice = Does(Act.AskPrice),
            AsksPractice = Does(Act.AskPractice),
            Forbids = Does(Act.Forbid),
            DeclinesPerson = Does(Act.DeclinePerson),
            AsksPerson = Does(Act.AskPerson),
            HasGrievance = Does(Act.Grievance),
            Grieves = Does(Act.Grieve),
            PromiseBroken = Does(Act.PromiseBroken),
            AsksOfOthers = Does(Act.OthersOrder),
            WantsOtherLanguage = Does(Act.OtherLanguage),
            Anger = Math.Round(1 - phrases.Aggregate(1 - Shouting.In(text), (calm, p) => calm * (1 - p.Anger)), 2),
        };
    }
}
