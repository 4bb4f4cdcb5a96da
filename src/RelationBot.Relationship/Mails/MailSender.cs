using System.Net;
using System.Net.Mail;
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Mails;

/// <summary>Sends the mails that turns have queued, behind them: a slow mail server holds up no answer. Tries each a few times.</summary>
public sealed class MailSender(
    WriteGate gate, ReadPool reads, TimeProvider time, IOptions<MailOptions> options, IOptions<RelationshipOptions> relationship,
    ILogger<MailSender> logger, IHostEnvironment? environment = null) : BackgroundService
{
    private const int MostAttempts = 4;
    private static readonly TimeSpan _retry = TimeSpan.FromSeconds(20);

    private readonly Channel<bool> _queued = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Whether mail can leave at all.</summary>
    public bool CanSend => !string.IsNullOrWhiteSpace(options.Value.Host) || Folder is not null;

    /// <summary>Where mails are left as files; null where they are not.</summary>
    public string? Folder =>
        options.Value is { Folder.Length: > 0 } named ? named.Folder
        : string.IsNullOrWhiteSpace(options.Value.Host) && environment?.IsDevelopment() == true ? Path.Combine(relationship.Value.DataDirectory, "mail")
        : null;

    /// <summary>Says that there is something to send.</summary>
    public void Notify() => _queued.Writer.TryWrite(true);

    /// <summary>Sends what is queued now; how many are left for another try.</summary>
    public async Task<int> SendQueuedAsync(CancellationToken cancellationToken)
    {
        var left = 0;
        foreach (var mail in reads.Read(Queued))
        {
            left += await SendAsync(mail, cancellationToken).ConfigureAwait(false) ? 0 : 1;
        }

        return left;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            // What an earlier run left behind.
            Notify();
            await foreach (var _ in _queued.Reader.ReadAllAsync(stoppingToken).ConfigureAwait(false))
            {
                if (await SendQueuedAsync(stoppingToken).ConfigureAwait(false) > 0)
                {
                    await Task.Delay(_retry, time, stoppingToken).ConfigureAwait(false);
                    Notify();
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host is stopping; what is queued goes at the next start, where it is still worth sending.
        }
    }

    private async Task<bool> SendAsync(MailRow mail, CancellationToken cancellationToken)
    {
        string? file = null;
        try
        {
            var to = new MailAddress(mail.Address);
            if (Folder is { } folder)
            {
                file = MailFolder.Leave(folder, options.Value.From, to, mail, time.GetUtcNow());
                logger.LogInformation("A mail was left in {File}", Path.GetFullPath(Path.Combine(folder, file)));
            }
            else
            {
                using var client = new SmtpClient(options.Value.Host!, options.Value.Port) { EnableSsl = options.Value.UseTls };
                if (options.Value.UserName is { Length: > 0 } user)
                {
                    client.Credentials = new NetworkCredential(user, options.Value.Password);
                }

                using var message = new MailMessage(new MailAddress(options.Value.From), to) { Subject = mail.Subject, Body = mail.Body };
                await client.SendMailAsync(message, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The exception's own words may quote the address.
            logger.LogWarning("Mail {Id} could not be sent: {Reason}, attempt {Attempt}", mail.Id, exception.GetType().Name, mail.Attempts + 1);
            await gate.WriteAsync(
                writer => writer.Execute("UPDATE Mails SET Attempts = Attempts + 1 WHERE Id = $1", mail.Id), cancellationToken).ConfigureAwait(false);
            return mail.Attempts + 1 >= MostAttempts;
        }

        await gate.WriteAsync(
            writer => writer.Execute(
                "UPDATE Mails SET SentAt = $2, Attempts = Attempts + 1, Address = '', Subject = '', Body = '', File = $3 WHERE Id = $1",
                mail.Id, Columns.Of(time.GetUtcNow()), file),
            CancellationToken.None).ConfigureAwait(false);
        return true;
    }

    private static List<MailRow> Queued(SqliteSession session) => session.All(
        "SELECT Id, CustomerId, Purpose, Address, Subject, Body, Attempts FROM Mails WHERE SentAt IS NULL AND Attempts < $1 ORDER BY Id LIMIT 100",
        row => new MailRow
        {
            Id = row.GetInt64(0),
            CustomerId = row.GetInt64(1),
            Purpose = row.GetString(2),
            Address = row.GetString(3),
            Subject = row.GetString(4),
            Body = row.GetString(5),
            Attempts = row.GetInt32(6),
        },
        MostAttempts);
}
