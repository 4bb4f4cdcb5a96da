using RelationBot.Language.Text;

namespace RelationBot.Dialogs.Authoring;

/// <summary>Checks what names mean: slots, steps, and everything the <see cref="Catalog"/> declares.</summary>
internal sealed class Checker(Catalog catalog, FaultList faults)
{
    /// <summary>Values every sentence may name; none of them is sure to be known.</summary>
    private static readonly string[] Ambient = ["name", "account", "company"];

    public void Check(Dialog dialog)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var step in dialog.Steps)
        {
            if (!names.Add(step.Name))
            {
                faults.Add(step.Place, Codes.SameStep, $"there is another step `{step.Name}`");
            }

            CheckStep(dialog, step);
        }

        foreach (var template in dialog.Start.Values.SelectMany(s => s))
        {
            foreach (var name in template.Names.Where(n => dialog.Asks.All(a => a.Name != n)))
            {
                Unknown(template, name, dialog.Asks.Select(a => a.Name));
            }
        }

        var flow = new Flow(dialog, catalog);
        flow.Each((step, wording, known, sure) => CheckWording(wording, known, sure));
        foreach (var action in flow.Unconfirmed())
        {
            faults.Add(action.Place, Codes.Unconfirmed, $"`{action.Name}` changes something; ask with `confirm` before it");
        }
    }

    /// <summary>Sentences that two dialogs both claim: the customer who writes one would get either.</summary>
    public void CheckClaims(IEnumerable<Dialog> dialogs)
    {
        var claims = new Dictionary<string, (Dialog Dialog, Template Sentence)>(StringComparer.Ordinal);
        var names = new Dictionary<string, Dialog>(StringComparer.Ordinal);
        foreach (var dialog in dialogs)
        {
            if (!names.TryAdd(dialog.Name, dialog))
            {
                faults.Add(dialog.Place, Codes.SameDialog, $"{names[dialog.Name].Place.File} is named `{dialog.Name}` too");
            }

            foreach (var sentence in dialog.Start.SelectMany(s => s.Value.Select(t => (s.Key, Template: t))))
            {
                var words = sentence.Template.Literals().SelectMany(l => Tokenizer.Words(l, sentence.Key).Append("{}"));
                var claim = sentence.Key + string.Join(' ', words);
                if (!claims.TryAdd(claim, (dialog, sentence.Template)) && claims[claim].Dialog != dialog)
                {
                    faults.Add(sentence.Template.Place, Codes.SameSentence,
                        $"« {sentence.Template.Text} » already starts `{claims[claim].Dialog.Name}` (line {claims[claim].Sentence.Place.Line})");
                }
            }
        }
    }

    private void CheckStep(Dialog dialog, Step step)
    {
        foreach (var slot in step.When.Keys.Where(k => k != "tier" && dialog.Asks.All(a => a.Name != k)))
        {
            faults.Add(step.Place, Codes.UnknownSlot, $"`when` knows `tier` and the slots of the dialog, not `{slot}`{Nearest.Hint(slot, dialog.Asks.Select(a => a.Name).Append("tier"))}");
        }

        foreach (var tier in step.When.GetValueOrDefault("tier", []).Where(t => t is not ("d1" or "d2" or "d3" or "d4")))
        {
            faults.Add(step.Place, Codes.WrongValue, $"a tier is d1, d2, d3 or d4, not `{tier}`");
        }

        switch (step)
        {
            case Ask ask:
                if (!SlotTypes.Names.Contains(ask.Type))
                {
                    faults.Add(ask.Place, Codes.UnknownType, $"there is no slot type `{ask.Type}`{Nearest.Hint(ask.Type, SlotTypes.Names)}");
                }
                else if (ask.Type == "choice" && ask.Options.Count == 0)
                {
                    faults.Add(ask.Place, Codes.MissingKey, "a choice needs `options`");
                }

                if (ask.Directed && ask.Type != SlotTypes.Date)
                {
                    faults.Add(ask.Place, Codes.WrongValue, "`direction` is of a step of type `date`");
                }

                Declared(ask, ask.From, catalog.Sources, Codes.UnknownSource, "source");
                Declared(ask, ask.Current, catalog.Sources, Codes.UnknownSource, "source");
                Declared(ask, ask.Check, catalog.Checks, Codes.UnknownCheck, "check");
                Declared(ask, ask.Suggest, catalog.Suggestions, Codes.UnknownSuggestion, "suggestion");
                Declared(ask, ask.Prefer, catalog.Sources, Codes.UnknownSource, "source");
                if (ask.Prefer is not null && ask.Suggest is null)
                {
                    faults.Add(ask.Place, Codes.MissingKey, "`prefer` is of what is suggested; `suggest` is missing");
                }

                if (ask.Check is not null && ask.Refuse is null)
                {
                    faults.Add(ask.Place, Codes.MissingKey, "a step with `check` needs `refuse`: what is said when the check does not hold");
                }

                if (ask.None is not null && ask.Suggest is null)
                {
                    faults.Add(ask.Place, Codes.MissingKey, "`none` is said where there is nothing to suggest; `suggest` is missing");
                }

                break;
            case Confirm confirm:
                Target(dialog, confirm, confirm.No, "no");
                break;
            case Do action:
                action.Outcomes.Values.ToList().ForEach(o => Target(dialog, action, o.Go, "go"));
                break;
            case Say say:
                Target(dialog, say, say.Ending?.Go, "go");
                break;
        }
    }

    private void Declared(Step step, string? name, IReadOnlySet<string> names, string code, string what)
    {
        if (name is not null && !names.Contains(name))
        {
            faults.Add(step.Place, code, $"there is no {what} `{name}`{Nearest.Hint(name, names)}");
        }
    }

    private void Target(Dialog dialog, Step step, string? target, string key)
    {
        if (target is not null && dialog.IndexOf(target) < 0)
        {
            faults.Add(step.Place, Codes.UnknownTarget, $"`{key}: {target}` leads to no step{Nearest.Hint(target, dialog.Steps.Select(s => s.Name))}");
        }
    }

    private void CheckWording(Wording wording, IReadOnlySet<string> known, IReadOnlySet<string> sure)
    {
        foreach (var variants in wording.Lists.Where(l => l.Count > 0))
        {
            foreach (var variant in variants)
            {
                foreach (var name in variant.Names.Where(n => !known.Contains(n) && !Ambient.Contains(n)))
                {
                    Unknown(variant, name, known.Concat(Ambient));
                }
            }

            // One variant at least must always be sayable; the last one is the plainest.
            var last = variants[^1];
            if (!variants.Any(v => v.Names.All(sure.Contains)) && last.Names.All(n => known.Contains(n) || Ambient.Contains(n)))
            {
                var unset = last.Names.First(n => !sure.Contains(n));
                faults.Add(last.Place, Codes.UnsetSlot, $"`{{{unset}}}` may have no value yet when this is said; add a variant without it");
            }
        }
    }

    private void Unknown(Template template, string name, IEnumerable<string> names) =>
        faults.Add(template.Place, Codes.UnknownSlot, $"`{{{name}}}` is no slot of this dialog{Nearest.Hint(name, names)}");
}
