namespace RelationBot.Language.Intents;

/// <summary>Slips of the finger, to learn from.</summary>
internal static class Typing
{
    private const string Keys = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>The text with one letter left out, doubled by another, replaced, or swapped with the next.</summary>
    public static string Slip(string text, Random random)
    {
        if (text.Length < 3)
        {
            return text;
        }

        var at = random.Next(text.Length - 1);
        var key = Keys[random.Next(Keys.Length)];
        return random.Next(4) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, key.ToString()),
            2 => string.Concat(text.AsSpan(0, at), [key], text.AsSpan(at + 1)),
            _ => string.Concat(text.AsSpan(0, at), [text[at + 1], text[at]], text.AsSpan(at + 2)),
        };
    }
}
