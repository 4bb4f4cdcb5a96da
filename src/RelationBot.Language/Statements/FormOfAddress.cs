using System.Collections.Frozen;
using System.Text;
using RelationBot.Language.Text;

namespace RelationBot.Language.Statements;

/// <summary>
/// Which French form of address somebody asks for: « tu » (« on peut se tutoyer », « ne me vouvoyez pas ») or « vous » (« vouvoyez-moi »,
/// « je n'aime pas qu'on me tutoie »). What others do (« votre livreur m'a tutoyé ») asks for nothing.
/// </summary>
public static class FormOfAddress
{
    private const int Reach = 6;

    private const double Confidence = 0.95;

    /// <summary>The key under which it is kept; what somebody wants to be called is kept under the same.</summary>
    public const string Key = "form_of_address";

    private static readonly FrozenSet<string> Against = Set(
        "ne n pas plus jamais arretez arrete arreter cessez cesse cesser evitez evite eviter sans horreur deteste gene supporte inutile pourquoi refuse peine besoin");

    private static readonly FrozenSet<string> Me = Set("me m moi se nous vous te");

    private static readonly FrozenSet<string> Allowing = Set("on peut peux pouvez pourrait pourrais pourriez puis veux veut voudrais aimerais prefere preferes preferons aime mieux plutot passe passer passons dites dis tutoyez tutoie vouvoyez vouvoie plait va faut horreur deteste supporte gene");

    private static readonly FrozenSet<string> Imperatives = Set("tutoie tutoyez tutoies vouvoie vouvoyez vouvoies");

    private static readonly FrozenSet<string> Ends = Set(". , ; ! ? :");

    private static readonly FrozenSet<string> Marks = Set("« » \" “ ”");

    private static readonly FrozenSet<string> Saying = Set("dites dis dire disons dit disait dise passer passe passons prefere preferes preferons veux voudrais aimerais aime");

    // « dites-moi tu », « on se dit tu », « je préfère le vous », « passer au tu »
    private static readonly FrozenSet<string> BeforeForm = Set("moi nous me se dit dire disait dise disons le au");

    /// <summary>True for « tu », false for « vous », null where neither is asked for. The last one said counts.</summary>
    public static bool? Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = Tokenizer.Tokenize(text, Locale.French).Where(t => !Marks.Contains(t.Folded)).ToList();
        bool? asked = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            var word = tokens[i].Folded;
            var from = Math.Max(0, i - Reach);
            for (var at = i - 1; at >= from; at--)
            {
                from = Ends.Contains(tokens[at].Folded) ? at + 1 : from;
            }

            List<string> before = [.. tokens.Skip(from).Take(i - from).Select(t => t.Folded)];
            var next = i + 1 < tokens.Count ? tokens[i + 1].Folded : "";
            var familiar = Stem(word) is { } stem && IsWish(word, before, next) ? stem
                : word is "tu" or "vous" && IsForm(before, next) ? word == "tu"
                : (bool?)null;
            if (familiar is { } form)
            {
                // « ne me tutoyez pas » has both its words around it.
                asked = before.Any(Against.Contains) && !before.Contains("prefere") ? !form : form;
            }
        }

        return asked;
    }

    /// <summary>What a message states, with the form of address that it asks for said in one word.</summary>
    public static IReadOnlyList<Statement> With(IReadOnlyList<Statement> stated, string text)
    {
        ArgumentNullException.ThrowIfNull(stated);
        return Of(text) is not { } familiar ? stated
            : [.. stated.Where(s => s.Key != Key || Of(s.Value) is null), new Statement("preference", Key, familiar ? "tutoiement" : "vouvoiement", true, Confidence, 0, text.Length)];
    }

    /// <summary>A message without the clauses that ask for a form of address.</summary>
    public static string Without(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var left = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && !(".,;!?:".Contains(text[end], StringComparison.Ordinal) || text.AsSpan(end).StartsWith(" et ") || text.AsSpan(end).StartsWith(" mais ")))
            {
                end++;
            }

            end = end < text.Length ? end + 1 : end;
            if (Of(text[at..end]) is null)
            {
                left.Append(text, at, end - at);
            }

            at = end;
        }

        return left.ToString().Trim(' ', ',');
    }

    private static bool? Stem(string word) =>
        word.StartsWith("tutoy", StringComparison.Ordinal) || word.StartsWith("tutoi", StringComparison.Ordinal) ? true
        : word.StartsWith("vouvoy", StringComparison.Ordinal) || word.StartsWith("vouvoi", StringComparison.Ordinal) || word.StartsWith("voussoy", StringComparison.Ordinal) ? false
        : null;

    private static bool IsWish(string word, List<string> before, string next)
    {
        if (word.EndsWith('e') && word.Contains("oye", StringComparison.Ordinal) || word is "tutoye" or "vouvoye" or "tutoyee" or "vouvoyee" or "tutoyes" or "vouvoyes")
        {
            return before.Any(w => w is "etre") && before.Any(Allowing.Contains); // « je préfère être vouvoyé »
        }

        if (word is "tutoiement" or "vouvoiement")
        {
            return before.Any(Allowing.Contains) || before.Any(Against.Contains) || before.Count == 0 || before is ["le"] or ["ok", ..] or ["d", "accord", ..];
        }

        return Imperatives.Contains(word) && next is "moi" or "nous"
            || (before is [.., var last] && Me.Contains(last) && (before.Any(Allowing.Contains) || before.Any(Against.Contains)) && !(word is "tutoient" or "vouvoient") && !IsOfOthers(word, before));
    }

    // « ma nièce me tutoie » tells of her; « on », « tu » and « vous » are meant.
    private static bool IsOfOthers(string word, List<string> before) =>
        word is "tutoie" or "vouvoie" && !before.Any(w => w is "on" or "tu" or "vous" or "qu" or "arrete" or "ne" or "n");

    private static bool IsForm(List<string> before, string next) =>
        before is [.., var last] && BeforeForm.Contains(last) && before.Any(Saying.Contains)
        && (next.Length == 0 || Ends.Contains(next) || next is "svp" or "stp" or "s" or "plutot" or "si" or "ce" or "c" or "on" or "pour" or "alors" or "et" or "merci" or "hein" or "ok" or "maintenant" or "sans");

    private static FrozenSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
