namespace RelationBot.Language.Recognizers.Quantities;

/// <summary>Entities of type <c>ordinal</c> (« 3e », « vingtième ») and <c>ordinal.relative</c> (« le dernier », "next to last").</summary>
internal static class OrdinalModel
{
    public static void Find(NumberReader r, OrdinalLanguage language, List<Entity> entities)
    {
        for (var at = 0; at < r.Tokens.Count;)
        {
            var found = Relative(r, language, at) ?? Digits(r, language, at) ?? Words(r, language, at);
            if (found is { } entity)
            {
                entities.Add(entity.Entity);
                at = entity.After;
            }
            else
            {
                at++;
            }
        }
    }

    private static (Entity Entity, int After)? Relative(NumberReader r, OrdinalLanguage language, int at)
    {
        foreach (var phrase in language.Starting(r.Tokens[at].Folded))
        {
            if (phrase.Match(r.Tokens, at) is not { } after)
            {
                continue;
            }

            var value = (phrase.End ? "end" : "current") + (phrase.Offset < 0 ? "" : "+") + phrase.Offset.ToString(System.Globalization.CultureInfo.InvariantCulture);
            return (Spans.Entity(r, at, after, "ordinal.relative", new Dictionary<string, object>
            {
                ["offset"] = phrase.Offset.ToString(System.Globalization.CultureInfo.InvariantCulture),
                ["relativeTo"] = phrase.End ? "end" : "current",
                ["value"] = value,
            }), after);
        }

        return null;
    }

    private static (Entity Entity, int After)? Digits(NumberReader r, OrdinalLanguage language, int at)
    {
        if (!r.Tokens[at].IsNumber || at + 1 >= r.Tokens.Count || !language.Suffixes.Contains(r.Tokens[at + 1].Folded) || DigitReader.Read(r.Text, r.Tokens[at].Start, r.Language) is not { IsInteger: true } digits)
        {
            return null;
        }

        var suffix = r.TokenAt(digits.End, at);
        return suffix < r.Tokens.Count && r.Tokens[suffix].Start == digits.End && language.Suffixes.Contains(r.Tokens[suffix].Folded)
            ? (Of(r, at, suffix + 1, digits.Value), suffix + 1)
            : null;
    }

    private static (Entity Entity, int After)? Words(NumberReader r, OrdinalLanguage language, int at)
    {
        if (r.Tokens[at].IsNumber || r.Compose(at, r.Tokens.Count, true) is not { } words || language.NoOrdinals.Contains(r.Tokens[at].Folded))
        {
            return null;
        }

        // « trois cinquièmes » is a fraction.
        return words.Plural && words.Value is > 2 and < 100 ? null : (Of(r, at, words.After, words.Value), words.After);
    }

    private static Entity Of(NumberReader r, int at, int after, double value)
    {
        var written = r.Language.Write(value);
        return Spans.Entity(r, at, after, "ordinal", new Dictionary<string, object> { ["offset"] = written, ["relativeTo"] = "start", ["value"] = written });
    }
}
