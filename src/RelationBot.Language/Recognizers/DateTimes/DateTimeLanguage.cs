using RelationBot.Language.Grammars;
using RelationBot.Language.Text;

namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>How a language says when: the whole of what the engine knows about it. A third language is a third one of these.</summary>
internal sealed class DateTimeLanguage
{
    private readonly Lazy<Grammar> _grammar;

    public DateTimeLanguage(Func<Grammar> grammar) => _grammar = new Lazy<Grammar>(grammar);

    public Grammar Grammar => _grammar.Value;

    /// <summary>True where the time zone is of the words of a time: the specification has it so in French and not in English.</summary>
    public bool ZonesBelong { get; init; }

    /// <summary>What may stand glued before digits (« dec31 », « q1 »).</summary>
    public required IReadOnlySet<string> Heads { get; init; }

    /// <summary>Words in a hurry, and those of the other language: what each stands for (« dem1 », "tmrw").</summary>
    public required IReadOnlyDictionary<string, string> Shorthand { get; init; }

    /// <summary>Names that are understood with one letter wrong.</summary>
    public required Misspellings Names { get; init; }

    /// <summary>What tells whether a sentence speaks of what was or of what will be.</summary>
    public required TenseLanguage Tense { get; init; }

    /// <summary>What tells which of several days is meant.</summary>
    public required ChoiceWords Choices { get; init; }

    public Parse Parse(string text, IReadOnlyList<Token> tokens, bool chat = false) => Grammar.Parse(text, DateTimeTokens.Of(tokens, this), chat);

    /// <summary>« word=meaning » pairs.</summary>
    public static Dictionary<string, string> Pairs(string pairs) =>
        pairs.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(p => p.Split('=')).SelectMany(p => p[0].Split('/').Select(w => (w, p[1]))).ToDictionary(p => p.w, p => p.Item2, StringComparer.Ordinal);
}

/// <summary>The words by which one day of several is chosen.</summary>
/// <param name="Not">Before a day that is not meant (« pas jeudi »).</param>
/// <param name="Joints">What may stand between such a word and the day.</param>
/// <param name="Changes">Between two days: the second is meant (« jeudi, non vendredi »).</param>
internal sealed record ChoiceWords(IReadOnlySet<string> Not, IReadOnlySet<string> Joints, IReadOnlySet<string> Changes);
