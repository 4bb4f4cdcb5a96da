using RelationBot.Language;
using RelationBot.Language.Retrieval;
using RelationBot.Language.Text;

namespace RelationBot.Relationship.Memory;

/// <summary>
/// By what one cooks or heats: « on est passés à l'induction » and "we had the gas cut off" end « on cuisine au gaz », in whatever words. What is told of
/// cooking ends nothing that is told of heating.
/// </summary>
internal static class Fuels
{
    private static readonly HashSet<string> Cooking = Words("cuisine cuisinez cuisiner cuisson plaque plaques cuisiniere gaziniere cook cooks cooking cooktop hob stove range");

    private static readonly HashSet<string> Heating = Words("chauffe chauffez chauffage chaudiere radiateurs poele heat heats heating boiler furnace");

    // It is no more, or is not wanted.
    private static readonly HashSet<string> Ending = Words("coupe coupee couper enleve arrete supprime fini finie vire plus rid cut off removed capped capping disconnected gone ditched");

    private static readonly HashSet<string> Against = Words("pas jamais deteste detestez supporte supportez stand bear cant can't hate never not no without sans");

    private static readonly HashSet<string> Kinds = Words("personal preference expectation criterion priority");

    /// <summary>Whether what is told now ends what was told before.</summary>
    public static bool End(Fact now, Fact before)
    {
        if (!Kinds.Contains(now.Kind) || !Kinds.Contains(before.Kind) || now.Subject != before.Subject)
        {
            return false;
        }

        var said = Read(now.Value);
        if (said.Names.Count == 0)
        {
            return false;
        }

        var old = Read(before.Value);
        if (old.Names.Count == 0 || (said.Cooks && old.Heats && !old.Cooks) || (said.Heats && old.Cooks && !old.Heats) || !(said.Uses || old.Uses || said.Ends))
        {
            return false;
        }

        var same = said.Names.Overlaps(old.Names);
        return old.Denies ? same && !said.Denies && !said.Ends : said.Ends ? same : !said.Denies && !same;
    }

    private static (HashSet<string> Names, bool Cooks, bool Heats, bool Ends, bool Denies, bool Uses) Read(string value)
    {
        var words = Tokenizer.Tokenize(value, Locale.French).Where(t => t.IsWord).Select(t => t.Folded).ToList();
        var (cooks, heats) = (words.Exists(Cooking.Contains), words.Exists(Heating.Contains));
        return ([.. words.Select(FuelWords.Named).OfType<string>()], cooks, heats, words.Exists(Ending.Contains), words.Exists(Against.Contains), cooks || heats || words.Exists(Changing.Contains));
    }

    // « tout est à l'induction », "it's all electric now"; an electric bike is no stove.
    private static readonly HashSet<string> Changing = Words("tout passe passes passee switched all line induction");

    private static HashSet<string> Words(string words) => [.. words.Split(' ')];
}
