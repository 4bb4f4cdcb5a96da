using RelationBot.Language.Text;

namespace RelationBot.Language.Recognizers.Quantities;

/// <summary>Entities of type <c>number</c>.</summary>
internal static class NumberModel
{
    public static void Find(NumberReader r, List<Entity> entities)
    {
        foreach (var span in NumberFinder.All(r))
        {
            if (Skipped(r, span))
            {
                continue;
            }

            var resolution = new Dictionary<string, object> { ["value"] = r.Language.Write(span.Value) };
            if (span.Subtype is not null)
            {
                resolution["subtype"] = span.Subtype;
            }

            entities.Add(Spans.Entity(r, span.First, span.After, "number", resolution));
        }
    }

    // « un » is an article far more often than a number, "this one" a thing.
    private static bool Skipped(NumberReader r, NumberSpan span) =>
        (span.After - span.First == 1 && r.Language.Ones.Contains(r.Tokens[span.First].Folded) && r.Tokens.Count > 1)
        || (span.First > 0 && span is { Value: 1, Digits: false } && span.After - span.First == 1 && r.Language.Pointers.Contains(r.Tokens[span.First - 1].Folded))
        || InAddress(r, span);

    /// <summary>True inside a web address, where signs mean other things.</summary>
    internal static bool InAddress(NumberReader r, NumberSpan span)
    {
        var start = r.Tokens[span.First].Start;
        var word = r.Text.LastIndexOfAny([' ', '\n', '\t'], start, Math.Min(start + 1, 200)) + 1;
        return r.Text.AsSpan(word, start - word).Contains("://", StringComparison.Ordinal);
    }
}

/// <summary>From tokens to places of the text.</summary>
internal static class Spans
{
    public static Entity Entity(NumberReader r, int first, int after, string type, IReadOnlyDictionary<string, object> resolution)
    {
        var (start, end) = (r.Tokens[first].Start, r.Tokens[after - 1].End);
        return new Entity(start, end - 1, r.Text[start..end], type, resolution);
    }
}
