using System.Net;
using Microsoft.AspNetCore.Http;

namespace RelationBot.Protocol;

/// <summary>Without an app id nothing proves who calls, so only programs of this machine are heard.</summary>
internal static class LoopbackRule
{
    private static readonly string[] ProxyMarks = ["X-Forwarded-For", "Forwarded", "X-Real-IP", "X-Original-For"];

    public static bool Allows(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { } address || !IsLoopback(address))
        {
            return false;
        }

        // A proxy on this machine makes every caller look local. The host name defeats pages that point a name of
        // their own at 127.0.0.1.
        foreach (var mark in ProxyMarks)
        {
            if (context.Request.Headers.ContainsKey(mark))
            {
                return false;
            }
        }

        return IsLoopbackHost(context.Request.Host.Host);
    }

    public static bool IsLoopback(IPAddress address) =>
        IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);

    public static bool IsLoopbackHost(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || IPAddress.TryParse(host, out var address) && IsLoopback(address);
}
