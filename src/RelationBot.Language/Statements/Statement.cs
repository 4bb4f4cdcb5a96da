namespace RelationBot.Language.Statements;

/// <summary>A lasting thing that a sentence states about its speaker.</summary>
/// <param name="Kind"><c>preference</c>, <c>expectation</c>, <c>criterion</c>, <c>criticism</c>, <c>priority</c>, <c>project</c>, <c>personal</c> or <c>promise</c>.</param>
/// <param name="Key">What it is about, e.g. <c>delivery_slot</c>.</param>
/// <param name="Value">The thing itself in the speaker's language (« le matin », « pas le lundi »), not the sentence.</param>
/// <param name="Explicit">False where it had to be inferred.</param>
/// <param name="Confidence">Between 0 and 1.</param>
/// <param name="Start">Index of the first character of the words that state it.</param>
/// <param name="Length">How many characters state it.</param>
/// <param name="Subject">Whom it is about: <c>self</c>, his <c>household</c> or his <c>company</c>.</param>
public sealed record Statement(string Kind, string Key, string Value, bool Explicit, double Confidence, int Start, int Length, string Subject = "self")
{
    /// <summary>The key of what is kept as he said it, since no rule and no model takes it for anything more.</summary>
    public const string InOwnWords = "told";

    /// <summary>The rule that read it, as the tables write it; empty for what no rule has read.</summary>
    internal string Rule { get; init; } = "";
}
