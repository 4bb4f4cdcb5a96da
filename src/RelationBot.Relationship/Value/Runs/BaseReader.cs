using Microsoft.Data.Sqlite;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Storage;
using RelationBot.Relationship.Value.Costs;
using RelationBot.Relationship.Value.Tiers;

namespace RelationBot.Relationship.Value.Runs;

/// <summary>Reads customers as the valuation needs them, one or all.</summary>
internal sealed class BaseReader(ReadPool reads, DatabaseLocation location, ValueOptions options, DateTimeOffset now, DateOnly today)
{
    /// <summary>How many keys a piece spans.</summary>
    public const int Piece = 65_536;


    private const string Select =
        "SELECT c.Id, CAST(substr(c.Tier, 2) AS INTEGER), c.LifetimeValue, c.ConsentProfiling, c.CreatedAt, s.Book, s.Transactions, s.FirstDay, s.LastDay, "
        + "s.RepeatMargin, s.Returns FROM Customers c LEFT JOIN PurchaseSummaries s ON s.CustomerId = c.Id WHERE c.MergedInto IS NULL AND ";

    private Dictionary<int, int> _books = [];
    private Dictionary<long, string> _manual = [];
    private HashSet<long> _projects = [];
    private int _watchedSince;

    /// <summary>Since when contacts are counted.</summary>
    public DateTimeOffset Since { get; } = now.AddDays(-7 * options.CostWeeks);

    /// <summary>Every customer, in pieces; two are read at a time.</summary>
    public IReadOnlyList<BasePiece> ReadAll(CancellationToken cancellationToken)
    {
        var most = reads.Read(session =>
        {
            ReadContext(session);
            _manual = session.All(
                "SELECT CustomerId, Tier FROM ManualTiers WHERE Until >= $1", row => (row.GetInt64(0), row.GetString(1)), Columns.Of(today)).ToDictionary();
            _projects = [.. session.All(
                "SELECT CustomerId FROM Facts WHERE Kind = 'project' AND ValidTo IS NULL AND RetractedAt IS NULL", row => row.GetInt64(0))];
            return session.Scalar<long>("SELECT max(Id) FROM Customers");
        });
        var pieces = new BasePiece?[(most + Piece - 1) / Piece];
        Parallel.For(
            0, pieces.Length, new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = cancellationToken }, Open,
            (i, _, session) =>
            {
                // A piece at a time: a reading that stays open would keep the write-ahead log from being emptied.
                var (first, last) = ((long)i * Piece + 1, (i + 1L) * Piece);
                pieces[i] = new BasePiece(ReadPiece(session, first, last), Contacts.OfRange(session, first, last, Since));
                return session;
            },
            session => session.Dispose());
        return [.. pieces.OfType<BasePiece>().Where(piece => piece.Rows.Length > 0)];
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

    // Every page is read once: a cache would hold what nobody asks for again.
    private SqliteSession Open()
    {
        var session = new SqliteSession(location.Open());
        session.Execute("PRAGMA cache_size = -4096");
        return session;
    }

    private void ReadContext(SqliteSession session)
    {
        _books = session.All("SELECT Id, LastDay FROM PurchaseBooks", row => (row.GetInt32(0), row.GetInt32(1))).ToDictionary();
        var first = session.Scalar<long>("SELECT min(StartedAt) FROM (SELECT StartedAt FROM Conversations ORDER BY Number LIMIT 1000)");
        var firstEvent = session.Scalar<long>("SELECT min(At) FROM ServiceEvents");
        var recording = Math.Min(first == 0 ? long.MaxValue : first, firstEvent == 0 ? long.MaxValue : firstEvent);
        var since = recording == long.MaxValue ? now : Columns.Moment(Math.Max(recording, Columns.Of(Since)));
        _watchedSince = Day(since);
    }

    private BaseRow[] ReadPiece(SqliteSession session, long first, long last)
    {
        var rows = new BaseRow[Piece];
        var count = 0;
        using var command = session.Connection.CreateCommand();
        command.CommandText = Select + "c.Id BETWEEN $1 AND $2 ORDER BY c.Id";
        command.Parameters.AddWithValue("$1", first);
        command.Parameters.AddWithValue("$2", last);
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
            Tier = (byte)(row.IsDBNull(1) ? 0 : row.GetInt32(1)),
            Stored = (float)(row.GetInt64(2) / 10_000.0),
            WatchedDays = Short(today.DayNumber - watchedFrom),
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
            read.Transactions = Short(row.GetInt32(6));
            read.Returns = Short(row.GetInt32(10));
            if (read.Transactions > 0)
            {
                var end = Math.Max(_books.GetValueOrDefault(row.GetInt32(5), last), last);
                (read.AgeDays, read.RecencyDays, read.LastDay) = (Short(end - first), Short(last - first), last);
                read.AverageMargin = read.Transactions == 1 ? 0 : (float)(row.GetInt64(9) / 10_000.0 / (read.Transactions - 1));
            }
        }

        return read;
    }

    private static ushort Short(int number) => (ushort)Math.Clamp(number, 0, ushort.MaxValue);

    /// <summary>The tier a person gave him, or 0.</summary>
    public int ManualTier(long customerId) => TierRules.Number(_manual.GetValueOrDefault(customerId));

    private static int Day(DateTimeOffset moment) => DateOnly.FromDateTime(moment.UtcDateTime).DayNumber;
}
