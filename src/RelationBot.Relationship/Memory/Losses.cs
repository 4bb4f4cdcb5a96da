using RelationBot.Language;
using RelationBot.Language.Retrieval;
using RelationBot.Language.Text;

namespace RelationBot.Relationship.Memory;

/// <summary>What he tells to be gone ends what he had told to have: « notre chien est mort » ends « un chien », "sold the pickup" "a Ford pickup". One of several ends nothing.</summary>
internal static class Losses
{
    private const int Shortest = 3;

    private static readonly HashSet<string> Gone = Words(
        "vendu vendue vendus vendues revendu revendue revendus mort morte morts mortes decede decedee euthanasie euthanasiee piquer disparu disparue "
        + "sold died passed rehomed scrapped totaled totalled euthanized euthanised traded down");

    // Said beside it, and no name of what is gone.
    private static readonly HashSet<string> Beside = Words(
        "matin midi soir nuit hier jour jours semaine semaines mois annee annees derniere dernier printemps ete automne hiver vieux vieille petit petite "
        + "morning evening night yesterday week weeks month months year years last spring summer autumn fall winter away old little");

    private static readonly HashSet<string> Ones = Words("un une one");

    /// <summary>Whether what is told now ends what was told before.</summary>
    public static bool End(Fact now, Fact before)
    {
        if (now.Kind != "personal" || before.Kind != "personal")
        {
            return false;
        }

        var said = Read(now.Value);
        if (!said.Exists(Gone.Contains) && !(said.Contains("put") && said.Exists(w => w is "down" or "sleep")))
        {
            return false;
        }

        var old = Read(before.Value);
        return !old.Exists(Gone.Contains) && !old.Exists(w => !Ones.Contains(w) && SmallNumbers.Contains(w))
            && (Named(said, old) || (IsPet(now.Value) && IsPet(before.Value) && before.SourceText is { } source && Named(said, Read(source))));
    }

    private static bool Named(List<string> said, List<string> old) =>
        said.Exists(w => w.Length >= Shortest && !Gone.Contains(w) && !Beside.Contains(w) && !Weekdays.Named(w) && old.Contains(w) && Tells(w, Locale.French) && Tells(w, Locale.English));

    private static bool Tells(string word, Locale locale) => SharedWords.In(word, locale).Count > 0;

    private static bool IsPet(string value) => SharedSubjects.In(value, Locale.French).Contains("pet") || SharedSubjects.In(value, Locale.English).Contains("pet");

    private static List<string> Read(string value) => [.. Tokenizer.Tokenize(value, Locale.French).Where(t => t.IsWord || t.IsNumber).Select(t => t.Folded)];

    private static HashSet<string> Words(string words) => [.. words.Split(' ')];
}
