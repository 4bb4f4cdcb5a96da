using System.Net.Http.Json;
using System.Text.Json;

namespace RelationBot.Tests;

/// <summary>A reply that was seen is on disk: the host is killed in the middle of its work and everything answered is found again.</summary>
public sealed class DurabilityTests
{
    private const int Conversations = 8, KillAfter = 60;

    [Fact]
    public async Task Kill_WhileAnswering_LosesNothingThatWasAnswered()
    {
        using var folder = new TemporaryFolder();
        var host = await HostProcess.StartAsync(folder.Path);
        await using var killed = host;
        var answered = 0;
        var kept = await Task.WhenAll(Enumerable.Range(0, Conversations).Select(number => TalkAsync(host, number, () =>
            Interlocked.Increment(ref answered) == KillAfter ? host.KillAsync() : Task.CompletedTask)));

        await using var again = await HostProcess.StartAsync(folder.Path);
        var (_, key, _) = await HostProcess.RunAsync(folder.Path, "key", "create", "--role", "supervisor", "--name", "Sophie");
        using var desk = new HttpClient { BaseAddress = again.Address, DefaultRequestHeaders = { { "Authorization", "Bearer " + key.Trim() } } };
        foreach (var (conversation, activities) in kept)
        {
            var transcript = await desk.GetFromJsonAsync<JsonElement>("/api/transcripts/" + Uri.EscapeDataString(conversation));
            var ids = transcript.EnumerateArray().Select(line => line.GetProperty("id").GetString()).ToHashSet();
            Assert.All(activities, id => Assert.Contains(id, ids));
        }

        Assert.True(kept.Sum(conversation => conversation.Activities.Count) >= KillAfter);
    }

    /// <summary>Talks until the host is gone; the ids of everything that was answered, and of the answers.</summary>
    private static async Task<(string Conversation, List<string> Activities)> TalkAsync(HostProcess host, int number, Func<Task> onAnswered)
    {
        using var http = new HttpClient { BaseAddress = host.Address };
        var conversation = $"19:durable-{number}";
        var seen = new List<string>();
        try
        {
            for (var turn = 0; ; turn++)
            {
                var id = $"{number}-{turn}";
                var answer = await http.PostAsJsonAsync("/api/messages", new
                {
                    type = "message",
                    id,
                    channelId = "msteams",
                    serviceUrl = "https://smba.example/",
                    deliveryMode = "expectReplies",
                    from = new { id = $"29:{number}" },
                    recipient = new { id = "28:bot" },
                    conversation = new { id = conversation },
                    text = "bonjour",
                });
                var replies = (await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>()).GetProperty("activities");
                seen.Add(id);
                seen.AddRange(replies.EnumerateArray().Select(reply => reply.GetProperty("id").GetString()!));
                await onAnswered();
            }
        }
        catch (HttpRequestException)
        {
            return (conversation, seen);
        }
    }
}
