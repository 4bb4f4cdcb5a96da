using System.Globalization;
using RelationBot.Dialogs;
using RelationBot.Language;
using RelationBot.Language.Statements;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Memory;

namespace RelationBot.Bot;

/// <summary>
/// What dialogs reach in one turn. For a visitor who is not verified nothing is known and nothing can be done: the
/// engine tells him so, and were it to ask all the same, nothing of a record could leak.
/// </summary>
internal sealed class CustomerWorld : IWorld
{
    private static readonly IReadOnlyList<string> Nothing = [];

    private readonly Vocabulary _vocabulary;
    private readonly CustomerMemory _memory;
    private readonly Reminding _reminding;
    private readonly Visiting _visiting;
    private Served? _served;
    private bool _familiar;

    /// <param name="vocabulary">What can be named.</param>
    /// <param name="memory">Where a customer's facts are.</param>
    /// <param name="reminding">What finds those that matter.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="channelId">Its channel.</param>
    /// <param name="isPrivate">Whether nobody else reads along.</param>
    /// <param name="now">The moment, in the company's time zone.</param>
    /// <param name="effects">Where what the turn writes is collected.</param>
    /// <param name="handle">The account that the channel has signed him in with.</param>
    public CustomerWorld(
        Vocabulary vocabulary, CustomerMemory memory, Reminding reminding, string conversationId, string channelId, bool isPrivate, DateTimeOffset now, TurnEffects effects,
        SignedHandle? handle = null)
    {
        (_vocabulary, _memory, _reminding) = (vocabulary, memory, reminding);
        _visiting = new Visiting(conversationId, channelId, isPrivate, now, effects, RecogniseAsync) { Handle = handle };
    }

    public DateTimeOffset Now => _visiting.Now;

    public bool DayFirst { get; init; }

    /// <summary>The verified customer, or null; in the turn in which he proves who he is, from then on.</summary>
    public Customer? Customer => _served?.Customer;

    public Speaker Speaker => Customer is not { } customer
        ? Speaker.Visitor
        : new Speaker(true, Addressing.Of(customer, _served!.Facts, _familiar), customer.AccountName, customer.ServedAs, customer.MayRemember) { Familiar = Addressing.Familiar(Holding()) };

    public void Address(bool familiar) => _familiar = familiar;

    /// <summary>What is remembered of him; nothing of a visitor, nor of somebody who has not agreed.</summary>
    public IReadOnlyList<Fact> Facts => _served?.Facts ?? [];

    /// <summary>How many facts are remembered of him; null where none may be.</summary>
    public int? Remembered => Customer is { MayRemember: true } ? _served!.Facts.Count : null;

    /// <summary>Serves this customer from now on.</summary>
    public async ValueTask RecogniseAsync(Customer customer, CancellationToken cancellationToken)
    {
        var facts = customer.MayRemember ? await _memory.RecallAsync(customer.Id, cancellationToken) : [];
        _served = new Served(customer, facts, Now, _visiting.Effects) { Visiting = _visiting with { Customer = customer } };
    }

    public ValueTask<Known?> RecallAsync(string source, Slots slots, CancellationToken cancellationToken) =>
        _served is null ? ValueTask.FromResult<Known?>(null) : _vocabulary.Sources[source](Speaking(slots), slots, cancellationToken);

    public ValueTask<Reminder> RemindAsync(string said, Locale locale, bool choosing, CancellationToken cancellationToken) => _served is { Customer.MayRemember: true }
        ? _reminding.OfAsync(Speaking(locale), _visiting.ConversationId, said, choosing, cancellationToken)
        : ValueTask.FromResult(Reminder.Nothing);

    public ValueTask<string?> MeantAsync(string said, Locale locale, CancellationToken cancellationToken) =>
        ValueTask.FromResult(_served is { Customer.MayRemember: true } && Correction.Read(said, locale, asked: true) is { } correction && _reminding.Corrected(Speaking(locale), correction, said) is { } fact ? fact : null);

    public ValueTask<string?> RetoldAsync(string said, Locale locale, CancellationToken cancellationToken) =>
        ValueTask.FromResult(_served is { Customer.MayRemember: true } ? _reminding.Retold(Speaking(locale), said) : null);

    public ValueTask<IReadOnlyList<string>> DroppedAsync(Dismissal dismissal, Locale locale, CancellationToken cancellationToken) =>
        ValueTask.FromResult(_served is { Customer.MayRemember: true } ? _reminding.Dropped(Speaking(locale), dismissal) : Nothing);

    /// <summary>The customer was asked whether it is (still) so; he is not asked again at once.</summary>
    public void Asked(Doubt doubt)
    {
        if (Customer is { } customer && long.TryParse(doubt.Fact, CultureInfo.InvariantCulture, out var fact))
            _visiting.Effects.Write(new AskedAboutFact(customer.Id, fact, Now));
    }

    public ValueTask SettleAsync(Doubt doubt, bool holds, CancellationToken cancellationToken)
    {
        if (Customer is { } customer && long.TryParse(doubt.Fact, CultureInfo.InvariantCulture, out var fact))
            _visiting.Effects.Write(new SettleFact(customer.Id, fact, holds, Now));
        return ValueTask.CompletedTask;
    }

    public Keeping Keeps(Statement statement)
    {
        var facts = _served?.Facts ?? [];
        return statement.Value.Length > StateFact.LongestValue ? Keeping.TooLong
            : SensitiveTopics.Touches(statement.Value) ? Keeping.Sensitive
            : facts.Count >= StateFact.MostHeld && !facts.Any(f => f.Key == statement.Key && f.Subject == statement.Subject
                && (FactKeys.Same(f.Value, statement.Value) || FactKeys.Replaces(f.Key, statement.Value, f.Value))) ? Keeping.Full
            : Keeping.Kept;
    }

    public ValueTask<bool> CheckAsync(string check, Slots slots, CancellationToken cancellationToken) =>
        _served is null ? ValueTask.FromResult(false) : _vocabulary.Checks[check](Speaking(slots), slots, cancellationToken);

    public ValueTask<IReadOnlyList<string>> SuggestAsync(string source, Slots slots, CancellationToken cancellationToken) =>
        _vocabulary.OpenSuggestions.TryGetValue(source, out var open) ? ValueTask.FromResult(open(_visiting with { Customer = Customer }))
        : _served is null ? ValueTask.FromResult(Nothing) : _vocabulary.Suggestions[source](Speaking(slots), slots, cancellationToken);

    public ValueTask<ActionResult> DoAsync(string action, Slots slots, CancellationToken cancellationToken) =>
        _vocabulary.OpenActions.TryGetValue(action, out var open)
            ? open.Do(_visiting with { Customer = Customer, Locale = slots.Locale }, slots, cancellationToken)
            : _served is null
            ? throw new InvalidOperationException($"{action} was called for a visitor who is not verified")
            : _vocabulary.Actions[action].Do(Speaking(slots), slots, cancellationToken);

    private Served Speaking(Slots slots) => Speaking(slots.Locale);

    private Served Speaking(Locale locale) => _served! with { Locale = locale, Familiar = _familiar };

    // What this turn has retired or put right counts at once.
    private IEnumerable<Fact> Holding() => _visiting.Effects.Writes.Aggregate<ITurnWrite, IEnumerable<Fact>>(_served!.Facts, (facts, write) => write switch
    {
        RetireFact retire => facts.Where(fact => !retire.FactIds.Contains(fact.Id)),
        CorrectFact correct => facts.Where(fact => fact.Id != correct.FactId).Append(correct.Fact),
        _ => facts,
    });
}
