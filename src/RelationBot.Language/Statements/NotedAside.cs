using System.Text.RegularExpressions;

namespace RelationBot.Language.Statements;

/// <summary>What a note tells of somebody else (« le client précédent était allergique, rien à voir »), and what its author only supposes ("might be moving to Boston").</summary>
public static class NotedAside
{
    /// <summary>How sure a supposition is: too little to be remembered unless its author says so.</summary>
    public const double Guess = 0.4;

    private static readonly Regex Others = new(
        @"[^.;!?\n]*\b((client|cliente|clients|appel) (précédente?|precedente?|suivante?|d'avant|d'après)|(autre|autres) (client|cliente|clients)|(other|another|previous|next|last|earlier) (customer|client|caller)s?|rien à voir|rien a voir|unrelated to (him|her|them|this)|nothing to do with (him|her|them|this))\b[^.;!?\n]*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    private static readonly Regex Guesses = new(
        @"\b(might|may (be|have|move|want|need|like|prefer)|maybe|perhaps|possibly|probably|apparently|not sure|i think|seems|peut-être|peut être|peut-etre|probablement|sans doute|apparemment|il semble|semble|pas sûr|pas sur|je crois|je pense|à confirmer|a confirmer|to be confirmed)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly char[] Ends = ['.', ',', ';', ':', '!', '?', '\n'];

    /// <summary>The note with spaces in place of the sentences that speak of others.</summary>
    public static string Blank(string note) => Others.Replace(note, m => new string(' ', m.Length));

    /// <summary>Whether the clause that states something of his life or his wishes only supposes it.</summary>
    public static bool IsGuessed(string note, Statement statement)
    {
        var from = statement.Start == 0 ? 0 : note.LastIndexOfAny(Ends, statement.Start - 1) + 1;
        var to = note.IndexOfAny(Ends, Math.Min(statement.Start + statement.Length, note.Length));
        return statement.Kind is "personal" or "preference" && Guesses.IsMatch(note.AsSpan(from..(to < 0 ? note.Length : to)));
    }
}
