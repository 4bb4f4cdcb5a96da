using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using RelationBot.Relationship.Value.Costs;
using RelationBot.Relationship.Value.Runs;

namespace RelationBot.Relationship.Value.Tiers;

/// <summary>One thing that makes a tier what it is, in words and numbers.</summary>
public sealed record TierReason(string Fr, string En);

/// <summary>What the reasons are made of. Nothing of what the customer said is: reasons outlive what he has forgotten.</summary>
/// <param name="Day">Today, a day number.</param>
/// <param name="LastDay">His last purchase, a day number; 0 for none.</param>
public sealed record TierSubject(
    int Tier, TierCase Case, Standing Standing, Valuation Value, int Day, int LastDay, int CostWeeks, string Currency);

/// <summary>Says why somebody has his tier: what he bought, what that leaves, and what decides beside it.</summary>
public static class TierReasons
{
    private static readonly CultureInfo _french = CultureInfo.GetCultureInfo("fr-FR"), _english = CultureInfo.GetCultureInfo("en-GB");
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The three reasons, weightiest first.</summary>
    public static IReadOnlyList<TierReason> Of(TierSubject subject)
    {
        var (bought, money, service) = (Bought(subject), Money(subject), Service(subject));
        if (subject.Case.Newcomer)
        {
            return [Newcomer(subject), subject.Standing.Transactions == 0 ? Unknown() : Money(subject), service];
        }

        return subject.Tier switch
        {
            1 or 2 => [bought, money, service],
            4 when subject.Case.Profit <= subject.Case.Cost => [Costly(subject), service, bought],
            _ => [Prospect(subject), bought, money],
        };
    }

    public static string ToJson(IReadOnlyList<TierReason> reasons) => JsonSerializer.Serialize(reasons, _json);

    /// <summary>The reasons of a stored change; a person's own words stand for both languages.</summary>
    public static IReadOnlyList<TierReason> Parse(string stored)
    {
        try
        {
            return stored.StartsWith('[') ? JsonSerializer.Deserialize<TierReason[]>(stored, _json)! : [new TierReason(stored, stored)];
        }
        catch (JsonException)
        {
            return [new TierReason(stored, stored)];
        }
    }

    private static TierReason Bought(TierSubject s)
    {
        var count = s.Standing.Transactions;
        if (count == 0)
        {
            return new("aucun achat", "no purchase");
        }

        var (since, last) = (Span(s.Day - s.LastDay + s.Standing.Pattern.RecencyDays), Span(s.Day - s.LastDay));
        return count == 1
            ? new($"un seul achat, il y a {last.Fr}", $"one purchase, {last.En} ago")
            : new($"{count} achats en {since.Fr}, le dernier il y a {last.Fr}", $"{count} purchases in {since.En}, the last one {last.En} ago");
    }

    private static TierReason Money(TierSubject s)
    {
        var (fr, en) = (Amount(s, s.Value.Margin, _french), Amount(s, s.Value.Margin, _english));
        var (frAll, enAll) = (Amount(s, s.Value.Profit, _french), Amount(s, s.Value.Profit, _english));
        return s.Standing.Transactions > 1
            ? new(
                $"marge moyenne {Amount(s, s.Standing.AverageMargin, _french)} ; {frAll} de marge encore attendus",
                $"average margin {Amount(s, s.Standing.AverageMargin, _english)}; {enAll} of margin still expected")
            : s.Standing.Transactions == 1
            ? new($"marge attendue par achat {fr}, comme les autres clients ; {frAll} au total", $"expected margin of a purchase {en}, as of other customers; {enAll} in all")
            : new("aucune marge attendue", "no margin expected");
    }

