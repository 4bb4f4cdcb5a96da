using System.Globalization;

namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>Feasts of calendars that follow the moon, by the calendars that the runtime knows; beyond their years there is none.</summary>
internal static class LunarHolidays
{
    private static readonly HebrewCalendar Hebrew = new();
    private static readonly UmAlQuraCalendar Hijri = new();
    private static readonly ChineseLunisolarCalendar Chinese = new();

    /// <summary>A day of the Hebrew year; months count from Tishri, those from Adar on from the end, for leap years have one more.</summary>
    public static Func<int, DateOnly?> OfHebrew(int monthFromEnd, int month, int day) => year => First(Hebrew, year, (y, m) => (monthFromEnd > 0 ? Hebrew.GetMonthsInYear(y) - monthFromEnd + 1 : month) == m, day);

    /// <summary>A day of the Islamic year as Saudi Arabia reckons it; elsewhere the moon may be seen a day later.</summary>
    public static Func<int, DateOnly?> OfHijri(int month, int day) => year => First(Hijri, year, (_, m) => m == month, day);

    /// <summary>The first day of the Chinese year.</summary>
    public static DateOnly? ChineseNewYear(int year) => year is < 1902 or > 2100 ? null : DateOnly.FromDateTime(Chinese.ToDateTime(year, 1, 1, 0, 0, 0, 0));

    private static DateOnly? First(Calendar calendar, int year, Func<int, int, bool> month, int day)
    {
        if (year < calendar.MinSupportedDateTime.Year + 1 || year > calendar.MaxSupportedDateTime.Year - 1)
        {
            return null;
        }

        var lunar = calendar.GetYear(new DateTime(year, 1, 1));
        for (var y = lunar; y <= lunar + 2; y++)
        {
            for (var m = 1; m <= calendar.GetMonthsInYear(y); m++)
            {
                if (month(y, m) && day <= calendar.GetDaysInMonth(y, m) && calendar.ToDateTime(y, m, day, 0, 0, 0, 0) is var found && found.Year == year)
                {
                    return DateOnly.FromDateTime(found);
                }
            }
        }

        return null;
    }
}
