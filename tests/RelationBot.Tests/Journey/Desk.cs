using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace RelationBot.Tests.Journey;

/// <summary>A desk over REST, with a key made by the command line.</summary>
internal sealed class Desk(HttpClient http)
{
    public static async Task<Desk> OpenAsync(HostProcess host, string data, string role, string name)
    {
        var (exitCode, key, errors) = await HostProcess.RunAsync(data, "key", "create", "--role", role, "--name", name);
        Assert.True(exitCode == 0, errors);
        var http = new HttpClient { BaseAddress = host.Address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key.Trim());
        return new Desk(http);
    }

    public async Task<JsonElement> GetAsync(string path) => await http.GetFromJsonAsync<JsonElement>(path);

    public async Task<HttpStatusCode> StatusAsync(string path) => (await http.GetAsync(path)).StatusCode;

    public async Task<HttpStatusCode> PostAsync(string path, object body) => (await http.PostAsJsonAsync(path, body)).StatusCode;

    public async Task<HttpStatusCode> DeleteAsync(string path) => (await http.DeleteAsync(path)).StatusCode;
}