    private static TierReason Service(TierSubject s)
    {
        var contacts = s.Standing.Contacts;
        var days = Math.Min(s.CostWeeks * 7, s.Standing.WatchedDays);
        var months = days < 1 ? new("peu de temps", "a short time") : Span(days);
        List<string> fr = [], en = [];
        Count(contacts.Conversations, "échange avec le bot", "échanges avec le bot", "conversation with the bot", "conversations with the bot");
        Count(contacts.Handled, "avec un conseiller", "avec un conseiller", "with an advisor", "with an advisor");
        Count(contacts.CallOuts, "déplacement", "déplacements", "call-out", "call-outs");
        Count(contacts.Quotes, "devis sans suite", "devis sans suite", "quote that came to nothing", "quotes that came to nothing");
        var (service, serviceEn) = fr.Count == 0
            ? days < 1 ? ("aucun échange avec le service pour l'instant", "no contact with customer service so far")
                : ($"aucun échange avec le service en {months.Fr}", $"no contact with customer service in {months.En}")
            : ($"{string.Join(", ", fr)} en {months.Fr}", $"{string.Join(", ", en)} in {months.En}");
        if (s.Standing.Returns > 0)
        {
            (fr, en) = ([], []);
            Count(s.Standing.Returns, "retour", "retours", "return", "returns");
            (service, serviceEn) = ($"{service} ; {fr[0]}", $"{serviceEn}; {en[0]}");
        }

        return new(service, serviceEn);

        void Count(int count, string one, string many, string oneEn, string manyEn)
        {
            if (count > 0)
            {
                fr.Add($"{count} {(count == 1 ? one : many)}");
                en.Add($"{count} {(count == 1 ? oneEn : manyEn)}");
            }
        }
    }

    private static TierReason Costly(TierSubject s) => new(
        $"le servir coûterait {Amount(s, s.Value.Cost, _french)}, pour {Amount(s, s.Value.Profit, _french)} de marge attendue",
        $"serving him would cost {Amount(s, s.Value.Cost, _english)}, for {Amount(s, s.Value.Profit, _english)} of expected margin");

    private static TierReason Newcomer(TierSubject s) => s.Standing.Transactions == 0
        ? new("nouveau : aucun achat encore", "new: no purchase yet")
        : new(
            $"nouveau client : premier achat il y a {Span(s.Day - s.LastDay).Fr}, pas encore de second",
            $"new customer: first purchase {Span(s.Day - s.LastDay).En} ago, no second one yet");

    private static TierReason Unknown() => new("rien ne dit encore ce qu'il rapportera", "nothing yet shows what he will bring");

    private static TierReason Prospect(TierSubject s)
    {
        var chance = (int)Math.Round(Math.Clamp(s.Value.Active, 0.005, 1) * 100);
        var (fr, en) = s.Case.Active >= 0.5
            ? ($"{chance} % de chances qu'il achète dans l'année", $"a {chance}% chance that he buys within a year")
            : ($"sans doute parti : {chance} % de chances qu'il achète dans l'année", $"probably gone: a {chance}% chance that he buys within a year");
        return s.Case.Project ? new($"un projet en mémoire ; {fr}", $"a project on file; {en}")
            : s.Case.Young && s.Case.Active < 0.5 ? new($"client récent ; {chance} % de chances qu'il achète dans l'année", $"recent customer; a {chance}% chance that he buys within a year")
            : s.Case is { Young: true, Active: >= 0.5 } ? new($"client récent ; {fr}", $"recent customer; {en}")
            : new(fr, en);
    }

    private static TierReason Span(int days)
    {
        days = Math.Max(0, days);
        var (count, fr, frs, en) = days < 60 ? (days, "jour", "jours", "day") : days < 730 ? ((int)Math.Round(days / 30.44), "mois", "mois", "month")
            : ((int)Math.Round(days / 365.25), "an", "ans", "year");
        return new($"{count} {(count <= 1 ? fr : frs)}", $"{count} {en}{(count == 1 ? "" : "s")}");
    }

    private static string Amount(TierSubject s, double amount, CultureInfo culture)
    {
        var symbol = s.Currency switch { "EUR" => "€", "GBP" => "£", "USD" => "$", "CHF" => "CHF", var other => other };
        var number = amount.ToString(Math.Abs(amount) is > 0 and < 10 ? "N2" : "N0", culture).Replace('\u202f', ' ').Replace('\u00a0', ' ');
        return culture == _french || symbol.Length > 1 ? $"{number} {symbol}" : amount < 0 ? $"-{symbol}{number[1..]}" : symbol + number;
    }
}
