using System.Text.RegularExpressions;

namespace RelationBot.Tests.Belonging;

/// <summary>The folder in which the host leaves its mails in Development.</summary>
internal static class MailFolder
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    /// <summary>The mails to an address, oldest first; waits, by the folder's own news, until there are as many.</summary>
    public static async Task<IReadOnlyList<string>> ReadAsync(string data, string address, int count)
    {
        var folder = Directory.CreateDirectory(Path.Combine(data, "mail")).FullName;
        using var patience = new CancellationTokenSource(Patience);
        var news = new SemaphoreSlim(0);
        using var watcher = new FileSystemWatcher(folder, "*.eml") { EnableRaisingEvents = true };
        watcher.Changed += (_, _) => news.Release();
        watcher.Created += (_, _) => news.Release();
        while (true)
        {
            var mails = Directory.GetFiles(folder, "*.eml").Order(StringComparer.Ordinal).Select(File.ReadAllText)
                .Where(text => text.Contains($"To: {address}", StringComparison.Ordinal) && text.EndsWith("\r\n", StringComparison.Ordinal)).ToList();
            if (mails.Count >= count)
                return mails;
            await news.WaitAsync(patience.Token);
        }
    }

    /// <summary>The code in the newest of so many mails.</summary>
    public static async Task<string> CodeAsync(string data, string address, int count = 1) =>
        Regex.Match((await ReadAsync(data, address, count))[^1], "[0-9]{3} [0-9]{3}", RegexOptions.NonBacktracking).Value;
}
