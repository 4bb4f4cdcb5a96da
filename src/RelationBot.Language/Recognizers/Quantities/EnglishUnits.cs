namespace RelationBot.Language.Recognizers.Quantities;

/// <summary>English units of everything but money.</summary>
internal static class EnglishUnits
{
    public static readonly UnitTable Ages = new UnitTable().Add(null, """
        Year: years old, year old, years of age, year of age, yo, y/o, yrs old, yr old, years-old, y o
        Month: months old, month old, months of age, month of age, mo old
        Week: weeks old, week old, weeks of age, week of age
        Day: days old, day old, days of age, day of age
        """);

    public static readonly UnitTable Temperatures = new UnitTable().Add(null, """
        C: degrees celsius, degree celsius, deg celsius, degrees centigrade, degree centigrade, deg centigrade, degrees c, degree c, deg c, celsius, celcius, centigrade, centigrate, ° c, ° celsius, °c, c
        F: degrees fahrenheit, degree fahrenheit, deg fahrenheit, degrees f, degree f, deg f, fahrenheit, farenheit, ° f, ° fahrenheit, f
        K: kelvin, kelvins, degrees kelvin, degree kelvin, degrees k, degree k, deg k
        R: rankine, degrees rankine
        Degree: degrees, degree, deg, deg ., °
        """);

    public static readonly UnitTable BareTemperatures = new UnitTable().Add(null, """
        C: degrees celsius, degree celsius, degrees centigrade, celsius, celcius, centigrade
        F: degrees fahrenheit, degree fahrenheit, fahrenheit, farenheit
        """);

    public static readonly UnitTable BareDimensions = new UnitTable().Add("Weight", """
        Metric ton: metric ton, metric tons
        Microgram: mcg
        """);

    public static readonly UnitTable Dimensions = new UnitTable().Add("Length", """
        Kilometer: km, kilometer, kilometers, kilometre, kilometres, kms, kilo meters
        Hectometer: hm, hectometer, hectometers, hectometre, hectometres
        Decameter: dam, decameter, decameters, decametre, decametres
        Meter: m, meter, meters, metre, metres
        Decimeter: dm, decimeter, decimeters, decimetre, decimetres
        Centimeter: cm, centimeter, centimeters, centimetre, centimetres
        Millimeter: mm, millimeter, millimeters, millimetre, millimetres
        Micrometer: μm, micrometer, micrometers, micrometre, micrometres, micron, microns
        Nanometer: nm, nanometer, nanometers, nanometre, nanometres
        Picometer: pm, picometer, picometers, picometre, picometres
        Mile: mile, miles, mi
        Yard: yard, yards, yd, yds
        Inch: inch, inches, in, ", “, ”
        Foot: foot, feet, ft
        Light year: light year, light years, ly
        Pt: pt, pts
        """).Add("Speed", """
        Meter per second: m/s, meters per second, meter per second, metres per second
        Kilometer per hour: km/h, kmh, kph, kilometers per hour, kilometer per hour, kilometres per hour, km per hour
        Kilometer per minute: km/min, kilometers per minute
        Kilometer per second: km/s, kilometers per second
        Mile per hour: mph, miles per hour, mile per hour, mi/h, miles an hour
        Knot: knot, knots, kn, kt
        Foot per second: ft/s, feet per second, foot per second
        Foot per minute: ft/min, feet per minute
        Meter per millisecond: meters per millisecond, m/ms
        Centimeter per millisecond: centimeters/millisecond, cm/ms, centimeters per millisecond
        Kilometer per millisecond: km/ms, kilometers per millisecond
        """).Add("Area", """
        Square kilometer: sq km, square kilometer, square kilometers, square kilometre, square kilometres, km2, km²
        Square hectometer: square hectometer, square hectometers, hm2
        Square meter: sq m, sq meter, square meter, square meters, square metre, square metres, m2, m²
        Square decimeter: square decimeter, square decimeters, dm2
        Square centimeter: sq cm, square centimeter, square centimeters, square centimetres, cm2, cm²
        Square millimeter: square millimeter, square millimeters, mm2, mm²
        Square inch: sq in, square inch, square inches
        Square foot: sq ft, sqft, square foot, square feet, ft2, ft²
        Square mile: sq mi, square mile, square miles
        Square yard: sq yd, square yard, square yards
        Acre: acre, acres
        Hectare: hectare, hectares
        """).Add("Volume", """
        Cubic meter: m3, m³, cubic meter, cubic meters, cubic metre, cubic metres
        Cubic centimeter: cc, cubic centimeter, cubic centimeters, cm3, cm³
        Cubic millimiter: cubic millimeter, cubic millimeters, mm3
        Cubic foot: cubic foot, cubic feet, ft3
        Cubic inch: cubic inch, cubic inches
        Cubic yard: cubic yard, cubic yards
        Cubic mile: cubic mile, cubic miles
        Hectoliter: hectoliter, hectoliters, hl
        Liter: l, liter, liters, litre, litres
        Deciliter: dl, deciliter, deciliters
        Centiliter: cl, centiliter, centiliters
        Milliliter: ml, mls, milliliter, milliliters, millilitre, millilitres
        Barrel: barrel, barrels
        Bushel: bushel, bushels
        Teaspoon: teaspoon, teaspoons, tsp
        Tablespoon: tablespoon, tablespoons, tbsp
        Cup: cup, cups
        Pint: pint, pints
        Fluid ounce: fl oz, fluid ounce, fluid ounces
        Quart: quart, quarts
        """).Add("Weight", """
        Gallon: gallon, gallons, gal
        Kilogram: kg, kgs, kilogram, kilograms, kilo, kilos
        Gram: g, gram, grams, gm
        Milligram: mg, milligram, milligrams
        Microgram: μg, µg, mcg, microgram, micrograms
        Metric ton: metric ton, metric tons, metric tonne, metric tonnes
        Tonne: tonne, tonnes
        Ton: ton, tons
        Pound: lb, lbs, pound, pounds
        Ounce: oz, ounce, ounces
        Stone: stone, stones
        Dram: dram, drams, drachma, drachm
        Grain: grain, grains
        Barrel: barrels of
        """).Add("Information", """
        Bit: bit, bits
        Kilobit: kilobit, kilobits, kbit
        Megabit: megabit, megabits, Mb, Mbit
        Gigabit: gigabit, gigabits, Gb, Gbit
        Terabit: terabit, terabits, Tb
        Byte: byte, bytes
        Kilobyte: kb, kilobyte, kilobytes
        Megabyte: mb, megabyte, megabytes
        Gigabyte: gb, gigabyte, gigabytes
        Terabyte: tb, terabyte, terabytes
        Petabyte: pb, petabyte, petabytes
        """).Add("Angle", """
        Degree: degree, degrees, °
        Radian: rad, radian, radians
        Turn: turn, turns
        """);
}
