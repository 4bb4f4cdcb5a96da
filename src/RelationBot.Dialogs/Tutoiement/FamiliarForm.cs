using System.Collections.Frozen;

namespace RelationBot.Dialogs.Tutoiement;

/// <summary>
/// Turns a sentence that an author wrote with « vous » into one with « tu », before any value is put into it: pronouns, possessives,
/// verbs. What stands in « » is left alone. A sentence that cannot be turned wholly and surely is not turned at all.
/// </summary>
internal static class FamiliarForm
{
    private static readonly FrozenSet<string> _clitics = Set("ne n me m te t le la l les lui leur nous y en");

    private static readonly FrozenSet<string> _prepositions = Set("pour à de d sans avant après afin");

    // No infinitive follows these.
    private static readonly FrozenSet<string> _companions = Set("avec chez sur sous vers contre entre devant derrière parmi selon envers par");

    private static readonly FrozenSet<string> _connectors = Set("et ou mais puis alors donc sinon ensuite plutôt surtout simplement");

    private static readonly FrozenSet<string> _beforeTonic = Set("et ou ni que qu comme c est sont pas même aussi bien");

    private static readonly FrozenSet<string> _neverVerbs = Set("seul seule tous toutes deux trois aussi même qui que qu dont où si bien non");

    // « lorsque vous vouliez » is of the past, « que vous vouliez » of a wish.
    private static readonly FrozenSet<string> _pastBeforeQue = Set("ce depuis alors parce dès pendant tandis");

    private static readonly FrozenSet<string> _notInfinitives = Set("hier cher premier dernier papier entier février janvier quartier particulier soir plaisir désir loisir votre notre autre entre quatre contre outre lettre chambre nombre libre propre titre offre mètre");

    private static readonly string[] _infinitives = ["er", "ir", "dre", "tre", "ire", "vre", "pre", "cre", "uire", "aire", "clure"];

    /// <summary>The sentence as it is said to who is addressed with « tu »; itself where it addresses nobody; null where it cannot be turned.</summary>
    public static string? Of(string text)
    {
        var words = FamiliarWord.Split(text, out var before);
        var said = new FamiliarWord[words.Count];
        var subjects = new Dictionary<int, string>();
        for (var i = 0; i < words.Count; i++)
        {
            said[i] = words[i];
            if (words[i].Quoted || words[i].IsValue)
            {
                continue;
            }

            var turned = subjects.TryGetValue(i, out var verb) ? verb : Turn(words, i, subjects);
            if (turned is null)
            {
                return null;
            }

            if (turned.Length > 0)
            {
                said[i] = words[i] with { Text = char.IsUpper(words[i].Text[0]) ? char.ToUpperInvariant(turned[0]) + turned[1..] : turned };
            }
        }

        return Elide(words, said) ? FamiliarWord.Join(before, said) : null;
    }

    // The word as it is said; empty where it stays; null where that is not sure.
    private static string? Turn(List<FamiliarWord> words, int i, Dictionary<int, string> subjects)
    {
        var word = words[i].Lower;
        return word switch
        {
            "vous" => You(words, i, subjects),
            "vos" => "tes",
            "votre" => Your(words, i),
            "vôtre" => Before(words, i) switch { "la" => "tienne", "le" => "tien", _ => null },
            "vôtres" => Yours(words, i),
            _ when FamiliarVerbs.IsOfYou(word) => Verb(words, i),
            _ => "",
        };
    }

    private static string? You(List<FamiliarWord> words, int i, Dictionary<int, string> subjects)
    {
        if (i > 0 && words[i - 1].After == "-")
        {
            // « voulez-vous » was turned with its verb; « rendez-vous » is a thing.
            return words[i - 1].Lower == "rendez" ? "" : IsQuestion(words, i) ? "tu" : "toi";
        }

        if (words[i].After == "-")
        {
            return i + 1 < words.Count && words[i + 1].Lower is "même" or "mêmes" ? "toi" : null;
        }

        var at = i + 1;
        while (at < words.Count && words[at - 1].GoesOn && (_clitics.Contains(words[at].Lower) || words[at].Lower == "vous"))
        {
            at++;
        }

        var goesOn = at < words.Count && words[at - 1].GoesOn && !words[at].IsValue;
        if (goesOn && FamiliarVerbs.IsOfYou(words[at].Lower) && !subjects.ContainsKey(at) && Before(words, i) is not ("ne" or "n"))
        {
            if (words[at].After == "-" && at + 1 < words.Count && words[at + 1].Lower == "vous")
            {
                return "te";
            }

            subjects[at] = FamiliarVerbs.Of(words[at].Lower, IsGoverned(words, i));
            return "tu";
        }

        var previous = i > 0 && words[i - 1].GoesOn ? words[i - 1].Lower : "";
        return _companions.Contains(previous) ? "toi"
            : _prepositions.Contains(previous) ? (goesOn && IsInfinitive(words[at].Lower) ? "te" : "toi")
            : goesOn && !_connectors.Contains(words[at].Lower) && !_neverVerbs.Contains(words[at].Lower) ? "te"
            : _beforeTonic.Contains(previous) ? "toi"
            : null;
    }

