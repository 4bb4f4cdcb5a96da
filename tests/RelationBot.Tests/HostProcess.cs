using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace RelationBot.Tests;

/// <summary>The host as a user runs it: a process of its own, on a free loopback port, with data and clock of the test.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    public const string Secret = "secret-of-the-company-site";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(300);

    private readonly Process _process;
    private readonly Lock _listening = new();
    private readonly List<string> _lines = [];
    private TaskCompletionSource _more = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private HostProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>The repository's root: where a user types the commands.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Starts the host and returns once it answers.</summary>
    public static async Task<HostProcess> StartAsync(string data, TimeSpan clockOffset = default)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var process = Start(
            data, "--urls", address.ToString().TrimEnd('/'), "--DirectLine:Secret", Secret, "--RelationBot:ClockOffset", clockOffset.ToString("c"));
        _ = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(Patience);
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (!line.StartsWith("Supervisors", StringComparison.Ordinal))
                continue;
            var host = new HostProcess(process, address);
            _ = host.ListenAsync();
            return host;
        }

        throw new InvalidOperationException("The host ended before it answered.");
    }

    /// <summary>Waits until the host has logged these words, since it answered first.</summary>
    public async Task LoggedAsync(string words)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            Task more;
            lock (_listening)
            {
                if (_lines.Exists(line => line.Contains(words, StringComparison.Ordinal)))
                    return;
                more = _more.Task;
            }

            await more.WaitAsync(patience.Token);
        }
    }

    /// <summary>Runs a command to its end.</summary>
    public static async Task<(int ExitCode, string Output, string Errors)> RunAsync(string data, params string[] words)
    {
        using var process = Start(data, words);
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await errors);
    }

    /// <summary>Ends the host as a power cut would: nothing is finished, nothing is flushed.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            await KillAsync();
        _process.Dispose();
    }

    private async Task ListenAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync(CancellationToken.None) is { } line)
        {
            TaskCompletionSource heard;
            lock (_listening)
            {
                _lines.Add(line);
                (heard, _more) = (_more, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            }

            heard.SetResult();
        }
    }

    private static Process Start(string data, params string[] words)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["RelationBot__DataDirectory"] = data },
        };
        start.ArgumentList.Add(typeof(RelationBot.Hosting.RelationBotHost).Assembly.Location);
        foreach (var word in words)
            start.ArgumentList.Add(word);
        return Process.Start(start)!;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory!.FullName, "RelationBot.sln")))
            directory = directory.Parent;
        return directory.FullName;
    }
}
