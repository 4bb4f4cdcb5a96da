using RelationBot.Language;

namespace RelationBot.Dialogs.Authoring;

/// <summary>
/// What to say, in every language. Several variants may stand for one language: the first one all of whose values are
/// known is said, so the one that knows most stands first.
/// </summary>
internal sealed record Wording(IReadOnlyDictionary<Locale, IReadOnlyList<Template>> Variants, Place Place)
{
    public static readonly IReadOnlyList<(string Key, Locale Locale)> Languages = [("fr", Locale.French), ("en", Locale.English)];

    public IReadOnlyList<Template> In(Locale locale) => Variants[locale];

    public IEnumerable<Template> All => Variants.Values.SelectMany(v => v);

    /// <summary>Reads <c>fr</c> and <c>en</c> of a mapping; null with faults where one is missing.</summary>
    public static Wording? Read(YamlMap map, string what)
    {
        var variants = new Dictionary<Locale, IReadOnlyList<Template>>();
        var present = Languages.Where(l => map.Has(l.Key)).ToList();
        foreach (var (key, locale) in Languages)
        {
            var texts = map.Texts(key);
            if (texts.Count > 0)
            {
                variants[locale] = [.. texts.Select(t => Template.Parse(t.Text, t.Place, map.Faults))];
            }
            else if (map.Has(key))
            {
                map.Faults.Add(map.PlaceOf(key), Codes.EmptyText, $"`{key}` of {what} is empty");
            }
            else if (present.Count > 0)
            {
                map.Faults.Add(map.PlaceOf(present[0].Key), Codes.MissingLanguage, $"{what} has no `{key}`");
            }
        }

        return variants.Count == Languages.Count ? new Wording(variants, map.Place) : null;
    }
}
