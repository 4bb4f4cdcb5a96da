using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RelationBot.Api;
using RelationBot.Pages.Desks;
using RelationBot.Relationship.Company;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Value;
using RelationBot.Relationship.Value.Runs;
using RelationBot.Relationship.Value.Tiers;

namespace RelationBot.Pages.Supervisor;

/// <summary>The supervisor desk: what the base is worth. The charts draw what <c>/api/value</c> answers.</summary>
public sealed class ValueModel(
    ValueRuns runs, Tiering tiering, TierDesk desk, CustomerDirectory customers, CompanyClock clock, PageTexts texts) : PageModel
{
    private const int WeeksOfMoves = 12;

    /// <summary>The base's figures, or null where none was valued.</summary>
    public BaseValueView? Base { get; private set; }

    /// <summary>Why the newest valuation could not be done.</summary>
    public string? Fault { get; private set; }

    /// <summary>Moves of the last weeks added up.</summary>
    public IReadOnlyList<(string From, string To, int Customers)> Moves { get; private set; } = [];

    /// <summary>What came of setting a tier, as a text's key.</summary>
    public string? Said { get; private set; }

    /// <summary>True where <see cref="Said"/> is why it was not done.</summary>
    public bool Refused { get; private set; }

    /// <summary>Whose tier is set.</summary>
    [BindProperty]
    public string? Number { get; set; }

    /// <summary>Which.</summary>
    [BindProperty]
    public string? Tier { get; set; }

    /// <summary>Why.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>Its last day.</summary>
    [BindProperty]
    public DateOnly? Until { get; set; }

    /// <summary>The page.</summary>
    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    /// <summary>Sets a tier by hand.</summary>
    public async Task OnPostSetAsync(CancellationToken cancellationToken)
    {
        var customer = await customers.FindByNumberAsync(Number?.Trim() ?? "", cancellationToken);
        var fault = customer is null
            ? TierFault.NoSuchCustomer
            : await desk.SetAsync(customer.Id, Tier ?? "", Reason, Until ?? DateOnly.MinValue, User.DeskName(), cancellationToken);
        Say(fault is { } wrong ? "tierfault." + wrong.ToString().ToLowerInvariant() : null);
        await LoadAsync(cancellationToken);
    }

    /// <summary>Ends a tier set by hand.</summary>
    public async Task OnPostEndAsync(CancellationToken cancellationToken)
    {
        var customer = await customers.FindByNumberAsync(Number?.Trim() ?? "", cancellationToken);
        var ended = customer is not null && await desk.EndAsync(customer.Id, cancellationToken);
        Say(ended ? null : "tierfault.nosuchcustomer");
        await LoadAsync(cancellationToken);
    }

    /// <summary>An amount as the page's language writes it, in the company's currency.</summary>
    public string Money(double amount) => amount.ToString("N0", Culture) + " " + (Base!.Currency == "EUR" ? "€" : Base.Currency);

    /// <summary>A share of 1.</summary>
    public string Share(double share) => share.ToString("P1", Culture);

    /// <summary>A count.</summary>
    public string Count(int count) => count.ToString("N0", Culture);

    private CultureInfo Culture => CultureInfo.GetCultureInfo(texts.Language == "en" ? "en-GB" : "fr-FR");

    private void Say(string? fault) => (Said, Refused) = (fault ?? "value.hand.done", fault is not null);

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        Fault = runs.Latest()?.Fault;
        if (runs.Last() is not { } run || ValueFigures.Parse(run.FiguresJson) is not { } figures)
            return;
        var moves = desk.Moves(clock.Today.AddDays(-7 * WeeksOfMoves));
        Base = await BaseValueView.OfAsync(run, runs.Latest()!, figures, tiering.Shares(), moves, customers, cancellationToken);
        Moves = [.. moves.GroupBy(m => (m.From, m.To)).OrderBy(g => g.Key).Select(g => (g.Key.From, g.Key.To, g.Sum(m => m.Customers)))];
    }
}
