using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RelationBot.Pages.Desks;

namespace RelationBot.Pages.Supervisor;

/// <summary>One conversation, whole: who spoke, when, what was read and written, and why.</summary>
public sealed class ConversationModel(IDeskViews views) : PageModel
{
    /// <summary>The conversation.</summary>
    public ConversationView Conversation { get; private set; } = null!;

    /// <summary>Reads it.</summary>
    public async Task<IActionResult> OnGetAsync(string conversationId, CancellationToken cancellationToken)
    {
        if (await views.ConversationAsync(conversationId, cancellationToken) is not { } conversation)
        {
            return NotFound();
        }

        Conversation = conversation;
        return Page();
    }
}
