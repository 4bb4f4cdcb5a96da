using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace RelationBot.Bot;

/// <summary>Where customers reach this host, for links said in a conversation: <c>RelationBot:PublicAddress</c>, else where it listens.</summary>
internal sealed class PublicAddress(IConfiguration configuration, IServer server)
{
    public string Of(string path) =>
        (configuration["RelationBot:PublicAddress"]?.TrimEnd('/') is { Length: > 0 } named
            ? named
            : server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()?.TrimEnd('/') ?? "") + path;
}
