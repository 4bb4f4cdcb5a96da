using RelationBot.Language;

namespace RelationBot.Dialogs.Tests;

public sealed class DialogEngineTests
{
    private readonly TableWorld _world = new();
    private DialogState _state = DialogState.New(Locale.French) with { Disclosed = true };

    [Fact]
    public async Task Advance_NotGreetedYet_SaysFirstThatItIsAMachine()
    {
        _state = DialogState.New(null);
        var reply = await SayAsync("bonjour");
        var said = Assert.Single(reply.Said);
        Assert.Contains("assistant automatique", said.Text, StringComparison.Ordinal);
        Assert.Contains("une personne", said.Text, StringComparison.Ordinal);
        Assert.True(reply.State.Disclosed);
    }

    [Fact]
    public async Task Greet_Visitor_NeverNamesAClaimedCustomer()
    {
        _world.Speaker = _world.Speaker with { Verified = false };
        var reply = await ShippedDialogs.Engine.GreetAsync(DialogState.New(Locale.French), _world, default);
        Assert.DoesNotContain("Martin", reply.Said[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("où en est ma commande RB-1042 ?")]
    [InlineData("je voudrais déplacer ma livraison à vendredi")]
    [InlineData("que savez-vous de moi ?")]
    [InlineData("effacez toutes mes données")]
    public async Task Advance_Visitor_NothingOfTheWorldIsAsked(string text)
    {
        _world.Speaker = Speaker.Visitor;
        var reply = await SayAsync(text);
        Assert.Equal("engine/not-verified-yet", Assert.Single(reply.Said).Why);
        Assert.Empty(_world.Asked);
        Assert.Null(reply.State.Active);
    }

    [Fact]
    public async Task Advance_UpToTheConfirmation_NothingIsDone()
    {
        _world.Memory["memory.open-order"] = new("RB-1042");
        await SayAsync("déplacez ma livraison à vendredi matin");
        Assert.DoesNotContain("delivery.reschedule", _world.Asked);
        var reply = await SayAsync("oui");
        Assert.Contains("delivery.reschedule", _world.Asked);
        Assert.Equal("reschedule-delivery/do delivery.reschedule", reply.Said[0].Why);
    }

    [Fact]
    public async Task Advance_ActionWithDate_GetsCanonicalSlotsAndTheLanguage()
    {
        Slots? given = null;
        _world.Memory["memory.open-order"] = new("RB-1042");
        _world.Act = (_, slots) => { given = slots; return new ActionResult("done"); };
        await SayAsync("déplacez ma livraison à vendredi matin");
        await SayAsync("oui");
        Assert.Equal(new Dictionary<string, string> { ["order"] = "RB-1042", ["day"] = "2026-03-06", ["slot"] = "morning" }, given!.ToDictionary());
        Assert.Equal((Locale.French, "oui"), (given!.Locale, given.Said));
    }

    [Fact]
    public async Task Advance_WantsPersonWithinADialog_OneSentenceAndNothingWaits()
    {
        _world.Memory["memory.open-order"] = new("RB-1042");
        await SayAsync("déplacez ma livraison");
        var reply = await SayAsync("je veux parler à quelqu'un");
        Assert.Equal(new HandoffRequest("asked", null), reply.Handoff);
        Assert.Single(reply.Said);
        Assert.Null(reply.State.Active);
    }

    [Fact]
    public async Task Advance_UnknownOutcome_Throws()
    {
        _world.Act = (_, _) => new ActionResult("exploded");
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await SayAsync("que savez-vous de moi ?"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("???")]
    [InlineData("😀😀")]
    [InlineData("{name}")]
    public async Task Advance_HardlyAnyWords_StillAnswers(string text) => Assert.NotEmpty((await SayAsync(text)).Said);

    [Fact]
    public async Task Advance_VeryLongMessage_StillAnswers() => Assert.NotEmpty((await SayAsync(new string('a', 100_000) + " où en est ma commande")).Said);

    [Fact]
    public void Say_AdvisorJoined_NamesTheAdvisor()
    {
        var reply = ShippedDialogs.Engine.Say(_state, "advisor-joined", new Dictionary<string, string> { ["advisor"] = "Claire" });
        Assert.Equal("Claire a rejoint la conversation.", reply.Said[0].Text);
    }

    [Fact]
    public void Say_NoSuchSentence_Throws() => Assert.Throws<KeyNotFoundException>(() => ShippedDialogs.Engine.Say(_state, "nonsense"));

    [Fact]
    public async Task ToJson_StateWithinADialog_SurvivesTheRoundTrip()
    {
        _world.Memory["memory.open-order"] = new("RB-1042", "elle est la seule en cours");
        await SayAsync("déplacez ma livraison, puis dites-moi ce que vous savez de moi");
        var json = _state.ToJson();
        Assert.Equal(json, DialogState.Parse(json).ToJson());
        Assert.Equal("reschedule-delivery", DialogState.Parse(json).Active!.Dialog);
        Assert.True(json.Length < 1000, json);
    }

    [Fact]
    public async Task Advance_DialogGoneSinceLastMessage_GoesOnWithoutIt()
    {
        _state = _state with { Active = new Frame("no-longer-there") { Step = "day" } };
        Assert.NotEmpty((await SayAsync("bonjour")).Said);
    }

    private async Task<DialogReply> SayAsync(string text)
    {
        var reply = await ShippedDialogs.Engine.AdvanceAsync(_state, text, _world, default);
        _state = reply.State;
        return reply;
    }
}
