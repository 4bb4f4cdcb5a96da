using RelationBot.Language.Retrieval;

namespace RelationBot.Dialogs.Running;

/// <summary>Which questions a customer asks of himself: what he has told, and nothing that is to be done.</summary>
internal static class OwnQuestions
{
    private const int LongestOfHimself = 8;

    // What an order does not tell either.
    private const AskedSides OfHisHome = AskedSides.Place | AskedSides.Make | AskedSides.Energy | AskedSides.Plan;

    private static readonly HashSet<string> Asking = new(StringComparer.Ordinal)
    {
        "quoi", "quel", "quelle", "quels", "quelles", "qui", "quand", "comment", "combien", "ou", "what", "whats", "which", "who", "when", "how", "where", "do", "am", "have",
    };

    /// <summary>« quel est mon magasin ? », « vous savez à quel magasin je vais ? »: the answer is all that is asked for.</summary>
    public static bool AsksOnlyThat(Message message) => MereStatements.AsksMemory(message) || (message.Has("of-mine-asked") && PastMatters.Asks(message)) || AsksOfHimself(message);

    /// <summary>« je suis allergique à quoi déjà ? », "what am I allergic to?": it asks of him, and for nothing else.</summary>
    public static bool AsksOfHimself(Message message) => message.Text.Contains('?', StringComparison.Ordinal) && message.Has("of-me") && (message.Words.Any(Asking.Contains) || message.Words is ["j", "ai", ..] or ["on", "a", ..])
        && !message.Has("wishing") && !message.Has("choosing") && !message.Has("trouble") && !(Goods.Wished(message) && message.Words.Any(w => w is "pour" or "for")) && !message.Has("goods-on-the-way") && !PastMatters.Alludes(message) && !PastMatters.SpeaksOfPromises(message) && !message.Acts.Complains;

    /// <summary>Asks of himself what only he could have told (« comment s'appelle mon chien ? », « j'ai des animaux ? »).</summary>
    public static bool AsksWhatOnlyHeTells(Message message) => (AsksOfHimself(message) || (message.Has("of-mine-asked") && PastMatters.Asks(message)))
        && message.Words.Count <= LongestOfHimself && message.Wishes.Count == 0 && SharedSubjects.In(message.Text, message.Locale).Count > 0;

    // What he has told of these is known by its key or its words, and is not there where none is found.
    private static readonly Dictionary<string, string[]> Sides = new(StringComparer.Ordinal)
    {
        ["allergy"] = ["allergie", "allergies", "allergique", "allergiques", "allergy", "allergies", "allergic"],
        ["pet"] = ["animal", "animaux", "chien", "chiens", "chienne", "chat", "chats", "chatte", "pet", "pets", "animals", "dog", "dogs", "cat", "cats"],
        ["diet"] = ["regime", "vegetarien", "vegetarienne", "vegan", "vegane", "mange", "manges", "mangeons", "diet", "vegetarian", "eat"],
        ["vehicle"] = ["voiture", "voitures", "vehicule", "auto", "moto", "scooter", "car", "cars", "vehicle", "motorbike"],
    };

    /// <summary>« il y a des allergies dans mon dossier ? », "do you know about my dog?": expressly for one side of his life.</summary>
    public static bool AsksOneSubject(Message message) => MereStatements.AsksExpressly(message) && !message.AsksAll && !message.Has("wishing") && !message.Has("trouble") && !message.Has("goods-on-the-way")
        && Named(message).Any();

    /// <summary>Whether what is remembered tells of that side: by its key where that says so, else by its words. A dog is no allergy, whatever it may cause.</summary>
    public static bool IsOfThat(RemindedFact fact, Message message) => Sides.ContainsKey(fact.Key)
        ? Named(message).Contains(fact.Key)
        : Named(message).Any(SharedSubjects.In(Recollection.WithoutSource(fact.InWords), message.Locale).Contains);

    private const int Opening = 4;

    /// <summary>« vous savez si j'ai des enfants ? », "do you have me down as deaf?": for one matter of his own, not for all that is known; where it is known from is asked otherwise.</summary>
    public static bool AsksOneMatter(Message message) => message.Text.Contains('?', StringComparison.Ordinal) && message.Has("of-one-matter") && !message.AsksAll && !message.Has("how-known");

    /// <summary>« c'est qui qui fait les factures ? », "who did I say does the bills?"</summary>
    public static bool AsksWho(Message message) => message.Words.Take(Opening).Any(w => w is "qui" or "who");

    private static IEnumerable<string> Named(Message message) => Sides.Where(side => side.Value.Any(message.Words.Contains)).Select(side => side.Key);

    /// <summary>« vous avez mon adresse ? », "which make is my oven?": for one thing of his own, expressly, beside no order and no wish.</summary>
    public static bool AsksOneThing(Message message)
    {
        var expressly = MereStatements.AsksExpressly(message) || ((message.Asked & AskedSides.Place) != 0 && message.Words.Any(w => w is "adresse" or "address"));
        var ofHisOwn = (message.Asked & OfHisHome) != 0 || (message.Has("of-me") && GoodsWords.Named(message.Text, message.Locale));
        return expressly && ofHisOwn && !message.AsksAll && !message.Has("wishing") && !message.Has("trouble") && !message.Has("goods-on-the-way") && !message.Has("of-promises")
            && (ConcernWords.Of(message.Text, message.Locale) & Concerns.Delivery) == 0;
    }
}
