using Microsoft.Data.Sqlite;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Storage;
using RelationBot.Relationship.Value.Costs;
using RelationBot.Relationship.Value.Tiers;

namespace RelationBot.Relationship.Value.Runs;

/// <summary>Reads customers as the valuation needs them, one or all.</summary>
internal sealed class BaseReader(ReadPool reads, ValueOptions options, DateTimeOffset now, DateOnly today)
{
    private const int Piece = 65_536;

    // A bot that was started yesterday has seen nobody's year.
    private const int LeastWatchedDays = 56;

    private const string Select =
        "SELECT c.Id, c.Tier, c.LifetimeValue, c.ConsentProfiling, c.CreatedAt, s.Book, s.Transactions, s.FirstDay, s.LastDay, s.RepeatMargin, s.Returns "
        + "FROM Customers c LEFT JOIN PurchaseSummaries s ON s.CustomerId = c.Id WHERE c.MergedInto IS NULL AND ";

    private Dictionary<int, int> _books = [];
    private Dictionary<long, string> _manual = [];
    private HashSet<long> _projects = [];
    private int _watchedSince;

    /// <summary>Since when contacts are counted.</summary>
    public DateTimeOffset Since { get; } = now.AddDays(-7 * options.CostWeeks);

    /// <summary>Every customer, in pieces, and the contacts of those who made any.</summary>
    public (List<BaseRow[]> Pieces, Dictionary<long, Contacts> Contacts) ReadAll(CancellationToken cancellationToken)
    {
        var contacts = reads.Read(session => Contacts.OfAll(session, Since));
        reads.Read(session =>
        {
            ReadContext(session);
            _manual = session.All(
                "SELECT CustomerId, Tier FROM ManualTiers WHERE Until >= $1", row => (row.GetInt64(0), row.GetString(1)), Columns.Of(today)).ToDictionary();
            _projects = [.. session.All(
                "SELECT CustomerId FROM Facts WHERE Kind = 'project' AND ValidTo IS NULL AND RetractedAt IS NULL", row => row.GetInt64(0))];
            return true;
        });

        var pieces = new List<BaseRow[]>();
        for (var after = 0L; ;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            // A piece at a time: a reading that stays open would keep the write-ahead log from being emptied.
            var piece = reads.Read(session => ReadPiece(session, after));
            if (piece.Length == 0)
            {
                return (pieces, contacts);
            }

            pieces.Add(piece);
            after = piece[^1].Id;
        }
    }

    /// <summary>One customer; false where there is none, or he was merged into another.</summary>
    public (BaseRow Row, Contacts Contacts)? ReadOne(long customerId) => reads.Read<(BaseRow, Contacts)?>(session =>
    {
        ReadContext(session);
        var manual = session.First("SELECT Tier FROM ManualTiers WHERE CustomerId = $1 AND Until >= $2", row => row.GetString(0), customerId, Columns.Of(today));
        _manual = manual is null ? [] : new() { [customerId] = manual };
        _projects = session.Scalar<long>(
            "SELECT EXISTS (SELECT 1 FROM Facts WHERE CustomerId = $1 AND Kind = 'project' AND ValidTo IS NULL AND RetractedAt IS NULL)", customerId) == 1
            ? [customerId] : [];
        var rows = session.All(Select + "c.Id = $1", Read, customerId);
        return rows is [var row] ? (row, Contacts.Of(session, customerId, Since)) : null;
    });

    private void ReadContext(SqliteSession session)
    {
        _books = session.All("SELECT Id, LastDay FROM PurchaseBooks", row => (row.GetInt32(0), row.GetInt32(1))).ToDictionary();
        var first = session.Scalar<long>("SELECT min(StartedAt) FROM (SELECT StartedAt FROM Conversations ORDER BY Number LIMIT 1000)");
        var firstEvent = session.Scalar<long>("SELECT min(At) FROM ServiceEvents");
        var recording = Math.Min(first == 0 ? long.MaxValue : first, firstEvent == 0 ? long.MaxValue : firstEvent);
        var since = recording == long.MaxValue ? now : Columns.Moment(Math.Max(recording, Columns.Of(Since)));
        _watchedSince = Day(since);
    }

    private BaseRow[] ReadPiece(SqliteSession session, long after)
    {
        var rows = new BaseRow[Piece];
        var count = 0;
        using var command = session.Connection.CreateCommand();
        command.CommandText = Select + "c.Id > $1 ORDER BY c.Id LIMIT $2";
        command.Parameters.AddWithValue("$1", after);
        command.Parameters.AddWithValue("$2", Piece);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            rows[count++] = Read(reader);
        }

        return count == Piece ? rows : rows[..count];
    }

    private BaseRow Read(SqliteDataReader row)
    {
        var id = row.GetInt64(0);
        var watchedFrom = Math.Max(_watchedSince, Day(Columns.Moment(row.GetInt64(4))));
        var read = new BaseRow
        {
            Id = id,
            Tier = (byte)TierRules.Number(row.IsDBNull(1) ? null : row.GetString(1)),
            Stored = (float)(row.GetInt64(2) / 10_000.0),
            WatchedDays = (ushort)Math.Clamp(today.DayNumber - watchedFrom, LeastWatchedDays, ushort.MaxValue),
            Flags = (Consent)row.GetInt32(3) == Consent.Refused ? RowFlags.Objects : RowFlags.None,
        };
        if (_projects.Contains(id))
        {
            read.Flags |= RowFlags.Project;
        }

        if (_manual.ContainsKey(id))
        {
            read.Flags |= RowFlags.Manual;
        }

        if (!row.IsDBNull(5))
        {
            var (first, last) = (row.GetInt32(7), row.GetInt32(8));
            read.Transactions = row.GetInt32(6);
            read.Returns = (ushort)Math.Min(ushort.MaxValue, row.GetInt32(10));
            if (read.Transactions > 0)
            {
                var end = Math.Max(_books.GetValueOrDefault(row.GetInt32(5), last), last);
                (read.AgeDays, read.RecencyDays, read.LastDay) = (end - first, last - first, last);
                read.AverageMargin = read.Transactions == 1 ? 0 : (float)(row.GetInt64(9) / 10_000.0 / (read.Transactions - 1));
            }
        }

        return read;
    }

    /// <summary>The tier a person gave him, or 0.</summary>
    public int ManualTier(long customerId) => TierRules.Number(_manual.GetValueOrDefault(customerId));

    private static int Day(DateTimeOffset moment) => DateOnly.FromDateTime(moment.UtcDateTime).DayNumber;
}
