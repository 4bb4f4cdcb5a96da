using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace RelationBot.Pages.Desks;

/// <summary>The live link to the desks. Browsers only listen: what they do goes through pages and REST.</summary>
[Authorize]
public sealed class DeskHub : Hub
{
    /// <summary>Where desks connect.</summary>
    public const string Path = "/hubs/desk";
}

/// <summary>Tells open desks that something has changed.</summary>
public interface IDeskPush
{
    /// <summary>
    /// Something was said in this conversation, or its handoff changed. Carries no content: each desk reads again what it
    /// may see. Delivery is not promised; desks also look by themselves now and then.
    /// </summary>
    Task ChangedAsync(string conversationId, CancellationToken cancellationToken);
}

internal sealed class DeskPush(IHubContext<DeskHub> hub) : IDeskPush
{
    public Task ChangedAsync(string conversationId, CancellationToken cancellationToken) =>
        hub.Clients.All.SendAsync("changed", conversationId, cancellationToken);
}
