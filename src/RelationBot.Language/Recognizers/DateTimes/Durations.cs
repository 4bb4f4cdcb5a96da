namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>Arithmetic with lengths of time.</summary>
internal static class Durations
{
    public static string Timex(IReadOnlyList<(double Count, string Unit)> parts)
    {
        var (days, time) = ("", "");
        foreach (var (count, unit) in parts)
        {
            var (scaled, letters) = unit switch { "10Y" => (count * 10, "Y"), "100Y" => (count * 100, "Y"), "2W" => (count * 2, "W"), "3M" => (count * 3, "M"), _ => (count, unit) };
            if (letters is "H" or "TM" or "S")
            {
                time += Iso.Number(scaled) + (letters == "TM" ? "M" : letters);
            }
            else
            {
                days += Iso.Number(scaled) + letters;
            }
        }

        return "P" + days + (time.Length > 0 ? "T" + time : "");
    }

    public static double Seconds(IReadOnlyList<(double Count, string Unit)> parts) => parts.Sum(p => p.Count * p.Unit switch
    {
        "10Y" => 3_153_600_00, "100Y" => 3_153_600_000, "Y" => 31_536_000, "3M" => 7_776_000, "M" => 2_592_000, "2W" => 1_209_600, "W" => 604_800,
        "WE" => 172_800, "D" or "BD" => 86_400, "H" => 3600, "TM" => 60, _ => 1d,
    });

    public static DateTime Add(DateTime from, IReadOnlyList<(double Count, string Unit)> parts, int sign)
    {
        try
        {
            foreach (var (count, unit) in parts)
            {
                var n = count * sign;
                from = unit switch
                {
                    "100Y" => from.AddYears((int)(n * 100)),
                    "10Y" => from.AddYears((int)(n * 10)),
                    "Y" => n == Math.Floor(n) ? from.AddYears((int)n) : from.AddDays(n * 365),
                    "3M" => from.AddMonths((int)(n * 3)),
                    "M" => n == Math.Floor(n) ? from.AddMonths((int)n) : from.AddDays(n * 30),
                    "2W" => from.AddDays(n * 14),
                    "W" => from.AddDays(n * 7),
                    "BD" => BusinessDays(from, (int)n),
                    "WE" => from.AddDays(n * 7),
                    "D" => from.AddDays(n),
                    "H" => from.AddHours(n),
                    "TM" => from.AddMinutes(n),
                    _ => from.AddSeconds(n),
                };
            }
        }
        catch (ArgumentOutOfRangeException)
        {
            return DateTime.MaxValue.Date; // « dans 99999999 ans »
        }

        return from;
    }

    public static DateTime BusinessDays(DateTime from, int count)
    {
        for (var left = Math.Min(Math.Abs(count), 5000); left > 0;)
        {
            from = from.AddDays(Math.Sign(count));
            left -= from.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }

        return from;
    }

    /// <summary>A length in hours, minutes and seconds.</summary>
    public static string Clock(TimeSpan span) =>
        "PT" + (span.TotalHours >= 1 ? (int)span.TotalHours + "H" : "") + (span.Minutes > 0 ? span.Minutes + "M" : "") + (span.Seconds > 0 ? span.Seconds + "S" : "")
        + (span == TimeSpan.Zero ? "0H" : "");
}
