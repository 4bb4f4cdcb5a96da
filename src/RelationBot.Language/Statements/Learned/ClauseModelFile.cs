using System.Reflection;

namespace RelationBot.Language.Statements.Learned;

/// <summary>
/// Keeps trained models beside the program, so that only its first process trains: some seconds, against some milliseconds to
/// read. The file bears the mark of the build that made it, and those of older builds are deleted; where it cannot be written, every process trains.
/// </summary>
internal static class ClauseModelFile
{
    private static readonly string Build = $"statements-{Assembly.GetExecutingAssembly().ManifestModule.ModuleVersionId:N}.model";

    public static ClauseModel ReadOrTrain()
    {
        var path = Path.Combine(AppContext.BaseDirectory, Build);
        try
        {
            using var reader = new BinaryReader(File.OpenRead(path));
            return ClauseModel.Read(reader);
        }
        catch (Exception exception) when (IsOfFiles(exception))
        {
            var model = ClauseModel.Train(TrainingMessage.All());
            Keep(model, path);
            return model;
        }
    }

    // Whole or not at all: other processes may read at any time.
    private static void Keep(ClauseModel model, string path)
    {
        var unfinished = $"{path}.{Environment.ProcessId}";
        try
        {
            using (var writer = new BinaryWriter(File.Create(unfinished)))
            {
                model.Write(writer);
            }

            File.Move(unfinished, path, overwrite: true);
            foreach (var older in Directory.EnumerateFiles(AppContext.BaseDirectory, "statements-*.model*").Where(f => !Path.GetFileName(f).StartsWith(Build, StringComparison.Ordinal)))
            {
                File.Delete(older);
            }
        }
        catch (Exception exception) when (IsOfFiles(exception))
        {
            // The next process trains again.
        }
    }

    private static bool IsOfFiles(Exception exception) => exception is IOException or UnauthorizedAccessException;
}
