using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using RelationBot.Protocol;

namespace RelationBot.Bot;

/// <summary>
/// The anonymous visitor of one browser: a random cookie, from which his user id and conversation follow, so that he
/// finds his conversation again without anything being stored about him before he speaks.
/// </summary>
internal sealed record VisitorIdentity(string UserId, string ConversationId)
{
    public const string CookieName = "rb_visitor";

    /// <summary>A secret for a new browser: 128 random bits.</summary>
    public static string NewSecret() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));

    public static bool IsSecret(string? value) =>
        value is { Length: 22 } && value.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    public static VisitorIdentity Of(string secret) =>
        new("v_" + Derive("user", secret), DirectLineTokens.ConversationId(Derive("conversation", secret)));

    // One way: who sees the ids in a token or a log can't make the cookie from them.
    private static string Derive(string purpose, string secret) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.ASCII.GetBytes(secret), Encoding.ASCII.GetBytes(purpose)).AsSpan(0, 16));
}
