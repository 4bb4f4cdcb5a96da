using RelationBot.Relationship.Company;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Customers;

/// <summary>
/// How much the last order was, and on which day it was placed: what the company's books hold and only the customer and they know.
/// Alone it proves nothing. It completes an account that its channel has signed in, where there is no address to send a code to; and a
/// code at an address that several customers share, to tell which of them speaks. The question is the same whoever is claimed, and so is every
/// wrong answer, whichever part of it is wrong.
/// </summary>
public sealed class KnowledgeQuestion(ReadPool reads, IdentificationLimits limits, CompanyClock clock, TimeProvider time)
{
    /// <summary>In the place of a code's hash: an answer can be right.</summary>
    internal const string Open = "answer";

    // People round, and an order of the evening is the next day's on paper.
    private const int DaysAside = 1;
    private const decimal AmountAside = 1;

    /// <summary>Asks whoever is signed in. To him it looks the same whether or not there is a customer, and whether he may answer.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="customer">Whom he claims to be, where there is such a customer.</param>
    /// <param name="handle">The account he is signed in with; without one the question is asked of nobody.</param>
    public CodeIssue Ask(string conversationId, Customer? customer, SignedHandle handle)
    {
        ArgumentNullException.ThrowIfNull(handle);
        if (limits.IsTalkedOut(conversationId))
        {
            return new CodeIssue(true, null, new CodeWrites.Log(conversationId, customer?.Id, AttemptOutcome.Limited, time.GetUtcNow()));
        }

        // Where a code can be sent, an answer is no substitute for it.
        var open = customer is { Email: null or "" } && !limits.IsBesieged(customer.Id);
        return new CodeIssue(false, null, new CodeWrites.Issue(New(conversationId, customer?.Id, open), AttemptOutcome.Asked));
    }

    /// <summary>Compares an answer with the books.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="claimed">Numbers of orders that the claim itself named: who holds the paper of one knows its day and amount too, so these do not count.</param>
    /// <param name="amount">What he says it was.</param>
    /// <param name="days">When he says it was; more than one where his digits can be read in two ways.</param>
    /// <param name="handle">The account he is signed in with, which becomes his where the answer is right.</param>
    public CodeVerdict Answer(string conversationId, IReadOnlyCollection<string> claimed, decimal amount, IReadOnlyCollection<DateOnly> days, SignedHandle? handle)
    {
        var now = time.GetUtcNow();
        var asked = reads.Read(session => session.First(
            "SELECT Id, CustomerId, Hash, Failures, ExpiresAt FROM OneTimeCodes WHERE ConversationId = $1 AND Purpose = $2 AND ClosedAt IS NULL ORDER BY Id DESC LIMIT 1",
            row => (Id: row.GetInt64(0), Customer: row.IsDBNull(1) ? (long?)null : row.GetInt64(1), Open: row.GetString(2) == Open, Failures: row.GetInt32(3), Until: Columns.Moment(row.GetInt64(4))),
            conversationId, (int)CodePurpose.Answer));
        if (asked.Id == 0 || asked.Until <= now)
        {
            return new CodeVerdict(CodeAnswer.Over, null, new CodeWrites.Log(conversationId, asked.Customer, AttemptOutcome.Wrong, now));
        }

        if (asked is { Customer: { } customer, Open: true }
            && Last(customer, claimed).Exists(last => Math.Abs(last.Amount - amount) < AmountAside
                && days.Any(day => Math.Abs(last.Day.DayNumber - day.DayNumber) <= DaysAside)))
        {
            return new CodeVerdict(CodeAnswer.Right, customer, new CodeWrites.Accept(asked.Id, conversationId, customer, CodePurpose.Answer, now, handle));
        }

        var over = asked.Failures + 1 >= limits.Options.TriesPerCode;
        return new CodeVerdict(over ? CodeAnswer.Over : CodeAnswer.Wrong, null, new CodeWrites.Reject(asked.Id, conversationId, asked.Customer, over, now));
    }

    /// <summary>The question for a customer who shares his address with others; null where he does not, or where the books could not tell the answer.</summary>
    internal OneTimeCode? TellsApart(string conversationId, long customerId) =>
        reads.Read(session => session.Scalar<long>(
            "SELECT count(*) FROM Customers o JOIN Customers c ON lower(o.Email) = lower(c.Email) WHERE c.Id = $1 AND o.Email IS NOT NULL AND o.Id <> c.Id AND o.MergedInto IS NULL",
            customerId)) > 0 && Last(customerId, []).Count > 0
            ? New(conversationId, customerId, true)
            : null;

    private OneTimeCode New(string conversationId, long? customerId, bool open) => new()
    {
        ConversationId = conversationId,
        CustomerId = customerId,
        Purpose = CodePurpose.Answer,
        Hash = open ? Open : "",
        At = time.GetUtcNow(),
        ExpiresAt = time.GetUtcNow() + limits.Options.CodeLifetime,
    };

    // The newest order, and the newest purchase where the books keep those apart; either is the last one to him.
    private List<(decimal Amount, DateOnly Day)> Last(long customerId, IReadOnlyCollection<string> except) => reads.Read(session =>
    {
        var orders = session.All(
            "SELECT o.Number, o.PlacedAt, (SELECT sum(l.Price * l.Quantity) FROM OrderLines l WHERE l.OrderId = o.Id) AS Total FROM Orders o "
            + "WHERE o.CustomerId = $1 AND o.PlacedAt <= $2 AND o.Status <> 'cancelled' AND Total > 0 ORDER BY o.PlacedAt DESC LIMIT 1",
            row => (Number: row.GetString(0), At: Columns.Moment(row.GetInt64(1)), Amount: Columns.Amount(row.GetInt64(2))),
            customerId, Columns.Of(time.GetUtcNow()));
        var purchases = session.All(
            "SELECT OrderNumber, Day, sum(Amount) FROM Purchases WHERE CustomerId = $1 AND Amount > 0 "
            + "AND Day = (SELECT max(Day) FROM Purchases WHERE CustomerId = $1 AND Amount > 0 AND At <= $2) GROUP BY OrderNumber",
            row => (Number: row.IsDBNull(0) ? "" : row.GetString(0), Day: Columns.Day(row.GetString(1)), Amount: Columns.Amount(row.GetInt64(2))),
            customerId, Columns.Of(time.GetUtcNow()));
        return orders.Select(o => (o.Number, o.Amount, Day: DateOnly.FromDateTime(clock.Local(o.At).DateTime)))
            .Concat(purchases.Select(p => (p.Number, p.Amount, p.Day)))
            .Where(last => !except.Contains(last.Number))
            .Select(last => (last.Amount, last.Day)).ToList();
    });
}