    private static string? Your(List<FamiliarWord> words, int i)
    {
        var after = words.Skip(i + 1).ToList();
        return !words[i].GoesOn || after.Count == 0 || after[0].IsValue ? null
            : Genders.StartsWithVowel(after[0].Text) ? "ton"
            : Genders.IsFeminine(after.Select(w => w.Lower)) switch { true => "ta", false => "ton", null => null };
    }

    // « la commande parmi les vôtres »: of what was named last.
    private static string? Yours(List<FamiliarWord> words, int i)
    {
        for (var at = i - 1; at >= 0 && !words[at].EndsSentence; at--)
        {
            if (!words[at].IsValue && Genders.IsFeminine(words[at].Lower) is { } feminine)
            {
                return feminine ? "tiennes" : "tiens";
            }
        }

        return null;
    }

    private static string? Verb(List<FamiliarWord> words, int i)
    {
        var (verb, next) = (words[i].Lower, i + 1 < words.Count && words[i].GoesOn ? words[i + 1].Lower : "");
        if (verb == "rendez" && words[i].After == "-")
        {
            return i > 0 && !words[i - 1].EndsClause ? "" : null;
        }

        if (words[i].After == "-" && next == "vous" && IsQuestion(words, i))
        {
            return FamiliarVerbs.Of(verb, governed: false);
        }

        if (IsAsking(words, i))
        {
            return FamiliarVerbs.Asked(verb, words[i].After == "-" ? next : "");
        }

        return FamiliarVerbs.MayBeParticiple(verb) ? "" : null;
    }

    // At the beginning of a clause; after « et » unless it goes on with what « vous » do, where the two forms differ.
    private static bool IsAsking(List<FamiliarWord> words, int i)
    {
        var at = i - 1;
        while (at >= 0 && (_clitics.Contains(words[at].Lower) || words[at].Lower == "vous") && words[at].GoesOn && words.Take(at + 1).Any(w => w.Lower is "ne" or "n"))
        {
            at--;
        }

        if (at < 0 || words[at].EndsClause)
        {
            return true;
        }

        return _connectors.Contains(words[at].Lower) && (!GoesOnTelling(words, at) || FamiliarVerbs.Asked(words[i].Lower, "") == FamiliarVerbs.Of(words[i].Lower, governed: false));
    }

    private static bool GoesOnTelling(List<FamiliarWord> words, int connector)
    {
        for (var at = connector - 1; at >= 0 && !words[at].EndsClause; at--)
        {
            if (words[at].Lower == "vous")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsQuestion(List<FamiliarWord> words, int i)
    {
        var end = words.FindIndex(i, w => w.EndsSentence);
        return end >= 0 && words[end].After.Contains('?', StringComparison.Ordinal);
    }

    private static bool IsGoverned(List<FamiliarWord> words, int i) =>
        i > 0 && words[i - 1].Lower is "que" or "qu" && !(i > 1 && _pastBeforeQue.Contains(words[i - 2].Lower));

    private static bool IsInfinitive(string word) => !_notInfinitives.Contains(word) && Array.Exists(_infinitives, ending => word.EndsWith(ending, StringComparison.Ordinal));

    private static string Before(List<FamiliarWord> words, int i) => i > 0 ? words[i - 1].Lower : "";

    // « te écoute » is « t'écoute », « n'allez » is « ne vas »; false where what was elided cannot be told.
    private static bool Elide(List<FamiliarWord> words, FamiliarWord[] said)
    {
        for (var i = 0; i + 1 < said.Length; i++)
        {
            var vowel = Genders.StartsWithVowel(said[i + 1].Text);
            if (said[i].Lower == "te" && words[i].Lower == "vous" && vowel && said[i].After == " ")
            {
                said[i] = said[i] with { Text = said[i].Text[..^1], After = "'" };
            }
            else if (said[i].After is "'" or "’" && !vowel && said[i + 1].Text != words[i + 1].Text)
            {
                if (said[i].Lower != "n")
                {
                    return false;
                }

                said[i] = said[i] with { Text = said[i].Text + "e", After = " " };
            }
        }

        return true;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
