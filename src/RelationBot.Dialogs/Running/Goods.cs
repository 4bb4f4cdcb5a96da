using RelationBot.Language.Retrieval;

namespace RelationBot.Dialogs.Running;

/// <summary>Whether a message asks about goods that one may buy, rather than about something bought.</summary>
internal static class Goods
{
    /// <summary>« quelle boîte pour mes gâteaux ? », "recommend me a phone": a question or a wish that names an article.</summary>
    public static bool Wished(Message message) =>
        (message.Text.Contains('?', StringComparison.Ordinal) || message.Has("choosing") || message.Has("wishing")) && GoodsWords.Any(message.Text, message.Locale);

    private static readonly HashSet<string> Telephones = new(StringComparer.Ordinal) { "telephone", "telephones", "smartphone", "smartphones", "portable", "gsm", "mobile", "phone", "phones", "landline", "handset", "iphone" };

    private static readonly HashSet<string> Articles = new(StringComparer.Ordinal) { "un", "nouveau", "petit", "son", "des", "a", "another", "new", "simple", "landline", "mobile", "cell", "big", "button" };

    // « un téléphone pour vous joindre », "a phone call"
    private static readonly HashSet<string> Calling = new(StringComparer.Ordinal)
    {
        "joindre", "appeler", "rappeler", "contacter", "parler", "appelle", "appelez", "rappelle", "rappelez", "call", "calls", "called", "callback", "reach", "ring", "number", "conversation", "appointment", "meeting", "chat", "speak", "talk", "contact", "numero", "coup",
    };

    /// <summary>« je voudrais lui prendre un téléphone »: a telephone that one buys, and no wish to be called.</summary>
    public static bool IsTelephone(Message message) => !message.Has("somebody") && !message.Words.Any(Calling.Contains)
        && message.Words.Zip(message.Words.Skip(1)).Any(pair => Articles.Contains(pair.First) && Telephones.Contains(pair.Second));
}
