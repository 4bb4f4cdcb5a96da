namespace RelationBot.Dialogs.Chat;

/// <summary>The difference of two short lists of lines, by their longest common subsequence.</summary>
internal static class Diff
{
    /// <summary>Lines with « - » where only expected, « + » where only actual, indented where both.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<string> expected, IReadOnlyList<string> actual)
    {
        var length = new int[expected.Count + 1, actual.Count + 1];
        for (var i = expected.Count - 1; i >= 0; i--)
        {
            for (var j = actual.Count - 1; j >= 0; j--)
            {
                length[i, j] = expected[i] == actual[j] ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
            }
        }

        for (int i = 0, j = 0; i < expected.Count || j < actual.Count;)
        {
            if (i < expected.Count && j < actual.Count && expected[i] == actual[j])
            {
                yield return "  " + expected[i++];
                j++;
            }
            else if (i < expected.Count && (j == actual.Count || length[i + 1, j] >= length[i, j + 1]))
            {
                yield return "- " + expected[i++];
            }
            else
            {
                yield return "+ " + actual[j++];
            }
        }
    }
}
