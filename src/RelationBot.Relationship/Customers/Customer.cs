namespace RelationBot.Relationship.Customers;

/// <summary>Somebody the company knows.</summary>
public sealed class Customer
{
    private static readonly HashSet<string> _particles = new(StringComparer.OrdinalIgnoreCase)
    {
        "le", "la", "les", "de", "du", "des", "da", "di", "del", "dos", "van", "von", "der", "den", "el", "al", "ben", "bin", "saint",
    };

    /// <summary>Our own key; never shown.</summary>
    public long Id { get; set; }

    /// <summary>The company's number for him (C-1001).</summary>
    public required string Number { get; set; }

    public string? Name { get; set; }

    /// <summary>How he is addressed before his family name: Monsieur, Madame, Mr, Ms…</summary>
    public string? Title { get; set; }

    public string? Email { get; set; }

    public string? Phone { get; set; }

    /// <summary>BCP 47 (fr-FR), or null.</summary>
    public string? Locale { get; set; }

    public long? AccountId { get; set; }

    /// <summary>The household or company he belongs to.</summary>
    public Account? Account { get; set; }

    /// <summary>The desk user named for him, by user name.</summary>
    public string? Advisor { get; set; }

    /// <summary><c>d1</c> to <c>d4</c>, or null where none is computed; such a customer is served as d2 when he refused profiling.</summary>
    public string? Tier { get; set; }

    /// <summary>What he is worth, in the company's currency.</summary>
    public decimal LifetimeValue { get; set; }

    /// <summary>Whether he agreed to being remembered beyond a conversation.</summary>
    public Consent ConsentMemory { get; set; }

    /// <summary>Whether he agreed to a value and a tier being computed.</summary>
    public Consent ConsentProfiling { get; set; }

    /// <summary>The record this one was merged into, where it was.</summary>
    public long? MergedInto { get; set; }

    /// <summary>How many facts were ever stated about him: the next fact's key comes from it and is never given twice.</summary>
    public long LastFact { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public List<Handle> Handles { get; set; } = [];

    /// <summary>True where facts about him may be kept and used.</summary>
    public bool MayRemember => ConsentMemory == Consent.Given;

    /// <summary>True where he objects to being profiled: no value and no tier may be computed, whatever else speaks for it.</summary>
    public bool ProfilingObjected => ConsentProfiling == Consent.Refused;

    /// <summary>The account's name, or null.</summary>
    public string? AccountName => Account?.Name;

    /// <summary>The tier he is served on: d2 where he refused to be profiled, d3 where none is computed.</summary>
    public string ServedAs => ProfilingObjected ? "d2" : Tier ?? "d3";

    /// <summary>How to address him (« Monsieur Martin »), or the full name without a title, or null.</summary>
    public string? Address
    {
        get
        {
            var name = Name?.Trim();
            if (string.IsNullOrEmpty(name) || string.IsNullOrWhiteSpace(Title))
            {
                return string.IsNullOrEmpty(name) ? null : name;
            }

            // Given name and family name are one field; a wrong guess still greets politely.
            var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var first = words.Length - 1;
            while (first > 1 && _particles.Contains(words[first - 1]))
            {
                first--;
            }

            return $"{Title.Trim()} {string.Join(' ', words[first..])}";
        }
    }
}

/// <summary>What a customer answered when asked for a consent.</summary>
public enum Consent
{
    NotAsked,
    Given,
    Refused,
}
