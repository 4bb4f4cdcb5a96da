using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RelationBot.Handoffs;
using RelationBot.Pages.Desks;
using RelationBot.Relationship.Access;
using RelationBot.Relationship.Handoffs;
using RelationBot.Relationship.Memory;
using RelationBot.Relationship.Value.Runs;
using RelationBot.Relationship.Value.Tiers;

namespace RelationBot.Pages.Advisor;

/// <summary>The advisor desk: who waits, and the conversation at hand.</summary>
public sealed class IndexModel(
    HandoffDesk desk, IHandoffActions actions, UserManager<DeskUser> users, CustomerValuation values, TierDesk tiers, CustomerMemory memory, TimeProvider time) : PageModel
{
    /// <summary>The handoff at hand.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Id { get; set; }

    /// <summary>Who is with this advisor, then who waits; each first in line first.</summary>
    public IReadOnlyList<HandoffInLine> Queue { get; private set; } = [];

    /// <summary>The handoff at hand, where it exists.</summary>
    public HandoffCard? Card { get; private set; }

    /// <summary>The advisor named for this customer, where there is one.</summary>
    public string? NamedAdvisor { get; private set; }

    /// <summary>What he is worth and why he has his tier; null for a visitor.</summary>
    public CustomerValue? Value { get; private set; }

    /// <summary>Why the last action did not work, as a text's key.</summary>
    public string? Fault { get; private set; }

    /// <summary>Why the tier was not set, as a text's key.</summary>
    public string? TierFault { get; private set; }

    /// <summary>What was typed and not sent, so that it is not lost.</summary>
    public string? Unsent { get; private set; }

    /// <summary>True where this advisor has the conversation.</summary>
    public bool Mine => Card?.Handoff is { State: HandoffState.Open } handoff && handoff.Advisor == User.DeskName();

    /// <summary>True where this advisor may read the conversation: it waits, or it is or was his.</summary>
    public bool MayRead => Card?.Handoff is { } handoff && (handoff.State == HandoffState.Pending || handoff.Advisor == User.DeskName());

    /// <summary>The desk.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadQueueAsync(cancellationToken);
        await LoadAsync(cancellationToken);
    }

    /// <summary>The queue alone.</summary>
    public async Task<IActionResult> OnGetQueueAsync(CancellationToken cancellationToken)
    {
        await LoadQueueAsync(cancellationToken);
        return Partial("_Queue", this);
    }

    /// <summary>One part of the handoff at hand.</summary>
    public async Task<IActionResult> OnGetPartAsync(string part, CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (Card is null)
            return NotFound();
        if (part is "context" or "transcript" && MayRead)
            return Partial(part == "context" ? "_Context" : "_Transcript", this);

        // A colleague has taken it meanwhile: the whole goes, whichever part asked.
        Response.Headers["HX-Retarget"] = "#handoff";
        Response.Headers["HX-Reswap"] = "innerHTML";
        return Partial("_Handoff", this);
    }

    /// <summary>Takes the conversation.</summary>
    public Task<IActionResult> OnPostAcceptAsync(CancellationToken cancellationToken) =>
        DoAsync((id, advisor) => actions.AcceptAsync(id, advisor, cancellationToken), null, cancellationToken);

    /// <summary>Says something to the customer.</summary>
    public Task<IActionResult> OnPostSendAsync(string? text, CancellationToken cancellationToken) =>
        DoAsync(
            (id, advisor) => string.IsNullOrWhiteSpace(text)
                ? Task.FromResult(HandoffResult.Empty)
                : actions.SendAsync(id, advisor, text.Trim(), cancellationToken),
            text,
            cancellationToken);

    /// <summary>Hands back to the bot.</summary>
    public Task<IActionResult> OnPostResolveAsync(string? note, CancellationToken cancellationToken) =>
        DoAsync((id, advisor) => actions.ResolveAsync(id, advisor, note, cancellationToken), null, cancellationToken);

    /// <summary>Sets the customer's tier by hand, or ends that.</summary>
    public async Task<IActionResult> OnPostTierAsync(string? tier, string? reason, DateOnly? until, bool end, CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (Card?.Customer is not { } customer || !MayRead)
            return NotFound();
        if (end)
            await tiers.EndAsync(customer.Id, cancellationToken);
        else if (await tiers.SetAsync(customer.Id, tier ?? "", reason, until ?? DateOnly.MinValue, User.DeskName(), cancellationToken) is { } fault)
            TierFault = "tierfault." + fault.ToString().ToLowerInvariant();
        await LoadAsync(cancellationToken);
        if (Request.Headers.ContainsKey("HX-Request"))
            return Partial("_Context", this);
        await LoadQueueAsync(cancellationToken);
        return TierFault is null ? RedirectToPage(new { Id }) : Page();
    }

    /// <summary>Accepts or refuses what was read in the note of one's own handoff.</summary>
    public Task<IActionResult> OnPostDecideAsync(long fact, bool accept, CancellationToken cancellationToken) =>
        DoAsync(
            async (id, advisor) => await memory.FindProposedAsync(fact, cancellationToken) is { } proposed && proposed.HandoffId == id
                && await desk.LoadAsync(id, cancellationToken) is { } handoff && handoff.Advisor == advisor
                && await memory.DecideAsync(fact, accept, advisor, time.GetUtcNow(), cancellationToken)
                    ? HandoffResult.Done
                    : HandoffResult.NotFound,
            null,
            cancellationToken);

    /// <summary>Takes back what was kept of the note of one's own handoff.</summary>
    public Task<IActionResult> OnPostTakeBackAsync(long fact, CancellationToken cancellationToken) =>
        DoAsync(
            async (id, advisor) =>
            {
                if (await desk.FindAsync(id, cancellationToken) is not { Customer: { } customer } card || card.Handoff.Advisor != advisor || card.Noted.Kept.All(f => f.Id != fact))
                    return HandoffResult.NotFound;
                await memory.RetireAsync(new RetireFact(customer.Id, fact, time.GetUtcNow()), cancellationToken);
                return HandoffResult.Done;
            },
            null,
            cancellationToken);

    private async Task<IActionResult> DoAsync(
        Func<string, string, Task<HandoffResult>> action, string? text, CancellationToken cancellationToken)
    {
        var result = Id is null ? HandoffResult.NotFound : await action(Id, User.DeskName());
        if (result is not HandoffResult.Done)
        {
            Fault = "result." + result.ToString().ToLowerInvariant();
            Unsent = text;
        }

        await LoadAsync(cancellationToken);
        if (Request.Headers.ContainsKey("HX-Request"))
        {
            return Card is null ? NotFound() : Partial("_Handoff", this);
        }

        await LoadQueueAsync(cancellationToken);
        return Fault is null ? RedirectToPage(new { Id }) : Page();
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        Card = Id is null ? null : await desk.FindAsync(Id, cancellationToken);
        Value = Card?.Customer is { } customer ? values.Of(customer.Id) : null;
        if (Card?.Customer?.Advisor is { } userName)
        {
            NamedAdvisor = (await users.FindByNameAsync(userName))?.DisplayName ?? userName;
        }
    }

    private async Task LoadQueueAsync(CancellationToken cancellationToken)
    {
        var open = await desk.ListAsync(HandoffState.Open, cancellationToken);
        var pending = await desk.ListAsync(HandoffState.Pending, cancellationToken);
        Queue = [.. open.Where(row => row.Handoff.Advisor == User.DeskName()), .. pending];
    }
}
