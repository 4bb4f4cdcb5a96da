using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Conversations;

/// <summary>Finds what was said.</summary>
public sealed class TranscriptSearch(ReadPool reads, TranscriptIndex index)
{
    public const int PageSize = 20;

    /// <summary>
    /// Entries that hold every word of <paramref name="query"/>'s text (accents and case do not count; <c>mot*</c> finds what begins
    /// so), newest first. What was said a moment ago is found too.
    /// </summary>
    public async Task<SearchPage> SearchAsync(TranscriptQuery query, CancellationToken cancellationToken)
    {
        var words = SearchWords.Of(query.Text);
        if (words.Count == 0 && !string.IsNullOrWhiteSpace(query.Text))
        {
            return new SearchPage([], query.Page, false);
        }

        await index.CatchUpAsync(cancellationToken).ConfigureAwait(false);
        var page = Math.Max(1, query.Page);
        var sql = "SELECT c.Id, t.Key, t.At, t.Speaker, t.SpeakerName, t.Text, u.Number, u.Name, c.ChannelId " + From(query, words.Count > 0)
            + "AND t.InHistory AND t.Text IS NOT NULL AND ($3 IS NULL OR t.At >= $3) AND ($4 IS NULL OR t.At < $4) "
            + $"ORDER BY {Newest(query, words.Count > 0)} DESC LIMIT $6 OFFSET $7";
        var hits = reads.Read(session => session.All(
            sql,
            row => new TranscriptHit(
                row.GetString(0), TranscriptRow.PositionOf(row.GetInt64(1)), Columns.Moment(row.GetInt64(2)), (SpeakerRole)row.GetInt32(3),
                row.IsDBNull(4) ? null : row.GetString(4), SearchWords.Snippet(row.GetString(5), words),
                row.IsDBNull(6) ? null : row.GetString(6), row.IsDBNull(7) ? null : row.GetString(7), row.GetString(8)),
            words.Count > 0 ? SearchWords.Match(words) : null,
            string.IsNullOrWhiteSpace(query.Customer) ? null : query.Customer.Trim(),
            Columns.Of(query.From), Columns.Of(query.To), query.ServedBy, PageSize + 1, (page - 1L) * PageSize, query.ServedBy is null ? null : query.ServedByUser));
        return new SearchPage([.. hits.Take(PageSize)], page, hits.Count > PageSize);
    }

    // Every form names $1, $2, $5 and $8. A customer's or an advisor's conversations are few: they are walked, and the index is asked
    // entry by entry. Among all of them the index leads, newest first. CROSS JOIN is how SQLite is told the order.
    private static string From(TranscriptQuery query, bool hasWords)
    {
        const string Entries = "CROSS JOIN Transcript t ON t.Key > (c.Number << 24) AND t.Key < ((c.Number + 1) << 24) ";
        const string Word = "AND ($1 IS NULL OR EXISTS (SELECT 1 FROM TranscriptFts f WHERE f.rowid = t.Sequence AND TranscriptFts MATCH $1)) ";
        // The same conversations as ServedCustomers lets him read.
        const string Readable = "(SELECT Number FROM Conversations WHERE Id IN (SELECT ConversationId FROM Handoffs WHERE Advisor = $5) "
            + "UNION SELECT Number FROM Conversations WHERE CustomerId IN (SELECT CustomerId FROM Handoffs WHERE Advisor = $5 AND CustomerId IS NOT NULL) "
            + "UNION SELECT Number FROM Conversations WHERE CustomerId IN (SELECT Id FROM Customers WHERE Advisor IN ($5, $8))) ";
        const string Served = "($5 IS NULL OR c.Number IN " + Readable + ") ";
        const string User = "LEFT JOIN Customers u ON u.Id = c.CustomerId ";
        if (!string.IsNullOrWhiteSpace(query.Customer))
        {
            return "FROM Customers u CROSS JOIN Conversations c ON c.CustomerId = u.Id " + Entries + "WHERE u.Number = $2 AND " + Served + Word;
        }

        if (query.ServedBy is not null)
        {
            return "FROM Conversations c " + Entries + User
                + "WHERE c.Number IN " + Readable + "AND $2 IS NULL " + Word;
        }

        return hasWords
            ? "FROM TranscriptFts f CROSS JOIN TranscriptSequence s ON s.Sequence = f.rowid CROSS JOIN Transcript t ON t.Key = s.Entry "
              + "CROSS JOIN Conversations c ON c.Number = t.Conversation " + User + "WHERE TranscriptFts MATCH $1 AND $2 IS NULL AND $5 IS NULL AND $8 IS NULL "
            : "FROM TranscriptSequence s CROSS JOIN Transcript t ON t.Key = s.Entry CROSS JOIN Conversations c ON c.Number = t.Conversation "
              + User + "WHERE $1 IS NULL AND $2 IS NULL AND $5 IS NULL AND $8 IS NULL ";
    }

    // The same number each time, named where it is the order that rows come in anyway: nothing is sorted then.
    private static string Newest(TranscriptQuery query, bool hasWords) =>
        !string.IsNullOrWhiteSpace(query.Customer) || query.ServedBy is not null ? "t.Sequence" : hasWords ? "f.rowid" : "s.Sequence";

}

/// <summary>What to look for.</summary>
/// <param name="Text">Words, all of which must be there; null or empty for any.</param>
/// <param name="Customer">A customer's number, or null.</param>
/// <param name="From">Not before.</param>
/// <param name="To">Before.</param>
/// <param name="Page">From 1.</param>
/// <param name="ServedBy">Only conversations that this advisor may read (<see cref="Handoffs.ServedCustomers"/>); null for all of them (supervisors).</param>
/// <param name="ServedByUser">The same advisor's user name, by which customers may be his.</param>
public sealed record TranscriptQuery(
    string? Text, string? Customer = null, DateTimeOffset? From = null, DateTimeOffset? To = null, int Page = 1, string? ServedBy = null,
    string? ServedByUser = null);

/// <summary>One entry found.</summary>
public sealed record TranscriptHit(
    string ConversationId, long Position, DateTimeOffset At, SpeakerRole Speaker, string? SpeakerName, string Snippet,
    string? CustomerNumber, string? CustomerName, string ChannelId);

/// <summary>A page of what was found, newest first.</summary>
public sealed record SearchPage(IReadOnlyList<TranscriptHit> Hits, int Page, bool HasMore);
