using RelationBot.Relationship.Company;

namespace RelationBot.Relationship.Demo;

/// <summary>The demo's articles, shops and delivery crews.</summary>
internal static class DemoGoods
{
    public static readonly IReadOnlyList<string> Crews = ["Équipe Rhône", "Équipe Saône", "Équipe Est"];

    public static IReadOnlyList<Product> Products =>
    [
        new() { Sku = "LL-8100", Name = "Lave-linge 8 kg", Family = "lavage", Price = 449m, Stock = 14 },
        new() { Sku = "LL-9200", Name = "Lave-linge 9 kg silencieux", Family = "lavage", Price = 629m, Stock = 6 },
        new() { Sku = "SL-7000", Name = "Sèche-linge à pompe à chaleur", Family = "lavage", Price = 579m, Stock = 8 },
        new() { Sku = "LV-1400", Name = "Lave-vaisselle 14 couverts", Family = "lavage", Price = 499m, Stock = 9 },
        new() { Sku = "RF-3600", Name = "Réfrigérateur combiné 360 l", Family = "froid", Price = 699m, Stock = 7 },
        new() { Sku = "RF-5500", Name = "Réfrigérateur américain 550 l", Family = "froid", Price = 1_299m, Stock = 3 },
        new() { Sku = "CG-2000", Name = "Congélateur armoire 200 l", Family = "froid", Price = 389m, Stock = 5 },
        new() { Sku = "FR-6500", Name = "Four encastrable à pyrolyse", Family = "cuisson", Price = 459m, Stock = 11 },
        new() { Sku = "PI-6000", Name = "Plaque à induction 4 foyers", Family = "cuisson", Price = 379m, Stock = 12 },
        new() { Sku = "TV-4300", Name = "Téléviseur 43 pouces", Family = "image", Price = 399m, Stock = 15 },
        new() { Sku = "TV-6500", Name = "Téléviseur OLED 65 pouces", Family = "image", Price = 1_599m, Stock = 4 },
        new() { Sku = "BS-3100", Name = "Barre de son", Family = "son", Price = 249m, Stock = 18 },
        new() { Sku = "AS-1200", Name = "Aspirateur balai", Family = "maison", Price = 279m, Stock = 20 },
        new() { Sku = "MC-1500", Name = "Machine à café à grains", Family = "petit déjeuner", Price = 549m, Stock = 10 },
        new() { Sku = "OP-1400", Name = "Ordinateur portable 14 pouces", Family = "informatique", Price = 849m, Stock = 9 },
        new() { Sku = "TB-1100", Name = "Tablette 11 pouces", Family = "informatique", Price = 429m, Stock = 13 },
    ];

    public static IReadOnlyList<Shop> Shops =>
    [
        new() { Name = "Lyon Part-Dieu", Address = "17 rue du Docteur-Bouchut", City = "Lyon", Hours = "du lundi au samedi de 9 h 30 à 20 h" },
        new() { Name = "Lyon Bellecour", Address = "30 rue de la République", City = "Lyon", Hours = "du lundi au samedi de 10 h à 19 h 30" },
        new() { Name = "Villeurbanne Gratte-Ciel", Address = "12 avenue Henri-Barbusse", City = "Villeurbanne", Hours = "du mardi au samedi de 10 h à 19 h" },
        new() { Name = "Écully Grand Ouest", Address = "chemin Jean-Marie-Vianney", City = "Écully", Hours = "du lundi au samedi de 9 h 30 à 20 h" },
    ];
}
