namespace RelationBot.Language.Recognizers;

/// <summary>Something recognised in a sentence, in Recognizers-Text's result shape.</summary>
/// <param name="Start">Index of the first character.</param>
/// <param name="End">Index of the last character, inclusive as in Recognizers-Text.</param>
/// <param name="Text">The words themselves.</param>
/// <param name="TypeName"><c>datetimeV2.date</c>, <c>number</c>, <c>phonenumber</c>, …</param>
/// <param name="Resolution">What they mean: <c>value</c>, or for dates <c>values</c>, a list of maps with <c>timex</c>, <c>type</c>, <c>value</c> or <c>start</c> and <c>end</c>.</param>
public sealed record Entity(int Start, int End, string Text, string TypeName, IReadOnlyDictionary<string, object> Resolution);
