using RelationBot.CommandLine;

namespace RelationBot.Tests;

/// <summary>Commands that answer JSON lines: in order, one for one, faults aside.</summary>
public sealed class JsonLinesTests
{
    [Fact]
    public async Task Extract_GoodAndBadLines_GoodOnesAreAnsweredAndBadOnesNamed()
    {
        var input = new StringReader("""
            {"text":"je préfère le matin","locale":"fr-FR"}
            {"text":
            {"text":"bonjour","locale":"de-DE"}
            {"text":"bonjour","locale":"fr-FR"}
            """);
        var (output, errors) = (new StringWriter(), new StringWriter());

        var exit = await MemoryCommand.RunAsync(input, output, errors, CancellationToken.None);

        Assert.Equal(Commands.Wrong, exit);
        var answers = BadInputTests.Lines(output.ToString());
        Assert.Contains("\"key\":\"delivery_slot\"", answers[0]);
        Assert.Equal("{\"facts\":[]}", answers[1]);
        Assert.Collection(
            BadInputTests.Lines(errors.ToString()),
            first => Assert.StartsWith("(stdin)(2,", first),
            second => Assert.StartsWith("(stdin)(3,1): LOCALE", second));
    }

    [Fact]
    public async Task Recognize_Sentence_GivesEntitiesInRecognizersTextsShape()
    {
        var output = new StringWriter();

        await RecognizeCommand.RunAsync(
            new StringReader("""{"text":"livrez-moi demain","locale":"fr-FR","reference":"2026-11-21T18:00:00","types":["datetime"]}"""),
            output, TextWriter.Null, CancellationToken.None);

        Assert.Contains("\"typeName\":\"datetimeV2.date\"", output.ToString());
        Assert.Contains("2026-11-22", output.ToString());
    }
}
