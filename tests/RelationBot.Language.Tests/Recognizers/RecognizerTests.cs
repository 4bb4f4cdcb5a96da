using RelationBot.Language.Acts;
using RelationBot.Language.Recognizers;
using RelationBot.Language.Statements;

namespace RelationBot.Language.Tests.Recognizers;

public class RecognizerTests
{
    private static readonly DateTime Now = new(2026, 11, 24, 10, 0, 0, DateTimeKind.Unspecified);

    [Theory]
    [InlineData("RB-1042", "RB-1042")]
    [InlineData("c'est la rb 1042 je crois", "RB-1042")]
    [InlineData("ma commande 1042", "RB-1042")]
    [InlineData("commande n°1042", "RB-1042")]
    [InlineData("n° 1042", "RB-1042")]
    [InlineData("order number 1042", "RB-1042")]
    [InlineData("rb1042", "RB-1042")]
    [InlineData("1042", "RB-1042")]
    [InlineData(" 1042 ", "RB-1042")]
    [InlineData("le 12 décembre 2026", null)]
    [InlineData("mon numéro 06 12 34 56 78", null)]
    [InlineData("commande du 12/03", null)]
    public void OrderNumber_HoweverTyped_IsCanonical(string text, string? expected) =>
        Assert.Equal(expected, OrderNumberRecognizer.Recognize(text).Select(e => (string)e.Resolution["value"]).FirstOrDefault());

    [Theory]
    [InlineData("écrivez à paul.martin+x@croissants-dor.fr.", "paul.martin+x@croissants-dor.fr")]
    [InlineData("pas d'adresse @ ici", null)]
    public void Email_Address_IsFound(string text, string? expected) => Assert.Equal(expected, Found(text, EntityTypes.Email).FirstOrDefault());

    [Theory]
    [InlineData("mon tél : 06 12 34 56 78 merci", "06 12 34 56 78")]
    [InlineData("+33 6 12 34 56 78", "+33 6 12 34 56 78")]
    [InlineData("(555) 123-4567", "(555) 123-4567")]
    [InlineData("le 12/12/2026", null)]
    [InlineData("commande 1042", null)]
    public void Phone_Number_IsFound(string text, string? expected) => Assert.Equal(expected, Found(text, EntityTypes.PhoneNumber).FirstOrDefault());

    [Theory]
    [InlineData("il m'en faut trois", Locale.French, "3")]
    [InlineData("quatre-vingt-dix-sept", Locale.French, "97")]
    [InlineData("vingt et un", Locale.French, "21")]
    [InlineData("deux cent cinquante", Locale.French, "250")]
    [InlineData("12,5", Locale.French, "12.5")]
    [InlineData("twenty two", Locale.English, "22")]
    [InlineData("a thousand", Locale.English, "1000")]
    public void Number_WordsOrDigits_IsFound(string text, Locale locale, string expected) =>
        Assert.Equal(expected, NumberResolver.Resolve(text, locale));

    [Theory]
    [InlineData("le lave-linge", 1)]
    [InlineData("la première", 0)]
    [InlineData("2", 1)]
    [InlineData("la dernière svp", 2)]
    [InlineData("machine ou lave-linge", 1)]
    [InlineData("autre chose", null)]
    public void Choice_Answer_IsMatched(string text, int? expected) => Assert.Equal(expected, ChoiceRecognizer.Match(text, ["Le réfrigérateur", "Le lave-linge", "La télévision"]));

    // Counted in what is allocated, which grows with what is done and is the same on a busy machine: twice the text, twice the work.
    [Theory]
    [InlineData("le 12 ")]
    [InlineData("1")]
    [InlineData("entre lundi et ")]
    [InlineData("je préfère ")]
    [InlineData("le livreur ")]
    [InlineData("j'ai ")]
    [InlineData("'\"«")]
    [InlineData("a@a.")]
    [InlineData("06 ")]
    [InlineData("si si si, ")]
    [InlineData("parler à ")]
    public void Everything_TwiceTheHostileText_TakesTwiceTheWork(string piece)
    {
        var (once, twice) = (Repeated(5_000), Repeated(10_000));
        Run(once);
        Run(twice);

        var (little, much) = (Work(once), Work(twice));

        Assert.InRange(much, 0, (little * 5 / 2) + 100_000);

        string Repeated(int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

        static long Work(string text)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Run(text);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        static void Run(string text)
        {
            foreach (var locale in Enum.GetValues<Locale>())
            {
                DateResolver.Resolve(text, locale, Now);
                DateResolver.Find(text, locale, Now);
                DialogueActs.Recognize(text, locale);
                StatementExtractor.Extract(text, locale);
                NumberResolver.Resolve(text, locale);
            }

            OrderNumberRecognizer.Recognize(text);
            EntityRecognizer.Recognize(text, Locale.French, Now);
        }
    }

    [Theory]
    [InlineData("quinze pour cent de remise", Locale.French, EntityTypes.Percentage, "quinze pour cent")]
    [InlineData("20 percent of orders", Locale.English, EntityTypes.Percentage, "20 percent")]
    [InlineData("19€90 sur la facture", Locale.French, EntityTypes.Currency, "19€90")]
    [InlineData("rien de neuf chez vous ?", Locale.French, EntityTypes.Number, null)]
    [InlineData("un téléphone flambant neuf", Locale.French, EntityTypes.Number, null)]
    [InlineData("il est sur la facture", Locale.French, EntityTypes.Boolean, null)]
    [InlineData("si vous pouvez", Locale.French, EntityTypes.Boolean, null)]
    [InlineData("no one called me back", Locale.English, EntityTypes.Boolean, null)]
    public void Quantity_InItsSentence_IsWhatIsMeant(string text, Locale locale, string type, string? expected) =>
        Assert.Equal(expected, EntityRecognizer.Recognize(text, locale, Now, new HashSet<string> { type }).Select(e => e.Text).FirstOrDefault());

    [Theory]
    [InlineData("Mme Avril m'a répondu", Locale.French)]
    [InlineData("J'habite en Midi-Pyrénées", Locale.French)]
    [InlineData("Les Galeries Printemps m'ont vendu ce manteau", Locale.French)]
    [InlineData("mon numéro : 06 12 05 20 26", Locale.French)]
    [InlineData("il manque 3/4 du carton", Locale.French)]
    [InlineData("My colleague June from accounts wrote to you", Locale.English)]
    [InlineData("Please ask April at your front desk", Locale.English)]
    [InlineData("An august institution like yours", Locale.English)]
    [InlineData("They wed in a church", Locale.English)]
    [InlineData("This spring mattress squeaks", Locale.English)]
    [InlineData("3/4 of the box is missing", Locale.English)]
    public void Time_WordThatOnlyLooksLikeOne_IsNone(string text, Locale locale) =>
        Assert.Empty(EntityRecognizer.Recognize(text, locale, Now, new HashSet<string> { EntityTypes.DateTime }));

    private static IEnumerable<string> Found(string text, string type) => EntityRecognizer.Recognize(text, Locale.French, Now, new HashSet<string> { type }).Select(e => e.Text);
}
