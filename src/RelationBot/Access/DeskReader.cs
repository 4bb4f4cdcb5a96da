using System.Security.Claims;
using RelationBot.Pages.Desks;
using RelationBot.Relationship.Access;
using RelationBot.Relationship.Handoffs;

namespace RelationBot.Access;

/// <summary>Who may read what at the desks: supervisors everything, advisors what concerns whom they serve, served, or could serve now.</summary>
internal sealed class DeskReader(ServedCustomers served)
{
    public bool MayReadConversation(ClaimsPrincipal user, string conversationId) =>
        user.IsInRole(DeskRoles.Supervisor) || served.MayReadConversation(user.DeskName(), user.Identity?.Name, conversationId);

    public bool MayReadCustomer(ClaimsPrincipal user, string number) =>
        user.IsInRole(DeskRoles.Supervisor) || served.MayReadCustomer(user.DeskName(), user.Identity?.Name, number);

    public bool MayRead(ClaimsPrincipal user, Handoff handoff) =>
        user.IsInRole(DeskRoles.Supervisor) || handoff.State == HandoffState.Pending || handoff.Advisor == user.DeskName();
}
