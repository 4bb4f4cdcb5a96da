using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using RelationBot.Language;

namespace RelationBot.Dialogs.Tests.Tutoiement;

/// <summary>
/// Every French sentence of <c>dialogs/</c> that addresses the customer, with « vous » and with « tu », in <c>Approved.txt</c> for people to
/// read. Where a sentence has changed, run the tests with <c>ACCEPT_TU=1</c> in the environment, and read the file's changes.
/// </summary>
public class ApprovedPairsTests
{
    private static readonly Regex OfYou = new(@"\b(vous|votre|vos|vôtres?|êtes|\w+ez)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase);
    private static readonly Regex Quoted = new("«[^»]*»", RegexOptions.NonBacktracking);
    private static readonly string[] NotOfYou = ["chez", "assez", "rez", "rendez"];

    [Fact]
    public void Familiar_EverySentenceOfTheDialogs_IsTurned() => Assert.Empty(ShippedDialogs.Library.Wordings.SelectMany(w => w.Unturned).Select(t => $"{t.Place.File}({t.Place.Line}): {t.Text}"));

    [Fact]
    public void Familiar_EverySentenceOfTheDialogs_HasNoVousLeft() => Assert.DoesNotContain(Pairs().Select(p => p.Familiar),
        said => !said.Contains("je vous vouvoie", StringComparison.Ordinal) && OfYou.Matches(Quoted.Replace(said, "")).Any(m => !NotOfYou.Contains(m.Value.ToLowerInvariant())));

    [Fact]
    public void Familiar_EverySentenceOfTheDialogs_IsAsApproved()
    {
        var pairs = string.Join("\n", Pairs().Select(p => $"{p.Formal}\n{p.Familiar}\n"));
        if (Environment.GetEnvironmentVariable("ACCEPT_TU") == "1")
        {
            File.WriteAllText(Approved(), pairs);
        }

        Assert.Equal(File.ReadAllText(Approved()).ReplaceLineEndings("\n"), pairs);
    }

    private static List<(string Formal, string Familiar)> Pairs() =>
    [
        .. ShippedDialogs.Library.Wordings.SelectMany(w => w.In(Locale.French).Zip(w.In(Locale.French, familiar: true)))
            .Select(p => (p.First.Text.ReplaceLineEndings("\\n"), p.Second.Text.ReplaceLineEndings("\\n"))).Where(p => p.Item1 != p.Item2).Distinct(),
    ];

    private static string Approved([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Approved.txt");
}
