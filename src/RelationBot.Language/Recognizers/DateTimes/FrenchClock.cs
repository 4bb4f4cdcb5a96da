using RelationBot.Language.Grammars;

namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>Times of the day in French.</summary>
internal static class FrenchClock
{
    public static Grammar AddTo(Grammar g)
    {
        g.Rules("am", "am", "am", "a . m .", "a.m.").Rules("pm", "pm", "pm", "p . m .", "p.m.").Rules("hours", "h", "h", "heures", "heure", "hr", "hrs")
            .Rule("bare", "{d1}", m => m.Get<int>("d1") <= 24 && !Decimal(m) ? TimeMeaning.Of(m.Get<int>("d1")) : null).Rule("bare", "{word}", m => m.Get<int>("word") is >= 1 and <= 24 and var h && m.Parse.Tokens[m.Start].Folded is not ("un" or "une") ? TimeMeaning.Of(h) : null)
            .Rule("whole", "{d1}", m => m.Get<int>("d1")).Rule("whole", "{word}", m => m.Get<int>("word")).Rule("minute", "{d1}", m => m.Get<int>("d1") < 60 ? m.Get<int>("d1") : null).Rule("minute", "{word}", m => m.Get<int>("word") < 60 ? m.Get<int>("word") : null);
        g.Rule("datetime", "{date} {x:oclock}", m => m.Get<TimeMeaning>("x").Hour >= 7 ? Together.At(m.Get<DateMeaning>("date"), m.Get<TimeMeaning>("x")) : null);
        g.Rule("oclock", "{h:whole} {hours}", m => TimeMeaning.Of(m.Get<int>("h"))).Rule("oclock", "{h:whole} {hours} {m:minute} (minutes|min|mn)?", m => m.Parse.Tokens[m.End - 1].IsNumber && m.Parse.Tokens[m.End - 1].Length == 1 ? null : TimeMeaning.Of(m.Get<int>("h"), m.Get<int>("m"))).Rule("oclock", "{h:d1} h {m:d2} (m|min)? {s:d2}", m => SharedRules.Touching(m) ? TimeMeaning.Of(m.Get<int>("h"), m.Get<int>("m"), m.Get<int>("s")) : null)
            .Rule("oclock", "{h:whole} {hours} et (demie|demi)", m => TimeMeaning.Of(m.Get<int>("h"), 30)).Rule("oclock", "{h:whole} {hours} et quart", m => TimeMeaning.Of(m.Get<int>("h"), 15)).Rule("oclock", "{h:whole} et (demie|demi) {hours}", m => TimeMeaning.Of(m.Get<int>("h"), 30))
            .Rule("oclock", "{h:whole} {hours} moins {m:minute} (minutes|min)?", m => TimeMeaning.Of(m.Get<int>("h")) is { } t && m.Get<int>("m") is > 0 and var n ? To(t, n) : null).Rule("oclock", "{h:whole} {hours} moins (le)? quart", m => TimeMeaning.Of(m.Get<int>("h")) is { } t ? To(t, 15) : null)
            .Rule("time", "{oclock}", m => Lasting(m) ? null : m.Get<TimeMeaning>("oclock")).Rule("time", "{oclock} (du|de l'|dans l') {x:partname}", m => m.Get<TimeMeaning>("oclock").In(m.Get<PartMeaning>("x").Afternoon)).Rule("time", "{oclock} (pile|precises|piles)", m => m.Get<TimeMeaning>("oclock"))
            .Rule("plain", "{clock}", m => m.Get<TimeMeaning>("clock")).Rule("plain", "{oclock}", m => m.Get<TimeMeaning>("oclock")).Rule("plain", "{bare}", m => m.Get<TimeMeaning>("bare")).Rule("time", "{plain} {am}", m => m.Get<TimeMeaning>("plain").In(false)).Rule("time", "{plain} {pm}", m => m.Get<TimeMeaning>("plain").In(true))
            .Rule("time", "{bare} (du|de l')? {x:partname}", m => m.Get<TimeMeaning>("bare") is { Half: true } time && m.Get<PartMeaning>("x").Code is "TMO" or "TAF" or "TEV" ? time.In(m.Get<PartMeaning>("x").Afternoon) : null)
            .Rule("time", "{bare}", m => m.Start > 0 && m.Parse.Tokens[m.Start - 1].Folded is "a" && m.Parse.Tokens[m.Start].IsNumber && m.Parse.EndsClause(m.End) && m.Get<TimeMeaning>("bare").Hour > 12 ? m.Get<TimeMeaning>("bare") : null)
            .Rule("time", "midi", m => (m.Start > 0 && m.Parse.Tokens[m.Start - 1].Folded == "apres") || IsRegion(m) ? null : TimeMeaning.Of(12)! with { Half = false }).Rule("open", "des {x:time}", m => Opens.Of("since", m.Get<TimeMeaning>("x"))).Rules("time", TimeMeaning.Of(0)!, "minuit").Rules("time", TimeMeaning.Of(12, 30)! with { Half = false }, "midi et demi", "midi et demie", "midi trente").Rules("time", TimeMeaning.Of(12, 15)! with { Half = false }, "midi et quart").Rules("time", TimeMeaning.Of(0, 30)!, "minuit et demi")
            .Rule("timerange", "{a:bare} {to} {b:bare}", m => m.Get<TimeMeaning>("a") is { Hour: > 12 } && m.Get<TimeMeaning>("b") is { Hour: > 12 } && m.Get<TimeMeaning>("a").Hour < m.Get<TimeMeaning>("b").Hour && !m.Parse.Tokens.Skip(m.Start).Take(1).All(t => t.Length > 2 && t.IsNumber) ? TimeRangeMeaning.Of(m.Get<TimeMeaning>("a"), m.Get<TimeMeaning>("b")) : null);
        g.Rule("saidpart", "(le|la|l'|les|au|du|en|dans le|dans la|dans l'|de l'|d')? {x:partname}", m => m.Get<PartMeaning>("x").Code is "TMO" or "TAF" or "TEV" ? m.Get<PartMeaning>("x") : null);
        g.Rule("part", "(dans|pendant|durant|en) (le|la|l')? {x:partname}", m => m.Get<PartMeaning>("x")).Rule("part", "(le|la|l'|a l'|au) {x:partname}", m => m.Get<PartMeaning>("x").Code is "TMO" or "TAF" or "TEV" || (m.Start > 0 && m.Parse.Tokens[m.Start - 1].Folded is "apres" or "avant") || m.Parse.Tokens[m.Start].Folded == "au" ? m.Get<PartMeaning>("x") : null)
            .Rule("part", "{x:partname}", m => m.Get<PartMeaning>("x").Code is "TMO" or "TAF" or "TEV" ? !(m.Start > 0 && m.Parse.Tokens[m.Start - 1].Folded is "bonne" or "bon" or "belle" or "bel") ? m.Get<PartMeaning>("x") : null : m.Start > 0 && m.Parse.Tokens[m.Start - 1].Folded is "le" or "du" && m.Start > 1 && m.Parse.Tokens[m.Start - 2].Folded is "apres" or "avant" or "autour" ? m.Get<PartMeaning>("x") : null)
            .Rule("part", "(plus)? tot (dans|en|le) (la|le|l')? {x:partname}", m => m.Get<PartMeaning>("x").Early).Rule("part", "(plus)? tard (dans|en|le)? (la|le|l')? {x:partname}", m => m.Get<PartMeaning>("x").Late).Rule("part", "(en)? (debut|debut de|debut d') {x:partname}", m => m.Get<PartMeaning>("x").Early).Rule("part", "(en)? (fin|fin de|fin d') {x:partname}", m => m.Get<PartMeaning>("x").Late);
        g.Rule("datepart", "(ce|cet|cette) {x:partname}", m => m.Get<PartMeaning>("x").Code.StartsWith("TME", StringComparison.Ordinal) ? null : new DatePart(Days.Offset(0), m.Get<PartMeaning>("x"))).Rule("datepart", "tot (ce|cet|cette) {x:partname}", m => new DatePart(Days.Offset(0), m.Get<PartMeaning>("x").Early)).Rule("datepart", "tard (ce|cet|cette) {x:partname}", m => new DatePart(Days.Offset(0), m.Get<PartMeaning>("x").Late))
            .Rule("datepart", "(la)? {x:partname} (derniere|dernier|passee)", m => new DatePart(Days.Offset(-1), m.Get<PartMeaning>("x"))).Rule("datepart", "(prochain|prochaine) {x:partname}", m => new DatePart(Days.Offset(1), m.Get<PartMeaning>("x"))).Rule("datetime", "(la)? nuit (du|de) {date}", m => Together.In(m.Get<DateMeaning>("date"), new PartMeaning("TNI", TimeSpan.FromHours(20), new TimeSpan(23, 59, 59))))
            .Rule("datetime", "{date} (dans|pendant|de)? (la)? nuit", m => Together.In(m.Get<DateMeaning>("date"), new PartMeaning("TNI", TimeSpan.FromHours(20), new TimeSpan(23, 59, 59))));
        return g.Rule("datetime", "(plus)? tot (de|dans)? (la journee)? (de|d')? {date}", m => Together.Half(m.Get<DateMeaning>("date"), true)).Rule("datetime", "(plus)? tot dans la journee", _ => Together.Half(Days.Offset(0), true)).Rule("datetime", "(plus)? tard (de|dans)? (la journee)? (de|d')? {date}", m => Together.Half(m.Get<DateMeaning>("date"), false)).Rule("datetime", "plus tard dans la journee", _ => Together.Half(Days.Offset(0), false))
            .Rule("datetime", "(la)? fin (de|d'|du)? (la journee (de|d')?)? {date}", m => Together.EndOf(m.Get<DateMeaning>("date"))).Rule("datetime", "(la)? fin (de|de la) journee", _ => Together.EndOf(Days.Offset(0)) with { Undated = true });
    }

