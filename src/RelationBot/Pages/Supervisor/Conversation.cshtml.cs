using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Memory;

namespace RelationBot.Pages.Supervisor;

/// <summary>One conversation, whole: who spoke, when, what was read and written, and why.</summary>
public sealed class ConversationModel(TurnLog turns, CustomerDirectory customers, CustomerMemory memory, PageTexts texts) : PageModel
{
    // A page of this length is still read by nobody; the REST interface has the rest.
    private const int LongestTranscript = 5000;

    private Dictionary<long, Fact> _facts = [];

    /// <summary>The conversation.</summary>
    public ConversationRow Conversation { get; private set; } = null!;

    /// <summary>Whose it is, where that is known.</summary>
    public Customer? Customer { get; private set; }

    /// <summary>What was said, in order.</summary>
    public IReadOnlyList<TranscriptEntry> Lines { get; private set; } = [];

    /// <summary>Reads it.</summary>
    public async Task<IActionResult> OnGetAsync(string conversationId, CancellationToken cancellationToken)
    {
        if (await turns.FindConversationAsync(conversationId, cancellationToken) is not { } conversation)
        {
            return NotFound();
        }

        Conversation = conversation;
        Lines = await turns.ReadAsync(conversationId, 0, LongestTranscript, cancellationToken);
        if (conversation.CustomerId is { } id)
        {
            Customer = await customers.FindByIdAsync(id, cancellationToken);
            _facts = (await memory.HistoryAsync(id, cancellationToken)).ToDictionary(fact => fact.Id);
        }

        return Page();
    }

    /// <summary>A fact by its id; of a forgotten one only that it was.</summary>
    public string Describe(long factId) =>
        _facts.TryGetValue(factId, out var fact) ? texts.Line(fact) : texts["fact.forgotten"];
}
