using System.Net;
using RelationBot.Tests.Journey;

namespace RelationBot.Tests.Belonging;

/// <summary>Two records of one person, joined by a supervisor and taken apart again; seen from outside.</summary>
public sealed class MergingTests(RunningHost running) : IClassFixture<RunningHost>
{
    [Fact]
    public async Task Merge_ByRest_TheyAreOneAndApartAgain()
    {
        var elder = await Chat.ArriveAsync(running.Host, "dl_C-1009");
        await elder.SayAsync("je préfère le matin pour les livraisons");
        var desk = await Desk.OpenAsync(running.Host, running.Data, "supervisor", "Sophie");

        Assert.Equal(HttpStatusCode.NoContent, await desk.PostAsync("/api/customers/C-1010/merge", new { other = "C-1009" }));
        Assert.Equal(HttpStatusCode.Conflict, await desk.PostAsync("/api/customers/C-1010/merge", new { other = "C-1009" }));
        Assert.Equal("C-1010", (await desk.GetAsync("/api/customers/C-1009")).GetProperty("number").GetString());
        Assert.Contains("le matin", await (await Chat.ArriveAsync(running.Host, "dl_C-1010")).SayAsync("que savez-vous de moi ?"));
        Assert.Equal(HttpStatusCode.NoContent, await desk.PostAsync("/api/customers/C-1010/unmerge", new { other = "C-1009" }));

        Assert.DoesNotContain("le matin", await (await Chat.ArriveAsync(running.Host, "dl_C-1010")).SayAsync("que savez-vous de moi ?"));
        Assert.Contains("le matin", await elder.SayAsync("que savez-vous de moi ?"));
        var advisor = await Desk.OpenAsync(running.Host, running.Data, "advisor", "Claire");
        Assert.NotEqual(HttpStatusCode.NoContent, await advisor.PostAsync("/api/customers/C-1010/merge", new { other = "C-1009" }));
    }

    [Fact]
    public async Task Merge_ByCommand_SaysWhatIsWrong()
    {
        Assert.Equal(0, (await HostProcess.RunAsync(running.Data, "customer", "merge", "C-1021", "C-1022")).ExitCode);
        var (exitCode, _, errors) = await HostProcess.RunAsync(running.Data, "customer", "merge", "C-1021", "C-1022");
        Assert.Equal(1, exitCode);
        Assert.Contains("merged already", errors);
        Assert.Equal(0, (await HostProcess.RunAsync(running.Data, "customer", "unmerge", "C-1022")).ExitCode);
        Assert.Equal(1, (await HostProcess.RunAsync(running.Data, "customer", "unmerge", "C-1022")).ExitCode);
    }
}
