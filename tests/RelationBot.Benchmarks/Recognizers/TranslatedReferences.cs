namespace RelationBot.Benchmarks.Recognizers;

/// <summary>
/// The moments of speaking that a translated case may have. A case without one has that of the English case it translates:
/// the one that expects the same. Where that case is not among the available ones (they are half of the specification), it
/// lies between its translated neighbours, whose moments and those between them are all tried.
/// </summary>
internal static class TranslatedReferences
{
    private static readonly DateTime Usual = new(2016, 11, 7);
    private const int Reach = 12;

    public static IReadOnlyList<IReadOnlyList<DateTime>> Of(IReadOnlyList<SpecificationCase> cases, IReadOnlyList<SpecificationCase> english)
    {
        var byMeaning = english.Select((c, i) => (c, i)).Where(p => p.c.Results.Count > 0).ToLookup(p => p.c.Meaning(), p => p.i);
        var found = cases.Select(c => byMeaning[c.Meaning()].ToList()).ToList();
        var references = new List<IReadOnlyList<DateTime>>();
        var last = 0;
        for (var i = 0; i < cases.Count; i++)
        {
            if (cases[i].Reference is { } own)
            {
                references.Add([own]);
                continue;
            }

            if (found[i].Count > 0)
            {
                last = found[i].MinBy(j => Math.Abs(j - last));
                references.Add([english[last].Reference ?? Usual]);
                continue;
            }

            var near = english.Skip(Math.Max(0, last - Reach)).Take(2 * Reach).Select(c => c.Reference ?? Usual).Append(Usual);
            references.Add([.. near.Distinct()]);
        }

        return references;
    }
}
