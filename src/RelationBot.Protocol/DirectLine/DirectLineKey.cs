using System.Security.Cryptography;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace RelationBot.Protocol;

/// <summary>The 256 bits that sign Direct Line tokens, from the configured file or, without one, for this run only.</summary>
public sealed class DirectLineKey(IOptions<DirectLineOptions> options) : IHostedService
{
    private const int Size = 32;

    private readonly Lazy<SymmetricSecurityKey> _key = new(() => new(
        options.Value.KeyFile is { } path ? Load(path) : RandomNumberGenerator.GetBytes(Size)));

    /// <summary>The key; reads or makes its file at the first call.</summary>
    /// <exception cref="InvalidDataException">The file holds something else.</exception>
    internal SymmetricSecurityKey Key => _key.Value;

    /// <summary>A bad key file is found now, not by the first visitor.</summary>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _ = Key;
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static byte[] Load(string path)
    {
        if (!File.Exists(path))
        {
            Create(path);
        }

        var key = File.ReadAllBytes(path);
        return key.Length == Size ? key : throw new InvalidDataException($"{path}: not a key of {Size} bytes; remove it to have a new one made.");
    }

    /// <summary>Written whole beside it and moved, so that two hosts starting at once agree on one key.</summary>
    private static void Create(string path)
    {
        path = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var beside = $"{path}.{Guid.NewGuid():N}";
        var how = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new FileStream(beside, how))
        {
            file.Write(RandomNumberGenerator.GetBytes(Size));
            file.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(beside, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(beside);
        }
    }
}
