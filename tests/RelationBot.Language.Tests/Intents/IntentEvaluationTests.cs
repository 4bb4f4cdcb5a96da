using RelationBot.Language.Intents;

namespace RelationBot.Language.Tests.Intents;

public class IntentEvaluationTests
{
    [Fact]
    public void Of_Answers_CountsInScopeAndNoneApart()
    {
        var seen = IntentEvaluation.Of([Answer("a", "a"), Answer("a", "b"), Answer("b", "b"), Answer("b", "none"), Answer("none", "none"), Answer("none", "a")]);

        Assert.Equal(0.5, seen.Accuracy);
        Assert.Equal(0.5, seen.MacroF1);
        Assert.Equal(0.5, seen.OosRecall);
        Assert.Equal(0.5, seen.OosPrecision);
        Assert.Equal(0.5, seen.CalibrationError!.Value, 6);
    }

    [Fact]
    public void Of_NoNone_HasNoRecall() => Assert.Null(IntentEvaluation.Of([Answer("a", "a")]).OosRecall);

    [Fact]
    public void Read_Csv_TakesColumnsByName()
    {
        var sentences = LabelledCsv.Read(new StringReader("id,intent,text\r\n1,greet,\"hello, \"\"you\"\"\"\r\n2,oos,\"two\nlines\"\n"));

        Assert.Equal([new("hello, \"you\"", "greet"), new("two\nlines", IntentScore.None)], sentences);
    }

    [Theory]
    [InlineData("text,label\na,b\n", "(1,1)")]
    [InlineData("text,intent\nfine,a\nonly text\n", "(3,1)")]
    public void Read_FaultyCsv_SaysWhere(string csv, string place) =>
        Assert.StartsWith(place, Assert.Throws<FormatException>(() => LabelledCsv.Read(new StringReader(csv))).Message, StringComparison.Ordinal);

    private static (string Wanted, IntentScore Given) Answer(string wanted, string given) => (wanted, new IntentScore(given, 1));
}
