using System.Globalization;
using RelationBot.Language.Recognizers;
using RelationBot.Language.Text;

namespace RelationBot.Language.Tests.Recognizers;

public class DateResolverTests
{
    // A Tuesday, ten in the morning.
    private static readonly DateTime Now = new(2026, 11, 24, 10, 0, 0, DateTimeKind.Unspecified);

    [Theory]
    [InlineData("vendredi", "2026-11-27")]
    [InlineData("plutôt vendredi", "2026-11-27")]
    [InlineData("en fait, plutôt vendredi", "2026-11-27")]
    [InlineData("mardi", "2026-12-01")]
    [InlineData("ce jeudi", "2026-11-26")]
    [InlineData("vendredi prochain", "2026-12-04")]
    [InlineData("mardi en huit", "2026-12-08")]
    [InlineData("vendredi en huit", "2026-12-04")]
    [InlineData("demain", "2026-11-25")]
    [InlineData("dem1", "2026-11-25")]
    [InlineData("après-demain", "2026-11-26")]
    [InlineData("aujourd'hui", "2026-11-24")]
    [InlineData("hier", "2026-11-23")]
    [InlineData("avant-hier", "2026-11-22")]
    [InlineData("dans 3 jours", "2026-11-27")]
    [InlineData("ds 2 sem", "2026-12-08")]
    [InlineData("dans quinze jours", "2026-12-09")]
    [InlineData("il y a deux jours", "2026-11-22")]
    [InlineData("le 12", "2026-12-12")]
    [InlineData("le 30", "2026-11-30")]
    [InlineData("le 12 décembre", "2026-12-12")]
    [InlineData("le 12 décembre 2027", "2027-12-12")]
    [InlineData("12/12", "2026-12-12")]
    [InlineData("le 3/12", "2026-12-03")]
    [InlineData("03/12/2026", "2026-12-03")]
    [InlineData("1er mars", "2027-03-01")]
    [InlineData("le premier mars", "2027-03-01")]
    [InlineData("2026-12-24", "2026-12-24")]
    [InlineData("vendr", "2026-11-27")]
    [InlineData("vendrdi svp", "2026-11-27")]
    [InlineData("le 12 decmbre", "2026-12-12")]
    [InlineData("mercredi 9 décembre", "2026-12-09")]
    [InlineData("pas jeudi, vendredi", "2026-11-27")]
    [InlineData("jeudi, non plutôt vendredi", "2026-11-27")]
    [InlineData("vendredi au lieu de jeudi", "2026-11-27")]
    [InlineData("la semaine prochaine", "2026-11-30/2026-12-06")]
    [InlineData("en fin de semaine", "2026-11-26/2026-11-27")]
    [InlineData("ce week-end", "2026-11-28/2026-11-29")]
    [InlineData("du 12 au 14 décembre", "2026-12-12/2026-12-14")]
    [InlineData("entre lundi et mercredi", "2026-11-30/2026-12-02")]
    [InlineData("sous huitaine", "2026-11-24/2026-12-02")]
    [InlineData("d'ici la fin du mois", "2026-11-24/2026-11-30")]
    public void Resolve_FrenchDay_IsThatDay(string text, string expected)
    {
        Assert.Equal(expected, Days(DateResolver.Resolve(text, Locale.French, Now)));
        Assert.Equal(expected, Days(DateResolver.Resolve(Folding.Fold(text), Locale.French, Now)));
        Assert.Equal(expected, Days(DateResolver.Resolve($"Bonjour, {text} si possible merci", Locale.French, Now)));
    }

    [Theory]
    [InlineData("Friday", "2026-11-27")]
    [InlineData("next Friday", "2026-12-04")]
    [InlineData("this Friday", "2026-11-27")]
    [InlineData("tuesday", "2026-12-01")]
    [InlineData("tomorrow", "2026-11-25")]
    [InlineData("tomorow", "2026-11-25")]
    [InlineData("the day after tomorrow", "2026-11-26")]
    [InlineData("the 12th", "2026-12-12")]
    [InlineData("Dec 12", "2026-12-12")]
    [InlineData("December 12th, 2027", "2027-12-12")]
    [InlineData("12 December", "2026-12-12")]
    [InlineData("12/3", "2026-12-03")]
    [InlineData("in two days", "2026-11-26")]
    [InlineData("in a week", "2026-12-01")]
    [InlineData("two days ago", "2026-11-22")]
    [InlineData("frday", "2026-11-27")]
    [InlineData("not Thursday, Friday", "2026-11-27")]
    [InlineData("Thursday, sorry I mean Friday", "2026-11-27")]
    [InlineData("next week", "2026-11-30/2026-12-06")]
    [InlineData("the weekend", "2026-11-28/2026-11-29")]
    [InlineData("between Monday and Wednesday", "2026-11-30/2026-12-02")]
    [InlineData("by the end of the month", "2026-11-24/2026-11-30")]
    public void Resolve_EnglishDay_IsThatDay(string text, string expected)
    {
        Assert.Equal(expected, Days(DateResolver.Resolve(text, Locale.English, Now)));
        Assert.Equal(expected, Days(DateResolver.Resolve($"hello, {text.ToLowerInvariant()} please", Locale.English, Now)));
    }

