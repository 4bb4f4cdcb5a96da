namespace RelationBot.Language.Retrieval;

/// <summary>What a turn is judged by. Each is between 0 and about 1, whatever the question's length.</summary>
internal enum TurnFeature
{
    /// <summary>BM25 of its own words.</summary>
    Own,

    /// <summary>BM25 of the turn before, the one after, and the one before that.</summary>
    Before,
    After,
    TwoBefore,

    /// <summary>BM25 of the turn with its two neighbours on each side, they counting less.</summary>
    Near,

    /// <summary>The same with five on each side.</summary>
    Wide,

    /// <summary>BM25 of its exchange beside that of the best exchange.</summary>
    Exchange,

    /// <summary>The share of the question's words, by weight, that it says.</summary>
    Said,

    /// <summary>The same of the turn with its two neighbours on each side, and its square.</summary>
    SaidNear,
    SaidNearSquared,

    /// <summary>Pairs of neighbouring words of the question that it says.</summary>
    Pairs,

    /// <summary>Whether the one whom the question names is speaking; and that times <see cref="Own"/>.</summary>
    Speaker,
    SpeakerOwn,

    /// <summary>An answer: the words are those of the question just before it.</summary>
    Answers,

    /// <summary>It asks something itself.</summary>
    Asks,

    /// <summary>Its exchange was on the day, or in the month or the year, that the question names.</summary>
    OnDay,
    InSpan,

    /// <summary>It tells of the day that the question names (« hier » is resolved against when it was said).</summary>
    TellsOfDay,

    /// <summary>When is asked, and it names a day; names any time; says the words; is said by the one named.</summary>
    WhenDay,
    WhenTime,
    WhenOwn,
    WhenSpeaker,

    /// <summary>How many is asked and it has a number; who or where and it has a name.</summary>
    ManyNumber,
    WhoName,
    WhereName,

    /// <summary>It opens its exchange.</summary>
    First,
}