    private static bool Decimal(Match m) => (m.End + 1 < m.Parse.Tokens.Count && m.Parse.Tokens[m.End].Folded is "." or "," or "/" or "%" && m.Parse.Touches(m.End) && m.Parse.Touches(m.End + 1)) || (m.Start > 1 && m.Parse.Touches(m.Start) && m.Parse.Tokens[m.Start - 1].Folded is "." or "," or "/");

    // « Midi-Pyrénées », « dans le Midi »
    private static bool IsRegion(Match m)
    {
        var (tokens, text) = (m.Parse.Tokens, m.Parse.Text);
        return (m.End < tokens.Count && tokens[m.End].Start == tokens[m.Start].End + 1 && text[tokens[m.Start].End] == '-' && tokens[m.End].IsWord && !tokens[m.End].IsNumber)
            || (m.Start > 0 && ProperNames.Large(m.Parse, m.Start) && tokens[m.Start - 1].Folded is "le" or "du");
    }

    // « pour 3 heures », « 2 heures » without a time's preposition last; « à 3 heures » is a time.
    private static bool Lasting(Match m)
    {
        if (FrenchTurns.Lasts(m))
        {
            return true;
        }

        if (m.Parse.Tokens[m.End - 1].Folded is "demie" or "demi" or "quart" && m.Get<TimeMeaning>("oclock") is { Hour: 1 or 2, Minute: 30 or 15 } && m.Parse.Tokens[m.Start + 1].Folded is "heure" or "heures")
        {
            return !(m.Start > 0 && m.Parse.Tokens[m.Start - 1].Folded is "a" or "vers" or "avant" or "apres" or "des" or "jusqu" or "est" or "entre" or "et" or "de"); // « il faut une heure et demie »
        }

        if (m.Parse.Tokens[m.End - 1].Folded is not ("heures" or "heure") || m.Get<TimeMeaning>("oclock").Hour > 12)
        {
            return m.Start > 0 && m.Parse.Tokens[m.End - 1].Folded is "heures" or "heure" or "h" && m.Parse.Tokens[m.Start - 1].Folded is "pendant" or "durant" or "dans" or "pour" or "les" or "de" && m.Get<TimeMeaning>("oclock").Precision == 0 && m.Parse.Tokens[m.Start - 1].Folded is not ("pour" or "de");
        }

        var before = m.Start > 0 ? m.Parse.Tokens[m.Start - 1].Folded : "";
        return !(before is "a" or "vers" or "avant" or "apres" or "des" or "jusqu" or "entre" or "environ" or "est" || (before == "de" && m.End < m.Parse.Tokens.Count && m.Parse.Tokens[m.End].Folded is "a" or "jusqu" or "du"));
    }

    private static TimeMeaning To(TimeMeaning time, int minutes) => time with { Hour = time.Hour == 1 ? 12 : (time.Hour + 23) % 24, Minute = 60 - minutes, Precision = 1 };
}
