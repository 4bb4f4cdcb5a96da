namespace RelationBot.Dialogs.Authoring;

/// <summary>
/// Follows a dialog along all its ways and finds which values are sure to be there at each step: those that every way
/// to it has set.
/// </summary>
internal sealed class Flow(Dialog dialog, Catalog catalog)
{
    /// <summary>Calls back for every sentence with the values it may name and those it can rely on.</summary>
    public void Each(Action<Step, Wording, IReadOnlySet<string>, IReadOnlySet<string>> check)
    {
        var sure = SureAtEntry();
        var slots = dialog.Asks.Select(a => a.Name).ToHashSet(StringComparer.Ordinal);
        var all = slots.Concat(slots.Select(s => s + ".because")).ToHashSet(StringComparer.Ordinal);
        all.UnionWith(dialog.Steps.OfType<Do>().SelectMany(Values));
        for (var i = 0; i < dialog.Steps.Count; i++)
        {
            var (step, here) = (dialog.Steps[i], sure[i]);
            switch (step)
            {
                case Ask ask:
                    // One that may be passed over is asked only where there is something to propose.
                    Report(ask, ask.Question, [.. all, "suggestion", "suggestions"], [.. here, .. ask.Optional ? new[] { "suggestions" } : []]);
                    Report(ask, ask.Refuse, [.. all, "suggestion"], [.. here, ask.Name]);
                    Report(ask, ask.None, all, here);
                    break;
                case Confirm confirm:
                    Report(confirm, confirm.Question, all, here);
                    break;
                case Do action:
                    action.Outcomes.Values.ToList().ForEach(o => Report(action, o.Text, all, [.. here, .. Values(action)]));
                    break;
                case Say say:
                    Report(say, say.Ending?.Text, all, here);
                    break;
            }
        }

        void Report(Step step, Wording? wording, HashSet<string> known, HashSet<string> reliable)
        {
            if (wording is not null)
            {
                check(step, wording, known, reliable);
            }
        }
    }

    /// <summary>Steps that change something which some way reaches without a yes to a <c>confirm</c> before it.</summary>
    public IEnumerable<Do> Unconfirmed()
    {
        var reached = new bool[dialog.Steps.Count];
        var open = new Stack<int>([0]);
        while (open.TryPop(out var at))
        {
            if (at < 0 || at >= reached.Length || reached[at])
            {
                continue;
            }

            reached[at] = true;
            if (dialog.Steps[at] is not Confirm { When.Count: 0 } confirm)
            {
                Next(at).ToList().ForEach(open.Push);
            }
            else if (confirm.No is { } no)
            {
                open.Push(dialog.IndexOf(no));
            }
        }

        return dialog.Steps.Where((_, i) => reached[i]).OfType<Do>().Where(d => catalog.Actions.GetValueOrDefault(d.Name) is { Changes: true });
    }

    private HashSet<string>[] SureAtEntry()
    {
        var everything = dialog.Asks.Select(a => a.Name).Concat(dialog.Steps.OfType<Do>().SelectMany(Values)).ToHashSet(StringComparer.Ordinal);
        var sure = dialog.Steps.Select((_, i) => i == 0 ? [] : new HashSet<string>(everything, StringComparer.Ordinal)).ToArray();
        for (var changed = true; changed;)
        {
            changed = false;
            for (var i = 0; i < dialog.Steps.Count; i++)
            {
                var after = new HashSet<string>(sure[i], StringComparer.Ordinal);
                if (dialog.Steps[i] is Ask { Optional: false } ask && ask.When.Count == 0)
                {
                    after.Add(ask.Name);
                }
                else if (dialog.Steps[i] is Do action && action.When.Count == 0)
                {
                    after.UnionWith(Values(action));
                }

                foreach (var next in Next(i).Where(n => n >= 0 && n < sure.Length))
                {
                    var before = sure[next].Count;
                    sure[next].IntersectWith(after);
                    changed |= sure[next].Count != before;
                }
            }
        }

        return sure;
    }

    private IEnumerable<int> Next(int step) => dialog.Steps[step] switch
    {
        Confirm { No: { } no } => [step + 1, dialog.IndexOf(no)],
        Do action => [.. action.Outcomes.Values.Where(o => o.Go is not null).Select(o => dialog.IndexOf(o.Go)), step + 1],
        Say { Ending.Go: { } go } => [dialog.IndexOf(go)],
        _ => [step + 1],
    };

    private IEnumerable<string> Values(Do action) =>
        catalog.Actions.TryGetValue(action.Name, out var declared) ? declared.Values.Keys : [];
}
