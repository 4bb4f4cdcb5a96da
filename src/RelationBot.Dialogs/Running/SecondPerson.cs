using System.Text;
using RelationBot.Language;
using RelationBot.Language.Text;

namespace RelationBot.Dialogs.Running;

/// <summary>
/// Turns what a customer said of himself round, to say it back to him: « je dors le matin » to « vous dormez le matin »,
/// "my office" to "your office". What is stored keeps his own words.
/// </summary>
public static class SecondPerson
{
    /// <summary>The words as they are said to him; unchanged where they do not speak of the speaker.</summary>
    /// <param name="words">What he said, or a part of it.</param>
    /// <param name="locale">The language spoken, where the words do not tell theirs.</param>
    /// <param name="familiar">Said with « tu » in French.</param>
    public static string Of(string words, Locale locale, bool familiar = false)
    {
        ArgumentNullException.ThrowIfNull(words);
        return (LanguageDetector.Detect(words) ?? locale) == Locale.French ? FrenchSecondPerson.Of(words, familiar) : English(words);
    }

    private static string English(string words)
    {
        var pieces = Pieces(words);
        var said = new StringBuilder();
        var afterI = false;
        foreach (var piece in pieces)
        {
            var lower = piece.ToLowerInvariant().Replace('’', '\'');
            var turned = lower switch
            {
                "i" or "me" or "we" or "us" => "you",
                "i'm" => "you are",
                "i've" or "we've" => "you have",
                "i'll" or "we'll" => "you will",
                "i'd" or "we'd" => "you'd",
                "we're" => "you are",
                "my" or "our" => "your",
                "mine" or "ours" => "yours",
                "myself" => "yourself",
                "ourselves" => "yourselves",
                "am" when afterI => "are",
                "was" when afterI => "were",
                "wasn't" when afterI => "weren't",
                _ => piece,
            };
            said.Append(turned);
            afterI = lower == "i" || (afterI && piece.All(char.IsWhiteSpace));
        }

        return said.ToString();
    }

    /// <summary>Words, with the apostrophes inside them, and what stands between them.</summary>
    private static List<string> Pieces(string text)
    {
        var pieces = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            var isWord = IsOfWord(text[i]);
            while (i < text.Length && IsOfWord(text[i]) == isWord)
            {
                i++;
            }

            pieces.Add(text[start..i]);
        }

        return pieces;
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c is '\'' or '’';
}
