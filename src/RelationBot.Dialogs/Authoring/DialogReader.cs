using RelationBot.Language;
using YamlDotNet.RepresentationModel;

namespace RelationBot.Dialogs.Authoring;

/// <summary>Reads one <c>dialog.yaml</c>. What names mean is the <see cref="Checker"/>'s affair, not this one's.</summary>
internal static class DialogReader
{
    private static readonly string[] Kinds = ["ask", "confirm", "do", "say"];

    public static Dialog? Read(string file, string text, Catalog catalog, FaultList faults)
    {
        if (YamlMap.Read(file, text, faults) is not { } map)
        {
            return null;
        }

        var name = map.Text("dialog", required: true);
        map.Text("about");
        var needs = map.Text("needs");
        if (needs is not (null or "customer"))
        {
            faults.Add(map.PlaceOfValue("needs"), Codes.WrongValue, "`needs` can only be `customer`");
        }

        var help = map.Text("help");
        if (help is not (null or "true" or "false"))
        {
            faults.Add(map.PlaceOfValue("help"), Codes.WrongValue, "`help` is `true` or `false`");
        }

        var title = map.Map("title") is { } titles ? Titled(titles) : null;
        var start = Start(map);
        if (!map.Has("steps"))
        {
            faults.Add(map.Place, Codes.MissingKey, "`steps` is missing");
        }

        var steps = map.Maps("steps").Select(s => Step(s, catalog)).OfType<Step>().ToList();
        map.Close();
        return name is null ? null : new Dialog(name, map.PlaceOfValue("dialog"))
        {
            Title = title,
            NeedsCustomer = needs == "customer",
            InHelp = help != "false",
            Start = start,
            Steps = steps,
        };
    }

    private static Wording? Titled(YamlMap map)
    {
        var title = Wording.Read(map, "the title");
        map.Close();
        return title;
    }

    private static Dictionary<Locale, IReadOnlyList<Template>> Start(YamlMap map)
    {
        var start = new Dictionary<Locale, IReadOnlyList<Template>>();
        if (!map.Has("start"))
        {
            map.Faults.Add(map.Place, Codes.MissingKey, "`start` is missing: nobody could reach this dialog");
        }

        if (map.Map("start") is { } sentences)
        {
            foreach (var (key, locale) in Wording.Languages)
            {
                start[locale] = [.. sentences.Texts(key).Select(t => Template.Parse(t.Text, t.Place, map.Faults))];
                if (start[locale].Count == 0)
                {
                    map.Faults.Add(map.PlaceOf("start"), Codes.MissingLanguage, $"`start` has no `{key}`");
                }
            }

            sentences.Close();
        }

        return start;
    }

    private static Step? Step(YamlMap map, Catalog catalog)
    {
        var kind = Array.Find(Kinds, map.Has);
        if (kind is null)
        {
            var wrong = map.Keys.FirstOrDefault() ?? "";
            map.Faults.Add(map.Place, Codes.UnknownKey,
                $"a step begins with `ask`, `confirm`, `do` or `say`, not `{wrong}`{Nearest.Hint(wrong, Kinds)}");
            return null;
        }

        if (map.Text(kind, required: true) is not { } name)
        {
            return null;
        }

        var place = map.PlaceOfValue(kind);
        Step step = kind switch
        {
            "ask" => Ask(map, name, place),
            "confirm" => new Confirm(name, place) { Question = Said(map, name), No = map.Text("no") },
            "do" => new Do(name, place) { Outcomes = Outcomes(map, name, catalog) },
            _ => new Say(name, place) { Ending = new Ending(Said(map, name), map.Text("go"), Handoff(map)) },
        };
        step = step with { When = When(map) };
        map.Close();
        return step;
    }

