namespace RelationBot.Language.Intents;

/// <summary>What may have been meant by a word in which a finger slipped once, and how easily it slips so.</summary>
internal sealed class Slips
{
    // Logarithms of probabilities, roughly: a letter left out or two swapped is one slip; of wrong letters there are two dozen.
    private const float Likely = 0;
    private const float Near = -1.5f;
    private const float Far = -3;

    private static readonly Slips Qwerty = new("qwertyuiop", "asdfghjkl", "zxcvbnm");
    private static readonly Slips Azerty = new("azertyuiop", "qsdfghjklm", "wxcvbn");

    private readonly bool[] _near = new bool[26 * 26];

    private Slips(params string[] rows)
    {
        for (var first = 0; first < rows.Length; first++)
        {
            for (var second = Math.Max(0, first - 1); second < Math.Min(rows.Length, first + 2); second++)
            {
                foreach (var (i, a) in rows[first].Index())
                {
                    foreach (var (j, b) in rows[second].Index())
                    {
                        _near[((a - 'a') * 26) + b - 'a'] |= a != b && Math.Abs(i - j) <= 1;
                    }
                }
            }
        }
    }

    public static Slips Of(Locale locale) => locale == Locale.French ? Azerty : Qwerty;

    /// <summary>Every word that one slip makes into this one. The characters are overwritten by the next.</summary>
    public IEnumerable<(ArraySegment<char> Word, float Likelihood)> Before(string word)
    {
        var letters = new char[word.Length + 1];
        for (var at = 0; at <= word.Length; at++)
        {
            // Left out.
            word.CopyTo(0, letters, 0, at);
            word.CopyTo(at, letters, at + 1, word.Length - at);
            for (var letter = 'a'; letter <= 'z'; letter++)
            {
                letters[at] = letter;
                yield return (letters, Likely);
            }
        }

        for (var at = 0; at < word.Length; at++)
        {
            // Put in.
            word.CopyTo(0, letters, 0, at);
            word.CopyTo(at + 1, letters, at, word.Length - at - 1);
            yield return (new(letters, 0, word.Length - 1), Of(word, at, at - 1) || Of(word, at, at + 1) ? Near : Far);

            // Instead of another.
            word.CopyTo(0, letters, 0, word.Length);
            for (var letter = 'a'; letter <= 'z'; letter++)
            {
                letters[at] = letter;
                yield return (new(letters, 0, word.Length), IsNear(word[at], letter) ? Near : Far);
            }

            // Swapped.
            if (at + 1 < word.Length)
            {
                (letters[at], letters[at + 1]) = (word[at + 1], word[at]);
                yield return (new(letters, 0, word.Length), Likely);
            }
        }
    }

    private bool Of(string word, int at, int beside) => beside >= 0 && beside < word.Length && (word[at] == word[beside] || IsNear(word[at], word[beside]));

    private bool IsNear(char a, char b) => a is >= 'a' and <= 'z' && b is >= 'a' and <= 'z' && _near[((a - 'a') * 26) + b - 'a'];
}
