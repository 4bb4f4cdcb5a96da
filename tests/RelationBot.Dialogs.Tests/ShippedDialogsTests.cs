using RelationBot.Dialogs.Chat;

namespace RelationBot.Dialogs.Tests;

public sealed class ShippedDialogsTests
{
    [Fact]
    public void Load_ShippedDialogs_NoFaults() => Assert.Empty(DialogLibrary.Load(ShippedDialogs.Root, TestCatalog.Full).Faults);

    [Fact]
    public async Task Run_ShippedConversations_AllPass()
    {
        var report = await ChatTests.RunAsync(ShippedDialogs.Root, TestCatalog.Full, accept: false, default);
        Assert.Empty(report.Faults);
        Assert.True(report.Failed == 0, string.Join("\n\n", report.Failures.Select(f => f.File + "\n" + f.Diff)));
        Assert.True(report.Passed > 100);
    }

    [Fact]
    public void EngineTexts_ShippedFile_SaysEverySentence()
    {
        var texts = Authoring.EngineTexts.Read("none", new Authoring.FaultList());
        foreach (var name in Authoring.EngineTexts.Sentences.Keys)
        {
            Assert.NotNull(texts.Sentence(name));
        }
    }
}
