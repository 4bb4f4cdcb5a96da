using RelationBot.Dialogs.Authoring;

namespace RelationBot.Dialogs.Chat;

/// <summary>
/// Runs every <c>.chat</c> conversation under a directory against the dialogs of that directory, or, where it lies within a
/// larger one (which has an <c>engine/engine.yaml</c>), of that one.
/// </summary>
public static class ChatTests
{
    /// <param name="accept">Rewrites what the files expect to what the bot says now.</param>
    public static async Task<ChatTestReport> RunAsync(string directory, Catalog catalog, bool accept, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var (library, loading) = DialogLibrary.Load(Root(directory), catalog);
        if (library is null)
        {
            return new ChatTestReport(0, [], loading);
        }

        var engine = new DialogEngine(library);
        var faults = new FaultList();
        var failures = new List<ChatTestFailure>();
        var passed = 0;
        foreach (var path in Directory.EnumerateFiles(directory, "*.chat", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var before = faults.Sorted.Count;
            var file = ChatFile.Read(path, await File.ReadAllTextAsync(path, cancellationToken).ConfigureAwait(false), faults);
            var actual = await PlayAsync(file, engine, catalog, faults, cancellationToken).ConfigureAwait(false);
            var diff = file.Exchanges.Zip(actual).Where(z => !Same([.. z.First.Expected.Select(e => e.Text)], z.Second)).ToList();
            if (faults.Sorted.Count > before)
            {
                failures.Add(new ChatTestFailure(path, "the file has faults"));
            }
            else if (diff.Count == 0)
            {
                passed++;
            }
            else if (accept)
            {
                await File.WriteAllTextAsync(path, file.Rewrite(actual), cancellationToken).ConfigureAwait(false);
                passed++;
            }
            else
            {
                failures.Add(new ChatTestFailure(path, string.Join('\n', diff.SelectMany(d => Shown(d.First, d.Second)))));
            }
        }

        return new ChatTestReport(passed, failures, faults.Sorted);
    }

    private static async Task<List<IReadOnlyList<string>>> PlayAsync(
        ChatFile file, DialogEngine engine, Catalog catalog, FaultList faults, CancellationToken cancellationToken)
    {
        var world = new ChatWorld(catalog);
        foreach (var setting in file.Header)
        {
            world.Set(setting, faults);
        }

        var state = DialogState.New(world.Locale) with { Disclosed = true };
        var actual = new List<IReadOnlyList<string>>();
        foreach (var exchange in file.Exchanges)
        {
            foreach (var setting in exchange.Before)
            {
                world.Set(setting, faults);
            }

            world.Did.Clear();
            // Through JSON, as the host keeps it.
            state = DialogState.Parse(state.ToJson());
            var reply = exchange.User is null
                ? await engine.GreetAsync(state, world, cancellationToken).ConfigureAwait(false)
                : await engine.AdvanceAsync(state, exchange.User, world, cancellationToken).ConfigureAwait(false);
            state = reply.State;
            world.Keep(reply.Noted);
            actual.Add([.. world.Did, .. Written(reply)]);
        }

        return actual;
    }

    private static IEnumerable<string> Written(DialogReply reply)
    {
        foreach (var said in reply.Said)
        {
            yield return "bot: " + said.Text.ReplaceLineEndings("\\n");
            if (said.Suggestions.Count > 0)
            {
                yield return $"[Suggestions={string.Join('|', said.Suggestions)}]";
            }
        }

        foreach (var statement in reply.Noted)
        {
            yield return $"[Noted={Words.Write(statement.Kind, [new(statement.Key, statement.Value)])}]";
        }

        if (reply.Handoff is { } handoff)
        {
            yield return $"[Handoff={handoff.Reason}{(handoff.Queue is null ? "" : " queue=" + handoff.Queue)}]";
        }
    }

    // What was done, noted and handed over may stand before or after the bot's words, its values in any order.
    private static bool Same(IReadOnlyList<string> expected, IReadOnlyList<string> actual) =>
        Spoken(expected).SequenceEqual(Spoken(actual)) && Commands(expected).SequenceEqual(Commands(actual));

    private static IEnumerable<string> Spoken(IEnumerable<string> lines) => lines.Where(l => !IsCommand(l));

    private static IEnumerable<string> Commands(IEnumerable<string> lines) => lines.Where(IsCommand)
        .Select(l => Words.Read(l[1..^1])).Select(w => Words.Write(w.First, w.Values)).Order(StringComparer.Ordinal);

    private static bool IsCommand(string line) => line.StartsWith('[') && !line.StartsWith("[Suggestions=", StringComparison.Ordinal);

    private static IEnumerable<string> Shown(Exchange exchange, IReadOnlyList<string> actual) =>
        Diff.Of([.. exchange.Expected.Select(e => e.Text)], actual).Prepend($"line {exchange.Line + 1}: {(exchange.User is null ? "(greeting)" : "user: " + exchange.User)}");

    private static string Root(string directory)
    {
        for (var parent = new DirectoryInfo(directory); parent is not null; parent = parent.Parent)
        {
            if (File.Exists(Path.Combine(parent.FullName, "engine", "engine.yaml")))
            {
                return Path.GetRelativePath(Directory.GetCurrentDirectory(), parent.FullName);
            }
        }

        return directory;
    }
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
