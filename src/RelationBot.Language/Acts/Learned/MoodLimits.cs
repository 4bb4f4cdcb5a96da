namespace RelationBot.Language.Acts.Learned;

/// <summary>
/// From which scores a yes is believed. They are measured, not trained: on each writer's examples, by a model that saw only the others'
/// (<c>-- acts --limits</c> of the benchmarks prints them anew when examples or features change).
/// </summary>
/// <param name="Questions">For each question of <see cref="MoodLearner"/>.</param>
/// <param name="TablesWeary">Under this, the phrases of the tables are not believed at all.</param>
/// <param name="TablesAngry">Under this, no customer is handed over for the phrases of the tables.</param>
internal sealed record MoodLimits(IReadOnlyList<float> Questions, float TablesWeary, float TablesAngry)
{
    private static readonly MoodLimits French = new([2.8f, 0.2f, -2.3f, 0.5f], -1.2f, -1.4f);
    private static readonly MoodLimits English = new([2.4f, 0.1f, -2.7f, 0.3f], -0.6f, 0.1f);

    public static MoodLimits Of(Locale locale) => locale == Locale.French ? French : English;
}
