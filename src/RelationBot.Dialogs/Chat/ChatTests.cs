namespace RelationBot.Dialogs.Chat;

/// <summary>Runs every <c>.chat</c> conversation under a directory against the dialogs of that directory.</summary>
public static class ChatTests
{
    /// <param name="accept">Rewrites what the files expect to what the bot says now.</param>
    public static Task<ChatTestReport> RunAsync(string directory, Catalog catalog, bool accept, CancellationToken cancellationToken) =>
        Task.FromResult(new ChatTestReport(0, [], []));
}

/// <summary>What came of a run.</summary>
/// <param name="Passed">How many conversations went as written (after <c>--accept</c>: were rewritten or stood already).</param>
/// <param name="Failures">The others.</param>
/// <param name="Faults">What is wrong with the files themselves, of dialogs and of conversations; such conversations count as failed.</param>
public sealed record ChatTestReport(int Passed, IReadOnlyList<ChatTestFailure> Failures, IReadOnlyList<Fault> Faults)
{
    public int Failed => Failures.Count;
}

/// <summary>A conversation that did not go as written.</summary>
/// <param name="File">Its file.</param>
/// <param name="Diff">Expected lines with « - », actual ones with « + », ready to be printed.</param>
public sealed record ChatTestFailure(string File, string Diff);
