using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace RelationBot.Tests.Journey;

/// <summary>A customer's chat over Direct Line's REST.</summary>
internal sealed class Chat
{
    private readonly HttpClient _http;
    private readonly string _id;
    private string _watermark = "";

    private Chat(HttpClient http, string id) => (_http, _id) = (http, id);

    public string ConversationId => _id;

    /// <summary>Arrives from the company's site, which vouches for the user id.</summary>
    public static async Task<Chat> ArriveAsync(HostProcess host, string userId, string locale = "fr-FR")
    {
        using var site = new HttpClient { BaseAddress = host.Address };
        site.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", HostProcess.Secret);
        var minted = await (await site.PostAsJsonAsync("/v3/directline/tokens/generate", new { user = new { id = userId } }))
            .EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
        return await StartAsync(host, minted.GetProperty("token").GetString()!, locale);
    }

    /// <summary>Starts, or gets back, the conversation that a token is for.</summary>
    public static async Task<Chat> StartAsync(HostProcess host, string token, string locale = "fr-FR")
    {
        var http = new HttpClient { BaseAddress = host.Address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var started = await (await http.PostAsJsonAsync("/v3/directline/conversations", new { locale }))
            .EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
        return new Chat(http, started.GetProperty("conversationId").GetString()!);
    }

    /// <summary>Says something; what came since, without the customer's own words.</summary>
    public async Task<string> SayAsync(string text)
    {
        (await _http.PostAsJsonAsync($"/v3/directline/conversations/{_id}/activities", new { type = "message", from = new { id = "me" }, text }))
            .EnsureSuccessStatusCode();
        return await HearAsync();
    }

    /// <summary>What was said to the customer since he last listened.</summary>
    public async Task<string> HearAsync() =>
        string.Join('\n', (await NewAsync())
            .Where(activity => activity.GetProperty("from").GetProperty("role").GetString() == "bot")
            .Select(activity => activity.TryGetProperty("text", out var text) ? text.GetString() : ""));

    /// <summary>Reads another conversation with this one's token.</summary>
    public Task<JsonElement> ReadAsync(string conversationId) =>
        _http.GetFromJsonAsync<JsonElement>($"/v3/directline/conversations/{conversationId}/activities");

    /// <summary>The activities since he last looked.</summary>
    public async Task<IReadOnlyList<JsonElement>> NewAsync()
    {
        var page = await _http.GetFromJsonAsync<JsonElement>($"/v3/directline/conversations/{_id}/activities?watermark={_watermark}");
        _watermark = page.GetProperty("watermark").GetString()!;
        return [.. page.GetProperty("activities").EnumerateArray()];
    }
}
