using RelationBot.Language.Statements;

namespace RelationBot.Dialogs;

/// <summary>What the engine answers to one message.</summary>
/// <param name="State">Where the conversation stands now; to be kept until the next message.</param>
/// <param name="Said">What to say, in order.</param>
/// <param name="Handoff">Set where a person must take over.</param>
/// <param name="Noted">Lasting things the customer stated; only ever set where <see cref="Speaker.MayRemember"/>.</param>
public sealed record DialogReply(
    DialogState State, IReadOnlyList<Said> Said, HandoffRequest? Handoff, IReadOnlyList<Statement> Noted)
{
    /// <summary>What was changed at the company in this turn, in the words it was told with.</summary>
    public IReadOnlyList<string> Done { get; init; } = [];

    /// <summary>Why something that was stated is not among <see cref="Noted"/>.</summary>
    public Keeping Unkept { get; init; }

    /// <summary>What the customer was asked in this turn whether it is (still) so.</summary>
    public IReadOnlyList<Doubt> Doubted => State.Doubts;
}

/// <summary>One sentence of the bot.</summary>
/// <param name="Text">The words.</param>
/// <param name="Suggestions">Answers offered as buttons; empty for none.</param>
/// <param name="Why">Which dialog and step said it (<c>reschedule-delivery/confirm change</c>), for the supervisor.</param>
public sealed record Said(string Text, IReadOnlyList<string> Suggestions, string Why);

/// <summary>The wish that a person takes over.</summary>
/// <param name="Reason">Why: <c>asked</c>, <c>not-routine</c>, <c>not-understood</c>, <c>angry</c>, <c>complaint</c>, <c>broken-promise</c>, <c>sensitive</c>, or the name of the dialog that gave up.</param>
/// <param name="Queue">Which people, where the dialog says so (<c>handoff: deliveries</c>).</param>
public sealed record HandoffRequest(string Reason, string? Queue);
