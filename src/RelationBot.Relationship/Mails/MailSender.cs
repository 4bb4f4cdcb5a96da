using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Mails;

/// <summary>Sends the mails that turns have queued, behind them: a slow mail server holds up no answer. Tries each a few times; one that waits for its next try holds up none.</summary>
public sealed class MailSender(
    WriteGate gate, ReadPool reads, TimeProvider time, IOptions<MailOptions> options, IOptions<RelationshipOptions> relationship,
    ILogger<MailSender> logger, IHostEnvironment? environment = null) : BackgroundService
{
    private const int MostAttempts = 4, Few = 100;
    private static readonly TimeSpan _retry = TimeSpan.FromSeconds(20), _patience = TimeSpan.FromSeconds(30);

    private readonly WorkSignal _queued = new(time);

    // By mail, when it may be tried again; a host that starts anew tries at once.
    private Dictionary<long, DateTimeOffset> _later = [];

    /// <summary>Whether mail can leave at all.</summary>
    public bool CanSend => !string.IsNullOrWhiteSpace(options.Value.Host) || Folder is not null;

    /// <summary>Where mails are left as files; null where they are not.</summary>
    public string? Folder =>
        options.Value is { Folder.Length: > 0 } named ? named.Folder
        : string.IsNullOrWhiteSpace(options.Value.Host) && environment?.IsDevelopment() == true ? Path.Combine(relationship.Value.DataDirectory, "mail")
        : null;

    /// <summary>Says that there is something to send.</summary>
    public void Notify() => _queued.Notify();

    /// <summary>Sends what is queued and due; how long until another try is, or null where none is left. Not for two callers at once.</summary>
    public async Task<TimeSpan?> SendQueuedAsync(CancellationToken cancellationToken)
    {
        var later = new Dictionary<long, DateTimeOffset>();
        for (var (mails, last) = (reads.Read(session => Queued(session, 0)), 0L); mails.Count > 0; mails = reads.Read(session => Queued(session, last)))
        {
            foreach (var mail in mails)
            {
                if (_later.TryGetValue(mail.Id, out var due) && due > time.GetUtcNow())
                {
                    later[mail.Id] = due;
                }
                else if (!await SendAsync(mail, cancellationToken).ConfigureAwait(false))
                {
                    later[mail.Id] = time.GetUtcNow() + _retry;
                }
            }

            last = mails[^1].Id;
        }

        _later = later;
        return later.Count == 0 ? null : TimeSpan.FromTicks(Math.Max(0, (later.Values.Min() - time.GetUtcNow()).Ticks));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                // First of all what an earlier run left behind.
                await _queued.WaitAsync(await SendQueuedAsync(stoppingToken).ConfigureAwait(false), stoppingToken).ConfigureAwait(false);
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
                // A server that accepts and then says nothing must not keep the others waiting.
                using var patience = new CancellationTokenSource(_patience, time);
                using var ended = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
                await client.SendMailAsync(message, ended.Token).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
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

    private static List<MailRow> Queued(SqliteSession session, long after) => session.All(
        "SELECT Id, CustomerId, Purpose, Address, Subject, Body, Attempts FROM Mails WHERE SentAt IS NULL AND Attempts < $1 AND Id > $2 ORDER BY Id LIMIT $3",
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
        MostAttempts, after, Few);
}
