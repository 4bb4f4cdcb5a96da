using RelationBot.Dialogs.Authoring;

namespace RelationBot.Dialogs.Running;

/// <summary>
/// What is a customer's by right, wished in whatever words: that nothing more be kept of him or used, that all be erased, that he be
/// handed what is held. No probability decides that; and a question about it changes nothing.
/// </summary>
internal static class Rights
{
    /// <summary>The actions that the engine knows by their names.</summary>
    public const string Withdraw = "consent.stop-memory", Object = "consent.stop-profiling", TellConsent = "consent.tell", Erase = "record.erase", Link = "record.link";

    private const int Longest = 26;

    // « vous ne gardez jamais ce que je dis », "I don't remember what I said": told of somebody, asked of nobody.
    private static readonly HashSet<string> Subjects = new(StringComparer.Ordinal) { "je", "tu", "on", "nous", "vous", "il", "elle", "ils", "elles", "i", "you", "we", "they", "he", "she" };

    private static readonly HashSet<string> Denials = new(StringComparer.Ordinal) { "ne", "n", "dont", "do", "never" };

    private static readonly HashSet<string> Willing = new(StringComparer.Ordinal) { "veux", "voudrais", "souhaite", "want", "wish", "agree", "like" };

    private static readonly HashSet<string> By = new(StringComparer.Ordinal) { "par", "by", "with", "avec", "dans", "in" };

    /// <summary>The dialogs that do it, in their order; none where he wishes for nothing of the kind.</summary>
    public static IReadOnlyList<Dialog> Of(DialogLibrary library, Message message)
    {
        if (message.Words.Count > Longest || message.ForgetsAllBut)
        {
            return [];
        }

        var words = new Words(library, message);
        string[] does = Asks(message)
            ? (message.Has("of-profile") || message.Has("my-consent") || words.At("tracking") >= 0) && !message.Has("goods-on-the-way") ? [TellConsent] : words.Erases() ? [Erase] : words.Links() ? [Link] : []
            : words.Erases() ? [Erase]
            : words.Links() ? [Link]
            : message.Has("right-to-correct") ? [Recollection.Correct]
            : words.Tracks() ? [Withdraw, Object]
            : words.Objects() ? [Object]
            : words.Withdraws() ? [Withdraw]
            : [];
        return [.. does.Select(action => library.Dialogs.FirstOrDefault(d => d.Does(action))).OfType<Dialog>()];
    }

    /// <summary>Whether he only asks; « pouvez-vous arrêter de … ? » is a wish.</summary>
    public static bool Asks(Message message) => message.Words is ["dites" or "dis", "moi", ..] or ["tell", "me", ..]
        || ((message.Text.Contains('?', StringComparison.Ordinal) || message.Words is ["comment" or "how" or "quand" or "when", ..] or ["est", "ce", ..] or ["are" or "do", "you", ..] or ["is", "there", ..])
            && (!message.Has("requesting") || message.Has("explaining")));

    /// <summary>The sentence that answers a question about who gets his data, or how long they are kept; null for any other.</summary>
    public static string? Question(Message message) => !Asks(message) || message.Words.Count > Longest || message.Has("goods-on-the-way") || !(message.Has("of-data") || message.Has("what-he-says")) ? null
        : message.Has("how-long-kept") ? "data-kept"
        : message.Has("given-away") ? "data-shared"
        : null;

    /// <summary>The words of a message, held against phrases that must stand one behind the other.</summary>
    private sealed class Words(DialogLibrary library, Message message)
    {
        private IReadOnlyList<string> All => message.Words;

        /// <summary>Where the first of these phrases stands; -1 for nowhere.</summary>
        public int At(string phrase) => Places(phrase).Select(p => p.At).DefaultIfEmpty(-1).First();

        // « ne gardez plus ce que je raconte », "turn off your memory"
        public bool Withdraws() => ((message.Has("what-he-says") || message.Has("of-data")) && (Adjacent("refusing", "keeping").Any() || Adjacent("keeping", "any-more").Any(p => p.At == 0 || !Subjects.Contains(Word(p.At - 1)))))
            || Adjacent("turning-off", "the-memory").Any(IsLast);

        // « arrêtez de me suivre », "opt me out"
        public bool Tracks() => Adjacent("declining", "tracking").Any(p => p.End == All.Count || !By.Contains(Word(p.End))) || Places("opting-out").Any(IsLast);

        // « n'utilisez pas mes données pour la pub »
        public bool Objects() => !message.Has("goods-on-the-way") && message.Has("of-data-use") && (message.Has("of-data") || message.Has("targeted-ads")) && Places("objecting").Any(IsOrder);

        // « rayez-moi de vos fichiers », "cancel my account"
        public bool Erases() =>
            !message.Has("not-erasing") && (message.Has("right-to-erasure") || (message.Has("erasing") && message.Has("all-about-me"))
                || (message.Has("your-records") && Adjacent("erasing", "himself").Concat(Adjacent("leaving", "your-records")).Any())
                || Adjacent("erasing", "himself").Any(IsLast) || Places("erasing-himself").Any(p => IsLast(p) || message.Has("your-records"))
                || Adjacent("closing", "my-account").Any(IsLast) || Adjacent("discarding", "of-data").Any(IsLast));

        public bool Links() => message.Has("right-of-access");

        // Nothing behind it but courtesy, « complètement », « tout de suite ».
        private bool IsLast((int At, int End) place)
        {
            var last = library.Texts.Phrase("wholly", message.Locale).SelectMany(p => p).ToHashSet(StringComparer.Ordinal);
            return All.Skip(place.End).All(w => Message.Courtesy.Contains(w) || last.Contains(w));
        }

        private bool IsOrder((int At, int End) place) =>
            place.At == 0 || !Denials.Contains(Word(place.At)) || !Subjects.Contains(Word(place.At - 1)) || Enumerable.Range(place.At, place.End - place.At).Select(Word).Any(Willing.Contains);

        private string Word(int at) => All[at];

        private List<(int At, int End)> Adjacent(string first, string then)
        {
            var next = Places(then).ToLookup(p => p.At, p => p.End);
            return [.. Places(first).Where(IsOrder).SelectMany(p => next[p.End].Select(end => (p.At, end)))];
        }

        private List<(int At, int End)> Places(string phrase)
        {
            var places = new List<(int At, int End)>();
            foreach (var words in library.Texts.Phrase(phrase, message.Locale))
            {
                for (var at = 0; words.Length > 0 && at + words.Length <= All.Count; at++)
                {
                    if (All[at] == words[0] && words.SequenceEqual(All.Skip(at).Take(words.Length)))
                    {
                        places.Add((at, at + words.Length));
                    }
                }
            }

            return places;
        }
    }
}
