namespace RelationBot.Language.Acts;

/// <summary>Anger that shows in the typing: capitals, exclamation marks.</summary>
internal static class Shouting
{
    public static double In(string text)
    {
        int upper = 0, lower = 0, run = 0, longest = 0;
        foreach (var c in text)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
            run = c is '!' or '?' ? run + 1 : char.IsWhiteSpace(c) ? run : 0;
            longest = Math.Max(longest, run);
        }

        var capitals = upper >= 10 && upper > 3 * lower ? 0.3 : 0;
        var marks = longest >= 3 ? 0.25 : 0;
        return 1 - ((1 - capitals) * (1 - marks));
    }
}
