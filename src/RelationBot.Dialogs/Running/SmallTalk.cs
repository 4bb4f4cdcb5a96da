using RelationBot.Dialogs.Authoring;
using RelationBot.Language.Statements;

namespace RelationBot.Dialogs.Running;

/// <summary>What belongs to no dialog: courtesy, help, what the bot is, things said in passing.</summary>
internal sealed class SmallTalk(Turn turn)
{
    private const int Short = 4;

    private static readonly HashSet<string> Besides = ["finalement", "plutot", "maintenant", "desormais", "simplement", "vraiment", "quand", "meme"];

    // « ce sera plus simple »
    private const int Few = 2, Unsaying = 10;

    // « l'inox non merci, on voit toutes les traces » thanks for nothing.
    private const int LongestThanks = 5;

    /// <summary>True where the message stated something that is now noted.</summary>
    public bool IsNoted => Noted().Count > 0;

    /// <summary>A greeting, thanks or goodbye and nothing else.</summary>
    public bool IsCourtesyOnly(Message message) =>
        message.Words.Count <= Short && message.Acts is { Corrects: false } acts && (((acts.Greets || (acts.Thanks && !acts.Complains) || acts.SaysBye) && message.Wishes.Count == 0)
            || acts.TestsMachine || acts.AsksHelp || message.Is("machine") || message.Is("help") || message.Is("wait"));

    public bool Knows(Message message) => message.Acts is var acts
        && (acts.AsksHelp || acts.TestsMachine || (acts.Thanks && !acts.Complains) || acts.SaysBye || acts.Greets || (message.Cancels && message.Words.Count <= Unsaying) || message.Is("how-are-you") || message.Is("question") || message.Is("trouble-untold") || message.Is("machine") || message.Is("help") || message.Is("wait") || message.Is("repeat"));

    /// <summary>Answers, or says nothing and returns false.</summary>
    public bool Answers(Message message)
    {
        var waits = turn.State.Active is not null;
        var acts = message.Acts;
        var sentence = acts.AsksHelp || message.Is("help") || (message.Is("repeat") && !waits) ? "help"
            : acts.TestsMachine || message.Is("machine") ? "machine"
            : message.Is("wait") ? "take-your-time"
            : message.Is("question") ? "listening"
            : message.Is("how-are-you") ? "how-are-you"
            : message.Cancels && message.Words.Count <= Unsaying && !waits ? "nothing-to-cancel"
            : acts.SaysBye && !waits ? "bye"
            : acts.Thanks && !acts.Complains && !(message.Has("no-thanks") && message.Words.Count > LongestThanks) ? "thanks"
            : message.Is("trouble-untold") && !waits ? "what-trouble"
            : message.Is("not-known") && !waits ? "not-known"
            : acts.Complains && !waits ? null
            : acts.Greets && message.Words.Count <= Short ? "hello"
            : !waits && ((message.Words.Count <= 3 && message.YesNo is not null) || message.Is("keep")) ? "what-else"
            : null;
        if (sentence is null || (sentence == "hello" && turn.HasGreeted))
        {
            return sentence is not null;
        }

        if (sentence == "take-your-time")
        {
            // The question stands; asking it again would be pressing.
            turn.SayEngine(sentence);
            return true;
        }

        var values = sentence == "help" ? new Dictionary<string, string> { ["wishes"] = Offer() } : null;
        if (waits)
        {
            turn.Lead(sentence, values);
        }
        else if (sentence == "help")
        {
            turn.SayEngine(sentence, values, [.. Offered().Select(turn.Title)]);
        }
        else
        {
            turn.SayEngine(sentence, values);
        }

        return true;
    }

    /// <summary>Says that he is addressed from now on as he has just asked to be; true where he asked for nothing else.</summary>
    public bool Agrees(Message rest, bool waits)
    {
        if (turn.FormAsked is not { } familiar)
        {
            return false;
        }

        var said = rest.Words.Count(w => !Message.Courtesy.Contains(w) && !Besides.Contains(w));
        var alone = waits || turn.State.Asked is not null || rest.YesNo is not null ? said == 0 : said <= Few || (rest.Wishes.All(w => w.Probability < Wishes.Interrupting) && rest.Statements.Count == 0 && !rest.Text.Contains('?', StringComparison.Ordinal) && rest.Words.Count <= Unsaying);
        var sentence = familiar ? "tu" : "vous";
        if (alone && !waits)
        {
            turn.SayEngine(sentence + "-noted");
        }
        else
        {
            turn.Lead(sentence + "-agreed");
        }

        return alone;
    }

