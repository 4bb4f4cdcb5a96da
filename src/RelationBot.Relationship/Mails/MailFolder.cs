using System.Globalization;
using System.Net.Mail;
using System.Text;

namespace RelationBot.Relationship.Mails;

/// <summary>Mails as files (RFC 5322), for development: whoever runs the host reads them there.</summary>
internal static class MailFolder
{
    /// <summary>Leaves the mail there; the file's name.</summary>
    public static string Leave(string folder, string from, MailAddress to, MailRow mail, DateTimeOffset now)
    {
        Directory.CreateDirectory(folder);
        var name = string.Create(CultureInfo.InvariantCulture, $"{now:yyyyMMdd-HHmmss}-{mail.Id}.eml");
        var text = string.Join("\r\n",
            $"From: {from}",
            $"To: {to.Address}",
            $"Subject: =?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(mail.Subject))}?=",
            "Date: " + now.ToString("r", CultureInfo.InvariantCulture).Replace("GMT", "+0000", StringComparison.Ordinal),
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: 8bit",
            "",
            mail.Body.ReplaceLineEndings("\r\n"),
            "");
        File.WriteAllText(Path.Combine(folder, name), text, new UTF8Encoding(false));
        return name;
    }

    /// <summary>Deletes a mail left there, its bytes first.</summary>
    public static void Remove(string folder, string name)
    {
        var file = new FileInfo(Path.Combine(folder, Path.GetFileName(name)));
        if (!file.Exists)
        {
            return;
        }

        using (var stream = file.OpenWrite())
        {
            stream.Write(new byte[file.Length]);
            stream.Flush(true);
        }

        file.Delete();
    }
}