    [Theory]
    [InlineData("vendredi matin", Locale.French, DayPart.Morning, null, null)]
    [InlineData("vendredi, si possible le matin", Locale.French, DayPart.Morning, null, null)]
    [InlineData("le matin du 27", Locale.French, DayPart.Morning, null, null)]
    [InlineData("vendredi dans l'après-midi", Locale.French, DayPart.Afternoon, null, null)]
    [InlineData("vendredi aprem", Locale.French, DayPart.Afternoon, null, null)]
    [InlineData("vendredi au soir", Locale.French, DayPart.Evening, null, null)]
    [InlineData("vendredi avant 10h", Locale.French, DayPart.Morning, null, "10:00")]
    [InlineData("vendredi en fin de matinée", Locale.French, DayPart.Morning, "10:00", "12:00")]
    [InlineData("vendredi à 14h30", Locale.French, DayPart.Afternoon, "14:30", null)]
    [InlineData("vendredi 8 heures", Locale.French, DayPart.Morning, "08:00", null)]
    [InlineData("vendredi midi", Locale.French, DayPart.Afternoon, "12:00", null)]
    [InlineData("vendredi entre 14h et 16h", Locale.French, DayPart.Afternoon, "14:00", "16:00")]
    [InlineData("rdv vendredi 14h-16h", Locale.French, DayPart.Afternoon, "14:00", "16:00")]
    [InlineData("vendredi à partir de 18h", Locale.French, DayPart.Evening, "18:00", null)]
    [InlineData("Friday morning", Locale.English, DayPart.Morning, null, null)]
    [InlineData("Friday in the afternoon", Locale.English, DayPart.Afternoon, null, null)]
    [InlineData("Friday at 2pm", Locale.English, DayPart.Afternoon, "14:00", null)]
    [InlineData("Friday before 10", Locale.English, DayPart.Morning, null, "10:00")]
    [InlineData("Friday between 2 and 4 pm", Locale.English, DayPart.Afternoon, "14:00", "16:00")]
    [InlineData("in the morning on Friday", Locale.English, DayPart.Morning, null, null)]
    public void Resolve_DayWithPartOrTime_HasBoth(string text, Locale locale, DayPart part, string? from, string? to)
    {
        var when = DateResolver.Resolve(text, locale, Now);

        Assert.Equal(new DateOnly(2026, 11, 27), when?.Day);
        Assert.Equal(part, when?.Part);
        Assert.Equal(from, when?.From?.ToString("HH:mm", CultureInfo.InvariantCulture));
        Assert.Equal(to, when?.To?.ToString("HH:mm", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("le matin", Locale.French, DayPart.Morning)]
    [InlineData("plutôt l'après-midi", Locale.French, DayPart.Afternoon)]
    [InlineData("le soir svp", Locale.French, DayPart.Evening)]
    [InlineData("mornings", Locale.English, DayPart.Morning)]
    public void Resolve_PartAlone_HasNoDay(string text, Locale locale, DayPart part)
    {
        var when = DateResolver.Resolve(text, locale, Now);

        Assert.Null(when!.Day);
        Assert.Equal(part, when.Part);
    }

    [Theory]
    [InlineData("mardi", "2026-11-17")]
    [InlineData("le 12", "2026-11-12")]
    [InlineData("le 12 décembre", "2025-12-12")]
    [InlineData("j'ai commandé vendredi", "2026-11-20")]
    public void Resolve_PastDirection_IsBehind(string text, string expected) =>
        Assert.Equal(expected, Days(DateResolver.Resolve(text, Locale.French, Now, Direction.Past)));

    [Theory]
    [InlineData("ce soir", "2026-11-24")]
    [InlineData("cet après-midi", "2026-11-24")]
    public void Resolve_ThisPart_IsToday(string text, string expected) =>
        Assert.Equal(expected, Days(DateResolver.Resolve(text, Locale.French, Now)));

    [Theory]
    [InlineData("où est ma commande", Locale.French)]
    [InlineData("j'habite au 4e étage", Locale.French)]
    [InlineData("j'habite au 12 rue Hoche", Locale.French)]
    [InlineData("le 30 février", Locale.French)]
    [InlineData("l'heure de la livraison", Locale.French)]
    [InlineData("le 3e étage", Locale.French)]
    [InlineData("where is my order", Locale.English)]
    [InlineData("I live on the 3rd floor", Locale.English)]
    [InlineData("the second one", Locale.English)]
    [InlineData("", Locale.French)]
    public void Resolve_NoTime_IsNull(string text, Locale locale) => Assert.Null(DateResolver.Resolve(text, locale, Now));

    [Fact]
    public void Resolve_MereNumber_IsDayOfMonth() => Assert.Equal("2026-12-12", Days(DateResolver.Resolve("12", Locale.French, Now)));

    [Fact]
    public void Resolve_Words_AreLocated()
    {
        const string text = "Bonjour, pourriez-vous livrer vendredi matin ?";

        var when = DateResolver.Resolve(text, Locale.French, Now);

        Assert.Equal("vendredi matin", text.Substring(when!.Start, when.Length));
    }

    private static string? Days(When? when) => when?.Day is not { } day ? null
        : day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + (when.DayEnd is { } end ? "/" + end.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "");
}
