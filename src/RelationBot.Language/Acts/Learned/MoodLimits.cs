namespace RelationBot.Language.Acts.Learned;

/// <summary>
/// From which scores a yes is believed. They are measured, not trained: on each writer's examples, by a model that saw only the others', and on everyday messages by writers who are not trained on
/// (<c>-- acts --limits</c> of the benchmarks prints them anew when examples or features change).
/// </summary>
/// <param name="Questions">For each question of <see cref="MoodLearner"/>.</param>
/// <param name="PerhapsWeary">From this score on he may be displeased.</param>
/// <param name="PerhapsPerson">From this score on a person may be wanted.</param>
/// <param name="TablesWeary">Under this, the phrases of the tables are not believed at all.</param>
/// <param name="TablesAngry">Under this, no customer is handed over for the phrases of the tables.</param>
internal sealed record MoodLimits(IReadOnlyList<float> Questions, float PerhapsWeary, float PerhapsPerson, float TablesWeary, float TablesAngry)
{
    private static readonly MoodLimits French = new([-2.1f, 0.2f, -4.1f, -2.2f], -3.1f, -4.4f, -2.2f, -0.8f);
    private static readonly MoodLimits English = new([-1.9f, -2.6f, -5.0f, -1.9f], -3.3f, -3.9f, -1.8f, -0.8f);

    public static MoodLimits Of(Locale locale) => locale == Locale.French ? French : English;
}
