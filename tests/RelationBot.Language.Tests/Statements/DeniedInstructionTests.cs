using RelationBot.Language.Statements;

namespace RelationBot.Language.Tests.Statements;

public class DeniedInstructionTests
{
    [Theory]
    [InlineData("Carla moved out, so don't leave anything with her anymore", "don't leave anything with her anymore")]
    public void Extract_AnInstructionThatForbids_KeepsItsNo(string text, string value)
    {
        var instructions = StatementExtractor.Extract(text, Locale.English).Where(s => s.Key == "delivery_instruction").ToList();
        Assert.All(instructions, s => Assert.Equal(value, s.Value));
    }
}
