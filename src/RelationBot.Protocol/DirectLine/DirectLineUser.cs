namespace RelationBot.Protocol;

/// <summary>Rules on what users of Direct Line may call themselves.</summary>
internal static class DirectLineUser
{
    /// <summary>Ids that only whoever holds the secret, or this host, may give.</summary>
    public const string ReservedPrefix = "dl_";

    private const int MaxLength = 256;

    public static bool IsReserved(string id) => id.StartsWith(ReservedPrefix, StringComparison.OrdinalIgnoreCase);

    /// <summary>A display name of the client's own choice, unless it is no name at all.</summary>
    public static string? Label(string? name) => name is { Length: <= MaxLength } ? name : null;

    public static ProtocolFault? Check(ChannelAccount? user, bool trusted) => user switch
    {
        { Id.Length: > MaxLength } or { Name.Length: > MaxLength } => ProtocolFault.Argument($"The user's id and name have at most {MaxLength} characters."),
        { Id: { } id } when !trusted && IsReserved(id) =>
            new(403, "Forbidden", $"A user id that starts with {ReservedPrefix} comes with a token only."),
        _ => null,
    };
}
