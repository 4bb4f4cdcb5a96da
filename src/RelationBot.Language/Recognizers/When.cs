namespace RelationBot.Language.Recognizers;

/// <summary>A day, a part of it, or a time that a sentence names.</summary>
/// <param name="Day">The day, or the first of several; null where only a part of the day is named.</param>
/// <param name="DayEnd">The last day where a span is named (« la semaine prochaine »), inclusive; else null.</param>
/// <param name="Part">Morning, afternoon or evening, said (« le matin ») or implied by the time (« 8 heures »).</param>
/// <param name="From">Not before this time, or the very time.</param>
/// <param name="To">Not after this time.</param>
/// <param name="Start">Index of the first character of the words.</param>
/// <param name="Length">How many characters the words have.</param>
public sealed record When(DateOnly? Day, DateOnly? DayEnd, DayPart? Part, TimeOnly? From, TimeOnly? To, int Start, int Length)
{
    /// <summary>True where <see cref="From"/> is the earliest time and no latest was named (« après 18h »).</summary>
    public bool Open { get; init; }

    /// <summary>True where the verb of its sentence speaks of what was (« j'ai commandé mardi »).</summary>
    public bool IsPast { get; init; }

    /// <summary>True where it is told as the day of something that was: a verb of the past stands in its own clause, and none that says, asks or chooses (« j'ai dit mardi »).</summary>
    public bool IsTold { get; init; }

    /// <summary>Index just behind the last character of the words.</summary>
    public int End => Start + Length;
}
