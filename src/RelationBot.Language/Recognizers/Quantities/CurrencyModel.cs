namespace RelationBot.Language.Recognizers.Quantities;

/// <summary>Entities of type <c>currency</c>: a unit behind or before the number, with its hundredths.</summary>
internal static class CurrencyModel
{
    public static void Find(NumberReader r, IReadOnlyList<NumberSpan> numbers, CurrencyTable currencies, List<Entity> entities)
    {
        var (units, alone, hundredths) = currencies;
        var next = 0;
        for (var at = 0; at < r.Tokens.Count;)
        {
            while (next < numbers.Count && numbers[next].First < at)
            {
                next++;
            }

            if (next < numbers.Count && numbers[next].First == at)
            {
                var number = Suffixed(r, numbers[next]);
                at = Behind(r, number, units, hundredths, entities) ?? number.After;
            }
            else if (Before(r, at, numbers, next, units) is { } before)
            {
                entities.Add(before.Entity);
                at = before.After;
            }
            else if (Bare(r, at, units, alone) is { } bare)
            {
                entities.Add(Entity(r, at, bare.After, bare.Unit, null));
                at = bare.After;
            }
            else
            {
                at++;
            }
        }
    }

    // « 323 million » followed by « de $ »; the round word may stand behind the unit: « 80 USD million ».
    private static int? Behind(NumberReader r, NumberSpan number, UnitTable units, IReadOnlySet<string> hundredths, List<Entity> entities)
    {
        var from = number.After;
        if (Homonym(r, number) is { } cents && Unit(r, from, units) is null)
        {
            entities.Add(Entity(r, number.First, from, cents, number.Value / 100));
            return from;
        }

        if (from < r.Tokens.Count && (r.Tokens[from].Folded == "-" || r.Language.Units.MoneyJoints.Contains(r.Tokens[from].Folded)))
        {
            from++;
        }

        if (Written(r, number, from, units) is { } written)
        {
            entities.Add(Entity(r, number.First, written.After, written.Unit, number.Value + written.Cents));
            return written.After;
        }

        if (Lettered(r, number, units) is { } lettered)
        {
            entities.Add(Entity(r, number.First, lettered.After, lettered.Unit, lettered.Value));
            return lettered.After;
        }

        if (Unit(r, from, units) is not { Unit.Kind: not "mao" } unit || (unit.After < r.Tokens.Count && r.Tokens[unit.After].IsWord && r.Tokens[unit.After].Start == r.Tokens[unit.After - 1].End))
        {
            return null;
        }

        var (after, value) = (unit.After, number.Value * unit.Unit.Scale);
        if (after < r.Tokens.Count && r.Language.Word(r.Tokens[after].Folded) is { Kind: NumberWordKind.Multiplier, Ordinal: false, Value: >= 1e6m } round)
        {
            (after, value) = (after + 1, value * (double)round.Value);
        }
        else if (!hundredths.Contains(unit.Unit.Name) && Hundredths(r, after, units, hundredths) is { } rest)
        {
            (after, value) = (rest.After, value + rest.Value);
        }

        entities.Add(Entity(r, number.First, after, unit.Unit, value));
        return after;
    }

    // « 19€90 »: the sign stands where the point would.
    private static (Unit Unit, int After, double Cents)? Written(NumberReader r, NumberSpan number, int at, UnitTable units) =>
        number is { Digits: true, Value: var whole } && whole == Math.Floor(whole) && at == number.After && units.At(r, at) is { } unit && unit.After == at + 1 && !r.Tokens[at].IsWord
        && at + 1 < r.Tokens.Count && r.Tokens[at + 1] is { IsNumber: true, Length: 2 } cents && cents.Start == r.Tokens[at].End && r.Tokens[at].Start == r.Tokens[at - 1].End
        && !(at + 2 < r.Tokens.Count && r.Tokens[at + 2].Start == cents.End && r.Tokens[at + 2].IsWord)
            ? (unit.Unit, at + 2, int.Parse(cents.Folded, System.Globalization.CultureInfo.InvariantCulture) / 100d)
            : null;

    // « 500e », « 12e50 »; « le 12e » and « 3e étage » count.
    private static (Unit Unit, int After, double Value)? Lettered(NumberReader r, NumberSpan number, UnitTable units)
    {
        var at = number.After;
        if (r.Language.Units.MoneyLetter is not { } money || number is not { Digits: true } || at >= r.Tokens.Count || r.Tokens[at].Folded != money.Letter || r.Text[r.Tokens[at].Start] is 'è'
            || r.Tokens[at].Start != r.Tokens[at - 1].End || units.ByCode(money.Unit) is not { } unit)
        {
            return null;
        }

        if (at + 1 < r.Tokens.Count && r.Tokens[at + 1].Start == r.Tokens[at].End && r.Tokens[at + 1].IsWord)
        {
            var cents = r.Tokens[at + 1];
            return cents is { IsNumber: true, Length: 2 } && number.Value == Math.Floor(number.Value) && !(at + 2 < r.Tokens.Count && r.Tokens[at + 2].Start == cents.End && r.Tokens[at + 2].IsWord)
                ? (unit, at + 2, number.Value + (int.Parse(cents.Folded, System.Globalization.CultureInfo.InvariantCulture) / 100d)) : null;
        }

        var counts = number.First > 0 && r.Language.Units.Counting.Contains(r.Tokens[number.First - 1].Folded);
        var goesOn = at + 1 < r.Tokens.Count && r.Tokens[at + 1].IsWord && !r.Language.Units.BehindMoney.Contains(r.Tokens[at + 1].Folded);
        return counts || goesOn || (number.Value <= LastFloor && number.Value == Math.Floor(number.Value)) ? null : (unit, at + 1, number.Value);
    }

