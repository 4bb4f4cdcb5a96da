using RelationBot.Language;

namespace RelationBot.Benchmarks.Intents;

/// <summary>What chat does to sentences.</summary>
internal static class Spoiling
{
    private static readonly (string Before, string After)[] French =
        [("Bonjour, ", " s'il vous plaît"), ("Bonsoir madame, ", ", merci d'avance"), ("Excusez-moi de vous déranger, ", ""), ("Bonjour, j'ai une question : ", " Merci beaucoup."), ("", ", svp, cordialement")];

    private static readonly (string Before, string After)[] English =
        [("Hello, ", " please"), ("Hi there, ", ", thanks in advance"), ("Sorry to bother you, ", ""), ("Good morning, I have a question: ", " Thank you very much."), ("", ", please and thanks")];

    /// <summary>One letter left out, put in, replaced, or swapped with the next, anywhere.</summary>
    public static string Slip(string text, Random random)
    {
        var at = random.Next(text.Length);
        var letter = (char)('a' + random.Next(26));
        return random.Next(4) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, letter.ToString()),
            2 => $"{text[..at]}{letter}{text[(at + 1)..]}",
            _ => at + 1 < text.Length ? $"{text[..at]}{text[at + 1]}{text[at]}{text[(at + 2)..]}" : text.Remove(at, 1),
        };
    }

    public static string Polite(string text, Locale locale, Random random)
    {
        var frames = locale == Locale.French ? French : English;
        var (before, after) = frames[random.Next(frames.Length)];
        return before + text + after;
    }
}
