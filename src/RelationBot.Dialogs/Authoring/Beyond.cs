namespace RelationBot.Dialogs.Authoring;

/// <summary>Something that customers ask for and that no dialog does: known by its words, and answered modestly.</summary>
/// <param name="Name">Its name; its words stand under <c>beyond/</c> and this among the engine's phrases.</param>
/// <param name="Answer">What is said.</param>
/// <param name="First">Taken before any dialog that the words sound like.</param>
/// <param name="OffersPerson">A yes to the answer calls a person.</param>
/// <param name="Notes">What it states is noted all the same: a project, not a wish of the moment.</param>
/// <param name="Act">He changes or takes back what he has bought: what he told of the thing before is said with it, and nothing told is put right.</param>
/// <param name="WhenOffered">Only where a person was offered just before.</param>
internal sealed record Beyond(string Name, Wording Answer, bool First, bool OffersPerson, bool WhenOffered, bool Notes, bool Act)
{
    public string Phrases => "beyond/" + Name;
}
