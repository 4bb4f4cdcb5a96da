namespace RelationBot.Language.Acts.Learned;

/// <summary>What the learnt model makes of a message.</summary>
/// <param name="Anger">On the scale of <see cref="ActSet.Anger"/>: 0, 0.3, 0.6 or 0.85.</param>
/// <param name="MightComplain">Whether he may be displeased: not enough to say sorry.</param>
/// <param name="WantsPerson">Whether a person is wanted now.</param>
/// <param name="MightWantPerson">Whether a person may be wanted: enough to offer one.</param>
/// <param name="MostByTables">The most of the anger of the phrase tables that is believable: 0, 0.5 or all of it, 1.</param>
internal readonly record struct Mood(double Anger, bool MightComplain, bool WantsPerson, bool MightWantPerson, double MostByTables)
{
    /// <summary>The least displeasure that is heard.</summary>
    public const double Weary = 0.3;
}
