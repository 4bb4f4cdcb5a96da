namespace RelationBot.Language.Recognizers.Quantities;

/// <summary>Entities of type <c>percentage</c>.</summary>
internal static class PercentageModel
{
    public static void Find(NumberReader r, IReadOnlyList<NumberSpan> numbers, UnitTable table, List<Entity> entities)
    {
        var next = 0;
        for (var at = 0; at < r.Tokens.Count;)
        {
            while (next < numbers.Count && numbers[next].First < at)
            {
                next++;
            }

            if (next < numbers.Count && numbers[next] is var number && number.First == at)
            {
                var hyphen = number.After < r.Tokens.Count && r.Tokens[number.After].Folded == "-" ? number.After + 1 : number.After;
                if (table.At(r, hyphen) is { } unit && !NumberModel.InAddress(r, number))
                {
                    // « quinze pour cent de remise »: behind a number the joint belongs to what follows.
                    var after = unit.Unit.Kind is null ? unit.After : unit.After - 1;
                    entities.Add(Spans.Entity(r, at, after, "percentage", new Dictionary<string, object> { ["value"] = r.Language.Write(number.Value) + "%" }));
                    at = after;
                    continue;
                }

                at = number.After;
                continue;
            }

            at = Named(r, table, numbers, next, at, entities);
        }
    }

    // "percent of 10", and a « % » that stands for itself.
    private static int Named(NumberReader r, UnitTable table, IReadOnlyList<NumberSpan> numbers, int next, int at, List<Entity> entities)
    {
        if (table.At(r, at) is not { } unit)
        {
            return at + 1;
        }

        if (unit.Unit.Kind == "of")
        {
            if (next < numbers.Count && numbers[next] is var number && number.First == unit.After)
            {
                entities.Add(Spans.Entity(r, at, number.After, "percentage", new Dictionary<string, object> { ["value"] = r.Language.Write(number.Value) + "%" }));
                return number.After;
            }
        }
        else if (r.Tokens[at].Folded == "%" && (at == 0 || r.Tokens[at - 1].End < r.Tokens[at].Start) && (at + 1 == r.Tokens.Count || r.Tokens[at + 1].Start > r.Tokens[at].End))
        {
            entities.Add(Spans.Entity(r, at, unit.After, "percentage", new Dictionary<string, object> { ["value"] = "null" }));
        }

        return unit.After;
    }
}
