namespace RelationBot.Tests;

/// <summary>One host for the tests of a class, none of which changes what another sees.</summary>
public sealed class RunningHost : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private HostProcess? _host;

    internal HostProcess Host => _host!;

    internal string Data => _folder.Path;

    public async Task InitializeAsync() => _host = await HostProcess.StartAsync(_folder.Path);

    public async Task DisposeAsync()
    {
        await _host!.DisposeAsync();
        _folder.Dispose();
    }
}
