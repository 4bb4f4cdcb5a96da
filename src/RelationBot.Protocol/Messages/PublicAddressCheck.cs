using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace RelationBot.Protocol;

/// <summary>
/// Refuses to start on an address that others than this machine can reach while no <c>MicrosoftAppId</c> proves who
/// calls. Looks at the configured addresses before the server binds, and at the bound ones after, for those set in code.
/// </summary>
public sealed class PublicAddressCheck(IServer server, IConfiguration configuration, IOptions<BotFrameworkOptions> options) : IHostedLifecycleService
{
    /// <summary>One line saying what is wrong with the configured addresses, or null. For asking before the host is built.</summary>
    public static string? Fault(IConfiguration configuration) =>
        string.IsNullOrWhiteSpace(configuration["MicrosoftAppId"]) ? Fault(Configured(configuration)) : null;

    /// <inheritdoc />
    /// <exception cref="PublicAddressException">An address is public.</exception>
    public Task StartingAsync(CancellationToken cancellationToken) => Check(Configured(configuration).Concat(Bound));

    /// <inheritdoc />
    /// <exception cref="PublicAddressException">An address is public.</exception>
    public Task StartedAsync(CancellationToken cancellationToken) => Check(Bound);

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private IEnumerable<string> Bound => server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];

    private Task Check(IEnumerable<string> addresses) =>
        options.Value.AppId is null && Fault(addresses) is { } fault ? throw new PublicAddressException(fault) : Task.CompletedTask;

    private static string? Fault(IEnumerable<string> addresses) =>
        addresses.FirstOrDefault(IsPublic) is { } address
            ? $"Refusing to listen on {address}: without MicrosoftAppId only loopback addresses (http://localhost:PORT) are safe. Set MicrosoftAppId, or listen on localhost behind a proxy."
            : null;

    /// <summary>Kestrel listens on every interface for any host that is neither an IP address nor localhost.</summary>
    private static bool IsPublic(string address)
    {
        BindingAddress binding;
        try
        {
            binding = BindingAddress.Parse(address);
        }
        catch (FormatException)
        {
            // The server will say what is wrong with it.
            return false;
        }

        return !binding.IsUnixPipe && !binding.IsNamedPipe && !LoopbackRule.IsLoopbackHost(binding.Host);
    }

    private static IEnumerable<string> Configured(IConfiguration configuration)
    {
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>().ToList();
        if (endpoints.Count > 0)
        {
            return endpoints;
        }

        return Split(configuration["urls"]) is { Length: > 0 } urls
            ? urls
            : [.. Split(configuration["http_ports"]).Select(port => $"http://*:{port}"), .. Split(configuration["https_ports"]).Select(port => $"https://*:{port}")];
    }

    private static string[] Split(string? list) =>
        list?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}

/// <summary>The host was told to listen where it must not; the message is one line for the operator.</summary>
public sealed class PublicAddressException(string message) : Exception(message);