    // « 3e », « 20e » alone is a floor or a district.
    private const int LastFloor = 20;

    // « treize euros et quarante-cinq cents », « 15 dollars 50 », "one kuai and five mao five"
    private static (int After, double Value)? Hundredths(NumberReader r, int at, UnitTable units, IReadOnlySet<string> hundredths)
    {
        var and = at < r.Tokens.Count && r.Language.And.Contains(r.Tokens[at].Folded);
        var from = and ? at + 1 : at;
        if (from >= r.Tokens.Count || NumberFinder.At(r, from) is not { Value: > 0 } number || number.Value != Math.Floor(number.Value))
        {
            return null;
        }

        if (Homonym(r, number) is not null && number.Value < 10_000)
        {
            return (number.After, number.Value / 10_000);
        }

        if (number.Value >= 100)
        {
            return null;
        }

        if (units.At(r, number.After) is { } unit)
        {
            if (hundredths.Contains(unit.Unit.Name))
            {
                return (unit.After, number.Value / 100);
            }

            if (unit.Unit.Kind != "mao" || number.Value > 9)
            {
                return null;
            }

            return unit.After < r.Tokens.Count && NumberFinder.At(r, unit.After) is { Value: < 10 } fen ? (fen.After, (number.Value / 10) + (fen.Value / 100)) : (unit.After, number.Value / 10);
        }

        var follows = number.After < r.Tokens.Count && r.Tokens[number.After].IsWord && !r.Language.Units.NoCents.Contains(r.Tokens[number.After].Folded);
        return and || follows || number.Value < 10 ? null : (number.After, number.Value / 100);
    }

    private static (Entity Entity, int After)? Before(NumberReader r, int at, IReadOnlyList<NumberSpan> numbers, int next, UnitTable units)
    {
        if (next >= numbers.Count || Unit(r, at, units) is not { Unit.Kind: not "mao" } unit || unit.After != numbers[next].First || (at > 0 && r.Tokens[at - 1].IsNumber && r.Tokens[at].IsWord))
        {
            return null;
        }

        var number = Suffixed(r, numbers[next]);

        // « 10 $ 30 $ »: the second number has a unit of its own.
        return at > 0 && Unit(r, number.After, units) is not null && r.Tokens[at - 1].IsNumber
            ? null
            : (Entity(r, at, number.After, unit.Unit, number.Value * unit.Unit.Scale), number.After);
    }

    // « 50 cents » reads as five thousand, but behind a price it is half a euro.
    private static Unit? Homonym(NumberReader r, NumberSpan number) =>
        number.After - number.First > 1 && r.Tokens[number.After - 1].Folded == r.Language.HundredthHomonym && r.Tokens[number.First].Folded is not ("mille" or "mil")
            ? new Unit("Cent", null)
            : null;

    private static NumberSpan Suffixed(NumberReader r, NumberSpan number) => number.After > r.Tokens.Count ? number with { After = r.Tokens.Count } : number;

    private static (Unit Unit, int After)? Bare(NumberReader r, int at, UnitTable units, IReadOnlySet<string> alone) =>
        alone.Contains(r.Tokens[at].Folded) ? units.At(r, at) : null;

    // « MEUR », « MAUD »: millions of what the code says.
    private static (Unit Unit, int After)? Unit(NumberReader r, int at, UnitTable units)
    {
        if (units.At(r, at) is { } known)
        {
            return known;
        }

        if (at < r.Tokens.Count && r.Tokens[at] is { Length: > 3 and < 40 } token)
        {
            // « USD115 » is one word of letters and digits.
            if (r.Text[token.Start] == 'M' && token.Length == 4 && units.ByCode(token.Folded[1..]) is { } unit)
            {
                return (unit with { Scale = 1e6 }, at + 1);
            }
        }

        return null;
    }

    private static Entity Entity(NumberReader r, int first, int after, Unit unit, double? value)
    {
        var resolution = new Dictionary<string, object> { ["value"] = value is { } number ? r.Language.Write(number) : null!, ["unit"] = unit.Name };
        if (unit.Kind is not null)
        {
            resolution["isoCurrency"] = unit.Kind;
        }

        return Spans.Entity(r, first, after, "currency", resolution);
    }
}

/// <summary>The currencies of a language: their names, those that mean money without a number, and those that are a hundredth of another.</summary>
internal sealed record CurrencyTable(UnitTable Units, IReadOnlySet<string> Alone, IReadOnlySet<string> Hundredths);
