using RelationBot.Dialogs.Running;
using RelationBot.Language;

namespace RelationBot.Dialogs.Tests;

/// <summary>Which day a customer wants among those that he names, said on Monday 23 November 2026.</summary>
public class DayMentionsTests
{
    private static readonly DateTime Monday = new(2026, 11, 23, 10, 0, 0);

    [Theory]
    [InlineData("fr", "je travaille le mardi, donc déplacez ma livraison")]
    [InlineData("fr", "je ne suis jamais là le vendredi, pouvez-vous décaler")]
    [InlineData("fr", "le jeudi je suis au bureau, déplacez la livraison svp")]
    [InlineData("fr", "j'ai un rdv médical mardi, décalez la livraison")]
    [InlineData("fr", "jeudi je suis à l'hôpital, changez la livraison")]
    [InlineData("fr", "j'ai piscine jeudi, changez la date de livraison")]
    [InlineData("fr", "c'est mon anniversaire mardi, décalez la livraison")]
    [InlineData("fr", "ma fille se marie samedi, il faut décaler")]
    [InlineData("fr", "on peut changer la livraison ? je déménage samedi")]
    [InlineData("fr", "je reçois des invités vendredi donc il faut décaler la livraison")]
    [InlineData("fr", "mes beaux-parents arrivent mardi, décalez la livraison")]
    [InlineData("fr", "jeudi c'est férié chez nous, décalez la livraison")]
    [InlineData("fr", "un samedi sur deux je travaille, changez ma livraison")]
    [InlineData("fr", "je suis en formation jeudi pouvez-vous décaler")]
    [InlineData("fr", "le jeudi 3 je passe un examen, on peut décaler la livraison ?")]
    [InlineData("fr", "mardi, j'ai une réunion toute la journée, changez la date")]
    [InlineData("fr", "on travaille lundi et mardi, décalez la livraison")]
    [InlineData("fr", "le mardi c'est compliqué pour moi, décalez")]
    [InlineData("fr", "je pars en vacances du 1er au 8 décembre, décalez ma livraison")]
    [InlineData("fr", "je serai absent du 1er au 8, décalez ma livraison")]
    [InlineData("fr", "je suis en déplacement toute la semaine prochaine et celle d'après, déplacez ma livraison")]
    [InlineData("en", "Thursdays are bad for me, please move my delivery")]
    [InlineData("en", "I work Tuesdays so please move my delivery")]
    [InlineData("en", "I work on Tuesdays so please move my delivery")]
    [InlineData("en", "I'm at the office on Thursdays, can you reschedule my delivery")]
    [InlineData("en", "I'm busy Tuesday, can you move it")]
    [InlineData("en", "I have a doctor's appointment Tuesday can you move my delivery")]
    [InlineData("en", "we have guests on Friday so please move the delivery")]
    [InlineData("en", "my daughter is getting married on Saturday, please reschedule")]
    [InlineData("en", "I'm away from the 1st to the 8th of December, please move my delivery")]
    [InlineData("en", "we're on vacation Dec 1 through Dec 12, please move it")]
    [InlineData("en", "I'm out of town this week and next week, move my delivery")]
    [InlineData("en", "on Tuesday I have a meeting, could you change the date")]
    public void ADayToldAsAReasonIsRuledOut(string locale, string text)
    {
        var days = Read(locale, text);

        Assert.Null(days.Wanted?.Day);
        Assert.NotEmpty(days.Unwanted);
        Assert.False(days.TellsPast);
    }

