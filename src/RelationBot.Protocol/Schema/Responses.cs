using System.Text.Json;

namespace RelationBot.Protocol;

/// <summary>The id something got.</summary>
public sealed record ResourceResponse(string Id);

/// <summary>All answers of a turn at once, as <c>deliveryMode: expectReplies</c> asks for them.</summary>
public sealed record ExpectedReplies(IReadOnlyList<Activity> Activities);

/// <summary>What an <c>invoke</c> is answered with: an HTTP status and its body.</summary>
public sealed record InvokeResponse(int Status, JsonElement? Body = null);

/// <summary>How both Microsoft protocols report an error.</summary>
public sealed record ErrorResponse(Error Error);

/// <summary>An error: a code for programs and a sentence for people.</summary>
public sealed record Error(string Code, string Message);
