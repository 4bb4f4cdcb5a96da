using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace RelationBot.Protocol;

/// <summary>A token for one conversation.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="Token">What the client presents.</param>
/// <param name="ExpiresIn">Seconds it is good for.</param>
public sealed record DirectLineToken(string ConversationId, string Token, int ExpiresIn);

/// <summary>
/// Mints and reads the tokens of this host's Direct Line: JWTs whose claim <c>user</c> Microsoft's client reads, good for
/// one conversation. A client that posts to <c>conversations</c> with one starts that conversation or gets it back.
/// </summary>
public sealed class DirectLineTokens(IOptions<DirectLineOptions> options, DirectLineKey key, TimeProvider time)
{
    private const string Name = "relationbot.directline";
    private const string IdPrefix = "dlc-";
    private const int MaxKnown = 10_000;

    /// <summary>A stream is opened at once or asked for again, and its ticket stands in an address that proxies log.</summary>
    private static readonly TimeSpan StreamTicketLifetime = TimeSpan.FromMinutes(1);

    /// <summary>Tokens whose signature was found good: a client shows the same one for a quarter of an hour.</summary>
    private readonly ConcurrentDictionary<string, KnownToken> _known = new();

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false, SetDefaultTimesOnTokenCreation = false };
    private readonly Lazy<SigningCredentials> _signing = new(() => new(key.Key, SecurityAlgorithms.HmacSha256));
    private readonly Lazy<TokenValidationParameters> _validation = new(() => new()
    {
        ValidIssuer = Name,
        ValidAudience = Name,
        IssuerSigningKey = key.Key,
        ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
        ValidateLifetime = false,
    });

    /// <summary>An id for a conversation to be; it cannot be guessed.</summary>
    public static string NewConversationId() => ConversationId(RandomNumberGenerator.GetHexString(32, lowercase: true));

    /// <summary>The id made of <paramref name="unguessable"/>, for a host that finds a visitor's conversation again by a secret of his.</summary>
    public static string ConversationId(string unguessable) => IdPrefix + unguessable;

    /// <summary>A token for a conversation, which need not exist yet.</summary>
    /// <param name="conversationId">From <see cref="NewConversationId"/> or <see cref="ConversationId"/>, now or earlier.</param>
    /// <param name="userId">The user bound into it, or null: the client says when it starts.</param>
    /// <param name="userName">A display name.</param>
    /// <param name="verified">Whether who asked for it vouches for the user id.</param>
    public DirectLineToken Mint(string conversationId, string? userId, string? userName, bool verified)
    {
        if (!IsConversationId(conversationId))
        {
            throw new ArgumentException("The id is not a Direct Line conversation's.", nameof(conversationId));
        }

        var lifetime = options.Value.TokenLifetime;
        return new(conversationId, Sign(conversationId, new(conversationId, userId, userName, verified), "client", lifetime), (int)lifetime.TotalSeconds);
    }

    internal static bool IsConversationId(string id) => id.StartsWith(IdPrefix, StringComparison.Ordinal);

    /// <summary>What opens the conversation's stream, without a header, for a short while.</summary>
    internal string MintStreamTicket(string conversationId) =>
        Sign(conversationId, new(conversationId, null, null, false), "stream", StreamTicketLifetime);

    internal bool IsSecret(string credential) =>
        options.Value.Secret is { } secret
        && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(secret)), SHA256.HashData(Encoding.UTF8.GetBytes(credential)));

    internal ValueTask<TokenReading> ReadAsync(string token) => ReadAsync(token, "client");

    internal ValueTask<TokenReading> ReadStreamTicketAsync(string token) => ReadAsync(token, "stream");

    private async ValueTask<TokenReading> ReadAsync(string token, string use)
    {
        if (!_known.TryGetValue(token, out var read))
        {
            var result = await _handler.ValidateTokenAsync(token, _validation.Value);
            if (!result.IsValid || result.SecurityToken is not JsonWebToken jwt
                || Claim(jwt, "use") is not { } itsUse || Claim(jwt, "conv") is not { } conversationId)
            {
                return default;
            }

            TokenHolder holder = new(conversationId, Claim(jwt, "user"), Claim(jwt, "name"), jwt.TryGetPayloadValue<bool>("verified", out var verified) && verified);
            read = new(holder, itsUse, jwt.ValidTo);
            if (_known.Count >= MaxKnown)
            {
                _known.Clear();
            }

            _known[token] = read;
        }

        return read.Use != use ? default
            : read.ValidTo <= time.GetUtcNow().UtcDateTime ? new(null, Expired: true)
            : new(read.Holder, Expired: false);
    }

    private string Sign(string conversationId, TokenHolder holder, string use, TimeSpan lifetime)
    {
        var now = time.GetUtcNow().UtcDateTime;
        Dictionary<string, object> claims = new() { ["use"] = use, ["conv"] = conversationId };
        if (holder.UserId is not null)
        {
            claims["user"] = holder.UserId;
            claims["verified"] = holder.Verified;
        }

        if (holder.UserName is not null)
        {
            claims["name"] = holder.UserName;
        }

        return _handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Name,
            Audience = Name,
            IssuedAt = now,
            NotBefore = now,
            Expires = UpToTheSecond(now + lifetime),
            Claims = claims,
            SigningCredentials = _signing.Value,
        });
    }

    /// <summary>A JWT counts whole seconds, downwards: rounded up, it is good for at least as long as its client was told.</summary>
    private static DateTime UpToTheSecond(DateTime time) => time.AddTicks((TimeSpan.TicksPerSecond - (time.Ticks % TimeSpan.TicksPerSecond)) % TimeSpan.TicksPerSecond);

    private readonly record struct KnownToken(TokenHolder Holder, string Use, DateTime ValidTo);

    private static string? Claim(JsonWebToken token, string name) => token.TryGetPayloadValue<string>(name, out var value) ? value : null;
}

/// <summary>What a valid token says.</summary>
internal sealed record TokenHolder(string ConversationId, string? UserId, string? UserName, bool Verified);

/// <summary>A token read: its holder, or why there is none.</summary>
internal readonly record struct TokenReading(TokenHolder? Holder, bool Expired);
