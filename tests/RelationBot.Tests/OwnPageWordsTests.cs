using System.Text.RegularExpressions;
using RelationBot.Dialogs;
using RelationBot.Pages;

namespace RelationBot.Tests;

/// <summary>A customer's own page speaks to who asked for « tu » with « tu », every sentence of it.</summary>
public sealed partial class OwnPageWordsTests
{
    // Shown in the chat's page, or to who is not known.
    private static readonly string[] Elsewhere = ["me.link", "me.unknown"];

    public static TheoryData<string> Keys =>
        [.. PageWords.All.Keys.Where(key => key.StartsWith("me.", StringComparison.Ordinal) && !Elsewhere.Any(other => key.StartsWith(other, StringComparison.Ordinal)))];

    [Theory]
    [MemberData(nameof(Keys))]
    public void WithTu_EverySentenceOfThePage_IsTurnedWholly(string key) =>
        Assert.DoesNotMatch(Formal(), DialogEngine.WithTu(PageWords.All[key].French));

    [Theory]
    [InlineData("me.linked.about", "Si l'un d'eux n'est pas à toi, délie-le : ce qui a été dit par là ne fera plus partie de ton dossier. Nous t'envoyons d'abord un code par e-mail.")]
    [InlineData("me.about", "Tout ce que nous avons sur toi est à toi. Ici tu peux le lire, le corriger, l'emporter ou le faire effacer.")]
    [InlineData("me.kind.criterion", "À quoi tu juges que c'est bien fait")]
    [InlineData("me.profiling.notasked", "tant que tu ne t'y opposes pas")]
    [InlineData("me.forget.all.about", "Tout ce que nous retenons de toi sera oublié, pour toujours. Tes commandes et tes accords restent.")]
    [InlineData("me.consent.memory", "Retenir ce que tu dis, d'une fois sur l'autre")]
    [InlineData("me.take.about", "Ton dossier, tes commandes, nos conversations et ce que nous retenons, en un fichier JSON.")]
    [InlineData("me.unlink.limited", "Nous ne pouvons pas t'envoyer de code. Réessaie dans une heure, ou demande une personne.")]
    public void WithTu_OfThePage_ReadsAsOneSaysIt(string key, string expected) =>
        Assert.Equal(expected, DialogEngine.WithTu(PageWords.All[key].French));

    [GeneratedRegex(@"\b([Vv]ous|[Vv]otre|[Vv]os|\w+ez)\b")]
    private static partial Regex Formal();
}
