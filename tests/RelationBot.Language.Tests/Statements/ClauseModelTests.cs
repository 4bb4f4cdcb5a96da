using System.Text;
using RelationBot.Language.Statements.Learned;

namespace RelationBot.Language.Tests.Statements;

public sealed class ClauseModelTests
{
    [Fact]
    public void Read_WhatWasWritten_SeesTheSame()
    {
        var model = ClauseModel.Train([.. TrainingMessage.All().Where((_, i) => i % 60 == 0)]);
        using var kept = new MemoryStream();
        using (var writer = new BinaryWriter(kept, Encoding.UTF8, leaveOpen: true))
        {
            model.Write(writer);
        }

        kept.Position = 0;
        var read = ClauseModel.Read(new BinaryReader(kept));

        var features = new ClauseFeatures("on a deux chats et je préfère le matin, c'est possible ?", Locale.French);
        var (one, other) = (model.See(features), read.See(features));
        Assert.Equal(one.States, other.States);
        Assert.Equal(one.Margins, other.Margins);
        Assert.Equal(one.Tags, other.Tags);
        Assert.Equal(model.Name(features, 0, "personal"), read.Name(features, 0, "personal"));
        Assert.Equal(kept.Length, kept.Position);
    }

    [Fact]
    public void Read_CutShort_Throws() =>
        Assert.Throws<EndOfStreamException>(() => ClauseModel.Read(new BinaryReader(new MemoryStream([100, 0, 0, 0, 1]))));
}
