using RelationBot.Language.Statements;

namespace RelationBot.Language.Tests.Statements;

public class CorrectionTests
{
    [Theory]
    [InlineData("ah non pardon, du 42, le 41 c'est mes baskets", "42")]
    [InlineData("non pardon, 78 cm, le 73 c'est celui du couloir", "78")]
    public void Read_WhatTheWrongValueIsRightOf_IsNoValue(string said, string right) =>
        Assert.Contains(right, Correction.Read(said, Locale.French)!.Value, StringComparison.Ordinal);

    [Theory]
    [InlineData("please don't ring me, I'm rather deaf. Email is fine", Locale.English, "Email")]
    [InlineData("text is fine, don't call", Locale.English, "text")]
    [InlineData("jamais de téléphone, par sms ça me va très bien", Locale.French, "par sms")]
    public void Extract_ChannelThatIsFine_IsAPreference(string said, Locale locale, string channel) =>
        Assert.Contains(StatementExtractor.Extract(said, locale), s => s.Key == "contact_channel" && s.Value == channel);
}
