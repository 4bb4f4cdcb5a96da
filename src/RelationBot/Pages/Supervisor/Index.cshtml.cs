using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RelationBot.Relationship.Company;
using RelationBot.Relationship.Conversations;

namespace RelationBot.Pages.Supervisor;

/// <summary>The supervisor desk: finding a conversation.</summary>
public sealed class IndexModel(TranscriptSearch search, CompanyClock clock) : PageModel
{
    /// <summary>Words said in it.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Text { get; set; }

    /// <summary>Whose it is: a customer number.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Customer { get; set; }

    /// <summary>First day.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    /// <summary>Last day.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    /// <summary>Which page, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "page-number")]
    public int PageNumber { get; set; } = 1;

    /// <summary>What was found, newest first.</summary>
    public IReadOnlyList<TranscriptHit> Found { get; private set; } = [];

    /// <summary>True where there is a next page.</summary>
    public bool HasMore { get; private set; }

    /// <summary>Searches.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        PageNumber = Math.Max(1, PageNumber);
        var page = await search.SearchAsync(
            new(Text, Customer, Start(From), Start(To?.AddDays(1)), PageNumber), cancellationToken);
        Found = page.Hits;
        HasMore = page.HasMore;
    }

    private DateTimeOffset? Start(DateOnly? day) => day is { } given ? clock.At(given.ToDateTime(TimeOnly.MinValue)) : null;

    /// <summary>The same search, another page of it.</summary>
    public string? LinkTo(int page) => Url.Page("/Supervisor/Index", new Dictionary<string, string?>
    {
        ["text"] = Text,
        ["customer"] = Customer,
        ["from"] = From?.ToString("O"),
        ["to"] = To?.ToString("O"),
        ["page-number"] = page.ToString(),
    });

    /// <summary>The snippet in pieces, those that hold a word of the search marked.</summary>
    public IEnumerable<(string Text, bool Hit)> Marked(string snippet)
    {
        var words = (Text ?? "").Split([' ', '*'], StringSplitOptions.RemoveEmptyEntries);
        var at = 0;
        while (at < snippet.Length)
        {
            var (start, length) = words
                .Select(word => (Start: Ignoring.IndexOf(snippet, word, at, out var found), Length: found))
                .Where(hit => hit is { Start: >= 0, Length: > 0 })
                .DefaultIfEmpty((Start: snippet.Length, Length: 0))
                .MinBy(hit => hit.Start);
            if (start > at)
            {
                yield return (snippet[at..start], false);
            }

            if (length > 0)
            {
                yield return (snippet.Substring(start, length), true);
            }

            at = start + length;
        }
    }

    private static class Ignoring
    {
        // As the search does: « délai » is found by « delai ».
        private static readonly System.Globalization.CompareInfo Compare = System.Globalization.CultureInfo.InvariantCulture.CompareInfo;

        public static int IndexOf(string text, string word, int from, out int length)
        {
            var at = Compare.IndexOf(
                text.AsSpan(from), word,
                System.Globalization.CompareOptions.IgnoreCase | System.Globalization.CompareOptions.IgnoreNonSpace, out length);
            return at < 0 ? -1 : from + at;
        }
    }
}
