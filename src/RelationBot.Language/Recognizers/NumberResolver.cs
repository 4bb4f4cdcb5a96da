using RelationBot.Language.Recognizers.Quantities;
using RelationBot.Language.Text;

namespace RelationBot.Language.Recognizers;

/// <summary>The number that an answer such as « une douzaine » or « 1 200,50 » means.</summary>
public static class NumberResolver
{
    /// <summary>The first number of the text, written with invariant digits; null where there is none.</summary>
    public static string? Resolve(string text, Locale locale)
    {
        var found = new List<Entity>();
        var reader = new NumberReader(text, Tokenizer.Tokenize(text, locale), RecognizerLanguage.Of(locale).Numbers);
        NumberModel.Find(reader, found);
        return found.Count == 0 ? null : ((string)found[0].Resolution["value"]).Replace(reader.Language.Point, '.');
    }
}
