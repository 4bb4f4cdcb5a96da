using System.Net.Http.Json;
using System.Text.Json;
using RelationBot.Tests.Belonging;

namespace RelationBot.Tests.Journey;

/// <summary>A personal chat on Teams, as activities in the shape Microsoft's Agents Playground sends them, answered in the response.</summary>
internal sealed class TeamsChat(HostProcess host, string aadObjectId, string conversationType = "personal")
{
    private readonly HttpClient _http = new() { BaseAddress = host.Address };
    private readonly string _conversation = "19:" + Guid.NewGuid().ToString("n");

    /// <summary>Opens the chat, as Teams does: without a language.</summary>
    public Task<string> ArriveAsync() => PostAsync("conversationUpdate", "", null);

    public Task<string> SayAsync(string text, string locale = "fr-FR") => PostAsync("message", text, locale);

    /// <summary>Claims a customer's number and types the code that was sent to his address; what the bot answers.</summary>
    public async Task<string> ProveAsync(string data, string number, string address)
    {
        await SayAsync("mon numéro de client est le " + number);
        await SayAsync("Un code par e-mail");
        return await SayAsync(await MailFolder.CodeAsync(data, address));
    }

    private async Task<string> PostAsync(string type, string text, string? locale)
    {
        var response = await _http.PostAsJsonAsync("/api/messages", new
        {
            type,
            membersAdded = new[] { new { id = "29:martin" } },
            id = Guid.NewGuid().ToString(),
            channelId = "msteams",
            serviceUrl = "https://smba.example/",
            deliveryMode = "expectReplies",
            from = new { id = "29:martin", name = "Paul", aadObjectId },
            recipient = new { id = "28:bot", name = "RelationBot" },
            conversation = new { id = _conversation, conversationType, tenantId = "t" },
            locale,
            text,
        });
        var replies = await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
        return string.Join('\n', replies.GetProperty("activities").EnumerateArray().Select(activity => activity.GetProperty("text").GetString()));
    }
}
