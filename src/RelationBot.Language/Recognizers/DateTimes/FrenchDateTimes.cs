using System.Collections.Frozen;
using RelationBot.Language.Grammars;
using RelationBot.Language.Recognizers.Quantities;

namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>How French says when.</summary>
internal static class FrenchDateTimes
{
    public static readonly DateTimeLanguage Language = new(() => FrenchTurns.AddTo(FrenchChat.AddTo(FrenchCalendar.AddTo(FrenchSpans.AddTo(FrenchClock.AddTo(FrenchDays.AddTo(Words(
        NumberSymbols.AddTo(new Grammar(Locale.French), FrenchNumberLanguage.Instance, OrdinalLanguage.French, FrenchNumberLanguage.Instance.FirstWords)))))))).Seal())
    {
        ZonesBelong = true,
        Heads = "jan janv fev fevr mar avr mai jui juil aou aout sep sept oct nov dec q t h sy fy trimestre semaine".Split(' ').ToFrozenSet(StringComparer.Ordinal),
        Shorthand = FrenchTyping.Shorthand,
        Names = FrenchTyping.Names,
        Tense = FrenchTyping.Tense,
        Choices = FrenchTyping.Choices,
    };

    private static Grammar Words(Grammar g) => SharedRules.AddTo(g)
        .Zones("zone", """
            heure (de|d') (paris|madrid|rome|berlin|bruxelles|geneve|zurich|amsterdam|alger|tunis), heure (francaise|belge|suisse|d'europe centrale), heures (de)? paris: 60
            heure (de|d') (londres|lisbonne|dublin|casablanca|dakar|abidjan), heure gmt, heure utc: 0
            heure (de|d') (moscou|istanbul): 180
            heure (de|d') (athenes|helsinki|beyrouth): 120
            heure (de|d') (new york|montreal|quebec|ottawa|toronto), heure de l'est, heure (normale)? de l'est: -300
            heure (de|du) (chicago|centre): -360
            heure (de|des) (denver|rocheuses): -420
            heure (de|du) (los angeles|pacifique|vancouver): -480
            heure (de|d') (tokyo): 540
            heure (de|d') (pekin|hong kong|singapour): 480
            heure de la reunion: 240
            """)
        .Zones("zonealone", """
            fuseau horaire (du|de la cote) pacifique: -480
            fuseau horaire des rocheuses: -420
            fuseau horaire du centre: -360
            fuseau horaire de l'est: -300
            fuseau horaire de (paris|berlin|bruxelles|madrid), fuseau horaire d'europe centrale: 60
            fuseau horaire de londres: 0
            """)
        .Rule("entity", "{x:zonealone}", m => TimeZones.Alone(m.Get<int>("x")))
        .Months("janvier/janv/jan fevrier/fevr/fev mars/mar avril/avr mai juin/jun juillet/juil/jul aout/aou septembre/sept/sep octobre/oct novembre/nov decembre/dec")
        .Weekdays("lundi/lun/lundis mardi/mar/mardis mercredi/mer/mercredis jeudi/jeu/jeudis vendredi/ven/vendredis samedi/sam/samedis dimanche/dim/dimanches")
        .Units("""
            Y: an, ans, annee, annees
            3M: trimestre, trimestres
            M: mois
            2W: quinzaine, quinzaines
            WE: week end, week ends, weekend, weekends, fin de semaine, fins de semaine
            BD: jour ouvrable, jours ouvrables, jour ouvre, jours ouvres, journee de travail, journees de travail
            W: semaine, semaines, sem
            D: jour, jours, journee, journees, nuit, nuits, nuitee, nuitees, j
            H: heure, heures, h, hrs
            TM: minute, minutes, min, mins, mn
            S: seconde, secondes, sec, secs, s
            10Y: decennie, decennies
            100Y: siecle, siecles
            """)
        .Parts("partname", """
            TMO 8 12: matin, matinee, matins, matinees
            TAF 12 16: apres midi, aprem, apresmidi, apres midis
            TEV 16 20: soir, soiree, soirs, soirees
            TNI 20 24: nuit, nuits
            TMEL 11 13: dejeuner, heure du dejeuner, temps du dejeuner
            TMEB 8 12: petit dejeuner
            TMED 16 20: diner, souper
            """)
        .Little("""
            atonly: a, vers, vers les, autour de
            at: a, {comma}, {comma} a, vers, vers les, autour de, le
            on: le, de, du, {comma}, {comma} le, dans, en, dans le, dans la, la, ce, au, a, a l', de la, de l', l', les
            from: de, du, d', des, entre, depuis, a partir de, a partir du, a partir d', de la
            for: pour, pendant, durant
            to: a, au, jusqu'a, jusqu'au, jusque, -, –, ~, a la, jusqu'en
            between: entre, entre le, entre la
            and: et, et le, et la
            now: maintenant, ce jour, cet instant
            before: avant, avant le, avant la, avant l', avant les, precedant
            upto: jusqu'a, jusqu'au, jusque, jusqu'en, jusqua, jusquau, au plus tard, au plus tard le, pas plus tard que, d'ici, d'ici le, d'ici la, d'ici a
            after: apres, apres le, apres la, apres l', superieure a, superieur a, posterieur a
            onward: a partir du, a partir de, apartir de, apartir du
            notbefore: pas avant, pas avant le, pas avant la
            dayend: la fin de journee, fin de journee, la fin de la journee de
            since: depuis, depuis le, depuis la, depuis l', a compter du, a compter de, commencant le, \> =
            until: tard que, \< =
            orlater: ou plus tard, et plus tard, ou apres, et plus, et apres, ou plus
            orearlier: ou plus tot, et plus tot, ou avant
            partof: du, de
            approx: vers, environ, a environ, autour de, autour du, aux alentours de, aux environs de, aux alentours du, vers les
            more: plus de, plus d', de plus de, plus que, au moins
            less: moins de, moins d', de moins de, de moins d', au plus, moins que
            """);
}
