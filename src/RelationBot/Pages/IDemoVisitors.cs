namespace RelationBot.Pages;

/// <summary>Stands in for a company's own site while the demo company is loaded: it knows who its visitor is and vouches for him.</summary>
public interface IDemoVisitors
{
    /// <summary>A few customers worth playing; empty where the demo is off.</summary>
    Task<IReadOnlyList<DemoVisitor>> ListAsync(CancellationToken cancellationToken);

    /// <summary>
    /// A Direct Line token bound to <c>dl_</c> and this customer number, as <c>tokens/generate</c> would give it;
    /// null where the number is none of <see cref="ListAsync"/>.
    /// </summary>
    Task<string?> MintAsync(string number, CancellationToken cancellationToken);
}

/// <summary>A demo customer as the demonstration page shows him.</summary>
/// <param name="Number">The customer number.</param>
/// <param name="Name">His name.</param>
/// <param name="About">One line on what makes him interesting to play.</param>
public sealed record DemoVisitor(string Number, string Name, string? About);
