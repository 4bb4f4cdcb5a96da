using RelationBot.Language.Retrieval;

namespace RelationBot.Language.Tests.Retrieval;

public class ExchangeIndexTests
{
    private static readonly PastExchange[] French =
    [
        Exchange("2026-03-02",
            ("a1", "client", "bonjour, ma machine à laver affiche E24 depuis lundi"),
            ("a2", "bot", "Je suis désolé. Avez-vous nettoyé le filtre ?"),
            ("a3", "client", "oui, je l'ai débranchée et j'ai nettoyé le filtre, rien à faire")),
        Exchange("2026-04-11",
            ("b1", "client", "je cherche un frigo pour la boulangerie, pas plus de 80 cm de large"),
            ("b2", "bot", "Avec congélateur ?"),
            ("b3", "client", "non, sans congélateur")),
        Exchange("2026-05-12",
            ("c1", "client", "ma fille Léa est allergique au latex, prévenez le technicien"),
            ("c2", "client", "et hier le livreur a promis de rappeler avant 18h")),
    ];

    private static readonly PastExchange[] English =
    [
        Exchange("2026-03-02",
            ("a1", "Ann", "my fridge makes a dreadful noise"),
            ("a2", "Bob", "Since when does it do that?"),
            ("a3", "Ann", "since we moved it, about three weeks ago")),
        Exchange("2026-05-12",
            ("b1", "Bob", "my fridge is fine"),
            ("b2", "Ann", "yesterday your crew left the old dishwasher in the hall")),
    ];

    [Theory]
    [InlineData("c'est encore pour mon frigo", "b1")]
    [InlineData("ça recommence avec la machine, la même panne", "a1")]
    [InlineData("comment savez-vous pour le latex ?", "c1")]
    [InlineData("qu'est-ce que j'ai déjà nettoyé ?", "a3")]
    [InlineData("quand le livreur a-t-il promis de rappeler ?", "c2")]
    [InlineData("avec ou sans congelateur ?", "b3")]
    public void Search_French_FindsWhatIsMeant(string question, string expected) =>
        Assert.Equal(expected, new ExchangeIndex(French, Locale.French).Search(question, 2)[0].Turn.Id);

    [Theory]
    [InlineData("When did Ann's fridge start to make a noise?", "a1", "a3")]
    [InlineData("What did the crew leave on May 11, 2026?", "b2", "b2")]
    public void Search_English_FindsTheTurnAndItsNeighbour(string question, string one, string other)
    {
        var found = new ExchangeIndex(English, Locale.English).Search(question, 2).Select(f => f.Turn.Id).ToList();
        Assert.Contains(one, found);
        Assert.Contains(other, found);
    }

    [Fact]
    public void Search_SpeakerNamed_PrefersHim() =>
        Assert.Equal("b1", new ExchangeIndex(English, Locale.English).Search("How is Bob's fridge?", 1)[0].Turn.Id);

    [Fact]
    public void Search_NothingOfItSaid_MatchesNothing() =>
        Assert.Equal(0, new ExchangeIndex(French, Locale.French).Search("le voyage au Portugal", 1)[0].Matched);

    [Fact]
    public void Search_NoPast_FindsNothing() => Assert.Empty(new ExchangeIndex([], Locale.French).Search("mon frigo", 5));

    [Fact]
    public void Search_HostileText_EndsSoon() =>
        Assert.NotEmpty(new ExchangeIndex(French, Locale.French).Search(string.Join(' ', Enumerable.Repeat("frigo lundi [?", 2000)), 1));

    private static PastExchange Exchange(string day, params (string Id, string Speaker, string Text)[] turns) =>
        new(DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture), [.. turns.Select(t => new PastTurn(t.Id, t.Speaker, t.Text))]);
}
