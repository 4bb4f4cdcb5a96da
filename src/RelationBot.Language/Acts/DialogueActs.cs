using RelationBot.Language.Acts.Learned;
using RelationBot.Language.Grammars;
using RelationBot.Language.Recognizers;
using RelationBot.Language.Text;

namespace RelationBot.Language.Acts;

/// <summary>
/// Recognises what a sentence does, from phrase tables, and beside them anger and the wish for a person from a model learnt
/// from examples; what stands in quotation marks does nothing.
/// </summary>
public static class DialogueActs
{
    private const int FewestOfStatement = 3;
    private const double MostOfAnswer = 0.3;

    public static ActSet Recognize(string text, Locale locale)
    {
        var (acts, knowsBetter) = ByTables(text, locale);
        return acts.SpeaksOther ? acts : With(acts, MoodModel.Of(locale).Read(Quotations.Blank(text), acts), knowsBetter);
    }

    /// <summary>Whether the sentence takes back what was said before: the phrase tables tell, no model is asked.</summary>
    public static bool Corrects(string text, Locale locale) => ByTables(text, locale).Acts.Corrects;

    // A yes hands nobody over, nor does a question whether it is a machine, unless the tables hear why; who only wants no call is not displeased for it.
    internal static ActSet With(ActSet acts, Mood mood, bool knowsBetter) => acts.DeclinesPerson && acts.Anger == 0 && mood.Anger == Mood.Weary ? With(acts, mood with { Anger = 0 }, knowsBetter) : acts with
    {
        WantsPerson = acts.WantsPerson || (mood.WantsPerson && !knowsBetter),
        MightComplain = mood.MightComplain,
        MightWantPerson = mood.MightWantPerson && !mood.WantsPerson && !acts.WantsPerson && !knowsBetter,
        Complains = mood.Anger > 0 || (acts.Complains && (acts.Anger == 0 || mood.MostByTables > 0)) || acts.HasGrievance || acts.PromiseBroken,
        Anger = Math.Max(Math.Min(acts.Anger, mood.MostByTables), (acts.Affirms || acts.TestsMachine) && acts.Anger == 0 ? Math.Min(mood.Anger, MostOfAnswer) : mood.Anger),
    };

    /// <summary>Trains in the background what is otherwise trained at the first message.</summary>
    public static Task PrepareAsync() => Task.Run(() => (MoodModel.Of(Locale.French), MoodModel.Of(Locale.English)));

    /// <summary>What the phrase tables find, and whether they know of a person who is not wanted, or only asked about or told of.</summary>
    internal static (ActSet Acts, bool KnowsBetter) ByTables(string text, Locale locale)
    {
        var parse = ActTables.Of(locale).Parse(Quotations.Blank(text));
        var brief = parse.Tokens.Count(t => t.IsWord) <= 5;
        var found = parse.Scan("act").Where(p => brief || !((ActPhrase)p.Value!).Brief).ToList();
        var phrases = found.ConvertAll(p => (ActPhrase)p.Value!);
        // They frame what is said and may share its words.
        var asides = parse.Scan("aside").Select(p => ((ActPhrase)p.Value!).Act).ToHashSet();
        var moods = parse.Scan("mood").Select(p => ((ActPhrase)p.Value!).Anger).ToList();
        var answer = YesNoRecognizer.Recognize(parse) ?? Signs.Answer(text);
        bool Does(Act act) => phrases.Exists(p => p.Act == act);
        // « ciao » is said in French too.
        var other = LanguageDetector.SpeaksOther(text) && !Does(Act.SayBye);
        var asks = text.Contains('?', StringComparison.Ordinal) || asides.Contains(Act.Ask) || Does(Act.AskPrice) || Does(Act.AskPractice) || Does(Act.TestMachine);
        var acts = new ActSet
        {
            Asks = asks,
            States = !asks && answer is null && phrases.TrueForAll(p => p.Act is Act.Greet or Act.Nothing or Act.Thank or Act.Condition or Act.Waver) && parse.Tokens.Count(t => t.IsWord) - phrases.Count(p => p.Act is Act.Greet or Act.Thank) >= FewestOfStatement,
            ChangesSubject = asides.Contains(Act.ChangeSubject),
            Greets = Does(Act.Greet),
            Thanks = Does(Act.Thank),
            Affirms = answer == true,
            Refuses = answer == false,
            Cancels = Does(Act.Cancel),
            AsksHelp = Does(Act.AskHelp),
            WantsPerson = Does(Act.WantPerson) || AskedByName.Is(text) || (other && OtherTongues.WantPerson(text)),
            SpeaksOther = other,
            Corrects = Does(Act.Correct),
            TestsMachine = Does(Act.TestMachine),
            SaysBye = Does(Act.SayBye),
            Complains = moods.Exists(m => m > 0) || Does(Act.Complain) || Does(Act.Grievance) || Does(Act.PromiseBroken),
            Conditions = Does(Act.Condition),
            Wavers = Does(Act.Waver) || (YesNoRecognizer.Doubts(parse) && !Does(Act.Condition)),
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
            Anger = Math.Max(Together(phrases.Select(p => p.Anger), text), Together(moods, text)),
        };
        return (acts, KnowsBetter(parse, found));
    }

    private static bool KnowsBetter(Parse parse, List<Parsed> found) =>
        found.Exists(p => ((ActPhrase)p.Value!).Act is Act.DeclinePerson or Act.AskPerson or Act.TestMachine)
        || parse.Scan("person").Concat(parse.Scan("visitor")).Any(p => found.Exists(f => ((ActPhrase)f.Value!).Act == Act.Nothing && f.Start <= p.Start && p.End <= f.End));

    private static double Together(IEnumerable<double> angers, string text) => Math.Round(1 - angers.Aggregate(1 - Shouting.In(text), (calm, anger) => calm * (1 - anger)), 2);
}
