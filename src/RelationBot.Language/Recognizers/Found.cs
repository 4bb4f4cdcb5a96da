namespace RelationBot.Language.Recognizers;

/// <summary>Makes entities that mean one value.</summary>
internal static class Found
{
    public static Entity Of(string type, string value, string text, int start, int length) =>
        new(start, start + length - 1, text.Substring(start, length), type, new Dictionary<string, object> { ["value"] = value });
}
