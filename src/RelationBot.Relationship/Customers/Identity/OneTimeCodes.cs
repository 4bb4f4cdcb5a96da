using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Customers;

/// <summary>
/// Codes that prove who somebody is: made, limited, compared. What is decided here comes true with the turn's commit; turns
/// of one conversation follow each other, so no two of them use up the same try.
/// </summary>
public sealed class OneTimeCodes(ReadPool reads, IdentificationLimits limits, KnowledgeQuestion question, TimeProvider time)
{
    private const int Digits = 6;

    private IdentificationOptions Options => limits.Options;

    /// <summary>
    /// Asks for a code. To whoever asks it must look the same whether or not there is a customer, an address and room under
    /// his limits: only where a code was made is there one to send.
    /// </summary>
    public CodeIssue Issue(string conversationId, Customer? customer, CodePurpose purpose)
    {
        var now = time.GetUtcNow();
        if (limits.IsTalkedOut(conversationId))
        {
            return new CodeIssue(true, null, new CodeWrites.Log(conversationId, customer?.Id, AttemptOutcome.Limited, now));
        }

        var code = customer is { Email.Length: > 0 } && !limits.IsBesieged(customer.Id) ? NewCode() : null;
        return new CodeIssue(false, code, new CodeWrites.Issue(
            new OneTimeCode
            {
                ConversationId = conversationId,
                CustomerId = customer?.Id,
                Purpose = purpose,
                Hash = code is null ? "" : Hash(conversationId, code),
                At = now,
                ExpiresAt = now + Options.CodeLifetime,
            },
            code is not null ? AttemptOutcome.Sent : customer is { Email.Length: > 0 } ? AttemptOutcome.Limited : AttemptOutcome.NoMatch));
    }

    /// <summary>Compares what was typed with the code asked for last in this conversation.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="purpose">What the code is to prove.</param>
    /// <param name="handle">The account he is signed in with, which becomes his where the code is right.</param>
    public CodeVerdict Verify(string conversationId, string typed, CodePurpose purpose, SignedHandle? handle = null)
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
            return purpose == CodePurpose.Identify && question.TellsApart(conversationId, customer) is { } which
                ? new CodeVerdict(CodeAnswer.Half, null, new CodeWrites.Halve(code.Id, which))
                : new CodeVerdict(CodeAnswer.Right, customer, new CodeWrites.Accept(code.Id, conversationId, customer, purpose, now, handle));
        }

        var last = code.Failures + 1 >= Options.TriesPerCode;
        return new CodeVerdict(last ? CodeAnswer.Over : CodeAnswer.Wrong, null, new CodeWrites.Reject(code.Id, conversationId, code.Customer, last, now));
    }

    /// <summary>How long a code is good for, in minutes.</summary>
    public int Minutes => (int)Options.CodeLifetime.TotalMinutes;

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

    /// <summary>Right, but the address is shared: a question tells who of them it is.</summary>
    Half,

    /// <summary>Wrong; another try is left.</summary>
    Wrong,

    /// <summary>No code is good any more: too old, tried too often, or none was asked for.</summary>
    Over,
}
