using RelationBot.Language.Recognizers;

namespace RelationBot.Language.Tests.Recognizers;

/// <summary>One letter wrong in the name of a day or a month: every place, every kind of slip; and ordinary words that look like one.</summary>
public sealed class MisspellingTests
{
    private static readonly DateTime Now = new(2026, 11, 24, 10, 0, 0, DateTimeKind.Unspecified);

    // A slip that makes another word is that word; « tursday » is as near to one day as to another.
    private static readonly HashSet<string> OtherWords = ["mari", "frida", "tursday"];

    [Theory]
    [InlineData("lundi mardi mercredi jeudi vendredi samedi dimanche demain", "{0}", Locale.French)]
    [InlineData("janvier fevrier avril juillet septembre octobre novembre decembre", "le 12 {0}", Locale.French)]
    [InlineData("monday tuesday wednesday thursday friday saturday sunday tomorrow", "{0}", Locale.English)]
    [InlineData("january february april august september october november december", "{0} 12", Locale.English)]
    public void Resolve_OneSlip_IsTheSameDay(string names, string sentence, Locale locale)
    {
        var missed = new List<string>();
        foreach (var name in names.Split(' '))
        {
            var meant = Day(sentence, name, locale);
            Assert.NotNull(meant);
            missed.AddRange(Slips(name).Where(slip => !OtherWords.Contains(slip) && Day(sentence, slip, locale) != meant));
        }

        Assert.Equal("", string.Join(' ', missed));
    }

    [Theory]
    [InlineData(
        "mari marin marié hardi jardin lourd jeu jeux juge merci merdique vendre vendu vendeur vendeuse samba somme dinde dimension domaine demande demandé maudit malin matinal semence semelle sembler prochainement "
        + "avis aval avide autre octet nombre ombre membre  ferrailleur", Locale.French)]
    [InlineData("money moody sundry sundae fried fridge thirsty turbo tuesdayish satin saturate disgust apricot decent member remember remembered number timber tomato sorrow borrow weekender jam may mar sat sun dec", Locale.English)]
    public void Resolve_OrdinaryWord_IsNoDay(string words, Locale locale) =>
        Assert.Equal("", string.Join(' ', words.Split(' ').Where(w => DateResolver.Resolve($"euh {w} voila", locale, Now) is not null)));

    private static DateOnly? Day(string sentence, string name, Locale locale) =>
        DateResolver.Resolve(string.Format(System.Globalization.CultureInfo.InvariantCulture, sentence, name), locale, Now)?.Day;

    // The first letter of a short name must be right.
    private static IEnumerable<string> Slips(string name)
    {
        for (var i = 1; i < name.Length; i++)
        {
            yield return name.Remove(i, 1);
            yield return name[..i] + "x" + name[(i + 1)..];
            yield return name.Insert(i, "x");
            if (name[i - 1] != name[i])
            {
                yield return name[..(i - 1)] + name[i] + name[i - 1] + name[(i + 1)..];
            }
        }
    }
}
