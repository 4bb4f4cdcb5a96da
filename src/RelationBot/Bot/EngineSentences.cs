using RelationBot.Relationship.Memory;

namespace RelationBot.Bot;

/// <summary>The sentences of <c>dialogs/engine/engine.yaml</c> that the host has said by name.</summary>
internal static class EngineSentences
{
    public const string Withdrawn = "withdrawn", Holding = "holding", AdvisorJoined = "advisor-joined", AdvisorLeft = "advisor-left",
        SourceAbroad = "source-message-abroad", Remembered = "remembered", RememberedOld = "remembered-old", RememberedGuessed = "remembered-guessed";

    public const string ConsentMemory = "consent-memory", ConsentMemoryNoted = "consent-memory-noted", ConsentProfiling = "consent-profiling",
        ConsentGiven = "consent-given", ConsentRefused = "consent-refused", ConsentNoProfile = "consent-no-profile", ConsentNoted = "consent-noted", ConsentNeither = "consent-neither",
        ConsentMemoryWhy = "consent-memory-why", ConsentProfilingWhy = "consent-profiling-why", ConsentUnclear = "consent-unclear", ConsentLimited = "consent-limited", Yes = "yes", No = "no";

    public const string Greeting = "greeting", GreetingKnown = "greeting-known", WhyGreetingKnown = Engine + "/" + GreetingKnown;

    /// <summary>Says that he mostly writes in this language, seen {count} times, and asks whether to go on in it; what follows a yes; what follows a no.</summary>
    public const string LanguageSeen = "language-seen", LanguageKept = "language-kept", LanguageLeft = "language-left";

    public const string TuAgreed = "tu-agreed", WhyTuNoted = Engine + "/tu-noted";

    public const string Masked = "masked", Secret = "secret", NotKept = "not-kept", MemoryFull = "memory-full", OffTheRecord = "off-the-record";

    public const string NotNotedRefused = "not-noted-refused", NotNotedUnanswered = "not-noted-unanswered", WhyNotNoted = Engine + "/not-noted";

    /// <summary>Why something was said that answers a message of which nothing was understood but that it was one.</summary>
    public static readonly IReadOnlySet<string> Idle = Whys(
        "heard", "heard-and-kept", "back-for", "not-noted", NotNotedRefused, NotNotedUnanswered, "what-else", "not-understood", "not-understood-again", "out-of-scope", "out-of-scope-again", "did-you-mean");

    /// <summary>Why something was said to an answer that is neither yes nor no.</summary>
    public static readonly IReadOnlySet<string> NoAnswer = Whys("not-understood", "not-understood-again", "out-of-scope", "not-known", "wavering", "reserved", "did-you-mean");

    public const string WhyHolding = Engine + "/" + Holding;

    private const string Engine = "engine";

    /// <summary>Why something was said that tells of a matter of before, or asks what the matter is.</summary>
    public static readonly IReadOnlySet<string> RecallsMatters = new HashSet<string>(
        ["promise-recalled", "promise-open", "last-time", "last-time-person", "last-time-open", "nothing-of-before", "recalled", "minded", "not-told", "what-trouble"], StringComparer.Ordinal).Select(name => $"{Engine}/{name}").ToHashSet();

    /// <summary>Why something was said that answers a question about himself.</summary>
    public static readonly IReadOnlySet<string> TellsOfHim = Whys("recalled", "minded");

    /// <summary>Whether a sentence with this reason is the engine's own and no dialog's.</summary>
    public static bool IsOwn(string why) => why.Split('/')[0] == Engine;

    /// <summary>Says that something was only seen, {count} times, and never said.</summary>
    public const string SourceInferred = "source-inferred";

    /// <summary>The same, once he was asked about it.</summary>
    public const string SourceSeen = "source-seen";

    /// <summary>Says that it was made out of what he wrote on {day}, and asks whether it is right; the second only says it.</summary>
    public const string SourceGuessed = "source-guessed", SourceDeduced = "source-deduced";

    /// <summary>Says that it was said long ago, on {day}, and asks whether it still holds.</summary>
    public const string SourceStale = "source-stale";

    /// <summary>The sentence that says where a fact comes from; it may use {day} and {author}.</summary>
    public static string SourceOf(FactOrigin origin) => "source-" + origin.ToString().ToLowerInvariant();

    private static HashSet<string> Whys(params IEnumerable<string> names) => [.. names.Select(name => $"{Engine}/{name}")];
}
