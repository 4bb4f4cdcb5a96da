namespace RelationBot.Language.Recognizers.Quantities;

/// <summary>French units of everything but money.</summary>
internal static class FrenchUnits
{
    public static readonly UnitTable Ages = new UnitTable().Add(null, """
        Ans: ans, an, annees d age, annees, ans d age
        Mois: mois, mois d age
        Semaines: semaines, semaine, semaines d age
        Jour: jours, jour, jours d age
        """);

    public static readonly UnitTable Temperatures = new UnitTable().Add(null, """
        C: degres celsius, degre celsius, deg celsius, degres centigrades, degres centigrade, degre centigrade, deg centigrade, degres c, degre c, deg c, celsius, centigrade, centigrades, ° c, ° celsius, c
        F: degres fahrenheit, degre fahrenheit, deg fahrenheit, degres f, degre f, deg f, fahrenheit, ° f, ° fahrenheit, f
        Kelvin: kelvin, kelvins, degres kelvin, degre kelvin
        Degré: degres, degre, deg, °
        """);

    public static readonly UnitTable BareTemperatures = new UnitTable().Add(null, """
        C: degres celsius, degre celsius, celsius, degres centigrades
        F: degres fahrenheit, degre fahrenheit, fahrenheit
        """);

    public static readonly UnitTable BareDimensions = new();

    public static readonly UnitTable Dimensions = new UnitTable().Add("Length", """
        Kilomètres: km, kilometre, kilometres
        Hectomètre: hm, hectometre, hectometres
        Décamètre: dam, decametre, decametres
        Mètres: m, metre, metres
        Décimètres: dm, decimetre, decimetres
        Centimètres: cm, centimetre, centimetres
        Millimètres: mm, millimetre, millimetres
        Micromètres: μm, micrometre, micrometres, micron, microns
        Nanomètres: nm, nanometre, nanometres
        Picomètres: pm, picometre, picometres
        Mile: mile, miles
        Yard: yard, yards
        Pouce: pouce, pouces
        Pied: pied, pieds
        Année lumière: annee lumiere, annees lumiere
        """).Add("Speed", """
        Mètre par seconde: m/s, metre par seconde, metres par seconde, metres par secondes, metres a la seconde
        Kilomètre par heure: km/h, kmh, km a l heure, km par heure, kilometre par heure, kilometres par heure, kilometres a l heure, kilometre a l heure
        Kilomètre par minute: km/min, kilometres par minute
        Kilomètre par seconde: km/s, kilometres par seconde
        Miles par heure: mph, mile par heure, miles par heure, miles a l heure, mile a l heure
        Noeud: noeud, noeuds
        Pied par seconde: pieds par seconde, pied par seconde
        """).Add("Area", """
        Kilomètre carré: km2, km², kilometre carre, kilometres carres
        Hectomètre carré: hectometre carre, hectometres carres
        Mètre carré: m2, m², metre carre, metres carres
        Décimètre carré: dm2, decimetre carre, decimetres carres
        Centimètre carré: cm2, cm², centimetre carre, centimetres carres
        Millimètre carré: mm2, mm², millimetre carre, millimetres carres
        Pouce carré: pouce carre, pouces carres
        Pied carré: pied carre, pieds carres
        Mile carré: mile carre, miles carres
        Acre: acre, acres
        Hectare: ha, hectare, hectares
        """).Add("Volume", """
        Mètre cube: m3, m³, metre cube, metres cubes
        Centimètre cube: cm3, cm³, centimetre cube, centimetres cubes
        Millimètre cube: millimetre cube, millimetres cubes
        Pied cube: pied cube, pieds cubes
        Hectolitre: hectolitre, hectolitres, hl
        Litre: l, litre, litres
        Décilitre: dl, decilitre, decilitres
        Centilitre: cl, centilitre, centilitres
        Millilitre: ml, millilitre, millilitres
        Gallon: gallon, gallons
        Pinte: pinte, pintes
        Baril: baril, barils
        """).Add("Weight", """
        Kilogramme: kg, kilo, kilos, kilogramme, kilogrammes
        Gramme: g, gr, gramme, grammes
        Milligramme: mg, milligramme, milligrammes
        Microgramme: μg, µg, ug, microgramme, microgrammes
        Tonne métrique: tonne metrique, tonnes metriques
        Tonne: t, tonne, tonnes
        Livre: livre, livres, lb, lbs
        Once: once, onces
        Quintal: quintal, quintaux
        """).Add("Information", """
        Bit: bit, bits
        Octet: octet, octets
        Kilo-octet: ko, kilooctet, kilo octet, kilo octets
        Mégaoctet: mo, megaoctet, megaoctets
        Gigaoctet: go, gigaoctet, gigaoctets
        Téraoctet: to, teraoctet, teraoctets
        """).Add("Angle", """
        Degree: degres, degre, °
        Radian: rad, radian, radians
        Turn: tour, tours
        """);
}
