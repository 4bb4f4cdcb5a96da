using RelationBot.Pages;

namespace RelationBot.Tests;

/// <summary>An advisor reads what was tried in words, not in names of files.</summary>
public sealed class DialogWordsTests
{
    public static TheoryData<string> Shipped =>
        [.. Directory.EnumerateFiles(Path.Combine(HostProcess.Root, "dialogs"), "dialog.yaml", SearchOption.AllDirectories).Select(file => Path.GetFileName(Path.GetDirectoryName(file))!)];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Tried_ShippedDialog_HasWordsInBothLanguages(string dialog)
    {
        var words = Assert.Contains("tried." + dialog, (IReadOnlyDictionary<string, (string French, string English)>)PageWords.All);
        Assert.NotEmpty(words.French);
        Assert.NotEmpty(words.English);
        Assert.NotEqual(words.French, words.English);
    }
}
