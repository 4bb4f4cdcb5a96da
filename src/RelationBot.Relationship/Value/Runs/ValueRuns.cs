using Microsoft.Extensions.Options;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Value.Runs;

/// <summary>The valuations there were.</summary>
public sealed class ValueRuns(WriteGate gate, ReadPool reads, IOptions<ValueOptions> options)
{
    private volatile Known _model = new(0, null);

    /// <summary>What the last one learnt that could be done, or null.</summary>
    public ValueModel? Model()
    {
        var newest = reads.Read(session => session.Scalar<long>("SELECT Id FROM ValueRuns WHERE Fault IS NULL ORDER BY Id DESC LIMIT 1"));
        var known = _model;
        if (newest == 0 || known.Run == newest)
        {
            return newest == 0 ? null : known.Model;
        }

        var model = ValueModel.Parse(Last()?.ModelJson);
        _model = new Known(newest, model);
        return model;
    }

    /// <summary>The last one that could be done, or null.</summary>
    public ValueRun? Last() => reads.Read(session => session.First(
        "SELECT Id, At, Cause, Fault, ModelJson, FiguresJson FROM ValueRuns WHERE Fault IS NULL ORDER BY Id DESC LIMIT 1", Read));

    /// <summary>The last one, done or not; or null.</summary>
    public ValueRun? Latest() => reads.Read(session => session.First(
        "SELECT Id, At, Cause, Fault, ModelJson, FiguresJson FROM ValueRuns ORDER BY Id DESC LIMIT 1", Read));

    /// <summary>The company's currency: as configured, else that of the purchases imported last, else EUR.</summary>
    public string Currency() => options.Value.Currency ?? reads.Read(BookedCurrency) ?? "EUR";

    /// <summary>The currency of the purchases imported last, or null where they name none.</summary>
    internal static string? BookedCurrency(SqliteSession session) =>
        session.Scalar<string>("SELECT Currency FROM (SELECT Currency FROM Purchases ORDER BY Id DESC LIMIT 1000) WHERE Currency IS NOT NULL LIMIT 1");

    internal Task SaveAsync(ValueRun run, CancellationToken cancellationToken) => gate.WriteAsync(
        writer => writer.Execute(
            "INSERT INTO ValueRuns (At, Cause, Fault, ModelJson, FiguresJson) VALUES ($1, $2, $3, $4, $5)",
            Columns.Of(run.At), run.Cause, run.Fault, run.ModelJson, run.FiguresJson),
        cancellationToken);

    private sealed record Known(long Run, ValueModel? Model);

    private static ValueRun Read(Microsoft.Data.Sqlite.SqliteDataReader row) => new()
    {
        Id = row.GetInt64(0),
        At = Columns.Moment(row.GetInt64(1)),
        Cause = row.GetString(2),
        Fault = row.IsDBNull(3) ? null : row.GetString(3),
        ModelJson = row.IsDBNull(4) ? null : row.GetString(4),
        FiguresJson = row.IsDBNull(5) ? null : row.GetString(5),
    };
}
