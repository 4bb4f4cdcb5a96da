using System.Text.RegularExpressions;

namespace RelationBot.Dialogs.Running;

/// <summary>
/// Wishes about what is held of him beside others, clause by clause (« ne retenez plus rien et dites-moi où est ma commande »):
/// neither may be lost in the other, and nothing more is forgotten than its own clause says.
/// </summary>
internal static partial class WishesApart
{
    private const int MostClauses = 6, FewestOfAWish = 3;
    private const double Clear = 0.75;

    private static readonly string[] Joints = [" et ", " puis ", " mais ", " and ", " then ", " but ", ", ", ". ", "? ", "! ", "; "];

    private static readonly string[] Joined = ["et ", "puis ", "mais ", "and ", "then ", "but ", "also "];

    // A clause that begins with one of them goes on with what was said before (« oubliez mon adresse et mon téléphone », « … et que j'ai un chien »).
    private static readonly HashSet<string> GoingOn = new(StringComparer.Ordinal)
    {
        "mon", "ma", "mes", "notre", "nos", "le", "la", "les", "l", "un", "une", "des", "de", "du", "d", "au", "aux", "a", "pour", "avec", "sans", "que", "qu", "ce", "ni",
        "my", "our", "the", "an", "of", "to", "for", "with", "without", "that", "nor", "about",
    };

    /// <summary>The wishes in their order, the first for each dialog; none where nothing of the kind stands beside anything else.</summary>
    public static IReadOnlyList<Wish> Of(DialogLibrary library, Message message)
    {
        var clauses = Clauses(message);
        if (clauses.Count is < 2 or > MostClauses || !(message.Retraction is not null || message.Has("forget-verbs") || clauses.Exists(c => IsOfHim(library, c) is not null)))
        {
            return [];
        }

        List<Wish> wishes = [];
        foreach (var clause in clauses)
        {
            if (Wished(library, clause) is { } wish)
            {
                wishes.Add(wish);
            }
            else if (wishes is [.., { Dialog.Forgets: true } last] && IsGoingOn(clause))
            {
                wishes[^1] = last with { Message = message.Part(message.Text[message.Text.IndexOf(last.Message.Text, StringComparison.Ordinal)..(message.Text.IndexOf(clause.Text, StringComparison.Ordinal) + clause.Text.Length)]) };
            }
        }

        return (wishes.Count > 1 && wishes.Exists(w => w.Dialog.IsAboutHim)) || wishes.Exists(w => w.Dialog.SetsConsent) || (wishes is [{ Dialog.Forgets: true }] && clauses.Exists(c => c.Retraction is null && c.Has("to-the-record")))
            ? [.. wishes.DistinctBy(w => w.Dialog)]
            : [];
    }

    /// <summary>The message with the wishes about himself blanked (« retenez que je préfère le matin et oubliez mon numéro »).</summary>
    public static string Told(Message message)
    {
        var told = message.Text;
        foreach (var wish in message.Apart.Where(w => w.Dialog.IsAboutHim))
        {
            told = told.Replace(wish.Message.Text, new string(' ', wish.Message.Text.Length), StringComparison.Ordinal);
        }

        return told;
    }

    /// <summary>What is left of a message that forbids a change and wishes for something else (« ne déplacez rien, dites-moi juste où est mon colis »); null for any other.</summary>
    public static Message? Wanted(Message message)
    {
        if (!message.Acts.Forbids || message.Days is not { Wanted: null, Unwanted.Count: 0 })
        {
            return null;
        }

        var left = Clauses(message).FindAll(clause => !clause.Acts.Forbids);
        var rest = message.Part(string.Join(", ", left.Select(clause => clause.Text)));
        return left.Count == 0 || rest.Words.Count < FewestOfAWish ? null
            : Array.Find([rest, Named(rest)], m => m.Wishes.Any(w => !w.Dialog.Forgets));
    }

    // « je ne veux pas déplacer ma livraison, je veux savoir où elle est »: what was named in the clause that is left out.
    private static Message Named(Message rest) => rest.Locale == Language.Locale.French
        ? rest.Part(Pronoun().Replace(rest.Text, "$1 en est ma commande"))
        : rest.Part(Pronoun().Replace(rest.Text, "$2 my order"));

    [GeneratedRegex(@"\b(où|ou) (?:elle|il) (?:en )?est\b|\b(where|when) it\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pronoun();

    private static Wish? Wished(DialogLibrary library, Message clause) =>
        IsOfHim(library, clause) is { } said ? new Wish(said, clause, 1)
        : (clause.Retraction is not null || clause.Is("forget-that")) && library.Forgetting is { } forget ? new Wish(forget, clause, 1)
        : !IsGoingOn(clause) && clause.Words.Count >= FewestOfAWish && clause.WithoutPoliteness.Ranking is [var first, ..] && first.Probability >= Clear && library.Find(first.Intent) is { Forgets: false } dialog ? new Wish(dialog, clause, first.Probability)
        : null;

    private static Authoring.Dialog? IsOfHim(DialogLibrary library, Message clause) => library.ToTheWord(clause) is { IsAboutHim: true } said ? said : null;

    private static bool IsGoingOn(Message clause) => clause.Core.Split(' ') is [var first, ..] && GoingOn.Contains(first);

    private static List<Message> Clauses(Message message) => [.. message.Text.Split(Joints, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(clause => message.Part(WithoutJoint(clause)))];

    // « …, et oubliez … »
    private static string WithoutJoint(string clause) => Array.Find(Joined, joint => clause.StartsWith(joint, StringComparison.OrdinalIgnoreCase)) is { } found ? clause[found.Length..] : clause;
}
