namespace RelationBot.Language.Recognizers.Quantities;

/// <summary>Numbers with their units: ages, temperatures and dimensions; a unit alone where it can only be one.</summary>
internal static class UnitModel
{
    public static void Find(NumberReader r, IReadOnlyList<NumberSpan> numbers, string type, UnitTable units, UnitTable? alone, List<Entity> entities)
    {
        var next = 0;
        for (var at = 0; at < r.Tokens.Count;)
        {
            while (next < numbers.Count && numbers[next].First < at)
            {
                next++;
            }

            if (next < numbers.Count && numbers[next].First == at)
            {
                var number = numbers[next];
                at = Measured(r, number, type, units, entities) ?? number.After;
            }
            else if (type == EntityTypes.Age && r.Language.Units.Ages.Contains(r.Tokens[at].Folded) && next < numbers.Count && numbers[next].First == at + 1 && units.At(r, numbers[next].After) is null && numbers[next] is { Digits: true, Value: < 150 })
            {
                entities.Add(Entity(r, at, numbers[next].After, type, new Unit("Age", null), numbers[next].Value));
                at = numbers[next].After;
            }
            else if (alone?.At(r, at) is { } bare && !Glued(r, at))
            {
                entities.Add(Entity(r, at, bare.After, type, bare.Unit, null));
                at = bare.After;
            }
            else
            {
                at++;
            }
        }
    }

    private static int? Measured(NumberReader r, NumberSpan number, string type, UnitTable units, List<Entity> entities)
    {
        if (Before(r, number))
        {
            return null;
        }

        if (type == EntityTypes.Dimension && Written(r, number, units) is { } written)
        {
            entities.Add(Entity(r, number.First, number.After + 2, type, written.Unit, written.Value));
            return number.After + 2;
        }

        var (at, closes) = Opening(r, number.After);
        if (units.At(r, at) is not { } unit || Spoilt(r, number, unit.After, type))
        {
            return null;
        }

        var after = closes && unit.After < r.Tokens.Count && !r.Tokens[unit.After].IsWord ? unit.After + 1 : unit.After;
        var value = number.Value;
        if (type == EntityTypes.Dimension && unit.Unit.Name is "Foot" && Inches(r, after, units) is { } inches)
        {
            (after, value) = (inches.After, value + (inches.Value / 12));
        }

        entities.Add(Entity(r, number.First, after, type, unit.Unit, value));
        return after;
    }

    // « 1m80 »: the unit stands where the point would.
    private static (Unit Unit, double Value)? Written(NumberReader r, NumberSpan number, UnitTable units) =>
        number is { Digits: true, Value: < 100 and var whole } && whole == Math.Floor(whole) && number.After + 1 < r.Tokens.Count && r.Tokens[number.After] is { Folded: "m", Length: 1 } m && r.Tokens[number.After + 1] is { IsNumber: true, Length: 2 } rest
        && m.Start == r.Tokens[number.After - 1].End && rest.Start == m.End && !(number.After + 2 < r.Tokens.Count && r.Tokens[number.After + 2].IsWord && r.Tokens[number.After + 2].Start == rest.End) && units.At(r, number.After) is { } unit
            ? (unit.Unit, whole + (int.Parse(rest.Folded, System.Globalization.CultureInfo.InvariantCulture) / 100d)) : null;

    // « 3-inch », « 20 [kg] », « 4000000 de degrés »
    private static (int At, bool Closes) Opening(NumberReader r, int at) => at >= r.Tokens.Count ? (at, false) : r.Tokens[at].Folded switch
    {
        "-" => (at + 1, false),
        var joint when r.Language.Units.Joints.Contains(joint) => (at + 1, false),
        "[" or "<" or "{" => (at + 1, true),
        _ => (at, false),
    };

    private static (int After, double Value)? Inches(NumberReader r, int at, UnitTable units)
    {
        var from = at < r.Tokens.Count && r.Language.And.Contains(r.Tokens[at].Folded) ? at + 1 : at;
        return from < r.Tokens.Count && NumberFinder.At(r, from) is { Value: < 12 } number && units.At(r, number.After) is { Unit.Name: "Inch" } unit ? (unit.After, number.Value) : null;
    }

    // « scp-173 m » is a name.
    private static bool Before(NumberReader r, NumberSpan number) =>
        number.First >= 2 && r.Tokens[number.First - 1].Folded == "-" && r.Tokens[number.First - 1].End == r.Tokens[number.First].Start
        && r.Tokens[number.First - 2].End == r.Tokens[number.First - 1].Start && r.Tokens[number.First - 2].IsWord && !r.Tokens[number.First - 2].IsNumber;

    private static bool Spoilt(NumberReader r, NumberSpan number, int after, string type)
    {
        if (after - number.After == 1 && type == EntityTypes.Dimension && Ambiguous(r, number, after))
        {
            return true;
        }

        if (after >= r.Tokens.Count)
        {
            return false;
        }

        var glued = r.Tokens[after].Start == r.Tokens[after - 1].End && r.Tokens[after].IsWord;
        return glued || type switch
        {
            EntityTypes.Temperature => r.Language.Units.Angles.Contains(r.Tokens[after].Folded) || (after - number.After == 1 && r.Tokens[number.After].Length == 1 && r.Tokens[number.After].Folded is "c" or "f") || Angle(r, number.First),
            EntityTypes.Dimension => r.Language.Units.Degrees.Contains(r.Tokens[after - 1].Folded) && r.Tokens[after].Folded is "c" or "f" or "celsius" or "fahrenheit" or "centigrade",
            _ => false,
        };
    }

    // « 6pm » is an hour, « 2 in April » a place in time, « 24703 L-202 » a name.
    private static bool Ambiguous(NumberReader r, NumberSpan number, int after) => r.Tokens[after - 1].Folded switch
    {
        "pm" => number.Value is >= 1 and <= 12 && r.Tokens[after - 1].Start == r.Tokens[after - 2].End,
        var word when r.Language.Units.Homographs.TryGetValue(word, out var goesOn) => after < r.Tokens.Count && r.Tokens[after].IsWord && !goesOn.Contains(r.Tokens[after].Folded),
        { Length: 1 } => after < r.Tokens.Count && r.Tokens[after].Folded == "-" && r.Tokens[after].Start == r.Tokens[after - 1].End,
        _ => false,
    };

    private static bool Angle(NumberReader r, int first)
    {
        for (var i = Math.Max(0, first - 3); i < first; i++)
        {
            if (r.Language.Units.Angles.Contains(r.Tokens[i].Folded))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Glued(NumberReader r, int at) => at > 0 && r.Tokens[at - 1].End == r.Tokens[at].Start && r.Tokens[at - 1].IsNumber;

    private static Entity Entity(NumberReader r, int first, int after, string type, Unit unit, double? value)
    {
        var resolution = new Dictionary<string, object> { ["value"] = value is { } number ? Write(r, number) : null!, ["unit"] = unit.Name };
        if (unit.Kind is not null && type == EntityTypes.Dimension)
        {
            resolution["subtype"] = unit.Kind;
        }

        return Spans.Entity(r, first, after, type, resolution);
    }

    private static string Write(NumberReader r, double value) =>
        value == Math.Round(value, 6) ? r.Language.Write(value) : value.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
}
