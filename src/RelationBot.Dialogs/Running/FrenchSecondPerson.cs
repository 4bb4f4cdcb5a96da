using System.Text;
using RelationBot.Dialogs.Tutoiement;

namespace RelationBot.Dialogs.Running;

/// <summary>French said of oneself, said to another: subject and verb, pronouns, possessives; what is asked of us becomes an infinitive.</summary>
internal static class FrenchSecondPerson
{
    private static readonly HashSet<string> _between = ["ne", "n", "me", "m", "te", "t", "se", "s", "nous", "vous", "le", "la", "l", "les", "lui", "leur", "y", "en"];

    /// <param name="text">What he said.</param>
    /// <param name="familiar">Said with « tu »; what he said of several (« on est quatre ») is said with « vous » all the same.</param>
    public static string Of(string text, bool familiar)
    {
        var words = Split(text);
        Ask(words, familiar);
        Speak(words, familiar);
        return Join(words);
    }

    // « écrivez-moi » to « vous écrire », « ne m'appelez pas » to « ne pas vous appeler ».
    private static void Ask(List<Word> words, bool familiar)
    {
        for (var i = 0; i < words.Count; i++)
        {
            // Who speaks of others (« les livreurs que vous appelez ») asks nothing.
            if (i > 0 && words[i - 1].Folded is "vous" or "que" or "qui")
            {
                continue;
            }

            if (words[i].Folded is "ne" or "n")
            {
                var at = i + 1;
                var toHim = at < words.Count && words[at].Folded is "me" or "m" or "nous";
                at += toHim ? 1 : 0;
                if (at + 1 < words.Count && words[at + 1].Folded is "pas" or "plus" or "jamais" && FrenchVerbs.Infinitive(words[at].Text) is { } verb)
                {
                    words[i] = new Word("ne", " ");
                    var no = words[at + 1].Text;
                    var after = words[at + 1].After;
                    var he = You(words[i + 1], familiar, verb);
                    words.RemoveRange(i + 1, at + 1 - i);
                    words.InsertRange(i + 1, toHim ? [new(no, " "), he, new(verb, after)] : [new(no, " "), new(verb, after)]);
                }
            }
            else if ((i == 0 || words[i - 1].EndsClause || words[i - 1].Folded is "et" or "mais" or "plutot" or "donc") && FrenchVerbs.Infinitive(words[i].Text) is { } verb)
            {
                if (words[i].After == "-" && i + 1 < words.Count && words[i + 1].Folded is "moi" or "nous")
                {
                    words[i] = You(words[i + 1], familiar, verb);
                    words[i + 1] = new Word(verb, words[i + 1].After);
                }
                else if (words[i].After != "-")
                {
                    words[i] = words[i] with { Text = verb };
                }
            }
        }

        // « pas d'ascenseur » says of the house what « on n'a pas d'ascenseur » does.
        if (words.Count > 4 && words[0].Folded is "je" or "on" or "nous" && words[1].Folded == "n" && words[2].Folded is "ai" or "a" or "avons"
            && words[3].Folded == "pas" && words[4].Folded is "de" or "d")
        {
            words.RemoveRange(0, 3);
        }
    }

    private static void Speak(List<Word> words, bool familiar)
    {
        var us = -1;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (i == us)
            {
                // « je vous renvoie le four » is « vous nous renvoyez le four ».
                words[i] = word with { Text = "nous" };
            }
            else if ((word.Folded is "je" or "j" or "on" && !IsOfOthers(words, i)) || (word.Folded == "nous" && Verb(words, i) is { } at && words[at].Text.EndsWith("ons", StringComparison.Ordinal)) || IsWeAre(words, i))
            {
                var alone = familiar && (word.Folded is "je" or "j");
                var verb = Verb(words, i);
                if (verb is { } v)
                {
                    us = words.FindIndex(i + 1, v - i - 1, w => w.Folded == "vous");
                    var you = FrenchVerbs.You(words[v].Text);
                    words[v] = words[v] with { Text = alone && FamiliarVerbs.IsOfYou(you) ? FamiliarVerbs.Of(you, governed: false) : you };
                    Elide(words, v - 1);
                }

                words[i] = new Word(alone ? "tu" : "vous", word.Elides ? " " : word.After);
            }
            else
            {
                words[i] = word.Folded switch
                {
                    "me" or "m" when familiar => word with { Text = word.Folded == "me" ? "te" : "t" },
                    "moi" when familiar => word with { Text = "toi" },
                    "mon" or "ma" or "mes" when familiar => word with { Text = "t" + word.Folded[1..] },
                    "me" or "m" or "moi" or "nous" => new Word("vous", word.Elides ? " " : word.After),
                    "se" or "s" when i > 0 && words[i - 1].Text == "vous" => new Word("vous", word.Elides ? " " : word.After),
                    "mon" or "ma" or "notre" => word with { Text = "votre" },
                    "mes" or "nos" => word with { Text = "vos" },
                    _ => word,
                };
            }
        }
    }

    // Him of « moi » and « me », them of « nous ».
    private static Word You(Word me, bool familiar, string verb) => !familiar || me.Folded == "nous" ? new("vous", " ")
        : FrenchVerbs.StartsWithVowel(verb) ? new("t", "'")
        : new("te", " ");

    // « qu'on me rappelle » tells what others do to him.
    private static bool IsOfOthers(List<Word> words, int i) =>
        words[i].Folded == "on" && words.Skip(i + 1).SkipWhile(w => w.Folded is "ne" or "n").FirstOrDefault() is { Folded: "me" or "m" };

    private static bool IsWeAre(List<Word> words, int i) => words[i].Folded == "nous" && Verb(words, i) is { } at && words[at].Folded == "sommes";

    private static int? Verb(List<Word> words, int subject)
    {
        var at = subject + 1;
        while (at < words.Count && _between.Contains(words[at].Folded))
        {
            at++;
        }

        return at < words.Count ? at : null;
    }

    // « je ne suis » is « vous n'êtes », « on n'a » is « vous n'avez ».
    private static void Elide(List<Word> words, int at)
    {
        if (words[at].Folded is "ne" or "n")
        {
            words[at] = FrenchVerbs.StartsWithVowel(words[at + 1].Text) ? new Word("n", "'") : new Word("ne", " ");
        }
    }

    private static List<Word> Split(string text)
    {
        var words = new List<Word>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                i++;
            }

            var end = i;
            while (i < text.Length && !char.IsLetterOrDigit(text[i]))
            {
                i++;
            }

            words.Add(new Word(text[start..end], text[end..i]));
        }

        return words;
    }

    private static string Join(List<Word> words)
    {
        var text = new StringBuilder();
        foreach (var (word, after) in words)
        {
            text.Append(word).Append(after);
        }

        return text.ToString();
    }

    private sealed record Word(string Text, string After)
    {
        public string Folded { get; } = Text.ToLowerInvariant() switch { "plutôt" => "plutot", var lower => lower };

        public bool Elides => After is "'" or "’";

        public bool EndsClause => After.AsSpan().IndexOfAny(",;:.!?(") >= 0;
    }
}
