using YamlDotNet.Core;

namespace RelationBot.Dialogs.Authoring;

/// <summary>A spot in an author's file; line and column count from 1.</summary>
internal sealed record Place(string File, int Line, int Column)
{
    public static Place Of(string file, Mark mark) => new(file, Math.Max(1, (int)mark.Line), Math.Max(1, (int)mark.Column));
}

/// <summary>Collects everything wrong, so that an author repairs it in one go.</summary>
internal sealed class FaultList
{
    private readonly List<Fault> _faults = [];

    public IReadOnlyList<Fault> Sorted =>
        [.. _faults.Distinct().OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line).ThenBy(f => f.Column)];

    public bool HasAt(string file, int line) => _faults.Exists(f => f.File == file && f.Line == line);

    public void Add(Place place, string code, string message) =>
        _faults.Add(new Fault(place.File, place.Line, place.Column, code, message));
}
