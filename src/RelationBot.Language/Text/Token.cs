namespace RelationBot.Language.Text;

/// <summary>A word, a number or one sign of punctuation.</summary>
/// <param name="Start">Index of its first character in the text.</param>
/// <param name="Length">How many characters of the text it covers; an elided word includes its apostrophe.</param>
/// <param name="Folded">Lower case, without accents and apostrophes.</param>
public readonly record struct Token(int Start, int Length, string Folded)
{
    /// <summary>Index just after its last character.</summary>
    public int End => Start + Length;

    /// <summary>True for a word or a number, false for punctuation.</summary>
    public bool IsWord => Folded is { Length: > 0 } && char.IsLetterOrDigit(Folded[0]);

    /// <summary>True for a number in digits.</summary>
    public bool IsNumber => Folded is { Length: > 0 } && char.IsAsciiDigit(Folded[0]);
}
