using RelationBot.Relationship.Customers;

namespace RelationBot.Relationship.Demo;

/// <summary>One invented customer.</summary>
/// <param name="Spends">How much he bought in the past years, in euros; negative where he returned more than he kept.</param>
internal sealed record DemoPerson(
    string Number, string Title, string Name, string City, int Spends, string? Account = null, string Locale = "fr-FR",
    Consent Memory = Consent.NotAsked, Consent Profiling = Consent.NotAsked);

/// <summary>The demo's customers. Names are common ones put together at random; addresses end in example.com.</summary>
internal static class DemoPeople
{
    public static readonly IReadOnlyList<DemoPerson> All =
    [
        new("C-1001", "Monsieur", "Paul Martin", "Lyon", 14_800, "Les Croissants d'Or", Memory: Consent.Given, Profiling: Consent.Given),
        new("C-1002", "Madame", "Hélène Martin", "Lyon", 2_100, "Les Croissants d'Or", Memory: Consent.Given),
        new("C-1003", "Madame", "Nadia Cherif", "Villeurbanne", 9_600, "Cabinet Cherif", Memory: Consent.Given, Profiling: Consent.Given),
        new("C-1004", "Monsieur", "Luc Fontaine", "Bron", 7_900, Memory: Consent.Given, Profiling: Consent.Given),
        new("C-1005", "Monsieur", "Émile Rousseau", "Lyon", 640, Memory: Consent.Refused, Profiling: Consent.Refused),
        new("C-1006", "Madame", "Agathe Lemoine", "Écully", 1_850, Memory: Consent.Given, Profiling: Consent.Given),
        new("C-1007", "Mr", "James Whitfield", "Lyon", 3_200, Locale: "en-GB", Memory: Consent.Given, Profiling: Consent.Given),
        new("C-1008", "Ms", "Olivia Bennett", "Lyon", 780, Locale: "en-GB"),
        new("C-1009", "Monsieur", "Thierry Gauthier", "Vénissieux", 2_450, Memory: Consent.Given),
        new("C-1010", "Madame", "Sandrine Petit", "Caluire", 1_320, Memory: Consent.Given),
        new("C-1011", "Monsieur", "Omar Haddad", "Lyon", 2_900, "Hôtel des Brotteaux", Memory: Consent.Given, Profiling: Consent.Given),
        new("C-1012", "Madame", "Julie Moreau", "Oullins", 410),
        new("C-1013", "Monsieur", "Antoine Lefèvre", "Lyon", 520),
        new("C-1014", "Madame", "Camille Roux", "Tassin", 1_640, Memory: Consent.Given),
        new("C-1015", "Monsieur", "Mathieu Garnier", "Lyon", -180),
        new("C-1016", "Madame", "Inès Carvalho", "Villeurbanne", 950, Memory: Consent.Given),
        new("C-1017", "Monsieur", "Bruno Lacombe", "Givors", 260),
        new("C-1018", "Madame", "Zoé Marchand", "Lyon", 1_120),
        new("C-1019", "Monsieur", "Hugo Perrin", "Bron", 330),
        new("C-1020", "Madame", "Françoise Colin", "Lyon", 2_250, Memory: Consent.Given, Profiling: Consent.Given),
        new("C-1021", "Monsieur", "Nicolas Brun", "Meyzieu", 700),
        new("C-1022", "Madame", "Léa Fabre", "Lyon", 0),
        new("C-1023", "Monsieur", "Yann Le Goff", "Décines", 1_480, Memory: Consent.Given),
        new("C-1024", "Madame", "Patricia Noël", "Lyon", -60),
        new("C-1025", "Monsieur", "Victor Da Silva", "Saint-Priest", 590),
        new("C-1026", "Madame", "Margaux Henry", "Lyon", 870),
        new("C-1027", "Monsieur", "Gérard Blanc", "Rillieux", 1_050),
        new("C-1028", "Madame", "Amina Diallo", "Vaulx-en-Velin", 240, Memory: Consent.Given),
        new("C-1029", "Monsieur", "Alexandre Mercier", "Lyon", 0),
        new("C-1030", "Madame", "Christine Bailly", "Sainte-Foy", 460),
    ];
}
