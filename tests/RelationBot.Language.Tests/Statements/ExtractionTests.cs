using RelationBot.Language.Tests.Statements.Corpus;

namespace RelationBot.Language.Tests.Statements;

public class ExtractionTests
{
    [Theory]
    [InlineData("statements.jsonl", 0.87, 0.82, 0.03)]
    [InlineData("later.jsonl", 0.82, 0.70, 0.03)]
    [InlineData("others-b.jsonl", 0.77, 0.58, 0.06)]
    [InlineData("others-r.jsonl", 0.83, 0.70, 0.07)]
    [InlineData("others-s.jsonl", 0.90, 0.74, 0.03)]
    [InlineData("others-u.jsonl", 0.84, 0.67, 0.03)]
    [InlineData("third.jsonl", 0.88, 0.77, 0.03)]
    public void Extract_OurOwnMessages_AreUnderstood(string file, double precision, double recall, double junk)
    {
        var score = ExtractionScore.Of(LabelledMessage.Load(Path.Combine(AppContext.BaseDirectory, file)));

        Assert.True(
            score.Precision >= precision && score.Recall >= recall && score.JunkRate <= junk,
            $"precision {score.Precision:F3}, recall {score.Recall:F3}, junk {score.JunkRate:F3}\n{string.Join('\n', score.Faults)}");
    }

    [Fact]
    public void Load_OurOwnMessages_AreManyAndDifferent()
    {
        var messages = LabelledMessage.Load(Path.Combine(AppContext.BaseDirectory, "statements.jsonl"));

        Assert.True(messages.Count(m => m.Language == Locale.French) >= 200);
        Assert.True(messages.Count(m => m.Language == Locale.English) >= 100);
        Assert.True(messages.Count(m => m.Expect.Count == 0) >= 100);
        Assert.Equal(messages.Count, messages.DistinctBy(m => m.Text).Count());
    }
}
