namespace RelationBot.Language.Intents;

/// <summary>What a classifier knows of sentences that mean none of its intents.</summary>
public enum Scope
{
    /// <summary>Customers write anything: built-in small talk and matters of other trades teach <see cref="IntentScore.None"/> beside the given examples, and words that training never met count for it.</summary>
    Open,

    /// <summary>Only the given examples of <see cref="IntentScore.None"/> teach it; without any, every sentence means one of the intents.</summary>
    Given,
}
