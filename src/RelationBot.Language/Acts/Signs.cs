namespace RelationBot.Language.Acts;

/// <summary>Answers given by a sign alone (« 👍 »).</summary>
internal static class Signs
{
    private static readonly string[] Yes = ["👍", "👌", "✅", "🆗", "🙌"];
    private static readonly string[] No = ["👎", "❌", "🚫"];

    /// <summary>The yes or no of a message without a word, or null.</summary>
    public static bool? Answer(string text)
    {
        if (text.Any(char.IsLetterOrDigit))
        {
            return null;
        }

        var (yes, no) = (Array.Exists(Yes, Stands), Array.Exists(No, Stands));
        return yes == no ? null : yes;

        bool Stands(string sign) => text.Contains(sign, StringComparison.Ordinal);
    }
}
