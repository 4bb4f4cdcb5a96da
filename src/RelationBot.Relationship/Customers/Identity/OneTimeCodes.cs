using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Customers;

/// <summary>
/// Codes that prove who somebody is: made, limited, compared. What is decided here comes true with the turn's commit; turns
/// of one conversation follow each other, so no two of them use up the same try.
/// </summary>
public sealed class OneTimeCodes(ReadPool reads, IOptions<IdentificationOptions> options, TimeProvider time)
{
    private const int Digits = 6;

    private IdentificationOptions Limits => options.Value;

    /// <summary>
    /// Asks for a code. To whoever asks it must look the same whether or not there is a customer, an address and room under
    /// his limits: only where a code was made is there one to send.
    /// </summary>
    public CodeIssue Issue(string conversationId, Customer? customer, CodePurpose purpose)
    {
        var now = time.GetUtcNow();
        if (Count("ConversationId = $1", conversationId, now - TimeSpan.FromHours(1), AttemptOutcome.Sent, AttemptOutcome.NoMatch) >= Limits.ClaimsPerConversation)
        {
            return new CodeIssue(true, null, new CodeWrites.Log(conversationId, customer?.Id, AttemptOutcome.Limited, now));
        }

        var code = customer is { Email.Length: > 0 } && !IsLimited(customer.Id, now) ? NewCode() : null;
        return new CodeIssue(false, code, new CodeWrites.Issue(
            new OneTimeCode
            {
                ConversationId = conversationId,
                CustomerId = customer?.Id,
                Purpose = purpose,
                Hash = code is null ? "" : Hash(conversationId, code),
                At = now,
                ExpiresAt = now + Limits.CodeLifetime,
            },
            code is not null ? AttemptOutcome.Sent : customer is { Email.Length: > 0 } ? AttemptOutcome.Limited : AttemptOutcome.NoMatch));
    }

    /// <summary>Compares what was typed with the code asked for last in this conversation.</summary>
    public CodeVerdict Verify(string conversationId, string typed, CodePurpose purpose)
    {
        var now = time.GetUtcNow();
        var code = reads.Read(session => session.First(
            "SELECT Id, CustomerId, Hash, Failures, ExpiresAt FROM OneTimeCodes WHERE ConversationId = $1 AND Purpose = $2 AND ClosedAt IS NULL ORDER BY Id DESC LIMIT 1",
            row => (Id: row.GetInt64(0), Customer: row.IsDBNull(1) ? (long?)null : row.GetInt64(1), Hash: row.GetString(2), Failures: row.GetInt32(3), Until: Columns.Moment(row.GetInt64(4))),
            conversationId, (int)purpose));
        if (code.Id == 0 || code.Until <= now)
        {
            return new CodeVerdict(CodeAnswer.Over, null, new CodeWrites.Log(conversationId, code.Customer, AttemptOutcome.Wrong, now));
        }

        if (code is { Customer: { } customer, Hash.Length: > 0 } && CryptographicOperations.FixedTimeEquals(
                Encoding.ASCII.GetBytes(code.Hash), Encoding.ASCII.GetBytes(Hash(conversationId, typed))))
        {
            return new CodeVerdict(CodeAnswer.Right, customer, new CodeWrites.Accept(code.Id, conversationId, customer, purpose, now));
        }

        var last = code.Failures + 1 >= Limits.TriesPerCode;
        return new CodeVerdict(last ? CodeAnswer.Over : CodeAnswer.Wrong, null, new CodeWrites.Reject(code.Id, conversationId, code.Customer, last, now));
    }

    /// <summary>How long a code is good for, in minutes.</summary>
    public int Minutes => (int)Limits.CodeLifetime.TotalMinutes;

    private bool IsLimited(long customerId, DateTimeOffset now) =>
        Count("CustomerId = $1", customerId, now - TimeSpan.FromHours(1), AttemptOutcome.Sent, AttemptOutcome.Sent) >= Limits.CodesPerCustomer
        || Count("CustomerId = $1", customerId, now - TimeSpan.FromDays(1), AttemptOutcome.Wrong, AttemptOutcome.Wrong) >= Limits.FailuresPerCustomer;

    private long Count(string whose, object value, DateTimeOffset since, AttemptOutcome one, AttemptOutcome other) => reads.Read(session => session.Scalar<long>(
        $"SELECT count(*) FROM IdentificationAttempts WHERE {whose} AND At > $2 AND Outcome IN ($3, $4)", value, Columns.Of(since), (int)one, (int)other));

    private static string NewCode() => RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture);

    // Six digits are guessed from any hash; the limits keep them, and their short life.
    private static string Hash(string conversationId, string code) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{conversationId}\n{code[..Math.Min(code.Length, Digits)]}")));
}

/// <summary>What came of asking for a code.</summary>
/// <param name="Limited">The conversation has made too many claims; that may be said.</param>
/// <param name="Code">The code to send to the address on file; null for none, which must not be said.</param>
/// <param name="Write">To be committed with the turn.</param>
public sealed record CodeIssue(bool Limited, string? Code, ITurnWrite Write);

/// <summary>What came of a code typed.</summary>
/// <param name="Answer">How it compares.</param>
/// <param name="CustomerId">Who it proves, where it is right.</param>
/// <param name="Write">To be committed with the turn.</param>
public sealed record CodeVerdict(CodeAnswer Answer, long? CustomerId, ITurnWrite Write);

/// <summary>How a code compares.</summary>
public enum CodeAnswer
{
    Right,

    /// <summary>Wrong; another try is left.</summary>
    Wrong,

    /// <summary>No code is good any more: too old, tried too often, or none was asked for.</summary>
    Over,
}
