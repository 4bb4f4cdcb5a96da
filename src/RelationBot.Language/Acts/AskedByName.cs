using System.Text.RegularExpressions;

namespace RelationBot.Language.Acts;

/// <summary>« Est-ce que Claire est là ? », "is Claire around?": a person asked for by name, who is no word of any table. « Sophie est là le matin » says more and asks for nobody.</summary>
internal static partial class AskedByName
{
    public static bool Is(string text) => French().IsMatch(text) || English().IsMatch(text);

    [GeneratedRegex(@"^(?:bonjour|bonsoir|salut)?[\s,!.]*(?:(?:est[- ]ce qu(?:e |['’])|savez-vous si )(?:(?:madame|monsieur|mme|mr?\.?) )?(?-i:\p{Lu}\p{Ll}+)(?: (?-i:\p{Lu}\p{Ll}+))? (?:est|serait)|(?:(?:madame|monsieur|mme|mr?\.?) )?(?-i:\p{Lu}\p{Ll}+) (?:est|serait)(?:[- ](?:elle|il))?) (?:encore |toujours |bien )?(?:là|joignable|dispo|présente?|en ligne|de service)(?: aujourd['’]hui| ce (?:matin|soir)| maintenant| en ce moment)?(?: s['’]il vous pla[iî]t| svp)?\s*\?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex French();

    [GeneratedRegex(@"^(?:hello|hi|hey)?[\s,!.]*is (?:(?:mrs?|ms)\.? )?(?-i:\p{Lu}\p{Ll}+)(?: (?-i:\p{Lu}\p{Ll}+))? (?:still |back )?(?:there|around|in|about|on duty|online)(?: today| now| this (?:morning|afternoon)| at the moment)?(?:,? please)?\s*\??\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex English();
}
