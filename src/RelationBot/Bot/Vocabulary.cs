using RelationBot.Dialogs;

namespace RelationBot.Bot;

/// <summary>A value known without asking, or null.</summary>
internal delegate ValueTask<Known?> Source(Served served, Slots slots, CancellationToken cancellationToken);

/// <summary>Whether the slots hold something possible.</summary>
internal delegate ValueTask<bool> Check(Served served, Slots slots, CancellationToken cancellationToken);

/// <summary>Values to propose, best first.</summary>
internal delegate ValueTask<IReadOnlyList<string>> Suggestion(Served served, Slots slots, CancellationToken cancellationToken);

/// <summary>Values to propose to whoever speaks, verified or not, best first.</summary>
internal delegate IReadOnlyList<string> OpenSuggestion(Visiting visiting);

/// <summary>Something done, and which outcome came about.</summary>
internal delegate ValueTask<ActionResult> DialogAction(Served served, Slots slots, CancellationToken cancellationToken);

/// <summary>Something done for whoever speaks, verified or not.</summary>
internal delegate ValueTask<ActionResult> OpenAction(Visiting visiting, Slots slots, CancellationToken cancellationToken);

/// <summary>An open action and what dialogs are told of it.</summary>
internal sealed record DeclaredOpenAction(OpenAction Do, ActionDeclaration Declaration);

/// <summary>An action and what dialogs are told of it.</summary>
internal sealed record DeclaredAction(DialogAction Do, ActionDeclaration Declaration);

/// <summary>The names that dialogs may use, with what stands behind each. One class for each subject contributes its own.</summary>
internal interface IVocabulary
{
    IReadOnlyDictionary<string, Source> Sources => new Dictionary<string, Source>();

    IReadOnlyDictionary<string, Check> Checks => new Dictionary<string, Check>();

    IReadOnlyDictionary<string, Suggestion> Suggestions => new Dictionary<string, Suggestion>();

    /// <summary>What may be proposed to a visitor too.</summary>
    IReadOnlyDictionary<string, OpenSuggestion> OpenSuggestions => new Dictionary<string, OpenSuggestion>();

    IReadOnlyDictionary<string, DeclaredAction> Actions => new Dictionary<string, DeclaredAction>();

    /// <summary>What may be done for a visitor too.</summary>
    IReadOnlyDictionary<string, DeclaredOpenAction> OpenActions => new Dictionary<string, DeclaredOpenAction>();
}

/// <summary>Everything that dialogs can name.</summary>
internal sealed class Vocabulary(IEnumerable<IVocabulary> subjects)
{
    public IReadOnlyDictionary<string, Source> Sources { get; } = Merge(subjects, s => s.Sources);

    public IReadOnlyDictionary<string, Check> Checks { get; } = Merge(subjects, s => s.Checks);

    public IReadOnlyDictionary<string, Suggestion> Suggestions { get; } = Merge(subjects, s => s.Suggestions);

    public IReadOnlyDictionary<string, OpenSuggestion> OpenSuggestions { get; } = Merge(subjects, s => s.OpenSuggestions);

    public IReadOnlyDictionary<string, DeclaredAction> Actions { get; } = Merge(subjects, s => s.Actions);

    public IReadOnlyDictionary<string, DeclaredOpenAction> OpenActions { get; } = Merge(subjects, s => s.OpenActions);

    /// <summary>The names alone, for the check of the authors' files.</summary>
    public Catalog Catalog => new(
        Sources.Keys.ToHashSet(),
        Checks.Keys.ToHashSet(),
        Suggestions.Keys.Concat(OpenSuggestions.Keys).ToHashSet(),
        Actions.Select(action => (action.Key, action.Value.Declaration))
            .Concat(OpenActions.Select(action => (action.Key, action.Value.Declaration)))
            .ToDictionary(action => action.Key, action => action.Declaration));

    private static Dictionary<string, T> Merge<T>(
        IEnumerable<IVocabulary> subjects, Func<IVocabulary, IReadOnlyDictionary<string, T>> names) =>
        subjects.SelectMany(names).ToDictionary(name => name.Key, name => name.Value);
}
