namespace RelationBot.Language.Intents;

/// <summary>A sentence to learn from.</summary>
/// <param name="Text">As a customer writes it; <c>{slot}</c> stands for any value.</param>
/// <param name="Intent">What it means.</param>
public sealed record LabelledSentence(string Text, string Intent);