    private static Ask Ask(YamlMap map, string name, Place place)
    {
        var optional = map.Text("optional");
        if (optional is not (null or "true" or "false"))
        {
            map.Faults.Add(map.PlaceOfValue("optional"), Codes.WrongValue, "`optional` is `true` or `false`");
        }

        var direction = map.Text("direction");
        if (direction is not (null or "past" or "future"))
        {
            map.Faults.Add(map.PlaceOfValue("direction"), Codes.WrongValue, "`direction` is `past` or `future`");
        }

        var options = new Dictionary<string, Wording>(StringComparer.Ordinal);
        if (map.Map("options") is { } list)
        {
            foreach (var value in list.Keys.ToList())
            {
                if (list.Map(value) is { } words && Wording.Read(words, $"option `{value}`") is { } option)
                {
                    options[value] = option;
                    words.Close();
                }
            }
        }

        return new Ask(name, place)
        {
            Type = map.Text("type", required: true) ?? "text",
            From = map.Text("from"),
            Current = map.Text("current"),
            Directed = direction is not null,
            Past = direction == "past",
            Check = map.Text("check"),
            Suggest = map.Text("suggest"),
            Prefer = map.Text("prefer"),
            Optional = optional == "true",
            Options = options,
            Question = Said(map, name),
            Refuse = SaidUnder(map, "refuse"),
            None = SaidUnder(map, "none"),
        };
    }

    private static Wording? SaidUnder(YamlMap map, string key)
    {
        if (map.Map(key) is not { } said)
        {
            return null;
        }

        var wording = Wording.Read(said, $"`{key}`");
        said.Close();
        return wording;
    }

    private static Wording? Said(YamlMap map, string name)
    {
        if (!map.Has("fr") && !map.Has("en"))
        {
            map.Faults.Add(map.Place, Codes.MissingKey, $"`{name}` says nothing: `fr` and `en` are missing");
        }

        return Wording.Read(map, $"`{name}`");
    }

    private static Dictionary<string, Ending> Outcomes(YamlMap map, string action, Catalog catalog)
    {
        var outcomes = new Dictionary<string, Ending>(StringComparer.Ordinal);
        if (!catalog.Actions.TryGetValue(action, out var declared))
        {
            map.Faults.Add(map.PlaceOfValue("do"), Codes.UnknownAction, $"there is no action `{action}`{Nearest.Hint(action, catalog.Actions.Keys)}");
            map.Keys.ToList().ForEach(k => map.Node(k));
            return outcomes;
        }

        foreach (var key in map.Keys.Where(k => k is not ("do" or "when")).ToList())
        {
            if (!declared.Outcomes.Contains(key))
            {
                map.Faults.Add(map.PlaceOf(key), Codes.UnknownOutcome, $"`{action}` has no outcome `{key}`{Nearest.Hint(key, declared.Outcomes)}");
                map.Node(key);
            }
            else if (map.Map(key) is { } outcome)
            {
                if (!outcome.Has("fr") && !outcome.Has("en"))
                {
                    map.Faults.Add(map.PlaceOf(key), Codes.SilentOutcome, $"nothing is said for the outcome `{key}`");
                }

                outcomes[key] = new Ending(Wording.Read(outcome, $"outcome `{key}`"), outcome.Text("go"), Handoff(outcome));
                outcome.Close();
            }
        }

        foreach (var missing in declared.Outcomes.Where(o => !map.Has(o)))
        {
            map.Faults.Add(map.PlaceOfValue("do"), Codes.SilentOutcome, $"nothing is said for the outcome `{missing}` of `{action}`");
        }

        return outcomes;
    }

    private static HandoffRequest? Handoff(YamlMap map)
    {
        if (map.Node("handoff") is YamlMappingNode)
        {
            var request = map.Map("handoff")!;
            var handoff = new HandoffRequest(request.Text("reason") ?? "", request.Text("queue"));
            request.Close();
            return handoff;
        }

        return map.Text("handoff") is { } queue ? new HandoffRequest("", queue) : null;
    }

    private static Dictionary<string, IReadOnlyList<string>> When(YamlMap map)
    {
        var conditions = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (map.Map("when") is { } when)
        {
            foreach (var key in when.Keys.ToList())
            {
                conditions[key] = [.. when.Texts(key).Select(t => t.Text)];
            }
        }

        return conditions;
    }
}
