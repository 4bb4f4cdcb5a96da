using System.Collections.Frozen;
using RelationBot.Language.Text;

namespace RelationBot.Language.Statements;

/// <summary>
/// What is nobody's business in a shop: religion, politics, sexual life, illness (the special categories of the GDPR,
/// article 9). Allergies, a wheelchair or a bad back stay: a service needs them.
/// </summary>
public static class SensitiveTopics
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        // Religion and convictions.
        "musulman", "musulmane", "musulmans", "muslim", "islam", "catholique", "catholiques", "catholic", "protestant", "protestante", "juif", "juive", "juifs", "jewish",
        "bouddhiste", "buddhist", "hindou", "hindu", "athee", "atheist", "chretien", "chretienne", "christian", "ramadan", "shabbat", "religion", "religieux", "religieuse", "religious",
        "vote", "votes", "voted", "voting", "hijab", "syndicat", "syndique", "syndiquee", "socialiste", "communiste", "republicain", "socialist", "communist",
        "sikh", "sikhe", "sikhs", "jew", "jews", "mormon", "mormone", "evangelique", "evangelical", "atheism", "republican", "democrat", "militant", "militante",
        // Sexual life.
        "gay", "homosexuel", "homosexuelle", "lesbienne", "lesbian", "bisexuel", "bisexuelle", "bisexual", "transgenre", "transgender", "homosexual", "queer", "lgbt", "lgbtq", "nonbinary",
        // Illness.
        "cancer", "tumeur", "tumor", "tumour", "chimiotherapie", "chemotherapy", "chimio", "seropositif", "seropositive", "vih", "hiv", "sida", "depression", "depressif", "depressive",
        "bipolaire", "bipolar", "schizophrene", "schizophrenia", "diabete", "diabetique", "diabetic", "diabetes", "epilepsie", "epileptique", "epileptic", "epilepsy", "hepatite", "hepatitis",
        "alzheimer", "demence", "dementia", "senile", "parkinson", "sclerose", "alcoolique", "alcoholic", "toxicomane", "enceinte", "pregnant", "fausse-couche", "avortement", "abortion", "psychiatre", "psychiatrist", "antidepresseur",
        "antidepresseurs", "antidepressants", "autiste", "autistes", "autisme", "autistic", "autism", "trisomie", "trisomique", "dialyse", "dialysis", "leucemie", "leukemia", "leukaemia", "anorexie", "anorexia", "boulimie", "bulimia",
        "menopause", "fiv", "ivf", "ivg", "maladie", "malade", "illness", "disease", "infarctus", "hypertendu", "hypertendue", "hypertension", "psy", "psychologue", "psychologist", "psychotherapie", "psychotherapy", "insuline", "insulin",
        "lupus", "crohn", "fibromyalgie", "fibromyalgia", "endometriose", "endometriosis", "burnout", "burn-out", "suicidaire", "suicidal", "suicide", "cirrhose", "cirrhosis", "chemo", "radiotherapie", "radiotherapy", "miscarriage", "mucoviscidose", "ptsd", "tdah", "adhd",
        "schizophrenic", "palliatifs", "palliative");

    // What single words do not tell: « un AVC » (« avc » is « avec » too), "a stroke", « je suis de gauche », « mon mari me bat », a criminal record.
    private static readonly string[][] Phrases =
    [
        ["un", "avc"], ["l", "avc"], ["d", "avc"], ["son", "avc"], ["mon", "avc"], ["had", "a", "stroke"], ["my", "stroke"], ["his", "stroke"], ["her", "stroke"], ["heart", "attack"], ["crise", "cardiaque"], ["has", "als"], ["have", "als"], ["fausse", "couche"],
        ["temoin", "de", "jehovah"], ["temoins", "de", "jehovah"], ["jehovah", "s", "witness"], ["jehovahs", "witness"], ["suis", "trans"], ["est", "trans"], ["am", "trans"], ["im", "trans"], ["m", "trans"], ["is", "trans"], ["non", "binaire"], ["non", "binary"],
        ["suis", "de", "gauche"], ["suis", "de", "droite"], ["union", "member"], ["mari", "me", "bat"], ["femme", "me", "bat"], ["conjoint", "me", "bat"], ["compagnon", "me", "bat"], ["husband", "beats"], ["husband", "hits"], ["partner", "beats"], ["partner", "hits"], ["casier", "judiciaire"], ["criminal", "record"], ["on", "probation"], ["garde", "a", "vue"],
    ];

    // « une enceinte connectée » is a loudspeaker; « vous me rendez malade » no illness.
    private static readonly FrozenSet<string> NotThose = FrozenSet.Create("connectee", "connectees", "bluetooth", "sans", "acoustique", "sono", "rend", "rendez", "rends", "makes");

    private static readonly FrozenSet<string> Articles = FrozenSet.Create("une", "l", "cette", "mon", "ma", "deux", "des", "les");

    /// <summary>Whether the words touch such a thing.</summary>
    public static bool Touches(string text) => Find(text).Count > 0;

    /// <summary>The text with such words replaced by « … ».</summary>
    public static string Mask(string text) => Spans.Masked(text, Find(text));

    private static List<(int Start, int Length)> Find(string text)
    {
        var tokens = Tokenizer.Tokenize(text, Locale.French);
        var found = new List<(int, int)>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Words.Contains(tokens[i].Folded) && !IsSomethingElse(tokens, i))
            {
                found.Add((tokens[i].Start, tokens[i].Length));
            }
            else if (Array.Find(Phrases, phrase => IsAt(tokens, i, phrase)) is { } phrase)
            {
                var last = tokens[i + phrase.Length - 1];
                found.Add((tokens[i].Start, last.End - tokens[i].Start));
                i += phrase.Length - 1;
            }
        }

        return found;
    }

    private static bool IsAt(IReadOnlyList<Token> tokens, int at, string[] phrase)
    {
        var words = 0;
        while (words < phrase.Length && at + words < tokens.Count && tokens[at + words].Folded == phrase[words])
        {
            words++;
        }

        return words == phrase.Length;
    }

    private static bool IsSomethingElse(IReadOnlyList<Token> tokens, int i) =>
        (i + 1 < tokens.Count && NotThose.Contains(tokens[i + 1].Folded)) || (i > 0 && NotThose.Contains(tokens[i - 1].Folded))
        || (tokens[i].Folded == "enceinte" && i > 0 && Articles.Contains(tokens[i - 1].Folded));
}
