using System.Numerics;
using System.Reflection;

namespace RelationBot.Language.Intents;

/// <summary>
/// Keeps a trained model among the user's local data, so that of all processes of a build only the first trains: some seconds,
/// against some milliseconds to read; others that start meanwhile wait for it. The file bears the mark of the build that made
/// it and the width of the machine's vectors; where none can be written, every process trains.
/// </summary>
/// <param name="name">What the model is of; two files of the same name must not hold different models.</param>
/// <param name="read">Throws an <see cref="IOException"/> where the file ends too early.</param>
/// <param name="folder">Where it is kept; the user's local data by default.</param>
internal sealed class ModelFile<T>(string name, Func<BinaryReader, T> read, Action<T, BinaryWriter> write, Func<T> train, string? folder = null)
    where T : class
{
    // Enough for the builds that somebody goes back and forth between; each is some tens of megabytes.
    private const int Kept = 5;

    private readonly string _file = $"{name}-{Assembly.GetExecutingAssembly().ManifestModule.ModuleVersionId:N}-{Vector<byte>.Count}.model";

    public T ReadOrTrain()
    {
        var path = Path.Combine(folder ?? Folder(), _file);
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
    private Mutex? Turn()
    {
        try
        {
            return new Mutex("RelationBot-" + _file, new NamedWaitHandleOptions { CurrentUserOnly = true, CurrentSessionOnly = false });
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

    private T? Read(string path)
    {
        try
        {
            using var reader = new BinaryReader(File.OpenRead(path));
            return read(reader);
        }
        catch (Exception exception) when (IsOfFiles(exception))
        {
            return null;
        }
    }

    // Whole or not at all: other processes may read at any time.
    private T Trained(string path)
    {
        var model = train();
        var unfinished = $"{path}.{Environment.ProcessId}";
        try
        {
            var models = Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var writer = new BinaryWriter(File.Create(unfinished)))
            {
                write(model, writer);
            }

            File.Move(unfinished, path, overwrite: true);
            foreach (var older in models.EnumerateFiles($"{name}-*.model*").OrderByDescending(f => f.LastWriteTimeUtc).Skip(Kept))
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
