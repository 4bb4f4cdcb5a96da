using RelationBot.Language;

namespace RelationBot.Dialogs.Tests;

public sealed class DialogTitleTests
{
    private static readonly DialogEngine Engine = new(DialogLibrary.Load(ShippedDialogs.Root, TestCatalog.Full).Library!);

    [Fact]
    public void Title_ShippedAndUnknown_IsInItsLanguageOrNull()
    {
        Assert.Equal("changer votre adresse e-mail", Engine.Title("correct-email", Locale.French));
        Assert.Equal("change your e-mail address", Engine.Title("correct-email", Locale.English));
        Assert.Null(Engine.Title("of-no-company", Locale.French));
    }

    [Theory]
    [InlineData("about-me", true)]
    [InlineData("correct-email", true)]
    [InlineData("correct-phone", true)]
    [InlineData("remember", true)]
    [InlineData("identify", true)]
    [InlineData("my-data", true)]
    [InlineData("order-status", false)]
    [InlineData("reschedule-delivery", false)]
    [InlineData("of-no-company", false)]
    public void IsAboutHim_ByWhatItDoes_IsTold(string dialog, bool about) => Assert.Equal(about, Engine.IsAboutHim(dialog));
}
