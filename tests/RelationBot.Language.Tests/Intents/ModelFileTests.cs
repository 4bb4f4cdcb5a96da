using RelationBot.Language.Intents;

namespace RelationBot.Language.Tests.Intents;

public sealed class ModelFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("models");
    private int _trained;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void ReadOrTrain_Twice_TrainsOnce()
    {
        Assert.Equal("model 1", Kept("twice"));
        Assert.Equal("model 1", Kept("twice"));
    }

    [Fact]
    public void ReadOrTrain_FileThatEndsEarly_TrainsAgain()
    {
        Kept("torn");
        foreach (var file in _folder.EnumerateFiles())
        {
            using var torn = file.OpenWrite();
            torn.SetLength(3);
        }

        Assert.Equal("model 2", Kept("torn"));
    }

    [Fact]
    public void ReadOrTrain_OfManyBuilds_KeepsTheNewest()
    {
        for (var day = 1; day <= 7; day++)
        {
            var older = Path.Combine(_folder.FullName, $"builds-{day}.model");
            File.WriteAllText(older, "");
            File.SetLastWriteTimeUtc(older, DateTime.UnixEpoch.AddDays(-day));
        }

        File.WriteAllText(Path.Combine(_folder.FullName, "others-1.model"), "");
        Kept("builds");

        Assert.Equal(["builds-1.model", "builds-2.model", "builds-3.model", "builds-4.model", "others-1.model"], _folder.EnumerateFiles().Select(f => f.Name).Where(n => n.Length < 20).Order());
        Assert.Equal("model 1", Kept("builds"));
    }

    private string Kept(string name) =>
        new ModelFile<string>(name, reader => reader.ReadString(), (model, writer) => writer.Write(model), () => $"model {++_trained}", _folder.FullName).ReadOrTrain();
}