    [Theory]
    [InlineData("fr", "je suis là jeudi, décalez ma livraison", "2026-11-26")]
    [InlineData("fr", "je serai chez moi jeudi, décalez", "2026-11-26")]
    [InlineData("fr", "je serai la jeudi", "2026-11-26")]
    [InlineData("fr", "je suis en congé jeudi", "2026-11-26")]
    [InlineData("fr", "jeudi je ne travaille pas, livrez-moi", "2026-11-26")]
    [InlineData("fr", "jeudi ça me va", "2026-11-26")]
    [InlineData("fr", "jeudi je suis disponible", "2026-11-26")]
    [InlineData("fr", "je préfère jeudi", "2026-11-26")]
    [InlineData("fr", "je prends jeudi", "2026-11-26")]
    [InlineData("fr", "on part sur jeudi", "2026-11-26")]
    [InlineData("fr", "c'est jeudi que je veux", "2026-11-26")]
    [InlineData("fr", "livrez chez ma fille jeudi", "2026-11-26")]
    [InlineData("fr", "livrez-nous jeudi", "2026-11-26")]
    [InlineData("fr", "j'ai piscine jeudi, livrez-moi vendredi", "2026-11-27")]
    [InlineData("fr", "je travaille mardi et jeudi, plutôt vendredi", "2026-11-27")]
    [InlineData("fr", "je veux être livré jeudi, je serai au bureau après", "2026-11-26")]
    [InlineData("fr", "j'emménage le 5 décembre, livrez-moi ce jour-là", "2026-12-05")]
    [InlineData("fr", "vous deviez passer mardi, venez plutôt jeudi", "2026-11-26")]
    [InlineData("fr", "la livraison était prévue mardi, je préfère jeudi", "2026-11-26")]
    [InlineData("fr", "j'ai commandé mardi et je voudrais être livré vendredi", "2026-11-27")]
    [InlineData("fr", "livrez-moi le 15 novembre", "2026-11-15")]
    [InlineData("fr", "livrez-moi le 15 novembre prochain", "2027-11-15")]
    [InlineData("fr", "livrez-moi le 4 décembre prochain", "2026-12-04")]
    [InlineData("fr", "livrez-moi le 15 janvier", "2027-01-15")]
    [InlineData("fr", "la semaine prochaine, plutot mercredi", "2026-12-02")]
    [InlineData("fr", "la semaine prochaine, mercredi si possible", "2026-12-02")]
    [InlineData("fr", "livraison lundi prochain ou à défaut mardi", "2026-11-30")]
    [InlineData("fr", "aprè dem1", "2026-11-25")]
    [InlineData("fr", "livrez apré demain", "2026-11-25")]
    [InlineData("fr", "livrez moi dans 3 j", "2026-11-26")]
    [InlineData("fr", "le trois decembre ne me va pas, le dix plutot", "2026-12-10")]
    [InlineData("fr", "au lieu du 3 décembre, le 10", "2026-12-10")]
    [InlineData("fr", "pas jeudi, le lendemain", "2026-11-27")]
    [InlineData("en", "I'm home on Thursday, please move my delivery", "2026-11-26")]
    [InlineData("en", "I'm in on Thursday", "2026-11-26")]
    [InlineData("en", "I'm off on Thursday, deliver then", "2026-11-26")]
    [InlineData("en", "I don't work Thursday, bring it then", "2026-11-26")]
    [InlineData("en", "I'll take Thursday", "2026-11-26")]
    [InlineData("en", "I have Thursday free", "2026-11-26")]
    [InlineData("en", "deliver it to my daughter on Thursday", "2026-11-26")]
    [InlineData("en", "I work Tuesdays, Friday instead please", "2026-11-27")]
    [InlineData("en", "you were supposed to come on Tuesday, come on Thursday instead", "2026-11-26")]
    [InlineData("en", "deliver on November 15", "2026-11-15")]
    [InlineData("en", "deliver next week, preferably Wednesday", "2026-12-02")]
    [InlineData("en", "in 3d", "2026-11-26")]
    [InlineData("en", "tom morning", "2026-11-24")]
    public void TheDayWantedIsTheOneAskedFor(string locale, string text, string day)
    {
        var days = Read(locale, text);

        Assert.Equal(day, days.Wanted?.Day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("fr", "j'ai commandé mardi, vous pouvez déplacer la livraison ?")]
    [InlineData("fr", "j'ai reçu un mail lundi, on peut décaler ?")]
    [InlineData("fr", "je vous ai appelé jeudi pour changer la livraison")]
    [InlineData("en", "I ordered on Tuesday, can you move the delivery?")]
    [InlineData("en", "I bought it on Saturday, can I change the delivery date?")]
    [InlineData("en", "I called you Friday, can you reschedule")]
    [InlineData("en", "I got an email on Monday about my delivery, can you move it")]
    public void ADayOfWhatHappenedIsNoneWishedFor(string locale, string text)
    {
        var days = Read(locale, text);

        Assert.Null(days.Wanted?.Day);
        Assert.True(days.TellsPast);
    }

    [Theory]
    [InlineData("fr", "je pars jeudi, livrez-moi avant", "2026-11-24", "2026-11-25")]
    [InlineData("fr", "je pars en vacances le 5, livrez avant si possible", "2026-11-24", "2026-12-04")]
    [InlineData("fr", "je rentre le 15, décalez après", "2026-12-16", "2026-12-29")]
    [InlineData("fr", "je rentre de vacances mardi, décalez la livraison", "2026-11-25", "2026-12-08")]
    [InlineData("en", "I leave on Thursday, deliver before that", "2026-11-24", "2026-11-25")]
    [InlineData("en", "I'm back on the 15th, move it after that", "2026-12-16", "2026-12-29")]
    public void BeforeAndAfterPointToTheDayToldOf(string locale, string text, string first, string last)
    {
        var days = Read(locale, text);

        Assert.Equal((first, last), (Iso(days.Wanted?.Day), Iso(days.Wanted?.DayEnd)));
    }

    [Theory]
    [InlineData("fr", "décalez la livraison au lendemain", 1)]
    [InlineData("fr", "le jour suivant", 1)]
    [InlineData("fr", "la veille ce serait mieux", -1)]
    [InlineData("fr", "livrez le surlendemain", 2)]
    [InlineData("fr", "même jour mais la semaine d'après", 7)]
    [InlineData("en", "deliver it the day after", 1)]
    [InlineData("en", "push it to the next day", 1)]
    [InlineData("en", "the day before would suit me better", -1)]
    [InlineData("en", "same day the following week", 7)]
    public void ADayNamedByAnotherCountsFromTheDelivery(string locale, string text, int shift)
    {
        var days = Read(locale, text);

        Assert.Null(days.Wanted?.Day);
        Assert.Equal(shift, days.Shift);
    }

    [Theory]
    [InlineData("fr", "livrez-moi au 12 rue du 4 septembre")]
    [InlineData("fr", "mon adresse c'est 12 rue du 8 mai 1945")]
    [InlineData("fr", "note 8/10 pour la livraison")]
    [InlineData("fr", "vous êtes ouverts 24/7 ?")]
    [InlineData("en", "my delivery service gets 8/10")]
    [InlineData("en", "are you open 24/7")]
    public void StreetsAndMarksAreNoDays(string locale, string text) => Assert.Null(Read(locale, text).Wanted?.Day);

    private static DayMentions Read(string locale, string text) => DayMentions.Read(text, locale == "fr" ? Locale.French : Locale.English, Monday, dayFirst: false);

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
