using RelationBot.Language;
using RelationBot.Language.Statements;

namespace RelationBot.Dialogs;

/// <summary>
/// What dialogs reach outside themselves, for one customer in one turn: what is known, what can be checked, what can be
/// done. The host stands behind it with the customer's memory and the company's systems, a <c>.chat</c> test with a table.
/// </summary>
public interface IWorld
{
    /// <summary>The moment of the turn, in the company's own time zone.</summary>
    DateTimeOffset Now { get; }

    /// <summary>True where the customer writes dates in digits with the day first though his language would not say so: English that is not American.</summary>
    bool DayFirst => false;

    /// <summary>Who is speaking.</summary>
    Speaker Speaker { get; }

    /// <summary>Tells in which form the customer is addressed from now on in this turn, for what the world says of him.</summary>
    void Address(bool familiar)
    {
    }

    /// <summary>A value that is known already (<c>from: memory.open-order</c>), or null.</summary>
    ValueTask<Known?> RecallAsync(string source, Slots slots, CancellationToken cancellationToken);

    /// <summary>What is remembered that matters to what the customer has just said. Asked only where it can help, of a customer who agreed to being remembered.</summary>
    /// <param name="said">His words.</param>
    /// <param name="locale">The language spoken.</param>
    /// <param name="choosing">True where he wants advice on what to buy: then all that a choice depends on matters, whether or not he names it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    ValueTask<Reminder> RemindAsync(string said, Locale locale, bool choosing, CancellationToken cancellationToken) => ValueTask.FromResult(Reminder.Nothing);

    /// <summary>The one remembered fact that a message puts right by a value of its sort (« c'est du 41 en fait »), as it is told; null for none, and for several.</summary>
    ValueTask<string?> MeantAsync(string said, Locale locale, CancellationToken cancellationToken) => ValueTask.FromResult<string?>(null);

    /// <summary>The one remembered fact, as it is told, that a message tells anew in much the same words (« je fais du 42 », « le four, c'est un Neff »); null for none, and for several.</summary>
    ValueTask<string?> RetoldAsync(string said, Locale locale, CancellationToken cancellationToken) => ValueTask.FromResult<string?>(null);

    /// <summary>The facts, as they are told, that words mean of which somebody says that they are to be forgotten, or over.</summary>
    ValueTask<IReadOnlyList<string>> DroppedAsync(Dismissal dismissal, Locale locale, CancellationToken cancellationToken) => ValueTask.FromResult<IReadOnlyList<string>>([]);

    /// <summary>The customer has said whether something that was put to him as a question holds.</summary>
    ValueTask SettleAsync(Doubt doubt, bool holds, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    /// <summary>Whether something stated can be kept; where it cannot, it is not said to be noted.</summary>
    Keeping Keeps(Statement statement) => Keeping.Kept;

    /// <summary>Whether the slots pass a check (<c>check: delivery.open-on</c>).</summary>
    ValueTask<bool> CheckAsync(string check, Slots slots, CancellationToken cancellationToken);

    /// <summary>Values to propose for a slot (<c>suggest: delivery.openings</c>), best first, in canonical form; may be empty.</summary>
    ValueTask<IReadOnlyList<string>> SuggestAsync(string source, Slots slots, CancellationToken cancellationToken);

    /// <summary>Does something (<c>do: delivery.reschedule</c>) and says which of its named outcomes came about.</summary>
    ValueTask<ActionResult> DoAsync(string action, Slots slots, CancellationToken cancellationToken);
}

/// <summary>What becomes of something stated.</summary>
public enum Keeping
{
    Kept,

    /// <summary>Longer than what is worth remembering: a paste.</summary>
    TooLong,

    /// <summary>So much is remembered that nothing more fits.</summary>
    Full,

    /// <summary>Nothing that is remembered of anybody; who stated it is told so apart.</summary>
    Sensitive,
}

/// <summary>Who is speaking, as far as dialogs may know.</summary>
/// <param name="Verified">True where the channel or a code proved who he is; only then does anything of his record reach a dialog.</param>
/// <param name="Name">How to address him (« Monsieur Martin »), or null.</param>
/// <param name="Account">The household or company he belongs to, or null.</param>
/// <param name="Tier"><c>d1</c> to <c>d4</c>, or null where unknown.</param>
/// <param name="MayRemember">Whether he agreed to being remembered beyond this conversation.</param>
public sealed record Speaker(bool Verified, string? Name, string? Account, string? Tier, bool MayRemember)
{
    /// <summary>Somebody about whom nothing is known.</summary>
    public static readonly Speaker Visitor = new(false, null, null, null, false);

    /// <summary>The French form of address that is remembered of him: true for « tu », false for « vous », null where he never asked for either.</summary>
    public bool? Familiar { get; init; }
}

/// <summary>A value that was known without asking.</summary>
/// <param name="Value">The value in canonical form (2026-03-06, morning, RB-1042).</param>
/// <param name="Because">Where it comes from, in the customer's language, ready to be said (« vous me l'avez dit le 12 mai »), or null.</param>
/// <param name="Doubt">Set where it had better be asked whether it is (still) so; <paramref name="Because"/> then asks it.</param>
public sealed record Known(string Value, string? Because = null, Doubt? Doubt = null);

/// <summary>What came of an action.</summary>
/// <param name="Outcome">One of the outcomes its declaration in the <see cref="Catalog"/> names.</param>
/// <param name="Values">Values that the sentences of the outcome may mention, in canonical or ready-to-say form.</param>
public sealed record ActionResult(string Outcome, IReadOnlyDictionary<string, string>? Values = null)
{
    /// <summary>What its values put to the customer as a question.</summary>
    public IReadOnlyList<Doubt> Doubts { get; init; } = [];
}
