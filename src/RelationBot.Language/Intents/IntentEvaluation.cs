namespace RelationBot.Language.Intents;

/// <summary>How well a classifier does on sentences it was not trained on. Fractions of 1; null where there is nothing to count.</summary>
/// <param name="Accuracy">Of the sentences that mean an intent, how many were given it.</param>
/// <param name="MacroF1">The mean over those intents of the harmonic mean of precision and recall; a sentence that means none counts against the precision of what it was given.</param>
/// <param name="OosRecall">Of the sentences that mean none, how many were told.</param>
/// <param name="OosPrecision">Of the sentences told to mean none, how many do.</param>
/// <param name="CalibrationError">The expected calibration error: how far the probability of the first intent is from how often it is right, over ten steps.</param>
public sealed record IntentEvaluation(double? Accuracy, double? MacroF1, double? OosRecall, double? OosPrecision, double? CalibrationError)
{
    private const int Steps = 10;

    public static IntentEvaluation Of(IReadOnlyList<(string Wanted, IntentScore Given)> answers)
    {
        var wishes = answers.Where(a => a.Wanted != IntentScore.None).ToList();
        var none = answers.Count(a => a.Wanted == IntentScore.None);
        var told = answers.Count(a => a.Given.Intent == IntentScore.None);
        var rightlyTold = answers.Count(a => a.Wanted == IntentScore.None && a.Given.Intent == IntentScore.None);
        return new IntentEvaluation(
            Share(wishes.Count(a => a.Wanted == a.Given.Intent), wishes.Count),
            wishes.Count == 0 ? null : wishes.Select(a => a.Wanted).Distinct().Average(i => F1(answers, i)),
            Share(rightlyTold, none),
            Share(rightlyTold, told),
            answers.Count == 0 ? null : answers.GroupBy(a => Math.Min(Steps - 1, (int)(a.Given.Probability * Steps)))
                .Sum(g => Math.Abs(g.Sum(a => a.Given.Probability) - g.Count(a => a.Wanted == a.Given.Intent))) / answers.Count);
    }

    private static double F1(IReadOnlyList<(string Wanted, IntentScore Given)> answers, string intent)
    {
        var right = answers.Count(a => a.Wanted == intent && a.Given.Intent == intent);
        return 2.0 * right / (answers.Count(a => a.Wanted == intent) + answers.Count(a => a.Given.Intent == intent));
    }

    private static double? Share(int part, int whole) => whole == 0 ? null : part / (double)whole;
}
