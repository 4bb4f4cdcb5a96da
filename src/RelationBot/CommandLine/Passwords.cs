using System.Security.Cryptography;

namespace RelationBot.CommandLine;

/// <summary>First passwords: long enough that no rule about their characters is needed, and holding one of each kind that Identity asks for.</summary>
internal static class Passwords
{
    private const string Letters = "abcdefghjkmnpqrstuvwxyz", Capitals = "ABCDEFGHJKLMNPQRSTUVWXYZ", Digits = "23456789";

    /// <summary>About 95 bits.</summary>
    public static string New() =>
        RandomNumberGenerator.GetString(Letters, 14) + "-" + RandomNumberGenerator.GetString(Capitals, 3) + RandomNumberGenerator.GetString(Digits, 4);
}
