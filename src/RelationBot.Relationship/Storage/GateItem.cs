namespace RelationBot.Relationship.Storage;

/// <summary>One piece of work waiting at the gate.</summary>
internal abstract class GateItem(bool exclusive, CancellationToken cancellationToken)
{
    /// <summary>True where the work brings its own connection and transaction and must find the file unlocked.</summary>
    public bool Exclusive => exclusive;

    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>Does the work; the caller hears nothing yet.</summary>
    public abstract void Run(SqliteWriter writer);

    /// <summary>Tells the caller that the work is durable.</summary>
    public abstract void Complete();

    public abstract void Fail(Exception exception);

    public abstract void Cancel();
}

internal sealed class GateItem<T>(Func<SqliteWriter, T> work, bool exclusive, CancellationToken cancellationToken)
    : GateItem(exclusive, cancellationToken)
{
    private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? _result;

    public Task<T> Task => _done.Task;

    public override void Run(SqliteWriter writer) => _result = work(writer);

    public override void Complete() => _done.TrySetResult(_result!);

    public override void Fail(Exception exception) => _done.TrySetException(exception);

    public override void Cancel() => _done.TrySetCanceled(CancellationToken);
}
