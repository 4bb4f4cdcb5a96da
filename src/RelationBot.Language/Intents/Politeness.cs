namespace RelationBot.Language.Intents;

/// <summary>Finds the politeness around a wish, so that it can be left out: single words and set phrases.</summary>
internal static class Politeness
{
    private static readonly Dictionary<string, string[][]> French = Phrases(
        "s il vous plait", "s il te plait", "si vous voulez bien", "si possible", "si cela ne vous derange pas", "si ca ne vous derange pas", "merci beaucoup", "merci bien", "merci d avance", "merci infiniment",
        "merci pour votre aide", "en vous remerciant", "je vous remercie", "je vous remercie d avance", "avec mes remerciements", "excusez moi", "excuse moi", "excusez moi de vous deranger", "desole de vous deranger",
        "pardon de vous deranger", "pardonnez moi", "je me permets de vous ecrire", "je me permets de vous contacter", "je vous contacte car", "je vous ecris car", "j ai une question", "j aurais une question",
        "j ai une petite question", "une question", "petite question", "bien a vous", "bonne journee", "bonne soiree", "bonne fin de journee", "belle journee", "sinceres salutations", "mes salutations",
        "auriez vous la gentillesse de", "auriez vous l amabilite de", "ayez l amabilite de", "soyez gentil de", "dans l attente de votre reponse", "toute l equipe", "chere equipe", "cher service client", "j espere que vous allez bien");

    private static readonly Dictionary<string, string[][]> English = Phrases(
        "good morning", "good afternoon", "good evening", "good day", "thank you", "thank you very much", "thank you so much", "thanks a lot", "thanks in advance", "thanks in anticipation", "many thanks", "thank you in advance",
        "sorry to bother you", "sorry to disturb you", "sorry for bothering you", "excuse me", "pardon me", "i have a question", "i had a question", "i ve got a question", "ive got a question", "quick question", "just a quick question",
        "a question", "if you don t mind", "if you dont mind", "if possible", "if it s possible", "if you would be so kind", "would you be so kind as to", "would you mind", "hope you are well", "hope you re well", "hi there", "hello there", "hey there",
        "best regards", "kind regards", "have a nice day", "have a good day", "i was wondering if", "i d be grateful if", "i would appreciate it if", "id appreciate it if", "much appreciated", "in advance", "to whom it may concern", "dear team");

    /// <summary>Where a phrase or a word of politeness stands.</summary>
    public static bool[] Find(List<SentenceWord> words, Locale locale)
    {
        var polite = new bool[words.Count];
        var phrases = locale == Locale.French ? French : English;
        for (var i = 0; i < words.Count; i++)
        {
            polite[i] |= FillerWords.IsPolite(words[i].Form, locale);
            if (phrases.TryGetValue(words[i].Form, out var begun))
            {
                foreach (var phrase in begun)
                {
                    if (Stands(phrase, words, i))
                    {
                        polite.AsSpan(i, phrase.Length).Fill(true);
                        break;
                    }
                }
            }
        }

        return polite;
    }

    private static bool Stands(string[] phrase, List<SentenceWord> words, int at)
    {
        if (at + phrase.Length > words.Count)
        {
            return false;
        }

        for (var i = 0; i < phrase.Length; i++)
        {
            if (words[at + i].Form != phrase[i])
            {
                return false;
            }
        }

        return true;
    }

    // The longest first.
    private static Dictionary<string, string[][]> Phrases(params string[] phrases) => phrases
        .Select(p => p.Split(' '))
        .GroupBy(p => p[0], StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.OrderByDescending(p => p.Length).ToArray(), StringComparer.Ordinal);
}
