using RelationBot.Dialogs.Authoring;
using RelationBot.Language;

namespace RelationBot.Dialogs.Tests;

/// <summary>Walks every dialog with a customer of whom everything is on file: no question may be asked whose answer is.</summary>
public sealed class NeverAskTwiceTests
{
    private const int LongestWalk = 12;

    private static readonly DialogLibrary Library = DialogLibrary.Load(ShippedDialogs.Root, TestCatalog.Full).Library!;

    /// <summary>What is on file, by the type of the question that would ask for it.</summary>
    private static readonly Dictionary<string, (string Source, string Value)> OnFile = new()
    {
        ["order-number"] = ("memory.open-order", "RB-1042"),
        ["day-part"] = ("memory.delivery-slot", "morning"),
        ["date"] = ("memory.delivery-day", "2026-03-06"),
    };

    /// <summary>Which day it is to be only he knows; the one that he likes is proposed.</summary>
    private static readonly HashSet<string> Proposed = ["date"];

    /// <summary>Where only he can know: the day he now wishes, what to forget, a code he was sent, his new number.</summary>
    private static readonly Dictionary<string, (string Fr, string En)> Answers = new()
    {
        ["date"] = ("vendredi", "Friday"),
        ["retraction"] = ("que je préfère le matin", "that I prefer mornings"),
        ["phone"] = ("06 12 34 56 78", "06 12 34 56 78"),
        ["email"] = ("jeanne@example.com", "jeanne@example.com"),
        ["identity"] = ("C-1001", "C-1001"),
        ["code"] = ("123456", "123456"),
        ["text"] = ("le bruit du lave-linge", "the noise of the washer"),
        ["number"] = ("deux", "two"),
        ["yes-no"] = ("oui", "yes"),
    };

    public static TheoryData<string, Locale> EveryDialog()
    {
        var all = new TheoryData<string, Locale>();
        foreach (var name in Library.Dialogs.Select(d => d.Name))
        {
            all.Add(name, Locale.French);
            all.Add(name, Locale.English);
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(EveryDialog))]
    public void Ask_OfWhatIsOnFile_LooksThereFirst(string name, Locale locale) =>
        Assert.All(Library.Find(name)!.Asks.Where(a => OnFile.ContainsKey(a.Type)), a => Assert.True((Proposed.Contains(a.Type) ? a.Prefer : a.From) == OnFile[a.Type].Source, $"{name}/{a.Name} ({locale}) does not look in {OnFile[a.Type].Source}"));

    [Theory]
    [MemberData(nameof(EveryDialog))]
    public async Task Walk_EverythingOnFile_AsksOnlyWhatHeAloneKnows(string name, Locale locale)
    {
        var world = World();
        var asked = new HashSet<string>(StringComparer.Ordinal);
        var said = new List<string>();
        var ran = false;
        var state = DialogState.New(locale) with { Disclosed = true };
        var words = Library.Find(name)!.Start[locale].First(t => t.Names.Count == 0).Text;
        for (var turn = 0; turn < LongestWalk && (turn == 0 || state.Active is not null); turn++)
        {
            var reply = await ShippedDialogs.Engine.AdvanceAsync(state, words, world, default);
            state = reply.State;
            said.AddRange(reply.Said.Select(s => s.Text));
            ran |= reply.Handoff is not null || reply.Said.Any(s => s.Why.StartsWith(name + "/", StringComparison.Ordinal));
            if (state.Active is not { } active || Library.Find(active.Dialog)!.Asks.FirstOrDefault(a => a.Name == active.Step) is not { } ask)
            {
                words = locale == Locale.French ? "oui" : "yes";
                continue;
            }

            if (Proposed.Contains(ask.Type))
            {
                Assert.Contains("12 mai", said[^1], StringComparison.Ordinal);
            }

            Assert.False(OnFile.ContainsKey(ask.Type) && !Proposed.Contains(ask.Type), $"{active.Dialog} asks « {said[^1]} » though {ask.Name} is on file");
            Assert.True(asked.Add(active.Dialog + "/" + ask.Name), $"{active.Dialog} asks for {ask.Name} twice: « {said[^1]} »");
            words = locale == Locale.French ? Answers[ask.Type].Fr : Answers[ask.Type].En;
        }

        Assert.True(ran, $"« {words} » did not start {name}");
        Assert.Null(state.Active);
        // What was not asked is said back, so that he can correct it.
        Assert.All(Library.Find(name)!.Asks.Where(a => a.Type == "order-number"), _ => Assert.Contains(said, s => s.Contains("RB-1042", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(Locale.French, "où en est la commande RB-1038", "je voudrais déplacer la livraison")]
    [InlineData(Locale.English, "where is order RB-1038", "I want to reschedule the delivery")]
    public async Task Walk_OrderNamedInAnotherMatter_IsNotAskedAgain(Locale locale, string first, string then)
    {
        var world = World();
        world.Memory.Remove("memory.open-order");
        var state = DialogState.New(locale) with { Disclosed = true };
        state = (await ShippedDialogs.Engine.AdvanceAsync(state, first, world, default)).State;
        var reply = await ShippedDialogs.Engine.AdvanceAsync(state, then, world, default);
        Assert.Equal(("reschedule-delivery", "RB-1038"), (reply.State.Active?.Dialog, reply.State.Active?.Slots.GetValueOrDefault("order")));
    }

    private static TableWorld World()
    {
        var world = new TableWorld
        {
            Act = (action, slots) => new ActionResult(
                TestCatalog.Full.Actions[action].Outcomes[0],
                TestCatalog.Full.Actions[action].Values.ToDictionary(v => v.Key, v => slots.GetValueOrDefault(v.Key) ?? Sample(v.Value))),
        };
        world.Openings.Add(OnFile["date"].Value);
        foreach (var (source, value) in OnFile.Values)
        {
            world.Memory[source] = new Known(value, "vous me l'avez dit le 12 mai");
        }

        return world;
    }

    private static string Sample(string type) => type switch { "date" => "2026-03-06", "day-part" => "morning", "order-number" => "RB-1042", _ => "x" };
}
