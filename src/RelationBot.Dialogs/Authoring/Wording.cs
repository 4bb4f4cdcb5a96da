using RelationBot.Dialogs.Tutoiement;
using RelationBot.Language;

namespace RelationBot.Dialogs.Authoring;

/// <summary>
/// What to say, in every language. Several variants may stand for one language: the first one all of whose values are
/// known is said, so the one that knows most stands first.
/// </summary>
internal sealed record Wording(IReadOnlyDictionary<Locale, IReadOnlyList<Template>> Variants, Place Place)
{
    /// <summary>The key of the French sentences for who is addressed with « tu », where an author writes them himself.</summary>
    public const string FamiliarKey = "tu";

    public static readonly IReadOnlyList<(string Key, Locale Locale)> Languages = [("fr", Locale.French), ("en", Locale.English)];

    public IReadOnlyList<Template> In(Locale locale, bool familiar = false) => familiar && locale == Locale.French ? Familiar : Variants[locale];

    /// <summary>The French ones with « tu »: the author's own, else each turned by itself; one that cannot be stays as it is.</summary>
    public IReadOnlyList<Template> Familiar { get; init; } = [.. Variants[Locale.French].Select(t => t with { Text = FamiliarForm.Of(t.Text) ?? t.Text })];

    /// <summary>The French ones that are said with « vous » to everybody.</summary>
    public IEnumerable<Template> Unturned { get; init; } = Variants[Locale.French].Where(t => FamiliarForm.Of(t.Text) is null);

    /// <summary>The variants of each language and form.</summary>
    public IEnumerable<IReadOnlyList<Template>> Lists => [.. Variants.Values, Familiar];

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

        var familiar = map.Has(FamiliarKey) ? map.Texts(FamiliarKey) : [];
        return variants.Count != Languages.Count ? null
            : familiar.Count == 0 ? new Wording(variants, map.Place)
            : new Wording(variants, map.Place) { Familiar = [.. familiar.Select(t => Template.Parse(t.Text, t.Place, map.Faults))], Unturned = [] };
    }
}
