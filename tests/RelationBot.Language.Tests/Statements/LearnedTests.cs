using RelationBot.Language.Statements;
using RelationBot.Language.Statements.Learned;

namespace RelationBot.Language.Tests.Statements;

public class LearnedTests
{
    [Fact]
    public void Read_MarkedLine_GivesTextAndFacts()
    {
        var message = TrainingMessage.Read("Bonjour, [personal.pet|deux chats] et [preference.brand?|du Festool].", Locale.French);

        Assert.Equal("Bonjour, deux chats et du Festool.", message.Text);
        Assert.Equal(["deux chats", "du Festool"], message.Facts.Select(f => message.Text[f.Start..f.End]));
        Assert.Equal([true, false], message.Facts.Select(f => f.Explicit));
    }

    [Fact]
    public void All_OurOwnData_IsOfKnownKinds()
    {
        var messages = TrainingMessage.All();

        Assert.True(messages.Count > 3000);
        Assert.All(messages.SelectMany(m => m.Facts), f => Assert.Contains(f.Kind, ClauseKinds.Names));
    }

    [Fact]
    public void Train_Twice_IsTheSame()
    {
        var messages = TrainingMessage.All().Where((_, i) => i % 20 == 0).ToList();
        var features = new ClauseFeatures("on a trois poules et je travaille de nuit", Locale.French);

        Assert.Equal(ClauseModel.Train(messages).See(features).Margins, ClauseModel.Train(messages).See(features).Margins);
    }

    [Theory]
    [InlineData("ma femme est infirmière de nuit, et je ferme le lundi", 2)]
    [InlineData("ça coûte 2,10 m de tissu", 1)]
    [InlineData("deux chats et un chien", 1)]
    public void Cut_Message_HasItsClauses(string text, int clauses) =>
        Assert.Equal(clauses, new ClauseFeatures(text, Locale.French).Clauses.Count);

    [Theory]
    [InlineData("ou plutôt 2XL depuis cet été", "2XL depuis cet été")]
    [InlineData("enfin 5 depuis que l'aîné est parti", "5 depuis que l'aîné est parti")]
    [InlineData("or rather the blue one", "the blue one")]
    [InlineData("enfin un peu de calme", null)]
    [InlineData("ou bien le bleu", null)]
    public void Instead_Clause_IsWhatCounts(string clause, string? counts) =>
        Assert.Equal(counts, SelfCorrection.Instead(clause, 0, clause.Length) is { } from ? clause[from..] : null);

    [Theory]
    [InlineData(Locale.French, "on habite Ambert, enfin non, Thiers depuis septembre", "Thiers depuis septembre", "Ambert")]
    [InlineData(Locale.English, "we have two dogs, scratch that, three dogs now", "three dogs", "two")]
    [InlineData(Locale.French, "on refait la cuisine, et ce qui passe avant tout pour moi c'est des peintures sans solvant", "sans solvant", "ce qui")]
    [InlineData(Locale.English, "write to me in Spanish if you can", "Spanish", "contact_channel")]
    [InlineData(Locale.French, "Madame Odile Faugères à l'appareil", "Odile Faugères", "Madame")]
    [InlineData(Locale.English, "Hi, I'm Darnell Whitcomb, I own a food truck", "Darnell Whitcomb", "Hi")]
    public void Extract_Message_StatesTheOneAndNotTheOther(Locale locale, string text, string stated, string not)
    {
        var facts = StatementExtractor.Extract(text, locale);

        Assert.Contains(facts, f => f.Value.Contains(stated, StringComparison.Ordinal));
        Assert.DoesNotContain(facts, f => f.Value.Contains(not, StringComparison.Ordinal) || f.Key == not);
    }

    [Fact]
    public void Of_Clause_LosesItsFrame()
    {
        const string text = "et j'ai deux enfants en bas âge svp";
        var (start, end) = ClauseValue.Of(text, 0, text.Length, Locale.French);

        Assert.Equal("deux enfants en bas âge", text[start..end]);
    }

    [Theory]
    [InlineData("et un studio de 18 m² svp", "un studio de 18 m²")]
    [InlineData("600 € grand maximum, pas 700 €.", "600 € grand maximum, pas 700 €")]
    public void Of_Clause_KeepsItsUnit(string text, string value)
    {
        var (start, end) = ClauseValue.Of(text, 0, text.Length, Locale.French);

        Assert.Equal(value, text[start..end]);
    }

    [Theory]
    [InlineData("a", 10_000)]
    [InlineData("a, ", 3_300)]
    [InlineData("j'ai ", 2_000)]
    public void Extract_HostileLength_StatesNothing(string part, int times) =>
        Assert.Empty(StatementExtractor.Extract(string.Concat(Enumerable.Repeat(part, times)), Locale.French));
}
