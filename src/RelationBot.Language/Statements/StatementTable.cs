using RelationBot.Language.Grammars;
using RelationBot.Language.Statements.Cues;

namespace RelationBot.Language.Statements;

/// <summary>What a language's statements are told by: patterns with an order, cues without one, and the words of both for misspelt ones.</summary>
internal sealed class StatementTable
{
    private readonly Speller _speller;

    public StatementTable(Grammar grammar, IReadOnlyList<CueRule> cues)
    {
        Grammar = grammar.Seal();
        Cues = cues;
        _speller = new Speller(Grammar.Vocabulary, Grammar.Beginnings, Grammar.Locale == Locale.French);
    }

    public Grammar Grammar { get; }

    public IReadOnlyList<CueRule> Cues { get; }

    /// <summary>A note about the speaker, as if he had said it himself.</summary>
    public Parse ParseNote(string text) => Grammar.Parse(text, FirstPerson.Of(Typed.Read(text, Grammar.Locale, _speller), Grammar.Locale));

    /// <summary>The text as it was meant; indices are those of <paramref name="text"/>.</summary>
    public Parse Parse(string text) => Grammar.Parse(text, Typed.Read(text, Grammar.Locale, _speller));
}
