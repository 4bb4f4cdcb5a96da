using System.Reflection;

namespace RelationBot.Language.Statements.Learned;

/// <summary>
/// Keeps trained models among the user's local data, so that of all processes of a build only the first trains: some seconds,
/// against some milliseconds to read; others that start meanwhile wait for it. The file bears the mark of the build that made
/// it; where none can be written, every process trains.
/// </summary>
internal static class ClauseModelFile
{
    private static readonly TimeSpan Forgotten = TimeSpan.FromDays(7);
    private static readonly string Build = $"statements-{Assembly.GetExecutingAssembly().ManifestModule.ModuleVersionId:N}.model";

    public static ClauseModel ReadOrTrain()
    {
        var path = Path.Combine(Folder(), Build);
        if (Read(path) is { } kept)
        {
            return kept;
        }

        using var turn = Turn();
        try
        {
            turn?.WaitOne();
        }
        catch (AbandonedMutexException)
        {
            // Whoever trained was ended; it is ours now.
        }

        try
        {
            return Read(path) ?? Trained(path);
        }
        finally
        {
            turn?.ReleaseMutex();
        }
    }

    // None where the system keeps no names for processes (a read-only file system): then each trains for itself.
    private static Mutex? Turn()
    {
        try
        {
            return new Mutex("RelationBot-" + Build, new NamedWaitHandleOptions { CurrentUserOnly = true, CurrentSessionOnly = false });
        }
        catch (Exception exception) when (IsOfFiles(exception) || exception is WaitHandleCannotBeOpenedException)
        {
            return null;
        }
    }

    // Beside the program where a user has no folder of his own.
    private static string Folder() => Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } local
        ? Path.Combine(local, "RelationBot")
        : AppContext.BaseDirectory;

    private static ClauseModel? Read(string path)
    {
        try
        {
            using var reader = new BinaryReader(File.OpenRead(path));
            return ClauseModel.Read(reader);
        }
        catch (Exception exception) when (IsOfFiles(exception))
        {
            return null;
        }
    }

    // Whole or not at all: other processes may read at any time.
    private static ClauseModel Trained(string path)
    {
        var model = ClauseModel.Train(TrainingMessage.All());
        var unfinished = $"{path}.{Environment.ProcessId}";
        try
        {
            var folder = Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var writer = new BinaryWriter(File.Create(unfinished)))
            {
                model.Write(writer);
            }

            File.Move(unfinished, path, overwrite: true);
            foreach (var older in folder.EnumerateFiles("statements-*.model*").Where(f => f.LastWriteTimeUtc < File.GetLastWriteTimeUtc(path) - Forgotten))
            {
                older.Delete();
            }
        }
        catch (Exception exception) when (IsOfFiles(exception))
        {
            // The next process trains again.
        }

        return model;
    }

    private static bool IsOfFiles(Exception exception) => exception is IOException or UnauthorizedAccessException;
}
