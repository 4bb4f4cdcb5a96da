namespace RelationBot.Dialogs.Tests;

public sealed class CheckTests : IDisposable
{
    // Line 1 to 22; the tests change one line and expect the fault there.
    private const string Sound = """
        dialog: move
        start:
          fr: |
            je voudrais changer la date
            livrez la commande {order} plutôt {day}
          en: |
            I want to change the day
        steps:
          - ask: order
            type: order-number
            from: memory.open-order
            fr: "Quelle commande ?"
            en: "Which order?"
          - ask: day
            type: date
            fr: "Quel jour ?"
            en: "Which day?"
          - confirm: change
            fr: "La commande {order} au {day} ?"
            en: "Order {order} to {day}?"
            no: day
          - do: do.something
            done: {fr: "C'est fait : merci.", en: "Done."}
        """;

    private readonly DialogDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void Load_SoundDialog_NoFaults() => Assert.Empty(_directory.Check(Sound));

    [Theory]
    [InlineData("from: memory.open-order", "from: memory.open-ordre", 9, "DLG030")]
    [InlineData("from: memory.open-order", "check: order.is-mien", 9, "DLG031")]
    [InlineData("from: memory.open-order", "suggest: order.list", 9, "DLG032")]
    [InlineData("from: memory.open-order", "form: memory.open-order", 11, "DLG005")]
    [InlineData("type: date", "type: dat", 14, "DLG023")]
    [InlineData("type: date", "type: date\n    direction: backwards", 16, "DLG007")]
    [InlineData("type: order-number", "type: order-number\n    direction: past", 9, "DLG007")]
    [InlineData("no: day", "no: dey", 18, "DLG040")]
    [InlineData("Order {order} to {day}?", "Order {ordre} to {day}?", 20, "DLG020")]
    [InlineData("\"Which order?\"", "\"Which order, on {day}?\"", 13, "DLG021")]
    [InlineData("{order} plutôt {day}", "{order} plutôt {dya}", 5, "DLG020")]
    [InlineData("        en: \"Which day?\"", "", 16, "DLG010")]
    [InlineData("Which day?", "Which {day?", 17, "DLG012")]
    [InlineData("en: \"Which day?\"", "en: \"\"", 17, "DLG011")]
    [InlineData("do: do.something", "do: do.somthing", 22, "DLG033")]
    [InlineData("done: {fr", "dnoe: {fr", 23, "DLG034")]
    [InlineData("done: {fr: \"C'est fait : merci.\", en: \"Done.\"}", "done: {go: day}", 23, "DLG035")]
    [InlineData("\"Quel jour ?\"", "Votre jour : lequel ?", 16, "DLG002")]
    [InlineData("\"Quel jour ?\"", "Le jour #1 ?", 16, "DLG003")]
    [InlineData("\"Quel jour ?\"", "\"Quel \"jour\" ?\"", 16, "DLG001")]
    [InlineData("- ask: day", "- aks: day", 14, "DLG005")]
    [InlineData("- ask: day", "- ask: order", 14, "DLG022")]
    [InlineData("no: day", "no: day\n    when: {tier: d9}", 18, "DLG007")]
    [InlineData("dialog: move", "dialog: move\nneeds: money", 2, "DLG007")]
    [InlineData("dialog: move", "about: nothing", 1, "DLG006")]
    public void Load_OneMistake_IsNamedWithItsLine(string right, string wrong, int line, string code)
    {
        Assert.Contains(right.Trim(), Sound, StringComparison.Ordinal);
        var faults = _directory.Check(Sound.Replace(right.Trim(), wrong, StringComparison.Ordinal));
        Assert.Contains(faults, f => f.Code == code && f.Line == line);
        Assert.All(faults, f => Assert.EndsWith("dialog.yaml", f.File, StringComparison.Ordinal));
    }

    [Fact]
    public void Load_ChangeThatTheFirstStepsReachWithoutAYes_IsAFault()
    {
        const string Outcome = "{fr: \"C'est fait.\", en: \"Done.\"}";
        var hasty = Sound[..Sound.IndexOf("  - confirm", StringComparison.Ordinal)]
            + $"  - do: delivery.reschedule\n    done: {Outcome}\n    full: {Outcome}\n    too-late: {Outcome}\n    failed: {Outcome}\n";

        Assert.Equal("DLG036", Assert.Single(_directory.Check(hasty)).Code);
    }

    [Fact]
    public void Load_NoneWithoutSuggest_IsAFault() =>
        Assert.Contains(
            _directory.Check(Sound.Replace("from: memory.open-order", "none: {fr: \"Rien.\", en: \"Nothing.\"}", StringComparison.Ordinal)),
            f => f.Code == "DLG006");

    [Fact]
    public void Load_MisspeltKey_NamesTheNearest() =>
        Assert.Contains(_directory.Check(Sound.Replace("from:", "form:", StringComparison.Ordinal)), f => f.Message.Contains("`from`", StringComparison.Ordinal));

    [Fact]
    public void Load_MissingOutcome_IsSilentOutcome() => Assert.Contains(
        _directory.Check(Sound.Replace("do.something", "memory.tell", StringComparison.Ordinal)), f => f.Code == "DLG035" && f.Line == 22);

    [Fact]
    public void Load_SentenceOfTwoDialogs_IsNamedOnce()
    {
        _directory.Write("e/dialog.yaml", Sound.Replace("dialog: move", "dialog: other", StringComparison.Ordinal)
            .Replace("livrez la commande", "apportez la commande", StringComparison.Ordinal).Replace("change the day", "alter the day", StringComparison.Ordinal));
        var faults = _directory.Check(Sound);
        var fault = Assert.Single(faults);
        Assert.Equal(("DLG050", 4), (fault.Code, fault.Line));
    }

    [Fact]
    public void Load_ColonTrap_ReportedWithColumn()
    {
        var faults = _directory.Check(Sound.Replace("\"Quel jour ?\"", "Votre jour : lequel ?", StringComparison.Ordinal));
        Assert.Equal(20, Assert.Single(faults, f => f.Code == "DLG002").Column);
    }

    [Fact]
    public void Load_NothingThere_IsAFault() => Assert.Equal("DLG052", Assert.Single(DialogLibrary.Load(_directory.Root, TestCatalog.Full).Faults).Code);

    [Fact]
    public void Load_UnknownEngineSentence_IsAFault()
    {
        _directory.Write("engine/engine.yaml", "sentences:\n  greating: {fr: a, en: b}\n");
        var fault = Assert.Single(_directory.Check(Sound));
        Assert.Equal(("DLG060", 2), (fault.Code, fault.Line));
        Assert.Contains("`greeting`", fault.Message, StringComparison.Ordinal);
    }
}
