using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RelationBot.Access;
using RelationBot.Bot;
using RelationBot.Language.Recognizers;
using RelationBot.Language.Statements;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Memory;

namespace RelationBot.Pages.Me;

/// <summary>A customer's own page: what is held about him, to read, correct, have forgotten, take away and have erased.</summary>
public sealed class IndexModel(
    OwnPage own, CustomerMemory memory, ConsentBook consents, CustomerExport export, PageTexts texts, RecordChanges changes) : PageModel
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    // As they are told in the chat.
    private static readonly string[] Kinds = ["preference", "expectation", "criterion", "priority", "criticism", "project", "personal", "promise"];

    private IReadOnlyList<Fact> _facts = [];

    /// <summary>Whose page it is; null where this browser proved nothing.</summary>
    public Customer? Customer { get; private set; }

    /// <summary>What is remembered, by kind.</summary>
    public IReadOnlyList<IGrouping<string, Fact>> Facts { get; private set; } = [];

    /// <summary>Whether a code can be sent to him.</summary>
    public bool HasAddress => !string.IsNullOrWhiteSpace(Customer?.Email);

    /// <summary>What he was asked and answered, newest first.</summary>
    public IReadOnlyList<ConsentRecord> Consents { get; private set; } = [];

    /// <summary>What to tell him of what he has just done, as a text's key.</summary>
    [TempData]
    public string? Told { get; set; }

    /// <summary>What to tell him of what he has just typed wrongly, as a text's key.</summary>
    public string? Wrong { get; private set; }

    /// <summary>Whether he asked to be erased and must give the code now.</summary>
    public bool AwaitsCode { get; private set; }

    /// <summary>The accounts by which he is recognised.</summary>
    public IReadOnlyList<LinkedAccount> Accounts { get; private set; } = [];

    /// <summary>The account that he asked to have unlinked and must give the code for now; null for none.</summary>
    public string? Unlinks { get; private set; }

    /// <summary>Finds whose page it is before anything else; what changes something is only for him.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Customer = await own.FindAsync(HttpContext);
        if (Customer is not null)
        {
            _facts = await memory.RecallAsync(Customer.Id, context.HttpContext.RequestAborted);
            texts.Familiar = Addressing.Familiar(_facts) ?? false;
        }
        if (Customer is null && context.HandlerMethod?.Name is not null)
        {
            context.Result = RedirectToPage();
            return;
        }

        await next();
    }

    public void OnGet() => Show();

    /// <summary>Everything, as one JSON file.</summary>
    public async Task<IActionResult> OnGetExportAsync(CancellationToken cancellationToken) =>
        await export.ExportAsync(Customer!.Number, cancellationToken) is { } document
            ? File(JsonSerializer.SerializeToUtf8Bytes(document, Readable), "application/json", $"{Customer.Number}.json")
            : RedirectToPage();

    public async Task<IActionResult> OnPostForgetAsync(long id, CancellationToken cancellationToken)
    {
        await changes.ForgetAsync(Customer!, [id], cancellationToken);
        return Say("me.forgotten");
    }

    /// <summary>Forgets everything, at the second step only.</summary>
    public async Task<IActionResult> OnPostForgetAllAsync(bool sure, CancellationToken cancellationToken)
    {
        if (!sure)
            return RedirectToPage();
        await changes.ForgetAsync(Customer!, [.. _facts.Select(fact => fact.Id)], cancellationToken);
        return Say("me.forgotten.all");
    }

    public async Task<IActionResult> OnPostPhoneAsync(string? phone, CancellationToken cancellationToken)
    {
        if (PhoneRecognizer.Recognize(phone ?? "") is not [var number, ..] || AccountNumbers.Find(phone!).Count > 0)
            return Say("me.phone.wrong");
        await changes.CorrectPhoneAsync(Customer!, number.Text, cancellationToken);
        return Say("me.phone.done");
    }

    public async Task<IActionResult> OnPostConsentAsync(ConsentPurpose purpose, bool given, CancellationToken cancellationToken)
    {
        var key = $"me.consent.{purpose.ToString().ToLowerInvariant()}";
        await changes.ConsentAsync(Customer!, purpose, given ? Consent.Given : Consent.Refused, key, texts[key], cancellationToken);
        return Say("me.consent.done");
    }

    /// <summary>Sends the code without which nobody is erased, or where there is no address to send it to, erases who says that he is sure.</summary>
    public async Task<IActionResult> OnPostEraseAsync(bool sure, CancellationToken cancellationToken)
    {
        if (!HasAddress && !sure)
            return Say("me.erase.unsure");
        switch (await changes.AskToEraseAsync(Customer!, texts.Language, _facts, cancellationToken))
        {
            case EraseStep.CodeSent:
                return AskForCode();
            case EraseStep.Done:
                return Gone();
            default:
                return Say("me.erase.limited");
        }
    }

    /// <summary>Erases him; a code that is mistyped may be typed again.</summary>
    public async Task<IActionResult> OnPostEraseCodeAsync(string? code, CancellationToken cancellationToken)
    {
        if (await changes.EraseAsync(Customer!, code ?? "", cancellationToken))
            return Gone();
        Wrong = "me.erase.wrong";
        return AskForCode();
    }

    /// <summary>Sends the code without which no account is unlinked.</summary>
    public async Task<IActionResult> OnPostUnlinkAsync(string? account, CancellationToken cancellationToken)
    {
        if (!await changes.AskToUnlinkAsync(Customer!, texts.Language, _facts, cancellationToken))
            return Say("me.unlink.limited");
        Unlinks = account;
        Show();
        return Page();
    }

    public async Task<IActionResult> OnPostUnlinkCodeAsync(string? account, string? code, CancellationToken cancellationToken) =>
        Say(await changes.UnlinkAsync(Customer!, account ?? "", code ?? "", cancellationToken) ? "me.unlinked" : "me.unlink.wrong");

    public IActionResult OnPostLeave()
    {
        OwnPage.Leave(HttpContext);
        return Say("me.left");
    }

    private PageResult AskForCode()
    {
        AwaitsCode = true;
        Show();
        return Page();
    }

    private IActionResult Gone()
    {
        OwnPage.Leave(HttpContext);
        return Say("me.erased");
    }

    private RedirectToPageResult Say(string key)
    {
        Told = key;
        return RedirectToPage();
    }

    private void Show()
    {
        if (Customer is null)
            return;
        Facts = [.. _facts.GroupBy(fact => fact.Kind).OrderBy(kind => Array.IndexOf(Kinds, kind.Key))];
        Accounts = changes.AccountsOf(Customer);
        Consents = [.. consents.Of(Customer.Id).Where(record => record.Answer != Consent.NotAsked || record.TextVersion == ConsentRecord.Unlinked).Reverse()];
    }
}
