using System.Text;

namespace RelationBot.Tests.Belonging;

/// <summary>What the files of a running host hold, raw.</summary>
internal static class DataFolder
{
    /// <summary>All of them, a character a byte.</summary>
    public static async Task<string> TextAsync(string folder)
    {
        var bytes = new StringBuilder();
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            bytes.Append(await reader.ReadToEndAsync());
        }

        return bytes.ToString();
    }
}
