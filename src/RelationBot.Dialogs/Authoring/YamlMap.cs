using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace RelationBot.Dialogs.Authoring;

/// <summary>A mapping of a file, read key by key; keys that nobody asked for are faults.</summary>
internal sealed class YamlMap
{
    private readonly Dictionary<string, (YamlScalarNode Key, YamlNode Value)> _entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    private YamlMap(string file, YamlMappingNode node, FaultList faults)
    {
        (File, Faults, Place) = (file, faults, Place.Of(file, node.Start));
        foreach (var (key, value) in node.Children)
        {
            if (key is YamlScalarNode { Value: { } name } scalar)
            {
                _entries[name] = (scalar, value);
            }
            else
            {
                faults.Add(Place.Of(file, key.Start), Codes.Shape, "a key must be a single word");
            }
        }
    }

    public string File { get; }

    public Place Place { get; }

    public FaultList Faults { get; }

    public IEnumerable<string> Keys => _entries.Keys;

    /// <summary>The mapping at the top of a file, or null with a fault.</summary>
    public static YamlMap? Read(string file, string text, FaultList faults)
    {
        YamlTraps.Find(file, text.Split('\n'), faults);
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode root)
            {
                return new YamlMap(file, root, faults);
            }

            faults.Add(new Place(file, 1, 1), Codes.Shape, "the file must begin with keys such as `dialog:`");
        }
        catch (YamlException fault)
        {
            // A trap on this line says the same in words an author understands.
            var place = Place.Of(file, fault.Start);
            if (!faults.HasAt(file, place.Line))
            {
                faults.Add(place, Codes.NotYaml, (fault.InnerException ?? fault).Message);
            }
        }

        return null;
    }

    public bool Has(string key) => _entries.ContainsKey(key);

    public Place PlaceOf(string key) =>
        _entries.TryGetValue(key, out var entry) ? Place.Of(File, entry.Key.Start) : Place;

    public Place PlaceOfValue(string key) =>
        _entries.TryGetValue(key, out var entry) ? Place.Of(File, entry.Value.Start) : Place;

    public YamlNode? Node(string key)
    {
        _known.Add(key);
        return _entries.TryGetValue(key, out var entry) ? entry.Value : null;
    }

    public string? Text(string key, bool required = false)
    {
        switch (Node(key))
        {
            case null when required:
                Faults.Add(Place, Codes.MissingKey, $"`{key}` is missing");
                return null;
            case null:
                return null;
            case YamlScalarNode { Value: { Length: > 0 } text }:
                return text;
            case YamlScalarNode:
                Faults.Add(PlaceOf(key), Codes.EmptyText, $"`{key}` is empty");
                return null;
            default:
                Faults.Add(PlaceOfValue(key), Codes.Shape, $"`{key}` must be a single text");
                return null;
        }
    }

    public YamlMap? Map(string key)
    {
        switch (Node(key))
        {
            case null:
                return null;
            case YamlMappingNode map:
                return new YamlMap(File, map, Faults);
            default:
                Faults.Add(PlaceOfValue(key), Codes.Shape, $"`{key}` must have keys of its own");
                return null;
        }
    }

    public IReadOnlyList<YamlMap> Maps(string key)
    {
        if (Node(key) is not { } node)
        {
            return [];
        }

        if (node is not YamlSequenceNode list)
        {
            Faults.Add(PlaceOfValue(key), Codes.Shape, $"`{key}` must be a list; begin every entry with `- `");
            return [];
        }

        var maps = new List<YamlMap>();
        foreach (var entry in list)
        {
            if (entry is YamlMappingNode map)
            {
                maps.Add(new YamlMap(File, map, Faults));
            }
            else
            {
                Faults.Add(Place.Of(File, entry.Start), Codes.Shape, $"an entry of `{key}` must have keys, such as `ask: day`");
            }
        }

        return maps;
    }

    /// <summary>A list of texts; a single text is a list of one, a block of lines one text a line.</summary>
    public IReadOnlyList<(string Text, Place Place)> Texts(string key)
    {
        var texts = new List<(string, Place)>();
        foreach (var node in Node(key) is YamlSequenceNode list ? list.Children : Node(key) is { } one ? [one] : [])
        {
            if (node is not YamlScalarNode { Value: { } text } scalar)
            {
                Faults.Add(Place.Of(File, node.Start), Codes.Shape, $"`{key}` must be texts");
                continue;
            }

            var block = scalar.Style is ScalarStyle.Literal;
            var place = Place.Of(File, node.Start);
            var number = 0;
            foreach (var line in block ? text.Split('\n') : [text])
            {
                number++;
                if (!string.IsNullOrWhiteSpace(line))
                {
                    texts.Add((line.Trim(), block ? place with { Line = place.Line + number, Column = 1 } : place));
                }
            }
        }

        return texts;
    }

    /// <summary>Reports the keys that nobody asked for.</summary>
    public void Close()
    {
        foreach (var key in _entries.Keys.Where(k => !_known.Contains(k)))
        {
            Faults.Add(PlaceOf(key), Codes.UnknownKey, $"`{key}` is not a key here{Nearest.Hint(key, _known)}");
        }
    }
}
