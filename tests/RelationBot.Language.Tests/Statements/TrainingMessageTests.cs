using RelationBot.Language.Statements.Learned;

namespace RelationBot.Language.Tests.Statements;

public sealed class TrainingMessageTests
{
    [Fact]
    public void Sentences_OfSeveral_AreMessagesWithTheirOwnFacts()
    {
        var message = TrainingMessage.Read("Merci. [personal.pet|On a deux chats] et un jardin. C'est pour quand ?", Locale.French);

        var sentences = message.Sentences().ToList();

        Assert.Equal(["Merci", "On a deux chats et un jardin", "C'est pour quand ?"], sentences.Select(s => s.Text));
        var fact = Assert.Single(sentences.SelectMany(s => s.Facts));
        Assert.Equal("On a deux chats", sentences[1].Text[fact.Start..fact.End]);
    }

    [Fact]
    public void Sentences_AFactOverTwo_LeavesBothOut() =>
        Assert.Equal(["Merci"], TrainingMessage.Read("[criticism.complaint_subject|Trois semaines. Pour une vis.] Merci", Locale.French).Sentences().Select(s => s.Text));

    [Fact]
    public void Sentences_OfOne_None() => Assert.Empty(TrainingMessage.Read("[personal.pet|on a deux chats]", Locale.French).Sentences());
}