    /// <summary>Says what was noted, or that it was not, where the message was nothing else.</summary>
    public bool Acknowledges(Message message)
    {
        var stated = message.Statements;
        if (stated.Count > 0 && stated.All(s => s.Kind == "promise") && turn.Noted.Count > 0
            && !message.Text.Contains('?', StringComparison.Ordinal))
        {
            turn.State = turn.State with { Asked = "person" };
            turn.SayEngine("promise-noted", new Dictionary<string, string> { ["facts"] = List([.. turn.Noted.Select(Written)]) }, [turn.Sentence("person")]);
            return true;
        }

        if (stated.All(s => s.Kind is "criticism" or "promise") || (message.Acts.Complains && stated.Any(s => s.Kind == "criticism")))
        {
            return false;
        }

        var refused = turn.Unkept switch { Keeping.Full => "memory-full", Keeping.TooLong => "too-long", Keeping.Sensitive => "not-kept", _ => null };
        if (!IsNoted && refused is not null)
        {
            // One thing only: never that it is noted and then that it is not.
            turn.SayEngine(refused);
            return true;
        }

        if (!IsNoted && turn.Noted.Count == 0 && turn.Remembers && !message.Has("joking"))
        {
            Hear(message);
            return true;
        }

        // Said without consent, or by somebody unknown: heard, not kept.
        turn.SayEngine(IsNoted ? "noted" : turn.Noted.Count > 0 || message.Has("joking") ? "what-else" : "not-noted", IsNoted ? Facts() : null);
        return true;
    }

    /// <summary>Answers what is only told. What is kept of it need not be said again; of anything else that would be too much said.</summary>
    public void Hear(Message message)
    {
        if (message.Has("back-for"))
        {
            // « je reviens pour la cuisine » wants to go on, and is nothing to keep.
            turn.State = turn.State with { Asked = "person" };
            turn.SayEngine("back-for", suggestions: [turn.Sentence("person")]);
            return;
        }

        var told = turn.Remembers && OwnWords.Of(message) is { } words && turn.World.Keeps(words) == Keeping.Kept ? words : null;
        turn.Noted = told is null ? turn.Noted : [told];
        turn.SayEngine(told is null ? "heard" : "heard-and-kept");
    }

    /// <summary>Notes that, and says so and nothing else; false where it may not be kept.</summary>
    public bool Notes(Statement? told)
    {
        if (told is null || !turn.Remembers || turn.World.Keeps(told) != Keeping.Kept)
        {
            return false;
        }

        (turn.Noted, turn.State) = ([told], turn.State with { Failures = 0 });
        turn.SayEngine("noted", Facts());
        return true;
    }

    /// <summary>What was noted, as values of a sentence.</summary>
    public IReadOnlyDictionary<string, string> Facts() => new Dictionary<string, string> { ["facts"] = List(Noted()) };

    // What another one says more fully is not said beside it.
    private List<string> Noted()
    {
        List<string> all = [.. turn.Noted.Where(s => s.Explicit && s.Kind is not ("criticism" or "promise") && !(turn.FormAsked is not null && s.Key == FormOfAddress.Key)).Select(Written).Distinct()];
        return [.. all.Where(fact => !all.Exists(other => other != fact && other.Contains(fact, StringComparison.Ordinal)))];
    }

    private string Written(Statement statement) => turn.Texts.FactInWords(statement.Key, statement.Value, turn.Locale, turn.Familiar);

    private string Offer() => List([.. Offered().Select(turn.Title)]);

    private IEnumerable<Dialog> Offered() => turn.Library.Dialogs.Where(d => d.InHelp);

    private string List(IReadOnlyList<string> items)
    {
        var and = turn.Locale == RelationBot.Language.Locale.French ? " et " : " and ";
        return items.Count < 2 ? string.Concat(items) : string.Join(", ", items.SkipLast(1)) + and + items[^1];
    }
}
