using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using RelationBot.Pages.Desks;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Retention;
using RelationBot.Relationship.Storage;

namespace RelationBot.Pages.Supervisor;

/// <summary>Whose the records are: merges, what retention deleted, requests fulfilled, attempts to be recognised.</summary>
public sealed class RecordsModel(
    CustomerMerging merging, LinkedAccounts accounts, CustomerDirectory customers, RetentionPolicy retention, IDbContextFactory<RelationContext> contexts, TimeProvider time) : PageModel
{
    private const int Few = 50;
    private const int Most = 500;
    private const int Month = 30;

    public IReadOnlyList<Merged> Merges { get; private set; } = [];

    /// <summary>What it deleted, newest first; a collection of which nothing went is left out.</summary>
    public IReadOnlyList<RetentionRun> Runs { get; private set; } = [];

    /// <summary>What is kept for how long, and how much of it was deleted.</summary>
    public IReadOnlyList<(string Collection, TimeSpan Kept, long Deleted)> Collections { get; private set; } = [];

    /// <summary>When retention is applied, on the company's clock.</summary>
    public TimeOnly RetentionAt => retention.At;

    /// <summary>When retention was last applied; null where it never was.</summary>
    public DateTimeOffset? LastRun { get; private set; }

    public IReadOnlyList<ErasureRecord> Erasures { get; private set; } = [];

    /// <summary>Attempts of the last thirty days, by how they ended.</summary>
    public IReadOnlyList<(AttemptOutcome Outcome, int Count)> Attempts { get; private set; } = [];

    /// <summary>Whose accounts are shown; null for nobody's.</summary>
    public Customer? Shown { get; private set; }

    public IReadOnlyList<LinkedAccount> Accounts { get; private set; } = [];

    /// <summary>The accounts that were unlinked, newest first.</summary>
    public IReadOnlyList<(string Number, UnlinkedHandle Account)> Unlinked { get; private set; } = [];

    /// <summary>What came of the last merge or undoing, as a text's key.</summary>
    [TempData]
    public string? Told { get; set; }

    public async Task OnGetAsync(string? customer, CancellationToken cancellationToken)
    {
        Shown = string.IsNullOrWhiteSpace(customer) ? null : await customers.FindByNumberAsync(customer.Trim(), cancellationToken);
        Accounts = Shown is null ? [] : accounts.Of(Shown.Id);
        Unlinked = accounts.Unlinked(Few);
        Merges = merging.List(Few);
        Collections = retention.Collections();
        var reports = retention.Reports(Most);
        (LastRun, Runs) = (reports.FirstOrDefault()?.At, [.. reports.Where(run => run.Deleted > 0).Take(Few)]);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        Erasures = await context.Erasures.AsNoTracking().OrderByDescending(record => record.Id).Take(Few).ToListAsync(cancellationToken);
        var since = time.GetUtcNow().AddDays(-Month);
        var counted = await context.IdentificationAttempts.Where(attempt => attempt.At >= since)
            .GroupBy(attempt => attempt.Outcome).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellationToken);
        Attempts = [.. counted.OrderBy(group => group.Key).Select(group => (group.Key, group.Count))];
    }

    public async Task<IActionResult> OnPostMergeAsync(string? number, string? other, CancellationToken cancellationToken) =>
        Say(await merging.MergeAsync(number?.Trim() ?? "", other?.Trim() ?? "", User.DeskName(), cancellationToken));

    public async Task<IActionResult> OnPostUndoAsync(string? other, CancellationToken cancellationToken) =>
        Say(await merging.UndoAsync(other ?? "", User.DeskName(), cancellationToken));

    public async Task<IActionResult> OnPostUnlinkAsync(string? number, string? account, CancellationToken cancellationToken)
    {
        var done = await customers.FindByNumberAsync(number ?? "", cancellationToken) is { } customer
            && await accounts.UnlinkAsync(customer.Id, account ?? "", User.DeskName(), cancellationToken);
        Told = done ? "linked.done" : "linked.unknown";
        return RedirectToPage();
    }

    private RedirectToPageResult Say(MergeOutcome outcome)
    {
        Told = "merge." + outcome.ToString().ToLowerInvariant();
        return RedirectToPage();
    }
}
