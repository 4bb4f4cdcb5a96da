using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace RelationBot.Tests;

/// <summary>What customers are worth, over REST and on the command line.</summary>
public sealed class ValueDeskTests(RunningHost running) : IClassFixture<RunningHost>
{
    [Fact]
    public async Task Customer_OfTheDemo_IsExplainedInBothLanguages()
    {
        using var supervisor = await ClientAsync("supervisor");
        var customer = await supervisor.GetFromJsonAsync<JsonElement>("/api/customers/C-1001");
        Assert.Equal("d1", customer.GetProperty("tier").GetString());
        var value = customer.GetProperty("value");
        Assert.Equal("EUR", value.GetProperty("currency").GetString());
        Assert.Equal(
            customer.GetProperty("lifetimeValue").GetDouble(), value.GetProperty("profit").GetDouble() - value.GetProperty("cost").GetDouble(), 0.1 * value.GetProperty("profit").GetDouble());
        var reasons = value.GetProperty("reasons").EnumerateArray().ToList();
        Assert.Equal(3, reasons.Count);
        Assert.Contains("24 achats en 23 mois", reasons[0].GetProperty("fr").GetString());
        Assert.Contains("24 purchases in 23 months", reasons[0].GetProperty("en").GetString());

        var refused = (await supervisor.GetFromJsonAsync<JsonElement>("/api/customers/C-1005"));
        Assert.Equal(("d2", 0), (refused.GetProperty("tier").GetString(), refused.GetProperty("lifetimeValue").GetInt32()));
        Assert.Equal(JsonValueKind.Null, refused.GetProperty("value").GetProperty("profit").ValueKind);
    }

    [Fact]
    public async Task Value_Supervisor_SeesTheBase_AdvisorDoesNot()
    {
        using var supervisor = await ClientAsync("supervisor");
        var value = await supervisor.GetFromJsonAsync<JsonElement>("/api/value");
        Assert.Equal(["d1", "d2", "d3", "d4"], value.GetProperty("tiers").EnumerateArray().Select(t => t.GetProperty("tier").GetString()));
        Assert.InRange(value.GetProperty("topFifth").GetDouble(), 0.4, 0.9);
        Assert.Equal(1, value.GetProperty("curve").EnumerateArray().Last().GetProperty("customers").GetDouble());
        Assert.Contains(value.GetProperty("losses").GetProperty("worst").EnumerateArray(), w => w.GetProperty("number").GetString() == "C-1015");
        Assert.Equal(HttpStatusCode.Forbidden, (await (await ClientAsync("advisor")).GetAsync("/api/value")).StatusCode);
    }

    [Fact]
    public async Task Tier_SetByHand_HoldsIsKeptAndIsEnded()
    {
        using var supervisor = await ClientAsync("supervisor");
        const string Path = "/api/customers/C-1012/tier";
        var before = (await supervisor.GetFromJsonAsync<JsonElement>("/api/customers/C-1012")).GetProperty("tier").GetString();
        const string Until = "2099-12-31";
        Assert.Equal(HttpStatusCode.BadRequest, (await supervisor.PutAsJsonAsync(Path, new { tier = "d1", until = Until })).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await supervisor.PutAsJsonAsync(Path, new { tier = "d7", reason = "x", until = Until })).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await supervisor.PutAsJsonAsync(Path, new { tier = "d1", reason = "x", until = "2001-01-01" })).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await supervisor.PutAsJsonAsync("/api/customers/C-1005/tier", new { tier = "d1", reason = "x", until = Until })).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await supervisor.PutAsJsonAsync("/api/customers/C-9999/tier", new { tier = "d1", reason = "x", until = Until })).StatusCode);

        Assert.Equal(HttpStatusCode.NoContent, (await supervisor.PutAsJsonAsync(Path, new { tier = "d1", reason = "ouvre un hôtel", until = Until })).StatusCode);
        var customer = await supervisor.GetFromJsonAsync<JsonElement>("/api/customers/C-1012");
        Assert.Equal("d1", customer.GetProperty("tier").GetString());
        Assert.Equal("Val", customer.GetProperty("value").GetProperty("manual").GetProperty("by").GetString());
        var change = (await supervisor.GetFromJsonAsync<JsonElement>(Path)).EnumerateArray().First();
        Assert.Equal((before, "d1", "ouvre un hôtel"), (change.GetProperty("from").GetString(), change.GetProperty("to").GetString(), change.GetProperty("reasons")[0].GetProperty("fr").GetString()));

        Assert.Equal(HttpStatusCode.NoContent, (await supervisor.DeleteAsync(Path)).StatusCode);
        Assert.Equal(before, (await supervisor.GetFromJsonAsync<JsonElement>("/api/customers/C-1012")).GetProperty("tier").GetString());
        Assert.Equal(HttpStatusCode.NotFound, (await supervisor.DeleteAsync(Path)).StatusCode);
    }

    [Fact]
    public async Task TierCommand_SetShowEnd_AsAtTheDesk()
    {
        var set = await HostProcess.RunAsync(running.Data, "value", "tier", "C-1014", "d1", "--reason", "cliente de toujours", "--until", "2099-12-31", "--by", "Sophie");
        Assert.Equal((0, ""), (set.ExitCode, set.Errors));
        var shown = JsonDocument.Parse((await HostProcess.RunAsync(running.Data, "customer", "show", "C-1014")).Output).RootElement;
        Assert.Equal("d1", shown.GetProperty("customer").GetProperty("tier").GetString());
        Assert.Equal("cliente de toujours", shown.GetProperty("customer").GetProperty("value").GetProperty("manual").GetProperty("reason").GetString());
        Assert.Equal(3, shown.GetProperty("customer").GetProperty("value").GetProperty("reasons").GetArrayLength());
        Assert.Equal("Sophie", shown.GetProperty("tiers")[0].GetProperty("by").GetString());

        Assert.Equal(2, (await HostProcess.RunAsync(running.Data, "value", "tier", "C-1014", "d9", "--reason", "x", "--until", "2099-12-31")).ExitCode);
        Assert.Equal(2, (await HostProcess.RunAsync(running.Data, "value", "tier", "C-1014", "d1", "--reason", "x")).ExitCode);
        Assert.Equal(1, (await HostProcess.RunAsync(running.Data, "value", "tier", "C-9999", "d1", "--reason", "x", "--until", "2099-12-31")).ExitCode);
        Assert.Equal(0, (await HostProcess.RunAsync(running.Data, "value", "tier", "C-1014")).ExitCode);
        Assert.Equal(1, (await HostProcess.RunAsync(running.Data, "value", "tier", "C-1014")).ExitCode);
    }

    private async Task<HttpClient> ClientAsync(string role)
    {
        var http = new HttpClient { BaseAddress = running.Host.Address };
        var key = (await HostProcess.RunAsync(running.Data, "key", "create", "--role", role, "--name", "Val")).Output.Trim();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return http;
    }
}
