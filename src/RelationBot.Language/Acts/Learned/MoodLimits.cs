namespace RelationBot.Language.Acts.Learned;

/// <summary>
/// From which scores a yes is believed. They are measured, not trained: on each writer's examples, by a model that saw only the others', and on everyday messages by writers who are not trained on
/// (<c>-- acts --limits</c> of the benchmarks prints them anew when examples or features change).
/// </summary>
/// <param name="Questions">For each question of <see cref="MoodLearner"/>.</param>
/// <param name="TablesWeary">Under this, the phrases of the tables are not believed at all.</param>
/// <param name="TablesAngry">Under this, no customer is handed over for the phrases of the tables.</param>
internal sealed record MoodLimits(IReadOnlyList<float> Questions, float TablesWeary, float TablesAngry)
{
    private static readonly MoodLimits French = new([0.3f, 0.0f, -1.0f, -0.9f], -1.6f, -0.6f);
    private static readonly MoodLimits English = new([0.5f, -0.9f, -2.2f, -0.6f], -1.2f, -1.0f);

    public static MoodLimits Of(Locale locale) => locale == Locale.French ? French : English;
}
